import type { RelationKind } from "../../../../response-model/process/relation-kinds.js";

/** A link from one incident to another; both go on independently. */
export interface IncidentRelation {
  readonly id: string;
  readonly incidentId: string;
  readonly otherIncidentId: string;
  /** What the other incident is to this one. */
  readonly kind: RelationKind;
  readonly reason: string;
  readonly relatedById: string;
  readonly relatedAt: Date;
}
