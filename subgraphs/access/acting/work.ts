import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Context } from "../../../platform/actions/context.js";
import type { Condition } from "../reading/visibility.js";
import type { PolicyColumns } from "./permitted-to.js";

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
  /** The SQL expression of its due time, or those of some rows and of others; left out if it has none. */
  readonly dueAt?: string | readonly DueTime[];
}

/** The due time of some rows of a kind of work. They are read by themselves, so that an index can have them in their order. */
interface DueTime {
  /** An SQL condition; each row meets that of one due time. */
  readonly of: string;
  readonly at: string;
}

/** The pattern of our ids: a viewer without one is no person, and has no work. */
export const isIdentifier = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);

/** So many of its statements one request has run at once: it leaves connections to others. */
export const statementsAtOnce = 4;
