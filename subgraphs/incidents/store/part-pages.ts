import type { EntitySchema, ObjectLiteral } from "typeorm";
import type { Context } from "../../../platform/actions/context.js";
import { type Connection, type PageArguments, readPage } from "../../../platform/graphql/pagination.js";
import type { Records } from "../domain/records/records.js";
import { tables } from "./tables.js";

type OfIncident = {
  [Kind in keyof Records]: Records[Kind] extends { readonly incidentId: string } ? Kind : never;
}[keyof Records];

/** Of which records of an incident a page is: those with these values, besides the incident. */
type Of<Kind extends OfIncident> = Partial<Records[Kind]> & { readonly incidentId: string };

/** A page of the records of a kind that belong to an incident which the viewer was found to see, oldest first. */
export function partPage<Kind extends OfIncident>(
  { database }: Context,
  kind: Kind,
  of: Of<Kind>,
  page: PageArguments,
): Promise<Connection<Records[Kind]>> {
  type Row = ObjectLiteral & { readonly id: string };
  const rows = database.manager
    .createQueryBuilder(tables[kind] as unknown as EntitySchema<Row>, "part")
    .where(of as ObjectLiteral);
  return readPage(rows, { direction: "ASC" }, page) as unknown as Promise<Connection<Records[Kind]>>;
}
