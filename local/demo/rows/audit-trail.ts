import { chainStart } from "../../../platform/actions/audit/chain.js";
import type { TimelineEntry } from "../../../subgraphs/incidents/domain/records/case/timeline-entry.js";
import type { History } from "../course/history.js";
import { hashLink } from "./hash-link.js";
import { versionsOf } from "./versions-of.js";

/** The end of the audit chain of a database. */
export interface AuditHead {
  readonly sequence: number;
  readonly hash: string;
  readonly previousHash: string | null;
}

/**
 * The audit chain while it goes on from case to case. It has the last entry of each timeline, whose hash covers all that
 * were before it.
 */
export class AuditTrail {
  constructor(private end: AuditHead = { sequence: 0, hash: chainStart, previousHash: null }) {}

  get head(): AuditHead {
    return this.end;
  }

  rowsOf({ plan, deeds }: History, timeline: readonly TimelineEntry[], responseIds: ReadonlyMap<string, string>) {
    const [deed, last] = [deeds.at(-1), timeline.at(-1)];
    if (!deed || !last) return [];
    const { type, id, version } = versionsOf(deeds).last;
    const subjectId = type === "Incident" ? plan.id : type === "ServiceResponse" ? responseIds.get(id ?? "") : id;
    const { recordedAt, sequence: length, hash: timelineHash } = last;
    // In alphabetical order, as they are hashed.
    const entry = {
      action: deed.operation,
      actor: deed.by.subject,
      actorName: deed.by.name,
      heads: [{ chain: plan.id, hash: timelineHash, kind: "timelines", length }],
      id: plan.random.identifier(recordedAt),
      input: { incidentId: plan.id, ...(deed.service && { serviceId: deed.service.service.id }) },
      outcome: "ACCEPTED",
      recordedAt,
      requestId: plan.random.identifier(recordedAt),
      sequence: this.end.sequence + 1,
      subjectId: subjectId ?? null,
      subjectType: type,
      summary: deed.text,
      version,
    };
    const previousHash = this.end.hash;
    const hash = hashLink(previousHash, entry);
    this.end = { sequence: entry.sequence, hash, previousHash };
    return [{ ...entry, previousHash, hash }];
  }
}
