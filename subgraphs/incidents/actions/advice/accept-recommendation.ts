import { InputType } from "type-graphql";
import { decidingRoles, openRoles } from "../../domain/advice/deciding-roles.js";
import { whoLeads } from "../who-leads.js";
import { whoOwns } from "../who-owns.js";
import { RecommendationInput, recommendationAction } from "./recommendation-action.js";

@InputType({ description: "The recommendation that is accepted." })
export class AcceptRecommendationInput extends RecommendationInput {}

export const acceptRecommendation = recommendationAction({
  name: "acceptRecommendation",
  description:
    "Accepts the eradication that the security team recommends to a service, as the lead or as the owner of the service: it is accepted once both have, who are two persons.",
  policy: {
    phase: "ERADICATION",
    since: "3.0.0",
    allow: [...whoLeads, ...whoOwns],
    transitions: [
      { machine: "Recommendation", from: ["PROPOSED"], to: "PROPOSED" },
      { machine: "Recommendation", from: ["PROPOSED"], to: "ACCEPTED" },
    ],
    gates: [
      "INCIDENT_DECLARED",
      { is: "SERVICES_AFFECTED", of: "THIS_SERVICE" },
      "OF_PRESENT_ROUND",
      "DECISION_TO_MAKE",
    ],
    clears: ["DECISION_TO_MAKE"],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.4"] }],
  },
  input: AcceptRecommendationInput,
  decide: ({ loaded, viewer, now }) => {
    const { recommendation, service } = loaded;
    const [role] = openRoles(decidingRoles(viewer, loaded), recommendation);
    const own =
      role === "LEAD"
        ? { leadAcceptedById: viewer.personId, leadAcceptedByName: viewer.name, leadAcceptedAt: now }
        : { ownerAcceptedById: viewer.personId, ownerAcceptedByName: viewer.name, ownerAcceptedAt: now };
    const { leadAcceptedById, ownerAcceptedById } = { ...recommendation, ...own };
    const state = leadAcceptedById !== null && ownerAcceptedById !== null ? "ACCEPTED" : "PROPOSED";
    const as = role === "LEAD" ? "the lead" : `the owner of ${service.name}`;
    return {
      summary: `Accepted the eradication that ${recommendation.recommendedByName} recommends in ${service.name}, as ${as}`,
      writes: [{ update: "Recommendation", id: recommendation.id, set: { ...own, state } }],
    };
  },
});
