import type { EntityManager } from "typeorm";
import type { Write } from "../../../../platform/actions/decision.js";
import type { Records } from "../../domain/records/records.js";

/** So long whoever hands alerts in may not know of an indicator yet that is recorded meanwhile: longer than any call takes. */
const settlesAfterMs = 30_000;

/** What makes an indicator lead to alerts that it did not lead to before, where it is changed. */
const comparedProperties = ["handling", "state", "validFrom", "validUntil"];

/**
 * Notes which indicators the alerts that are there already are to be compared with: those that count anew, and those that have to do with something
 * else from now on. Only that is in the transaction of whoever records them: it locks no alert, and nobody waits for it. It is no news of an indicator,
 * so its version stays. By what is marked RED nothing is suggested to anybody, and by what not all responders read nothing comes back.
 */
export async function compareAnew(transaction: EntityManager, writes: readonly Write<Records>[], now: Date) {
  const counting = writes.flatMap((write) => {
    if ("insert" in write) return write.insert === "Indicator" ? [write.row.id] : [];
    return write.update === "Indicator" && comparedProperties.some((property) => property in write.set)
      ? [write.id]
      : [];
  });
  const related = writes.flatMap((write) =>
    "insert" in write && write.insert === "IndicatorRelation" && (write.row.incidentId || write.row.alertId)
      ? [write.row.indicatorId]
      : [],
  );
  if (counting.length + related.length === 0) return;
  await transaction.query(
    `UPDATE indicator SET compares_alerts_at = GREATEST(valid_from, CAST($3 AS timestamptz)),
       returns_alerts_at = CASE WHEN id = ANY(CAST($1 AS uuid[])) AND handling <> 'AMBER_STRICT'
         THEN GREATEST(valid_from, CAST($4 AS timestamptz)) ELSE returns_alerts_at END
     WHERE id = ANY(CAST($2 AS uuid[])) AND state = 'ACTIVE' AND handling <> 'RED'`,
    [counting, [...new Set([...counting, ...related])], now, new Date(now.getTime() + settlesAfterMs)],
  );
}
