import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { whoLeads } from "../who-leads.js";
import { RecommendationInput, recommendationAction } from "./recommendation-action.js";

@InputType({ description: "Why the recommendation is taken back." })
export class WithdrawRecommendationInput extends RecommendationInput {
  @TextField("Why, and what comes in its place.")
  reason!: string;
}

export const withdrawRecommendation = recommendationAction({
  name: "withdrawRecommendation",
  description:
    "Takes back an eradication that the security team has recommended to a service, accepted or not: it turned out to be wrong, or is not needed any more.",
  policy: {
    phase: "ERADICATION",
    since: "3.0.0",
    allow: [{ responsibility: "SECURITY_EXPERTISE_AND_CONSULTING" }, ...whoLeads],
    transitions: [{ machine: "Recommendation", from: ["PROPOSED", "ACCEPTED"], to: "WITHDRAWN" }],
    gates: ["INCIDENT_DECLARED"],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.4"] }],
  },
  input: WithdrawRecommendationInput,
  decide: ({ input: { reason }, loaded: { recommendation, service }, viewer, now }) => ({
    summary: `Took back the eradication that ${recommendation.recommendedByName} recommended in ${service.name}: ${reason}`,
    writes: [
      {
        update: "Recommendation",
        id: recommendation.id,
        set: { state: "WITHDRAWN", endedById: viewer.personId, endedByName: viewer.name, endedAt: now, reason },
      },
    ],
  }),
});
