import type { ResponsibilityRequestState } from "../../../response-model/machines/people/responsibility-request-states.js";
import type { Responsibility } from "../../../response-model/process/responsibilities.js";

/** Somebody's request that a team be given a cell of the security side, and what a second person made of it. */
export interface ResponsibilityRequest {
  readonly id: string;
  /** Grows by one with each change. */
  readonly version: number;
  readonly teamId: string;
  readonly responsibility: Responsibility;
  readonly state: ResponsibilityRequestState;
  readonly reason: string;
  readonly requestedById: string;
  readonly requestedAt: Date;
  /** When it lapses unless somebody decides before. */
  readonly expiresAt: Date;
  readonly decidedById: string | null;
  readonly decidedAt: Date | null;
  readonly decisionReason: string | null;
}
