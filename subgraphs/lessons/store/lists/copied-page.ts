import type { Context } from "../../../../platform/actions/context.js";
import { type Combined, type Conditions, conditionOf } from "../../../../platform/graphql/lists/conditions.js";
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
  const wanted = filter ? conditionOf<Filter>(filter, conditions) : undefined;
  if (wanted) query.andWhere(wanted.sql, wanted.parameters);
  return {
    ...(await readPage<Records[Kind]>(query, order, page)),
    // Whatever the filter: by it, whoever has just lost an entry could find out what it says now.
    lookForWithheld: () => areWithheld(manager, viewer, kind),
  };
}
