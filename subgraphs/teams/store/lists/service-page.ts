import type { Context } from "../../../../platform/actions/context.js";
import { among, type Conditions, contains, narrow } from "../../../../platform/graphql/lists/conditions.js";
import { type ListArguments, orderOf } from "../../../../platform/graphql/lists/list-arguments.js";
import { readPage } from "../../../../platform/graphql/lists/read-page.js";
import type { ServiceKind } from "../../domain/records/service.js";
import { tables } from "../tables.js";
import { byName, type NameOrderField } from "./by-name.js";

export interface ServiceConditions {
  readonly kinds?: readonly ServiceKind[] | null;
  readonly ownerTeamIds?: readonly string[] | null;
  readonly text?: string | null;
}

const conditions: Conditions<ServiceConditions> = {
  kinds: among("service.kind"),
  ownerTeamIds: among("service.ownerTeamId"),
  text: contains("service.name"),
};

/** A page of the services. */
export function servicePage(
  { database }: Context,
  { filter, orderBy, ...page }: ListArguments<ServiceConditions, NameOrderField>,
) {
  const query = database.manager.createQueryBuilder(tables.Service, "service").where("true");
  narrow<ServiceConditions>(query, filter, conditions);
  return readPage(query, orderOf(byName("service"), orderBy), page);
}
