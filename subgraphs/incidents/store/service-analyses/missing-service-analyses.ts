import type { Context } from "../../../../platform/actions/context.js";
import { isOnSecuritySide } from "../../../access/reading/visibility.js";
import { lastFullMonth } from "../../domain/service-analyses/period-of.js";

export interface MissingAnalysis {
  readonly serviceId: string;
  readonly periodFrom: Date;
  readonly periodUntil: Date;
}

/** The services without a published analysis over the last full month, by name: for the security side all, for a team its own. */
export async function missingServiceAnalyses({ database, viewer, now }: Context): Promise<readonly MissingAnalysis[]> {
  const { from, until } = lastFullMonth(now);
  const rows = await database.query<{ id: string }[]>(
    `SELECT service.id FROM directory_service AS service
     WHERE ($3 OR service.id = ANY($4::uuid[])) AND NOT EXISTS (
       SELECT FROM service_analysis AS analysis
       WHERE analysis.service_id = service.id AND analysis.state = 'PUBLISHED'
         AND analysis.period_from <= $1 AND analysis.period_until >= $2)
     ORDER BY service.name, service.id`,
    [from, until, isOnSecuritySide(viewer), viewer.memberships.flatMap(({ serviceIds }) => serviceIds)],
  );
  return rows.map(({ id }) => ({ serviceId: id, periodFrom: from, periodUntil: until }));
}
