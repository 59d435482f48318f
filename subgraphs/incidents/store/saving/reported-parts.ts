import type { Write } from "../../../../platform/actions/decision.js";
import type { ActedOn } from "../../../../platform/actions/write-records.js";
import type { EventType } from "../../../response-model/events/event-types.js";
import type { Records } from "../../domain/records/records.js";

/** The kinds of parts of an incident that are reported by an event of their own, and by which. */
export const partEvents = {
  ServiceResponse: "SERVICE_RESPONSE_CHANGED",
  Assignment: "ASSIGNMENT_CHANGED",
  Approval: "APPROVAL_CHANGED",
  PlanStep: "PLAN_STEP_CHANGED",
  RecoveryPlan: "RECOVERY_PLAN_CHANGED",
  Guidance: "GUIDANCE_CHANGED",
  Task: "TASK_CHANGED",
  Consultation: "CONSULTATION_CHANGED",
  Recommendation: "RECOMMENDATION_CHANGED",
  ServiceNote: "SERVICE_NOTE_CHANGED",
  Note: "NOTE_CHANGED",
  CaseLink: "CASE_LINK_CHANGED",
  ThreatActor: "THREAT_ACTOR_CHANGED",
  ObservedTechnique: "OBSERVED_TECHNIQUE_CHANGED",
  AdversaryActivity: "ADVERSARY_ACTIVITY_CHANGED",
  Hypothesis: "HYPOTHESIS_CHANGED",
  IncidentRoom: "INCIDENT_ROOM_CHANGED",
  Hunt: "HUNT_CHANGED",
  Investigation: "INVESTIGATION_CHANGED",
  Evidence: "EVIDENCE_CHANGED",
  EvidenceTransfer: "EVIDENCE_TRANSFER_CHANGED",
  LegalHold: "LEGAL_HOLD_CHANGED",
  Disposal: "DISPOSAL_CHANGED",
  CustomerNotice: "CUSTOMER_NOTICE_CHANGED",
  ServiceHealthPost: "SERVICE_HEALTH_POST_CHANGED",
  NotificationObligation: "NOTIFICATION_OBLIGATION_CHANGED",
} as const satisfies { readonly [Kind in keyof Records]?: EventType };

export type ReportedPart = keyof typeof partEvents;

/** The ids of the parts that a decision changed, each once, by kind. Pure. */
export function reportedParts(
  writes: readonly Write<Records>[],
  actedOn?: ActedOn<Records>,
): ReadonlyMap<ReportedPart, readonly string[]> {
  const changed = [
    ...(actedOn ? [actedOn] : []),
    ...writes.map((write) =>
      "insert" in write ? { kind: write.insert, id: write.row.id } : { kind: write.update, id: write.id },
    ),
  ];
  const ids = new Map<ReportedPart, string[]>();
  for (const { kind, id } of changed) {
    if (!isReported(kind)) continue;
    const known = ids.get(kind) ?? [];
    if (!known.includes(id)) ids.set(kind, [...known, id]);
  }
  return ids;
}

const isReported = (kind: keyof Records): kind is ReportedPart => Object.hasOwn(partEvents, kind);
