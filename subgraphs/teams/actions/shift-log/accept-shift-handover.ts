import { newShift } from "./new-shift.js";
import { ShiftInput, shiftAction } from "./shift-action.js";
import { whoKeepsTheLog } from "./who-keeps-the-log.js";

export const acceptShiftHandover = shiftAction({
  name: "acceptShiftHandover",
  description:
    "Accepts the handover of a shift, and with that begins the next one: somebody else than who wrote it, so that two people know what is open. What is still to be followed up is the matter of the next shift from then on.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoKeepsTheLog],
    separate: ["offerShiftHandover"],
    transitions: [
      { machine: "Shift", from: ["HANDOVER_OFFERED"], to: "HANDED_OVER" },
      { machine: "Shift", from: [], to: "OPEN", beside: true },
    ],
    clears: ["SHIFT_RUNNING"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.1"] },
      { framework: "NIST_800_53", ids: ["IR-5"] },
    ],
  },
  input: ShiftInput,
  decide: (given) => {
    const { shift, team } = given.loaded;
    return {
      summary: `Accepted the handover of the shift of ${team.name} from ${shift.offeredByName}`,
      writes: [
        { update: "Shift", id: shift.id, set: { state: "HANDED_OVER", handedOverAt: given.now } },
        newShift(given, team.id, shift.id),
      ],
    };
  },
});
