import type { PlanStepKind } from "../../../../response-model/containment-eradication-recovery/plan-step-kinds.js";
import type { PlanStepState } from "../../../../response-model/machines/response/plan-step-states.js";
import type { Side } from "../../../../response-model/process/sides.js";

/** A step of the plan of a service, in one round of its response, as it stands now. */
export interface PlanStep {
  readonly id: string;
  readonly incidentId: string;
  readonly serviceId: string;
  readonly round: number;
  /** Grows by one with each change: two people on two steps never get into each other's way. */
  readonly version: number;
  readonly state: PlanStepState;
  readonly kind: PlanStepKind;
  readonly title: string;
  readonly details: string | null;
  /** Who carries it out; null until somebody is named or begins it. */
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  readonly dueAt: Date | null;
  /** The steps of the incident that must be done before, also of other services. */
  readonly dependsOnIds: readonly string[];
  /** How often it was written: the number of its last entry in its history. */
  readonly writings: number;
  /** The side that proposed it as it stands, whose turn it is not to agree. */
  readonly proposedBySide: Side;
  readonly proposedById: string;
  readonly proposedByName: string;
  readonly proposedAt: Date;
  readonly agreedById: string | null;
  readonly agreedByName: string | null;
  readonly agreedAt: Date | null;
  readonly startedById: string | null;
  readonly startedAt: Date | null;
  readonly finishedById: string | null;
  readonly finishedAt: Date | null;
  /** What came of it, once it is done or has failed. */
  readonly outcome: string | null;
  readonly withdrawalReason: string | null;
}
