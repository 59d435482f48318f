import type { EntitySchema } from "typeorm";
import type { Context } from "../../actions/context.js";
import type { Viewer } from "../../identity/viewer.js";
import type { Order } from "../lists/order.js";
import type { Ordered } from "../lists/order-type.js";

/** A condition with its named parameters. Rows go by the name of their reading, and their columns by that of their property. */
export interface Condition {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** How a column of a row is matched with one of the row that leads to it: it is equal, one of several, or has it among several. */
export type Match = string | { readonly among: string } | { readonly has: string };

/** The wanted values of a column; null for rows without one. */
export type Value = string | number | boolean | null | readonly (string | number)[];

/** The rows of a kind that another row is related to, and their order. */
export interface Relation<Kind extends string = string> {
  /** The one that there is or is not, all of a list that is short, or a page of one that grows. */
  readonly cardinality: "one" | "many" | "page";
  readonly to: Kind;
  /** The columns of the row that is led to, each with the column of the other that it matches. */
  readonly on: Readonly<Record<string, Match>>;
  readonly where?: Readonly<Record<string, Value>>;
  /** Code alone asks for it, with parameters of its own for `sql`; no field of the schema does. */
  readonly isHidden?: true;
  /** One that cannot be shown just now is left out, as of a list. */
  readonly isListed?: true;
  /** Whoever reads the one reads the other, though they are not read as the same row. */
  readonly inherits?: true;
  /** What SQL alone can say: `it` is the row that is led to and `of` the one that leads there. */
  readonly sql?: string;
  /** By id when nothing is said. */
  readonly order?: Order<never>;
  /** In which order a page is read where another than the natural one was asked for. */
  readonly orderBy?: (orderBy: readonly Ordered<never>[]) => Order<never>;
  /** Values of the row that leads there which the resolvers of these rows take, columns or what code has set. */
  readonly handsOn?: readonly string[];
  /** Which of them a page is of, by what was asked for. @throws CordonError BAD_USER_INPUT */
  readonly narrow?: (given: never, context: Context) => Condition | undefined;
}

/** A value that SQL computes of a row. */
interface Expression {
  /** The row is `it`. */
  readonly sql: string;
  readonly type?: "timestamptz";
}

/** The rows of a kind that a viewer may read. */
export interface Permission {
  /** A row that decides it: each row of this kind is read as that one, or by fewer, where it `narrows` who does. */
  readonly as?: {
    readonly kind: string;
    readonly by: string;
    readonly alias: string;
    readonly optional?: true;
    readonly narrows?: true;
  };
  readonly readable: (viewer: Viewer) => Condition;
  /**
   * Of a copy, for a row that is named by its id: it must not be shown while its source has not confirmed who may read it, and it would
   * be untrue that it is not there.
   */
  readonly lookUp?: { readonly readable: (viewer: Viewer) => Condition; readonly isConfirmed: string };
}

/** How rows of a kind are read: declared once, beside their table. */
export interface Reading<Kind extends string = string> {
  /** The alias of a row in conditions and orders. */
  readonly alias: string;
  readonly table: EntitySchema<never>;
  readonly permission: Permission;
  readonly relations: Readonly<Record<string, Relation<Kind>>>;
  readonly expressions: Readonly<Record<string, Expression>>;
  /** Columns that say something about what a relation leads to, each with that relation: null for whoever may not read what it leads to. */
  readonly hiddenWith?: Readonly<Record<string, string>>;
  /** How many rows of a list are counted, where whether somebody may read one takes more than for most kinds: as its connection says. */
  readonly counted?: number;
}

export type Readings<Kind extends string = string> = Readonly<Record<Kind, Reading<Kind>>>;
