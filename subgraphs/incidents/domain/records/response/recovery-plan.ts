import type { RecoveryPlanState } from "../../../../response-model/machines/response/recovery-plan-states.js";
import type { Side } from "../../../../response-model/process/sides.js";

/** One version of the recovery plan of a service, in one round of its response. */
export interface RecoveryPlan {
  readonly id: string;
  readonly incidentId: string;
  readonly serviceId: string;
  readonly round: number;
  readonly version: number;
  readonly state: RecoveryPlanState;
  readonly text: string;
  /** The side whose turn it is not to agree. */
  readonly proposedBySide: Side;
  readonly proposedById: string;
  readonly proposedByName: string;
  readonly proposedAt: Date;
  readonly agreedById: string | null;
  readonly agreedAt: Date | null;
}
