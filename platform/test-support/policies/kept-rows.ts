import { type EntityManager, type EntitySchema, type FindOptionsWhere, In } from "typeorm";

interface KeptTable {
  /** How many rows there are, and the sum of the transactions that wrote them, counted from the first (3): any write changes one or the other. */
  mark: string;
  /** The rows in the order of their ids, each with the transaction that wrote it. */
  rows: ReadonlyMap<string, { readonly writtenBy: string; readonly row: object }>;
  list: readonly object[];
}

type Tables<Rows> = { readonly [Kind in keyof Rows]: EntitySchema<Rows[Kind]> };

/**
 * The rows of some tables, in the order of their ids. A watch looks at them before and after whatever is done, and few of them
 * change: whatever was not written to since the last look is not read again, and is the same object, in the same list.
 */
export function keptRows<Rows extends object>(tables: Tables<Rows>) {
  const known = new Map<string, KeptTable>();
  const schemas = Object.entries(tables) as [string, EntitySchema<object>][];
  return async (manager: EntityManager): Promise<{ readonly [Kind in keyof Rows]: readonly Rows[Kind][] }> => {
    const marks = await marksOf(manager, schemas);
    for (const [kind, table] of schemas) {
      const [mark, before] = [marks.get(kind) ?? "", known.get(kind)];
      if (before?.mark !== mark) known.set(kind, await readAgain(manager, table, mark, before));
    }
    return Object.fromEntries(schemas.map(([kind]) => [kind, known.get(kind)?.list])) as never;
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
  Array.isArray(one) && Array.isArray(other)
    ? one.length === other.length && one.every((part, index) => part === other[index])
    : one === other;

async function marksOf(manager: EntityManager, schemas: readonly [string, EntitySchema<object>][]) {
  // With parameters, if none, so that it is prepared: it takes much longer to plan than to run.
  const marks = await manager.query<{ kind: string; mark: string }[]>(
    schemas
      .map(
        ([kind, table]) =>
          `SELECT '${kind}' AS kind, count(*) || ' ' || coalesce(sum(age('3'::xid) - age(xmin)), 0) AS mark FROM ${nameOf(manager, table)}`,
      )
      .join(" UNION ALL "),
    [],
  );
  return new Map(marks.map(({ kind, mark }) => [kind, mark]));
}

const nameOf = (manager: EntityManager, table: EntitySchema<object>) =>
  `"${manager.connection.getMetadata(table).tableName}"`;

async function readAgain(
  manager: EntityManager,
  table: EntitySchema<object>,
  mark: string,
  before: KeptTable | undefined,
): Promise<KeptTable> {
  const written = await manager.query<{ id: string; writtenBy: string }[]>(
    `SELECT id, xmin AS "writtenBy" FROM ${nameOf(manager, table)} ORDER BY id`,
    [],
  );
  const isKept = ({ id, writtenBy }: { id: string; writtenBy: string }) =>
    before?.rows.get(id)?.writtenBy === writtenBy;
  const ids = written.filter((one) => !isKept(one)).map(({ id }) => id);
  const found = ids.length > 0 ? await manager.findBy(table, { id: In(ids) } as FindOptionsWhere<object>) : [];
  const fresh = new Map(found.map((row) => [(row as { readonly id: string }).id, row as object]));
  const rows = new Map(
    written.flatMap(({ id, writtenBy }) => {
      const row = fresh.get(id) ?? before?.rows.get(id)?.row;
      return row ? [[id, { writtenBy, row }] as const] : [];
    }),
  );
  return { mark, rows, list: [...rows.values()].map(({ row }) => row) };
}
