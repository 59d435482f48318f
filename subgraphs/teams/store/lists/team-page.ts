import type { Context } from "../../../../platform/actions/context.js";
import { among, type Conditions, contains, narrow, overlaps } from "../../../../platform/graphql/lists/conditions.js";
import { type ListArguments, orderOf } from "../../../../platform/graphql/lists/list-arguments.js";
import { readPage } from "../../../../platform/graphql/lists/read-page.js";
import type { Responsibility } from "../../../response-model/process/responsibilities.js";
import type { TeamFunction } from "../../../response-model/process/team-functions.js";
import { tables } from "../tables.js";
import { byName, type NameOrderField } from "./by-name.js";

export interface TeamConditions {
  readonly functions?: readonly TeamFunction[] | null;
  readonly responsibilities?: readonly Responsibility[] | null;
  readonly text?: string | null;
}

const conditions: Conditions<TeamConditions> = {
  functions: among("team.function"),
  responsibilities: overlaps("team.responsibilities", "text"),
  text: contains("team.name"),
};

/** A page of the teams. */
export function teamPage(
  { database }: Context,
  { filter, orderBy, ...page }: ListArguments<TeamConditions, NameOrderField>,
) {
  const query = database.manager.createQueryBuilder(tables.Team, "team").where("true");
  narrow<TeamConditions>(query, filter, conditions);
  return readPage(query, orderOf(byName("team"), orderBy), page);
}
