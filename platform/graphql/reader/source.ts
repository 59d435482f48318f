import type { Direction } from "../lists/order.js";
import type { Condition } from "./reading.js";
import type { FoundList } from "./selection.js";

/** Which rows of a kind are meant, apart from what the viewer may read. */
export interface Source {
  readonly kind: string;
  readonly conditions: readonly Condition[];
  readonly order: readonly Column[];
  /** How many are read at most. */
  readonly limit?: number;
  /** Where a page of them begins and ends. */
  readonly within?: readonly Condition[];
  /** The row that leads to them, as the statement calls it. */
  readonly of?: string;
  /** Whoever got this far may read them. */
  readonly isTrusted?: boolean;
  /** They are named one by one, not listed. */
  readonly isLookUp?: boolean;
}

interface Column {
  readonly expression: string;
  readonly direction: Direction;
}

/** A page of a list. */
export const pageOf = ({ conditions, seek }: FoundList, source: Omit<Source, "order">): Source => ({
  ...source,
  conditions: [...source.conditions, ...conditions],
  within: seek.conditions,
  order: seek.columns,
  limit: seek.limit,
});

/** What the text of a statement says of the rows that it begins with; their values differ. */
export const shapeOf = ({ kind, conditions, within = [], order, limit, isTrusted, isLookUp }: Source): string =>
  JSON.stringify([
    kind,
    conditions.map(({ sql }) => sql),
    within.map(({ sql }) => sql),
    order,
    limit,
    isTrusted,
    isLookUp,
  ]);
