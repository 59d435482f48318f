import type { Promised } from "./promised.js";

/** What is promised of the shifts of operations centers and of their log. */
export const shiftLogPromises: Readonly<Record<string, Promised>> = {
  openShift: { moves: ["Shift: nothing → OPEN"], waits: ["NO_SHIFT_RUNNING"], shuts: ["NO_SHIFT_RUNNING"] },
  recordShiftLogEntry: {
    moves: ["ShiftFollowUp: nothing → OPEN, beside"],
    waits: ["SHIFT_RUNNING", "LOGGED_IN_THE_PAST", "LOGGED_INCIDENT_READABLE", "LOG_FOLLOW_UP_AHEAD"],
  },
  correctShiftLogEntry: {
    waits: ["NOT_CORRECTED_YET", "LOGGED_IN_THE_PAST", "LOGGED_INCIDENT_READABLE"],
    shuts: ["NOT_CORRECTED_YET"],
  },
  completeShiftFollowUp: { moves: ["ShiftFollowUp: OPEN → DONE"], waits: ["LOGGED_IN_THE_PAST"] },
  offerShiftHandover: {
    moves: ["Shift: OPEN → HANDOVER_OFFERED", "ShiftFollowUp: nothing → OPEN, beside"],
    waits: ["LOGGED_INCIDENT_READABLE", "LOG_FOLLOW_UP_AHEAD"],
  },
  returnShiftHandover: { moves: ["Shift: HANDOVER_OFFERED → OPEN"] },
  acceptShiftHandover: {
    moves: ["Shift: HANDOVER_OFFERED → HANDED_OVER", "Shift: nothing → OPEN, beside"],
    shuts: ["SHIFT_RUNNING"],
  },
};
