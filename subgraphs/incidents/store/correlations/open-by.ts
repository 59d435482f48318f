import type { EntityManager } from "typeorm";
import { correlationBounds } from "../../domain/correlation/correlate.js";

/**
 * SQL for how many suggestions about a service wait for a side, as far as that matters.
 * @param serviceId how the id of the service is written there
 * @param side how it is written whether the security side alone reads them
 */
export const openSuggestionsOf = (serviceId: string, side: string): string =>
  `(SELECT CAST(count(*) AS integer) FROM (
     SELECT FROM alert_correlation AS one
     WHERE one.state = 'SUGGESTED' AND one.service_ids @> ARRAY[${serviceId}] AND one.is_for_security_side = ${side}
     LIMIT ${correlationBounds.openByService}) AS of_service)`;

/** How many suggestions about each of some services wait for a side, as far as that matters. */
export async function openBy(
  transaction: EntityManager,
  serviceIds: readonly string[],
  isForSecuritySide: boolean,
): Promise<ReadonlyMap<string, number>> {
  const rows = await transaction.query<readonly { id: string; open: number }[]>(
    `SELECT service.id, ${openSuggestionsOf("service.id", "$2")} AS open FROM unnest(CAST($1 AS uuid[])) AS service(id)`,
    [serviceIds, isForSecuritySide],
  );
  return new Map(rows.map(({ id, open }) => [id, open]));
}
