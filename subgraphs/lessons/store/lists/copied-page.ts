import type { Context } from "../../../../platform/actions/context.js";
import { type Combined, type Conditions, narrow } from "../../../../platform/graphql/lists/conditions.js";
import type { Connection } from "../../../../platform/graphql/lists/connection.js";
import type { Order } from "../../../../platform/graphql/lists/order.js";
import type { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { readPage } from "../../../../platform/graphql/lists/read-page.js";
import type { Records } from "../../domain/records/records.js";
import { areWithheld, visible } from "../visible-records.js";

/** A page, and what tells whether records of its kind are withheld just now. */
export interface CopiedPage<Row> extends Connection<Row> {
  readonly lookForWithheld: () => Promise<boolean>;
}

/** Which page of which records is read. */
interface CopiedList<Kind extends keyof Records, Filter> {
  readonly kind: Kind;
  readonly conditions: Conditions<Filter>;
  readonly filter: Combined<Filter> | null | undefined;
  readonly order: Order<Records[Kind]>;
  readonly page: PageArguments;
}

/** A page of a kind of records, of those that the viewer may see and that meet the filter. */
export async function copiedPage<Kind extends keyof Records, Filter extends object>(
  { database: { manager }, viewer }: Context,
  { kind, conditions, filter, order, page }: CopiedList<Kind, Filter>,
): Promise<CopiedPage<Records[Kind]>> {
  const query = visible(manager, viewer, kind);
  // Otherwise, while nothing confirms who may read them, it would fail exactly when it finds something.
  if (narrow<Filter>(query, filter, conditions)) await areWithheld(manager, viewer, kind);
  return {
    ...(await readPage<Records[Kind]>(query, order, page)),
    // Whatever the filter: by it, whoever has just lost an entry could find out what it says now.
    lookForWithheld: () => areWithheld(manager, viewer, kind),
  };
}
