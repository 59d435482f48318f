import type { BriefingAcknowledgementState } from "../../../../response-model/machines/detection/briefing-acknowledgement-states.js";

/** What the team of a service has answered to an edition of a briefing at a time. Append-only: the latest stands in the acknowledgement. */
export interface BriefingAnswer {
  readonly threatBriefingId: string;
  readonly id: string;
  readonly briefingAcknowledgementId: string;
  /** The number of the edition. */
  readonly edition: number;
  /** Its place among the answers; the first is 1. */
  readonly number: number;
  readonly state: BriefingAcknowledgementState;
  readonly actionsTaken: string | null;
  readonly reason: string | null;
  readonly answeredById: string;
  readonly answeredByName: string;
  readonly answeredAt: Date;
}
