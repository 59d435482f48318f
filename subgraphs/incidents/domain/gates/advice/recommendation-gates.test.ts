import { assignmentOf, caseFile, recommendationOf, responseWith } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { people, services } from "../../../test-support/organization.js";
import type { RecommendationFile } from "../../advice/deciding-roles.js";
import type { Recommendation } from "../../records/advice/recommendation.js";
import { serviceFile } from "../../service-file.js";
import { recommendationGates } from "./recommendation-gates.js";

const { sora, sena, erin, emil, shai } = people;
const exchange = { serviceId: services.exchange };
const lead = assignmentOf({ personId: sora.personId });
const owner = assignmentOf({ role: "SECURITY_INCIDENT_OWNER", ...exchange, personId: erin.personId });

const file = (changes: Partial<Recommendation>, assignments = [lead, owner]): RecommendationFile => ({
  ...serviceFile(
    caseFile({ assignments, services: [{ id: services.exchange, name: "Exchange", ownerTeamId: "" }] }),
    responseWith(exchange),
  ),
  recommendation: recommendationOf({ ...exchange, ...changes }),
});
const byLead = { leadAcceptedById: sora.personId, leadAcceptedByName: "Sora" };
const byOwner = { ownerAcceptedById: erin.personId, ownerAcceptedByName: "Erin" };

checkGates(recommendationGates, {
  DECISION_TO_MAKE: {
    open: [
      [file({}), { viewer: sora }],
      [file({}), { viewer: erin }],
      [file(byLead), { viewer: erin }],
      [file(byOwner), { viewer: sora }],
      [file({}, []), { viewer: sena }],
      [file(byLead, [lead]), { viewer: emil }],
    ],
    shut: {
      LEAD_HAS: [{ person: "Sora", service: "Exchange" }, file(byLead), { viewer: sora }],
      OWNER_HAS: [{ person: "Erin", service: "Exchange" }, file(byOwner), { viewer: erin }],
      SAME_PERSON: [
        {},
        file(byLead, [lead, { ...owner, personId: sora.personId }]),
        { viewer: { ...sora, memberships: [...sora.memberships, ...shai.memberships] } },
      ],
    },
  },
});
