import { InputType } from "type-graphql";
import { AnyOfField, IdentifiersFilterField } from "../../../../platform/graphql/input-fields.js";
import { TeamsOperationName } from "./teams-operation-name.js";

const description =
  "Which changes are wanted; every given condition must hold, a list means any of it. Nothing here changes with an operation, so that nothing leaves the stream without a word.";

@InputType({ description })
class OrganizationChangeFilter {
  @IdentifiersFilterField("Of these things, by their own ids.")
  ids?: string[] | null;

  @AnyOfField(() => TeamsOperationName, "By one of these operations, by the names of their mutations.")
  operations?: string[] | null;
}

@InputType({ description })
class TeamPartChangeFilter extends OrganizationChangeFilter {
  @IdentifiersFilterField("Of what belongs to one of these teams.")
  teamIds?: string[] | null;
}

/** What the changes of each kind are filtered by. A service can pass to another team, and people join and leave teams. */
export const changeFilters = {
  Team: OrganizationChangeFilter,
  Person: OrganizationChangeFilter,
  Service: OrganizationChangeFilter,
  OnCallRotation: TeamPartChangeFilter,
  ResponsibilityRequest: TeamPartChangeFilter,
  Shift: TeamPartChangeFilter,
  ShiftLogEntry: TeamPartChangeFilter,
};
