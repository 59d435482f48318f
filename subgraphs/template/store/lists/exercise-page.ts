import type { Context } from "../../../../platform/actions/context.js";
import { type PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { readPage } from "../../../../platform/graphql/lists/read-page.js";
import { isResponder } from "../../../access/visibility.js";
import { tables } from "../tables.js";

/** A page of exercises, newest first; empty for a viewer who belongs to no team. */
export function exercisePage({ database, viewer }: Context, page: PageArguments) {
  const query = database.manager
    .createQueryBuilder(tables.Exercise, "exercise")
    .where("CAST(:mayRead AS boolean)", { mayRead: isResponder(viewer) });
  return readPage(query, { direction: "DESC" }, page);
}
