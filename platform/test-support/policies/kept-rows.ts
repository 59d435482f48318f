import type { EntityManager, EntitySchema } from "typeorm";

interface KeptTable {
  /** How many rows there are, and the sum of the transactions that wrote them, counted from the first (3): any write changes one or the other. */
  readonly mark: string;
  readonly list: readonly Row[];
}

type Row = object & { readonly id: string };

type Tables<Rows> = { readonly [Kind in keyof Rows]: EntitySchema<Rows[Kind]> };

type RowsOf<Rows> = { readonly [Kind in keyof Rows]: readonly Rows[Kind][] };

/**
 * The rows of some tables, in the order of their ids. A watch looks at them before and after whatever is done, and few of them
 * change: whatever was not written to since the last look is not read again, and is the same object, in the same list. Where nothing was
 * written at all, everything is what it was.
 */
export function keptRows<Rows extends object>(tables: Tables<Rows>) {
  const schemas = Object.entries(tables) as [string, EntitySchema<Row>][];
  const known = new Map<string, KeptTable>();
  const writtenBy = new WeakMap<Row, string>();
  let snapshot = "";
  let rows = {} as RowsOf<Rows>;

  async function readAgain(manager: EntityManager, kind: string, table: EntitySchema<Row>, mark: string) {
    const before = known.get(kind)?.list;
    const written = await writtenSince(manager, table, before && oldestOf(snapshot));
    const list = new Map((before ?? []).map((row) => [row.id, row]));
    for (const { by, ...row } of written) {
      const kept = list.get(row.id);
      if (kept && writtenBy.get(kept) === by) continue;
      writtenBy.set(row, by);
      list.set(row.id, row);
    }
    if (list.size > countOf(mark)) {
      const left = new Set(await idsOf(manager, table));
      for (const id of list.keys()) if (!left.has(id)) list.delete(id);
    }
    known.set(kind, { mark, list: [...list.values()].sort((one, other) => (one.id < other.id ? -1 : 1)) });
  }

  return async (manager: EntityManager): Promise<RowsOf<Rows>> => {
    const marks = await marksOf(manager, schemas, snapshot);
    // Who sees what they saw then, sees the same rows.
    if (marks.snapshot === snapshot) return rows;
    const written = schemas.filter(([kind]) => known.get(kind)?.mark !== marks.ofTables.get(kind));
    for (const [kind, table] of written) await readAgain(manager, kind, table, marks.ofTables.get(kind) ?? "");
    snapshot = marks.snapshot;
    if (written.length > 0) rows = Object.fromEntries(schemas.map(([kind]) => [kind, known.get(kind)?.list])) as never;
    return rows;
  };
}

export type Same = <Made extends object>(name: string, made: Made) => Made;

/** Hands back what was made under a name before, for as long as what is made of rows now has the same ones in it. */
export function keptFiles(): Same {
  const known = new Map<string, object>();
  return <Made extends object>(name: string, made: Made): Made => {
    const before = known.get(name) as Made | undefined;
    if (before && Object.entries(made).every(([part, value]) => isSame(value, before[part as keyof Made])))
      return before;
    known.set(name, made);
    return made;
  };
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (Array.isArray(one) &&
    Array.isArray(other) &&
    one.length === other.length &&
    one.every((part, index) => part === other[index]));

const countOf = (mark: string): number => Number(mark.split(" ")[0]);

/** Of the transactions that a snapshot does not show, the oldest one. */
const oldestOf = (snapshot: string): string | undefined => snapshot.split(":")[0];

/** What a look sees, which is the same for as long as nothing is written anywhere; and the marks of the tables, unless it is that of an earlier one. */
async function marksOf(manager: EntityManager, schemas: readonly [string, EntitySchema<Row>][], snapshot: string) {
  // With a parameter, so that it is prepared: it takes much longer to plan than to run.
  const marks = await manager.query<{ kind: string; mark: string }[]>(
    [
      "SELECT '' AS kind, pg_current_snapshot()::text AS mark",
      ...schemas.map(
        ([kind, table]) =>
          `SELECT '${kind}', count(*) || ' ' || coalesce(sum(age('3'::xid) - age(xmin)), 0)
           FROM ${nameOf(manager, table)} WHERE pg_current_snapshot()::text <> $1`,
      ),
    ].join(" UNION ALL "),
    [snapshot],
  );
  const ofTables = new Map(marks.map(({ kind, mark }) => [kind, mark]));
  return { snapshot: ofTables.get("") ?? "", ofTables };
}

const nameOf = (manager: EntityManager, table: EntitySchema<Row>) =>
  `"${manager.connection.getMetadata(table).tableName}"`;

/** The rows that a transaction, or one after it, has written, each with the one that has; all rows where it says none. */
function writtenSince(manager: EntityManager, table: EntitySchema<Row>, oldest: string | undefined) {
  const columns = manager.connection
    .getMetadata(table)
    // A day as it is written: `pg` would make a time of it.
    .columns.map(
      ({ databaseName, propertyName, type }) =>
        `"${databaseName}"${type === "date" ? "::text" : ""} AS "${propertyName}"`,
    );
  return manager.query<(Row & { readonly by: string })[]>(
    `SELECT ${columns.join(", ")}, xmin AS by FROM ${nameOf(manager, table)}${oldest ? " WHERE age(xmin) <= age($1::xid)" : ""}`,
    oldest ? [oldest] : [],
  );
}

async function idsOf(manager: EntityManager, table: EntitySchema<Row>): Promise<readonly string[]> {
  const rows = await manager.query<{ id: string }[]>(`SELECT id FROM ${nameOf(manager, table)}`, []);
  return rows.map(({ id }) => id);
}
