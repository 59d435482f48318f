import type { Context } from "../../../../platform/actions/context.js";
import { among, type Conditions, contains, narrow } from "../../../../platform/graphql/lists/conditions.js";
import { type ListArguments, orderOf } from "../../../../platform/graphql/lists/list-arguments.js";
import { readPage } from "../../../../platform/graphql/lists/read-page.js";
import { tables } from "../tables.js";
import { byName, type NameOrderField } from "./by-name.js";

export interface OnCallRotationConditions {
  readonly teamIds?: readonly string[] | null;
  readonly text?: string | null;
}

const conditions: Conditions<OnCallRotationConditions> = {
  teamIds: among("rotation.teamId"),
  text: contains("rotation.name"),
};

/** A page of the on-call rotations of all teams. */
export function onCallRotationPage(
  { database }: Context,
  { filter, orderBy, ...page }: ListArguments<OnCallRotationConditions, NameOrderField>,
) {
  const query = database.manager.createQueryBuilder(tables.OnCallRotation, "rotation").where("true");
  narrow<OnCallRotationConditions>(query, filter, conditions);
  return readPage(query, orderOf(byName("rotation"), orderBy), page);
}
