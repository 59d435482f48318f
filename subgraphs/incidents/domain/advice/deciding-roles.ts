import type { ServiceFile } from "../case-file.js";
import { holderOf, ownerRole } from "../people/holder-of.js";
import { leadsCase } from "../people/leads-case.js";
import type { Participant } from "../people/participant.js";
import type { Recommendation } from "../records/advice/recommendation.js";

/** For whom somebody decides on a recommendation. */
type DecidingRole = "LEAD" | "OWNER";

/** A recommendation, in the file of its service. */
export interface RecommendationFile extends ServiceFile {
  readonly recommendation: Recommendation;
}

/** The roles in which somebody decides on what is recommended to a service: as its policy lets them, whoever holds which. */
export function decidingRoles(
  { personId, memberships }: Pick<Participant, "personId" | "memberships">,
  { assignments, response: { serviceId } }: Pick<ServiceFile, "assignments" | "response">,
): readonly DecidingRole[] {
  const leads = leadsCase({ personId, memberships }, { assignments });
  const owner = holderOf(ownerRole(serviceId), assignments);
  const owns = owner
    ? owner.personId === personId
    : memberships.some(
        (team) => team.responsibilities.includes("SECURITY_INCIDENT_OWNER") && team.serviceIds.includes(serviceId),
      );
  return [...(leads ? (["LEAD"] as const) : []), ...(owns ? (["OWNER"] as const) : [])];
}

/** Of these roles those for which nobody has accepted it yet. */
export const openRoles = (roles: readonly DecidingRole[], recommendation: Recommendation): readonly DecidingRole[] =>
  roles.filter((role) =>
    role === "LEAD" ? recommendation.leadAcceptedById === null : recommendation.ownerAcceptedById === null,
  );
