import type { EntityManager } from "typeorm";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { TuningRequest } from "../../domain/records/alerts/tuning-request.js";
import { tables } from "../tables.js";

type Raised = Pick<Alert, "serviceId" | "reportedRules" | "fingerprint" | "title">;

/**
 * The requests for tuning that nobody has decided and that some alerts may join, the oldest first, as they stand once whoever decides one just now is
 * done: those of the services, rules, fingerprints and titles of these alerts, however many wait besides. One dismissal after another of the same service
 * looks for them, so that two make no two of them.
 */
export async function undecidedRequests(
  transaction: EntityManager,
  alerts: readonly Raised[],
): Promise<readonly TuningRequest[]> {
  const all = <Value>(valuesOf: (alert: Raised) => readonly Value[]) => [...new Set(alerts.flatMap(valuesOf))];
  const services = all(({ serviceId }) => [serviceId]).toSorted();
  for (const id of services)
    await transaction.query("SELECT pg_advisory_xact_lock(hashtextextended('tuning of ' || $1, 0))", [id]);
  return transaction
    .createQueryBuilder(tables.TuningRequest, "request")
    .where("request.serviceId = ANY(:services) AND request.state IN ('REQUESTED', 'PLANNED')", { services })
    .andWhere(
      `(request.rules && CAST(:rules AS text[]) OR request.rules = '{}'
        AND (request.fingerprints && CAST(:fingerprints AS text[]) OR request.title = ANY(CAST(:titles AS text[]))))`,
      {
        rules: all(({ reportedRules }) => reportedRules),
        fingerprints: all(({ fingerprint }) => (fingerprint === null ? [] : [fingerprint])),
        titles: all(({ title }) => [title]),
      },
    )
    .orderBy("request.id", "ASC")
    .setLock("pessimistic_read")
    .getMany() as Promise<readonly TuningRequest[]>;
}
