import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import { decidingRoles, openRoles, type RecommendationFile } from "../../advice/deciding-roles.js";

/** The gates of deciding on a recommended eradication. */
export const recommendationGates = gateRules<RecommendationFile>()({
  DECISION_TO_MAKE: (file, { viewer }) => {
    const { recommendation, service } = file;
    const { leadAcceptedById, ownerAcceptedById } = recommendation;
    const roles = decidingRoles(viewer, file);
    if (openRoles(roles, recommendation).length === 0)
      return roles.includes("LEAD")
        ? [["LEAD_HAS", { person: recommendation.leadAcceptedByName ?? "", service: service.name }]]
        : [["OWNER_HAS", { person: recommendation.ownerAcceptedByName ?? "", service: service.name }]];
    const own = [viewer.personId, ...(viewer.otherAccountIds ?? [])];
    return [leadAcceptedById, ownerAcceptedById].some((id) => id !== null && own.includes(id)) ? [["SAME_PERSON"]] : [];
  },
});
