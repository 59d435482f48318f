import { InputType } from "type-graphql";
import { responsibilities } from "../../response-model/process/responsibilities.js";
import { TeamResponsibilityInput, teamAction } from "./team-action.js";

@InputType({ description: "Which team no longer holds which cell of the matrix." })
export class WithdrawResponsibilityInput extends TeamResponsibilityInput {}

export const withdrawResponsibility = teamAction({
  name: "withdrawResponsibility",
  description:
    "Takes a cell of the responsibility matrix from a team. No cell is left without a team that can exercise it, so another one must hold it first.",
  policy: {
    phase: "PREPARATION",
    since: "1.0.0",
    allow: [{ function: "SECURITY_RESPONSE" }],
    gates: ["CELL_STAYS_HELD"],
    establishes: [{ is: "CELL_FITS_TEAM", certainty: "POSSIBLY" }],
    clears: ["CELL_STAYS_HELD"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-8"] },
      { framework: "NIST_800_61_R2", ids: ["2.4"] },
      { framework: "CSF_2_0", ids: ["GV"] },
      { framework: "ISO_27001", ids: ["A.5.24"] },
    ],
  },
  input: WithdrawResponsibilityInput,
  decide: ({ input: { responsibility }, loaded: { team } }) => {
    const left = team.responsibilities.filter((held) => held !== responsibility);
    return {
      summary: `Withdrew "${responsibilities[responsibility].title}" from ${team.name}`,
      writes: [{ update: "Team", id: team.id, set: { responsibilities: left } }],
    };
  },
});
