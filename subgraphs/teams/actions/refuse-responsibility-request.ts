import { InputType } from "type-graphql";
import { TextField } from "../../../platform/graphql/input-fields.js";
import { responsibilities } from "../../response-model/process/responsibilities.js";
import { ResponsibilityRequestInput, responsibilityRequestAction } from "./responsibility-request-action.js";

@InputType({ description: "Which request is refused, and why." })
export class RefuseResponsibilityRequestInput extends ResponsibilityRequestInput {
  @TextField("Why the request is refused; it stays on record.", { max: 1_000 })
  reason!: string;
}

export const refuseResponsibilityRequest = responsibilityRequestAction({
  name: "refuseResponsibilityRequest",
  description: "Refuses, as a second person, a cell that another person requested for a team.",
  policy: {
    phase: "PREPARATION",
    since: "2.0.0",
    allow: [{ function: "SECURITY_RESPONSE" }],
    separate: ["requestResponsibility"],
    transitions: [{ machine: "ResponsibilityRequest", from: ["PENDING"], to: "REFUSED" }],
    establishes: ["NO_REQUEST_PENDING"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-8"] },
      { framework: "NIST_800_61_R2", ids: ["2.4"] },
      { framework: "CSF_2_0", ids: ["GV"] },
      { framework: "ISO_27001", ids: ["A.5.24"] },
    ],
  },
  input: RefuseResponsibilityRequestInput,
  decide: ({ input: { reason }, loaded: { request, team }, viewer, now }) => ({
    summary: `Refused "${responsibilities[request.responsibility].title}" for ${team.name}: ${reason}`,
    writes: [
      {
        update: "ResponsibilityRequest",
        id: request.id,
        set: { state: "REFUSED", decidedById: viewer.personId, decidedAt: now, decisionReason: reason },
      },
    ],
  }),
});
