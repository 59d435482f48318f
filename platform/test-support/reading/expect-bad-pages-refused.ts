import type { GraphQLSchema } from "graphql";
import type { DataSource, EntitySchema } from "typeorm";
import type { Context } from "../../actions/context.js";
import { badPages } from "./bad-pages.js";
import { connectionsOf } from "./connections-of.js";
import { someCursors } from "./page-by.js";

interface Schema {
  readonly schema: GraphQLSchema;
  readonly database: DataSource;
  readonly tables: Readonly<Record<string, EntitySchema<never>>>;
  readonly context: () => Context;
  /** Fields of the query type that need arguments, with these, by which other types are reached. */
  readonly roots: Readonly<Record<string, string>>;
  /** What entities are that have no row here. */
  readonly ids?: Readonly<Record<string, readonly string[]>>;
  /** Which part of the connections is asked, of how many: together they take a while. */
  readonly part?: readonly [number, number];
  /** What references to an entity say besides its id, as GraphQL writes it. */
  readonly representations?: Readonly<Record<string, string>>;
}

const maxIds = 12;

/**
 * Asks for pages of every connection of a schema by wrong arguments, and expects each to be refused in words, or answered with what there is.
 * @returns the connections that nothing led to
 */
export async function expectBadPagesRefused({
  schema,
  database,
  tables,
  context,
  roots,
  ids,
  representations = {},
  part: [part, parts] = [0, 1],
}: Schema): Promise<readonly string[]> {
  const known: Record<string, readonly string[]> = { ...ids };
  for (const [kind, table] of Object.entries(tables)) {
    if (!schema.getType(kind) || !("id" in table.options.columns)) continue;
    const rows = await database.manager.find(table as unknown as EntitySchema<{ id: string }>, {
      order: { id: "DESC" },
      take: maxIds,
    });
    known[kind] = rows.map(({ id }) => id);
  }
  const connections = connectionsOf({ schema, ids: known, roots, representations });
  const cursors = await someCursors({ schema, context }, connections);
  const unreached: string[] = [];
  const wrong: string[] = [];
  for (const connection of connections.filter((_, place) => place % parts === part)) {
    const found = await badPages({ schema, context }, connection, cursors);
    if (found) wrong.push(...found);
    else unreached.push(connection.name);
  }
  expect(wrong).toEqual([]);
  return unreached;
}
