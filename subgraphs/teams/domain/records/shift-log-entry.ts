import type { ShiftLogCategory } from "../../../response-model/process/shift-log-categories.js";

/** What somebody on duty wrote down. It is never changed: another entry corrects it, or says that its follow-up is done. */
export interface ShiftLogEntry {
  readonly id: string;
  readonly teamId: string;
  readonly shiftId: string;
  /** 1 for the first in the log of the team, whichever the shift. */
  readonly sequence: number;
  readonly category: ShiftLogCategory;
  readonly text: string;
  readonly happenedAt: Date;
  readonly recordedAt: Date;
  readonly recordedById: string;
  readonly recordedByName: string;
  /** The incident that it is about: only who may read that reads this. */
  readonly incidentId: string | null;
  /** By when somebody has to come back to it; null when nobody has. */
  readonly followUpDueAt: Date | null;
  readonly correctsId: string | null;
  /** The entry whose follow-up this one says is done. */
  readonly completesId: string | null;
  readonly previousHash: string;
  readonly hash: string;
}
