import { InputType } from "type-graphql";
import { responsibilities } from "../../response-model/process/responsibilities.js";
import { ResponsibilityRequestInput, responsibilityRequestAction } from "./responsibility-request-action.js";

@InputType({ description: "Which request is withdrawn." })
export class WithdrawResponsibilityRequestInput extends ResponsibilityRequestInput {}

export const withdrawResponsibilityRequest = responsibilityRequestAction({
  name: "withdrawResponsibilityRequest",
  description:
    "Withdraws a request for a responsibility. Only the person who made it can, and only before anybody has decided.",
  policy: {
    phase: "PREPARATION",
    since: "2.0.0",
    allow: [{ function: "SECURITY_RESPONSE", holder: "REQUESTER" }],
    transitions: [{ machine: "ResponsibilityRequest", from: ["PENDING"], to: "WITHDRAWN" }],
    establishes: ["NO_REQUEST_PENDING"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-8"] },
      { framework: "NIST_800_61_R2", ids: ["2.4"] },
      { framework: "CSF_2_0", ids: ["GV"] },
      { framework: "ISO_27001", ids: ["A.5.24"] },
    ],
  },
  input: WithdrawResponsibilityRequestInput,
  decide: ({ loaded: { request, team }, viewer, now }) => ({
    summary: `Took back the request for "${responsibilities[request.responsibility].title}" for ${team.name}`,
    writes: [
      {
        update: "ResponsibilityRequest",
        id: request.id,
        set: { state: "WITHDRAWN", decidedById: viewer.personId, decidedAt: now },
      },
    ],
  }),
});
