import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { Confidence } from "../../../response-model/schema/enums.js";
import { holderOf, leadRole } from "../../domain/people/holder-of.js";
import { newRecommendationAggregate } from "../../store/aggregates/advice/new-advice-aggregates.js";
import { whoLeads } from "../who-leads.js";
import { ServiceInput } from "./service-input.js";

@InputType({ description: "How the security team recommends to remove the root cause from the service." })
export class RecommendEradicationInput extends ServiceInput {
  @TextField("What to do, so that the adversary is out and cannot come back the same way.", { max: 20_000 })
  text!: string;

  @TextField("What it does to the business: what stops, for whom, how long.")
  businessImpact!: string;

  @Field(() => Confidence, { description: "How sure it is that this removes the root cause." })
  confidence!: Confidence;
}

export const recommendEradication = actionsOn(newRecommendationAggregate)({
  name: "recommendEradication",
  description:
    "Recommends to one service how to remove the root cause in this round, with what it does to the business and how sure that is. The lead and the owner of the service decide; what the lead recommends, the lead has accepted. A later recommendation takes the place of an earlier one. An eradication that is flagged for its impact still needs its approval.",
  policy: {
    phase: "ERADICATION",
    since: "3.0.0",
    allow: [{ responsibility: "SECURITY_EXPERTISE_AND_CONSULTING" }, ...whoLeads],
    transitions: [
      { machine: "ServiceResponse", from: ["ANALYSIS"], to: "ANALYSIS" },
      { machine: "ServiceResponse", from: ["CONTAINMENT"], to: "CONTAINMENT" },
      { machine: "ServiceResponse", from: ["ERADICATION"], to: "ERADICATION" },
      { machine: "Recommendation", from: [], to: "PROPOSED" },
      { machine: "Recommendation", from: ["PROPOSED", "ACCEPTED"], to: "SUPERSEDED", beside: true },
    ],
    gates: ["INCIDENT_DECLARED"],
    establishes: ["OF_PRESENT_ROUND"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "CSF_2_0", ids: ["RS.MI"] },
    ],
  },
  input: RecommendEradicationInput,
  decide: ({ input, loaded, viewer, now, newIdentifier }) => {
    const { incident, response, service, recommendations, assignments } = loaded;
    const before = recommendations.filter(
      ({ serviceId, state }) => serviceId === service.id && (state === "PROPOSED" || state === "ACCEPTED"),
    );
    const isLead = holderOf(leadRole, assignments)?.personId === viewer.personId;
    return {
      summary: `Recommended an eradication in ${service.name}: ${input.text}`,
      writes: [
        ...before.map(({ id }) => ({ update: "Recommendation", id, set: { state: "SUPERSEDED" } }) as const),
        {
          insert: "Recommendation",
          row: {
            id: newIdentifier(),
            incidentId: incident.id,
            serviceId: service.id,
            round: response.round,
            version: 1,
            state: "PROPOSED",
            text: input.text,
            businessImpact: input.businessImpact,
            confidence: input.confidence,
            recommendedById: viewer.personId,
            recommendedByName: viewer.name,
            recommendedAt: now,
            leadAcceptedById: isLead ? viewer.personId : null,
            leadAcceptedByName: isLead ? viewer.name : null,
            leadAcceptedAt: isLead ? now : null,
            ownerAcceptedById: null,
            ownerAcceptedByName: null,
            ownerAcceptedAt: null,
            endedById: null,
            endedByName: null,
            endedAt: null,
            reason: null,
          },
        },
      ],
    };
  },
});
