import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { whoLeads } from "../who-leads.js";
import { whoOwns } from "../who-owns.js";
import { RecommendationInput, recommendationAction } from "./recommendation-action.js";

@InputType({ description: "Why the recommendation is rejected." })
export class RejectRecommendationInput extends RecommendationInput {
  @TextField("What stands against it, and what would do instead.")
  reason!: string;
}

export const rejectRecommendation = recommendationAction({
  name: "rejectRecommendation",
  description:
    "Rejects the eradication that the security team recommends to a service, and says why: the lead or the owner of the service may, whatever the other one has decided. The security team then recommends another.",
  policy: {
    phase: "ERADICATION",
    since: "3.0.0",
    allow: [...whoLeads, ...whoOwns],
    transitions: [{ machine: "Recommendation", from: ["PROPOSED"], to: "REJECTED" }],
    gates: ["INCIDENT_DECLARED", { is: "SERVICES_AFFECTED", of: "THIS_SERVICE" }, "OF_PRESENT_ROUND"],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.4"] }],
  },
  input: RejectRecommendationInput,
  decide: ({ input: { reason }, loaded: { recommendation, service }, viewer, now }) => ({
    summary: `Rejected the eradication that ${recommendation.recommendedByName} recommends in ${service.name}: ${reason}`,
    writes: [
      {
        update: "Recommendation",
        id: recommendation.id,
        set: { state: "REJECTED", endedById: viewer.personId, endedByName: viewer.name, endedAt: now, reason },
      },
    ],
  }),
});
