import { Any, type EntityManager, In } from "typeorm";
import type { TuningRequest } from "../../domain/records/alerts/tuning-request.js";
import { tables } from "../tables.js";

/**
 * The requests for tuning of some services that nobody has decided, the oldest first, as they stand once whoever decides one just now is done. One
 * dismissal after another of the same service looks for them, so that two make no two of them.
 */
export async function undecidedRequests(
  transaction: EntityManager,
  serviceIds: Iterable<string>,
): Promise<readonly TuningRequest[]> {
  const ids = [...new Set(serviceIds)].toSorted();
  for (const id of ids)
    await transaction.query("SELECT pg_advisory_xact_lock(hashtextextended('tuning of ' || $1, 0))", [id]);
  return transaction.find(tables.TuningRequest, {
    where: { serviceId: Any(ids), state: In(["REQUESTED", "PLANNED"]) },
    order: { id: "ASC" },
    lock: { mode: "pessimistic_read" },
  }) as Promise<readonly TuningRequest[]>;
}
