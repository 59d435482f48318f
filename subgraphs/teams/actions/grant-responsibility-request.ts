import { InputType } from "type-graphql";
import { responsibilities } from "../../response-model/process/responsibilities.js";
import { ResponsibilityRequestInput, responsibilityRequestAction } from "./responsibility-request-action.js";

@InputType({ description: "Which request is granted." })
export class GrantResponsibilityRequestInput extends ResponsibilityRequestInput {}

export const grantResponsibilityRequest = responsibilityRequestAction({
  name: "grantResponsibilityRequest",
  description:
    "Grants, as a second person, a cell that another person requested for a team: from then on the members of the team may carry out its operations and read what the security side reads. Whether the team can hold the cell is checked again.",
  policy: {
    phase: "PREPARATION",
    since: "2.0.0",
    allow: [{ function: "SECURITY_RESPONSE" }],
    separate: ["requestResponsibility"],
    transitions: [{ machine: "ResponsibilityRequest", from: ["PENDING"], to: "GRANTED" }],
    gates: ["REQUESTER_ENTITLED", "CELL_FITS_TEAM"],
    establishes: ["NO_REQUEST_PENDING", { is: "CELL_STAYS_HELD", certainty: "POSSIBLY" }],
    clears: ["CELL_FITS_TEAM"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-8"] },
      { framework: "NIST_800_61_R2", ids: ["2.4"] },
      { framework: "CSF_2_0", ids: ["GV"] },
      { framework: "ISO_27001", ids: ["A.5.24"] },
    ],
  },
  input: GrantResponsibilityRequestInput,
  decide: ({ loaded: { request, requester, team }, viewer, now }) => ({
    summary: `Granted "${responsibilities[request.responsibility].title}" to ${team.name}, as ${requester.name} had asked`,
    writes: [
      {
        update: "ResponsibilityRequest",
        id: request.id,
        set: { state: "GRANTED", decidedById: viewer.personId, decidedAt: now },
      },
      {
        update: "Team",
        id: team.id,
        set: { responsibilities: [...team.responsibilities, request.responsibility] },
      },
    ],
  }),
});
