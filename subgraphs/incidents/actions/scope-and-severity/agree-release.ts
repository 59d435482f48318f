import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { responseAction, ServiceResponseInput, setResponse } from "../response-action.js";
import { whoOwns } from "../who-owns.js";

@InputType({ description: "Why the service is not affected." })
export class AgreeReleaseInput extends ServiceResponseInput {
  @TextField("What the side of the service has looked at, and what it saw.")
  reason!: string;
}

export const agreeRelease = responseAction({
  name: "agreeRelease",
  description:
    "Agrees, for the side of a service, that it is not affected, as an analysis of this round has found. Its owner does so; before there is an owner, whoever holds that cell for the service. The lead then releases the service.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "2.0.0",
    allow: [...whoOwns],
    transitions: [{ machine: "ServiceResponse", from: ["ANALYSIS"], to: "ANALYSIS" }],
    gates: ["RESPONSE_OPEN", { is: "FOUND_NOT_AFFECTED", of: "THIS_SERVICE" }],
    establishes: [{ is: "RELEASE_AGREED", of: "THIS_SERVICE" }],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
  },
  input: AgreeReleaseInput,
  decide: ({ input, loaded }) => ({
    summary: `Agreed that ${loaded.service.name} is not affected: ${input.reason}`,
    writes: [setResponse(loaded, { releaseAgreedInRound: loaded.response.round })],
  }),
});
