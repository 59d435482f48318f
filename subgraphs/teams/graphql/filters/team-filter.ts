import { AnyOfField, TextField } from "../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../platform/graphql/lists/filter-type.js";
import { listArguments } from "../../../../platform/graphql/lists/list-arguments.js";
import { Responsibility, TeamFunction } from "../../../response-model/schema/enums.js";
import type { NameOrderField } from "../../store/lists/by-name.js";
import type { TeamConditions } from "../../store/lists/team-list.js";

@FilterType("Which teams are wanted")
export class TeamFilter implements TeamConditions {
  @AnyOfField(() => TeamFunction, "With one of these functions.")
  functions?: TeamFunction[] | null;

  @AnyOfField(() => Responsibility, "Holding one of these cells of the matrix.")
  responsibilities?: Responsibility[] | null;

  @TextField("With this in the name, in capitals or not.", { nullable: true, max: 200 })
  text?: string | null;
}

export const TeamArguments = listArguments<TeamConditions, NameOrderField>({
  name: "Team",
  plural: "teams",
  filter: TeamFilter,
  orders: { NAME: "By their names." },
  usually: [{ field: "NAME", direction: "ASC" }],
});
