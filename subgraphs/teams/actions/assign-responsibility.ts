import { InputType } from "type-graphql";
import { responsibilities } from "../../response-model/process/responsibilities.js";
import { TeamResponsibilityInput, teamAction } from "./team-action.js";

@InputType({ description: "Which team is given which cell of the matrix." })
export class AssignResponsibilityInput extends TeamResponsibilityInput {}

export const assignResponsibility = teamAction({
  name: "assignResponsibility",
  description:
    "Gives a cell of the responsibility matrix to a team. From then on its members may carry out the operations of that cell, on the service side for the services the team owns. A service team is given no cell of the security side, and security response none of the service side, so that whoever executes never leads or verifies as well. A cell of the security side takes two people: it is requested and granted.",
  policy: {
    phase: "PREPARATION",
    since: "1.0.0",
    allow: [{ function: "SECURITY_RESPONSE" }],
    gates: ["NO_SECOND_PERSON_NEEDED", "CELL_FITS_TEAM"],
    clears: ["CELL_FITS_TEAM"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-8"] },
      { framework: "NIST_800_61_R2", ids: ["2.4"] },
      { framework: "CSF_2_0", ids: ["GV"] },
      { framework: "ISO_27001", ids: ["A.5.24"] },
    ],
  },
  input: AssignResponsibilityInput,
  decide: ({ input: { responsibility }, loaded: { team } }) => ({
    summary: `Assigned "${responsibilities[responsibility].title}" to ${team.name}`,
    writes: [{ update: "Team", id: team.id, set: { responsibilities: [...team.responsibilities, responsibility] } }],
  }),
});
