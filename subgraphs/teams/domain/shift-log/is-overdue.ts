import type { ShiftFollowUp } from "../records/shift-follow-up.js";

/** Whether what an entry left to be done is still to be done, and its time is over. */
export const isOverdue = ({ state, dueAt }: Pick<ShiftFollowUp, "state" | "dueAt">, now: Date): boolean =>
  state === "OPEN" && dueAt <= now;
