import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import type { Approval } from "../../domain/records/people/approval.js";
import type { ServiceResponse } from "../../domain/records/response/service-response.js";
import { responseAction, ServiceResponseInput, setResponse } from "../response-action.js";
import { whoLeads } from "../who-leads.js";
import { withAwaitedPeople } from "../with-awaited-people.js";

@InputType({ description: "What the eradication does to the business." })
export class FlagEradicationInput extends ServiceResponseInput {
  @TextField("What the eradication does to the business: what stops, for whom, how long.")
  businessImpact!: string;
}

/** Whether an approval of the eradication in this service is asked for, or given and not used. */
const isWaiting = ({ operation, state, input }: Approval, { serviceId }: ServiceResponse): boolean =>
  operation === "startEradication" &&
  (state === "REQUESTED" || state === "GRANTED") &&
  (input as { readonly serviceId?: string }).serviceId === serviceId;

export const flagEradication = responseAction({
  name: "flagEradication",
  description:
    "Flags the eradication of one service, since what it does to the business is more than lead and owner can answer for. It then waits for the approval of an executive incident manager, in whatever round; only that approval, once it is used, takes the flag back. Flagging it again with another impact ends what was asked for or approved before.",
  policy: {
    phase: "CONTAINMENT",
    since: "2.0.0",
    allow: [...whoLeads, { responsibility: "SECURITY_INCIDENT_OWNER", holder: "OWNER" }],
    transitions: [
      { machine: "ServiceResponse", from: ["ANALYSIS"], to: "ANALYSIS" },
      { machine: "ServiceResponse", from: ["CONTAINMENT"], to: "CONTAINMENT" },
      { machine: "Approval", from: ["REQUESTED", "GRANTED"], to: "CANCELLED", beside: true },
    ],
    gates: ["INCIDENT_DECLARED"],
    establishes: [{ is: "APPROVAL_NEW", certainty: "POSSIBLY" }],
    clears: [{ is: "APPROVED", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.3.1"] },
    ],
  },
  input: FlagEradicationInput,
  decide: ({ input: { businessImpact }, loaded, now }) => ({
    summary: `Flagged the eradication in ${loaded.service.name} for its impact on the business: ${businessImpact}`,
    writes: withAwaitedPeople(loaded, [
      setResponse(loaded, { businessImpact, flaggedAt: now }),
      // What was asked for or approved before was another impact.
      ...loaded.approvals
        .filter((approval) => isWaiting(approval, loaded.response))
        .map(({ id }) => ({ update: "Approval", id, set: { state: "CANCELLED" } }) as const),
    ]),
  }),
});
