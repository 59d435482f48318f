import type { VirtualTeamRole } from "../../../subgraphs/response-model/process/virtual-team-roles.js";
import type { AffectedService, CasePlan } from "../cases/case-plan.js";
import type { Person } from "../cases/organization.js";

interface Member {
  readonly person: Person;
  readonly role: VirtualTeamRole;
}

/** Whoever drives a case for security, an engineer of each service, and communications where customers are concerned. */
export function virtualTeam(
  { lead, onCall, touchesData, organization }: CasePlan,
  services: readonly AffectedService[],
): readonly Member[] {
  const of = (role: VirtualTeamRole, people: readonly Person[]) => people.map((person) => ({ person, role }));
  const members = [
    ...of("SECURITY_RESPONSE", [lead, onCall]),
    ...of(
      "SERVICE_ENGINEERING",
      services.map(({ owner }) => owner),
    ),
    ...of("COMMUNICATIONS", touchesData ? organization.communications : []),
  ];
  return members.filter(({ person }, place) => members.findIndex((one) => one.person.id === person.id) === place);
}
