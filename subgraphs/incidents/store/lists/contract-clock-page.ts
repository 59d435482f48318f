import type { Context } from "../../../../platform/actions/context.js";
import type { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { readPage } from "../../../../platform/graphql/lists/read-page.js";
import { isResponder } from "../../../access/visibility.js";
import { tables } from "../tables.js";

/** A page of what contracts of the organization promise, in all of their versions, the newest read first. */
export function contractClockPage(
  { database, viewer }: Context,
  { codes }: { readonly codes?: readonly string[] | null },
  page: PageArguments,
) {
  const query = database.manager
    .createQueryBuilder(tables.ContractClock, "contract")
    .where("CAST(:isResponder AS boolean)", { isResponder: isResponder(viewer) });
  if (codes) query.andWhere("contract.code = ANY(:codes)", { codes });
  return readPage(query, { direction: "DESC" }, page);
}
