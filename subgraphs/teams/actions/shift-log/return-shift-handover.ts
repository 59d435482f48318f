import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { ShiftInput, shiftAction } from "./shift-action.js";
import { whoKeepsTheLog } from "./who-keeps-the-log.js";
import { writeEntries } from "./write-entries.js";

@InputType({ description: "What a handover lacks." })
export class ReturnShiftHandoverInput extends ShiftInput {
  @TextField("What is missing or unclear, as everybody of the team may read it.")
  reason!: string;
}

export const returnShiftHandover = shiftAction({
  name: "returnShiftHandover",
  description:
    "Returns a handover that leaves something open, or takes it back: the shift goes on, and writes another one. Why stands in the log.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoKeepsTheLog],
    transitions: [{ machine: "Shift", from: ["HANDOVER_OFFERED"], to: "OPEN" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.1"] },
      { framework: "NIST_800_53", ids: ["IR-5"] },
    ],
  },
  input: ReturnShiftHandoverInput,
  decide: (given) => {
    const { input, loaded } = given;
    return {
      summary: `Returned the handover of the shift of ${loaded.team.name}: ${input.reason}`,
      writes: [
        ...writeEntries(given, loaded.shift.id, [{ category: "HANDOVER", text: input.reason }]),
        {
          update: "Shift",
          id: loaded.shift.id,
          set: { state: "OPEN", offeredById: null, offeredByName: null, offeredAt: null },
        },
      ],
    };
  },
});
