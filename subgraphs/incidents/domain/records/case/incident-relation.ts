import type { RelationKind } from "../../../../response-model/process/relation-kinds.js";

/** That an incident relates to another one that goes on beside it. */
export interface IncidentRelation {
  readonly id: string;
  readonly incidentId: string;
  readonly otherIncidentId: string;
  /** What the other one is to this one. */
  readonly kind: RelationKind;
  readonly reason: string;
  readonly relatedById: string;
  readonly relatedAt: Date;
}
