import type { BriefingAcknowledgementState } from "../../../../response-model/machines/detection/briefing-acknowledgement-states.js";

/** What the team of one service has made of one edition of a briefing. */
export interface BriefingAcknowledgement {
  readonly threatBriefingId: string;
  readonly id: string;
  readonly version: number;
  readonly state: BriefingAcknowledgementState;
  /** The number of the edition. */
  readonly edition: number;
  readonly serviceId: string;
  readonly dueAt: Date;
  /** Since when it is overdue; null while it is not. */
  readonly overdueAt: Date | null;
  /** What the team has done because of it. */
  readonly actionsTaken: string | null;
  /** Why it does not concern the service. */
  readonly reason: string | null;
  /** Who answered last, and when. */
  readonly answeredById: string | null;
  readonly answeredByName: string | null;
  readonly answeredAt: Date | null;
  /** The former edition that was answered, where that answer stands for this one; null where this one was, or nothing. */
  readonly answeredEdition: number | null;
}
