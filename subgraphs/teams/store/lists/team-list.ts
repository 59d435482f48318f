import { among, type Conditions, contains, overlaps } from "../../../../platform/graphql/lists/conditions.js";
import { type ListArguments, orderOf } from "../../../../platform/graphql/lists/list-arguments.js";
import { type List, wantedBy } from "../../../../platform/graphql/reader/list.js";
import type { Responsibility } from "../../../response-model/process/responsibilities.js";
import type { TeamFunction } from "../../../response-model/process/team-functions.js";
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

/** Which teams are asked for. */
export const teamList = ({ filter, orderBy, ...page }: ListArguments<TeamConditions, NameOrderField>): List => ({
  conditions: wantedBy<TeamConditions>(filter, conditions),
  order: orderOf(byName("team"), orderBy),
  page,
});
