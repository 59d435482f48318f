import type { ShiftFollowUpState } from "../../../response-model/machines/people/shift-follow-up-states.js";

/** What an entry of the shift log left to be done. Its id is that of the entry; it stays open from shift to shift until it is done. */
export interface ShiftFollowUp {
  readonly id: string;
  readonly teamId: string;
  readonly state: ShiftFollowUpState;
  readonly dueAt: Date;
  readonly doneAt: Date | null;
  readonly doneByEntryId: string | null;
}
