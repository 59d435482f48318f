import { Resolver, Root } from "type-graphql";
import { FieldResolver } from "../../../../../platform/graphql/fields.js";
import { Takes } from "../../../../../platform/graphql/reader/takes.js";
import type { Incident as IncidentRecord } from "../../../domain/records/case/incident.js";
import { Incident } from "../../types/case/incident.js";
import { VirtualTeamMember } from "../../types/case/virtual-team-member.js";

/** What of an incident stands in several columns. */
@Resolver(() => Incident)
export class IncidentResolver {
  @Takes("virtualTeamPersonIds", "virtualTeamRoles")
  @FieldResolver(() => [VirtualTeamMember], {
    description: "Who works on it together, and what for; empty until the virtual team is formed.",
  })
  virtualTeam(@Root() { virtualTeamPersonIds, virtualTeamRoles }: IncidentRecord): VirtualTeamMember[] {
    return virtualTeamPersonIds.map((id, place) => ({ person: { id }, role: virtualTeamRoles[place] ?? "EXPERT" }));
  }
}
