import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { responseAction, ServiceResponseInput, setResponse } from "../response-action.js";
import { theLead } from "../the-lead.js";

@InputType({ description: "What the eradication does to the business." })
export class FlagEradicationInput extends ServiceResponseInput {
  @TextField("What the eradication does to the business: what stops, for whom, how long.")
  businessImpact!: string;
}

export const flagEradication = responseAction({
  name: "flagEradication",
  description:
    "Flags the eradication of one service, since what it does to the business is more than lead and owner can answer for. It then waits for the approval of an executive incident manager; nothing else takes the flag back.",
  policy: {
    phase: "CONTAINMENT",
    since: "2.0.0",
    allow: [...theLead, { responsibility: "SECURITY_INCIDENT_OWNER", holder: "OWNER" }],
    transitions: [
      { machine: "ServiceResponse", from: ["ANALYSIS"], to: "ANALYSIS" },
      { machine: "ServiceResponse", from: ["CONTAINMENT"], to: "CONTAINMENT" },
    ],
    gates: ["INCIDENT_DECLARED"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.3.1"] },
    ],
  },
  input: FlagEradicationInput,
  decide: ({ input: { businessImpact }, loaded }) => ({
    summary: `Flagged the eradication in ${loaded.service.name} for its impact on the business: ${businessImpact}`,
    writes: [setResponse(loaded, { businessImpact, flaggedInRound: loaded.response.round })],
  }),
});
