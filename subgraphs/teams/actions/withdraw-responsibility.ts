import { InputType } from "type-graphql";
import { CordonError } from "../../foundation/errors.js";
import { responsibilities } from "../../response-model/process/responsibilities.js";
import { whyNotWithdraw } from "../domain/responsibility-file.js";
import { TeamResponsibilityInput, teamAction } from "./team-action.js";

@InputType({ description: "Which team no longer holds which cell of the matrix." })
export class WithdrawResponsibilityInput extends TeamResponsibilityInput {}

export const withdrawResponsibility = teamAction({
  name: "withdrawResponsibility",
  description:
    "Takes a cell of the responsibility matrix from a team. No cell is left without a team that can exercise it, so another one must hold it first.",
  policy: {
    phase: "PREPARATION",
    function: ["SECURITY_RESPONSE"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-8"] },
      { framework: "NIST_800_61_R2", ids: ["2.4"] },
      { framework: "CSF_2_0", ids: ["GV"] },
      { framework: "ISO_27001", ids: ["A.5.24"] },
    ],
  },
  input: WithdrawResponsibilityInput,
  decide: ({ input: { responsibility }, loaded }) => {
    const problem = whyNotWithdraw(loaded, responsibility);
    if (problem) throw new CordonError("BAD_USER_INPUT", `Nothing was done. ${problem}`);
    const { team } = loaded;
    const left = team.responsibilities.filter((held) => held !== responsibility);
    return {
      summary: `Withdrew "${responsibilities[responsibility].title}" from ${team.name}`,
      writes: [{ update: "Team", id: team.id, set: { responsibilities: left } }],
    };
  },
});
