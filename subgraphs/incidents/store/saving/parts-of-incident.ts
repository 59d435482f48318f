import type { Entity } from "../../../../platform/actions/aggregate.js";
import type { Records } from "../../domain/records/records.js";

/** The kinds of record that belong to an incident and have a version of their own. */
type Part = {
  [Kind in keyof Records]: Records[Kind] extends Entity & { readonly incidentId: string } ? Kind : never;
}[keyof Records];

/** The kinds that are acted on alone: what is done to one of them is the next entry of the timeline of its incident. */
export const partsOfIncident = [
  "ServiceResponse",
  "Assignment",
  "RecoveryPlan",
  "PlanStep",
  "Task",
  "Note",
  "CaseLink",
  "ThreatActor",
  "ObservedTechnique",
  "AdversaryActivity",
  "Hypothesis",
  "IncidentRoom",
  "CustomerNotice",
  "ServiceHealthPost",
  "NotificationObligation",
  "Guidance",
  "Approval",
  "Consultation",
  "Recommendation",
  "ServiceNote",
  "Investigation",
  "Evidence",
  "EvidenceTransfer",
  "LegalHold",
  "Disposal",
] as const satisfies readonly Part[];

export type PartOfIncident = (typeof partsOfIncident)[number];
