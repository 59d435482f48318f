import type { GuidanceState } from "../../../../response-model/machines/response/guidance-states.js";

/** What the security team recommends to a service for its recovery, in one round of its response. */
export interface Guidance {
  readonly id: string;
  readonly incidentId: string;
  readonly serviceId: string;
  readonly round: number;
  readonly version: number;
  readonly state: GuidanceState;
  readonly text: string;
  readonly issuedById: string;
  readonly issuedAt: Date;
  /** Until when it can be answered; null for one that was settled before this was counted. */
  readonly expiresAt: Date | null;
  readonly answeredById: string | null;
  readonly answeredAt: Date | null;
  /** Why it is not followed, or was taken back. */
  readonly reason: string | null;
}
