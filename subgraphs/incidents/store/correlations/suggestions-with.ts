import type { EntityManager } from "typeorm";
import type { AlertCorrelation } from "../../domain/records/alerts/alert-correlation.js";
import { tables } from "../tables.js";

/**
 * The suggestions that some alerts belong to, locked before their alerts, as by whoever accepts one. While the transaction lasts none is
 * made or added to: that would go by the services of the alerts as they were.
 */
export async function suggestionsWith(
  transaction: EntityManager,
  alertIds: readonly string[],
): Promise<readonly AlertCorrelation[]> {
  await transaction.query("SELECT pg_advisory_xact_lock_shared(hashtext('cordon alert correlation'))");
  const found = await transaction
    .createQueryBuilder(tables.AlertCorrelation, "correlation")
    .where("correlation.state = 'SUGGESTED' AND correlation.alertIds && CAST(:alertIds AS uuid[])", { alertIds })
    .orderBy("correlation.id")
    .setLock("pessimistic_write")
    .getMany();
  return found as readonly AlertCorrelation[];
}
