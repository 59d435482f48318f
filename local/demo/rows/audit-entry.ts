import type { TimelineEntry } from "../../../subgraphs/incidents/domain/records/case/timeline-entry.js";
import type { History } from "../simulation/history.js";
import { versionsOf } from "./versions-of.js";

/** An entry of the audit chain that has no place in it yet. */
export type UnsealedEntry = ReturnType<typeof auditEntryOf>[number];

/**
 * What the audit chain has of a case: the last entry of its timeline, whose hash covers all that were before it. Where it stands in the
 * chain goes by the cases before it.
 */
export function auditEntryOf(
  { plan, recordedOperations }: History,
  timeline: readonly TimelineEntry[],
  responseIds: ReadonlyMap<string, string>,
) {
  const [recorded, last] = [recordedOperations.at(-1), timeline.at(-1)];
  if (!recorded || !last) return [];
  const { type, id, version } = versionsOf(recordedOperations).last;
  const subjectId = type === "Incident" ? plan.id : type === "ServiceResponse" ? responseIds.get(id ?? "") : id;
  const { recordedAt, sequence: length, hash: timelineHash } = last;
  // In alphabetical order, as they are hashed.
  const entry = {
    action: recorded.operation,
    actor: recorded.by.subject,
    actorName: recorded.by.name,
    heads: [{ chain: plan.id, hash: timelineHash, kind: "timelines", length }],
    id: plan.random.identifier(recordedAt),
    input: { incidentId: plan.id, ...(recorded.service && { serviceId: recorded.service.service.id }) },
    outcome: "ACCEPTED",
    recordedAt,
    requestId: plan.random.identifier(recordedAt),
    sequence: 0,
    subjectId: subjectId ?? null,
    subjectType: type,
    summary: recorded.text,
    version,
  };
  return [entry];
}
