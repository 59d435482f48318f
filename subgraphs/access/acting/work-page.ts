import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Context } from "../../../platform/actions/context.js";
import {
  before,
  type Combined,
  type Conditions,
  conditionOf,
  from,
} from "../../../platform/graphql/lists/conditions.js";
import { type Connection, countLimit } from "../../../platform/graphql/lists/connection.js";
import { foreignCursor } from "../../../platform/graphql/lists/cursor.js";
import type { Direction } from "../../../platform/graphql/lists/order.js";
import type { PageArguments } from "../../../platform/graphql/lists/page-arguments.js";
import { countRows, isDataException } from "../../../platform/graphql/lists/read-page.js";
import { seek } from "../../../platform/graphql/lists/seek.js";
import { Semaphore } from "../../../platform/runtime/semaphore.js";
import { type Permitting, permittedTo } from "./permitted-to.js";
import { isIdentifier, statementsAtOnce, type Work, type WorkSource } from "./work.js";

export interface WorkConditions<Kind extends string> {
  readonly kinds?: readonly Kind[] | null;
  readonly overdue?: boolean | null;
  readonly dueFrom?: Date | null;
  readonly dueBefore?: Date | null;
  readonly waitingFrom?: Date | null;
  readonly waitingBefore?: Date | null;
}

interface WorkPage<Kind extends string> extends PageArguments {
  readonly filter?: Combined<WorkConditions<Kind>> | null;
}

type Rows = SelectQueryBuilder<ObjectLiteral>;

/** Work as it was read, with its place in the list. */
interface PlacedWork<Kind extends string> extends Work<Kind> {
  readonly id: string;
  readonly place: readonly (string | number)[];
}

interface Waiting {
  readonly waits_until: string;
  readonly waits_since: string;
}

const never = "CAST(NULL AS timestamptz)";

/** A moment as text: of one length, so that it is ordered as the moment is, and to the microsecond. */
const asText = (moment: string) => `to_char((${moment}) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** How the list calls what each kind of work says in SQL of its own. */
const placeOf = (index: number) => (row: PlacedWork<string>) => row.place[index] as string | number;
const order = {
  by: ["waits.until", "waits.since", "waits.kind"].map((expression, index) => ({
    expression,
    valueOf: placeOf(index),
    direction: "ASC" as const,
  })),
  direction: "ASC",
} as const;

/** The wanted work, in SQL. */
const conditionsAt = <Kind extends string>(now: Date): Conditions<WorkConditions<Kind>> => ({
  kinds: (kinds, parameter) => `waits.name = ANY(${parameter(kinds)})`,
  overdue: (is, parameter) => `waits.until ${is ? "<=" : ">"} ${parameter(now)}`,
  dueFrom: (time, parameter) => `waits.until >= ${parameter(time)} AND waits.until < 'infinity'`,
  dueBefore: before("waits.until"),
  waitingFrom: from("waits.since"),
  waitingBefore: before("waits.since"),
});

/**
 * A page of what waits for the viewer: what has least time left first, and what has no time set last, by how long it waits, then in the
 * order of the kinds. It is what they may do by the policies of the operations that each kind waits for. One statement for each kind of
 * which they can have any, or for each of its due times, and another where they are counted.
 */
export async function workPage<Kind extends string>(
  context: Context,
  sources: Readonly<Record<Kind, WorkSource>>,
  kinds: Readonly<Record<Kind, { readonly operations: readonly { readonly policy: Permitting }[] }>>,
  { filter, ...page }: WorkPage<Kind>,
): Promise<Connection<Work<Kind>>> {
  const found = seek<PlacedWork<Kind>>(`work ${Object.keys(kinds).join()}`, "waits.id", order, page);
  // The other way round for a page from the end.
  const { direction } = found.columns[0] as { readonly direction: Direction };
  const wanted = filter && conditionOf<WorkConditions<Kind>>(filter, conditionsAt<Kind>(context.now));
  const turns = new Semaphore(() => statementsAtOnce);

  /** The work of each kind that passes the filter, by each of its due times. */
  const rowsOf = (kind: Kind, place: number) => {
    const { columns, find, since, dueAt = never } = sources[kind];
    const policies = kinds[kind].operations.map(({ policy }) => policy);
    const forViewer = isIdentifier(context.viewer.personId) && permittedTo(context.viewer, policies, columns);
    if (!forViewer) return [];
    if (typeof dueAt === "string") return [rowsDueAt(find(context, forViewer), dueAt, { kind, place, since })];
    return dueAt.map(({ of, at }) => rowsDueAt(find(context, forViewer).andWhere(of), at, { kind, place, since }));
  };
  const rowsDueAt = (
    rows: Rows,
    dueAt: string,
    of: { readonly kind: Kind; readonly place: number; readonly since: string },
  ) => {
    const { kind, place, since } = of;
    const names: Readonly<Record<string, string>> = {
      "waits.until": `COALESCE((${dueAt}), 'infinity')`,
      "waits.since": `(${since})`,
      "waits.kind": `CAST(${place} AS integer)`,
      "waits.name": `CAST('${kind}' AS text)`,
      "waits.id": `${rows.alias}.id`,
    };
    const own = (sql: string) => sql.replace(/waits\.\w+/g, (name) => names[name] ?? name);
    if (wanted) rows.andWhere(own(wanted.sql), wanted.parameters);
    return { kind, place, rows, own, dueAt, since };
  };
  const every = <Result>(work: (one: ReturnType<typeof rowsDueAt>) => Promise<Result>) =>
    Promise.all((Object.keys(kinds) as Kind[]).flatMap(rowsOf).map((one) => turns.run(() => work(one))));

  const read = await every(async ({ kind, place, rows, own, dueAt, since }) => {
    for (const { sql, parameters } of found.conditions) rows.andWhere(own(sql), parameters);
    rows.addSelect(`COALESCE(${asText(dueAt)}, 'infinity')`, "waits_until").addSelect(asText(since), "waits_since");
    // By the moments themselves, which an index may have in order.
    rows.addSelect(own("waits.until"), "until_moment").addSelect(own("waits.since"), "since_moment");
    rows
      .orderBy("until_moment", direction)
      .addOrderBy("since_moment", direction)
      .addOrderBy(`${rows.alias}.id`, direction);
    return itemsOf(rows.limit(found.limit), kind, place, context.now);
  }).catch((error: { readonly code?: unknown }) => {
    throw found.argument && isDataException(error.code) ? foreignCursor(found.argument) : error;
  });
  const sign = direction === "DESC" ? -1 : 1;
  const all = read.flat().sort((one, other) => sign * compare(one, other));
  let counted: Promise<number> | undefined;
  return found.page(all.slice(0, found.limit), () => {
    counted ??= every(({ rows }) => countRows(rows, rows.expressionMap.wheres)).then((counts) =>
      Math.min(
        counts.reduce((sum, count) => sum + count, 0),
        countLimit,
      ),
    );
    return counted;
  });
}

async function itemsOf<Kind extends string>(
  rows: Rows,
  kind: Kind,
  place: number,
  now: Date,
): Promise<readonly PlacedWork<Kind>[]> {
  const { entities, raw } = await rows.getRawAndEntities<Waiting>();
  return entities.flatMap((row, index) => {
    const waiting = raw[index];
    if (!waiting) return [];
    const { waits_until: until, waits_since: since } = waiting;
    const dueAt = until === "infinity" ? null : new Date(until);
    const isOverdue = dueAt !== null && dueAt <= now;
    const subject = { ...row, workKind: kind };
    return [{ kind, since: new Date(since), dueAt, isOverdue, subject, id: row.id, place: [until, since, place] }];
  });
}

function compare(one: PlacedWork<string>, other: PlacedWork<string>): number {
  const [places, others] = [
    [...one.place, one.id],
    [...other.place, other.id],
  ];
  for (const [index, value] of places.entries()) {
    const against = others[index] as typeof value;
    if (value !== against) return value < against ? -1 : 1;
  }
  return 0;
}
