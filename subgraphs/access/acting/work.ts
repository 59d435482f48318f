import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Context } from "../../../platform/actions/context.js";
import { Semaphore } from "../../../platform/runtime/semaphore.js";
import type { Condition } from "../reading/visibility.js";
import { type Permitting, type PolicyColumns, permittedTo } from "./permitted-to.js";

/** Something that waits for somebody, since when, and until when it can. */
export interface Work<Kind extends string> {
  readonly kind: Kind;
  readonly since: Date;
  readonly dueAt: Date | null;
  readonly isOverdue: boolean;
  readonly subject: object;
}

/** The source of one kind of work. */
export interface WorkSource {
  /** The SQL expressions for what the policies check. */
  readonly columns: PolicyColumns;
  /** The rows that wait for somebody; the condition that is passed in says for whom. */
  readonly find: (context: Context, forViewer: Condition) => SelectQueryBuilder<ObjectLiteral>;
  /** The SQL expression for since when, of which there is always one: a time that may be missing has another behind it. */
  readonly since: string;
  /** The SQL expression of its due time; left out if it has none. */
  readonly dueAt?: string;
}

interface Waiting {
  readonly waits_since: Date;
  readonly waits_until: Date | null;
}

/** The pattern of our ids: a viewer without one is no person, and has no work. */
export const isIdentifier = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);

/** So many of its statements one request has run at once: it leaves connections to others. */
export const statementsAtOnce = 4;

const never = "CAST(NULL AS timestamptz)";

/**
 * What waits for the viewer: so much of it, what has least time left first, and what has no time set last, by how long it
 * waits, then in the order of the kinds. It is what they may do by the policies of the operations that each kind waits for.
 * One statement for each kind of which they can have any.
 */
export async function workOf<Kind extends string>(
  context: Context,
  sources: Readonly<Record<Kind, WorkSource>>,
  kinds: Readonly<Record<Kind, { readonly operations: readonly { readonly policy: Permitting }[] }>>,
  first: number,
): Promise<readonly Work<Kind>[]> {
  if (!isIdentifier(context.viewer.personId)) return [];
  const turns = new Semaphore(() => statementsAtOnce);
  const found = await Promise.all(
    (Object.keys(kinds) as Kind[]).map((kind) =>
      turns.run(async () => {
        const { columns, find, since: sinceSql, dueAt: dueSql = never } = sources[kind];
        const policies = kinds[kind].operations.map(({ policy }) => policy);
        const forViewer = permittedTo(context.viewer, policies, columns);
        if (!forViewer) return [];
        const { entities, raw } = await find(context, forViewer)
          // In parentheses, since TypeORM would give a mere property this name in place of its own.
          .addSelect(`(${sinceSql})`, "waits_since")
          .addSelect(`(${dueSql})`, "waits_until")
          .orderBy("waits_until", "ASC", "NULLS LAST")
          .addOrderBy("waits_since")
          .limit(first)
          .getRawAndEntities<Waiting>();
        return entities.flatMap((row, place) => {
          const waiting = raw[place];
          if (!waiting) return [];
          const { waits_since: since, waits_until: dueAt } = waiting;
          const isOverdue = dueAt !== null && dueAt <= context.now;
          return [{ kind, since, dueAt, isOverdue, subject: { ...row, workKind: kind } }];
        });
      }),
    ),
  );
  return found.flat().sort(byTime).slice(0, first);
}

const timeOf = ({ dueAt }: Work<string>) => dueAt?.getTime() ?? Number.POSITIVE_INFINITY;

const byTime = (one: Work<string>, other: Work<string>) =>
  timeOf(one) === timeOf(other) ? one.since.getTime() - other.since.getTime() : timeOf(one) - timeOf(other);
