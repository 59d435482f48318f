import { InputType } from "type-graphql";
import { chainStart } from "../../../../platform/actions/audit/chain.js";
import { IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { newShiftAggregate } from "../../store/aggregates/shift-log/new-shift-aggregate.js";
import { newShift } from "./new-shift.js";
import { whoKeepsTheLog } from "./who-keeps-the-log.js";

@InputType({ description: "Whose first shift goes on duty." })
export class OpenShiftInput {
  @IdentifierField("The team: an operations center that you belong to.")
  teamId!: string;
}

export const openShift = actionsOn(newShiftAggregate)({
  name: "openShift",
  description:
    "Opens the first shift of an operations center, and its shift log with it. From then on each shift begins by accepting the handover of the one before.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoKeepsTheLog],
    transitions: [{ machine: "Shift", from: [], to: "OPEN" }],
    gates: ["NO_SHIFT_RUNNING"],
    clears: ["NO_SHIFT_RUNNING"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.1"] },
      { framework: "NIST_800_53", ids: ["IR-5"] },
    ],
  },
  input: OpenShiftInput,
  decide: (given) => {
    const { id: teamId, name } = given.loaded.team;
    return {
      summary: `Opened the first shift of ${name}`,
      writes: [{ insert: "ShiftLog", row: { id: teamId, length: 0, hash: chainStart } }, newShift(given, teamId, null)],
    };
  },
});
