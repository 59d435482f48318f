import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../../../platform/actions/context.js";
import type { Connection } from "../../../platform/graphql/lists/connection.js";
import type { List } from "../../../platform/graphql/reader/list.js";
import type { Records } from "../domain/records/records.js";
import { reader } from "./reader.js";
import { areWithheld } from "./visible-records.js";

/** A page, and what tells whether records of its kind are withheld just now. */
export interface CopiedPage<Row> extends Connection<Row> {
  readonly lookForWithheld: () => Promise<boolean>;
}

/** A page of a kind of records, of those that the viewer may see and that meet the filter. */
export async function copiedPage<Kind extends keyof Records>(
  context: Context,
  kind: Kind,
  list: List,
  info: GraphQLResolveInfo,
): Promise<CopiedPage<Records[Kind]>> {
  const {
    database: { manager },
    viewer,
  } = context;
  // Otherwise, while nothing confirms who may read them, it would fail exactly when it finds something.
  if (list.conditions.length > 0) await areWithheld(manager, viewer, kind);
  return {
    ...(await reader.page(context, kind, list, info)),
    // Whatever the filter: by it, whoever has just lost an entry could find out what it says now.
    lookForWithheld: () => areWithheld(manager, viewer, kind),
  };
}
