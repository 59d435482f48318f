import type { Viewer } from "../../../identity/viewer.js";
import type { ConditionOf } from "../../lists/conditions.js";

/** By which dimensions lines are added up beforehand. Whatever is grouped and filtered by some of them is read of its lines. */
export interface Grouping<Name extends string> {
  readonly by: readonly Name[];
  /** A dimension in which a row stands several times, such as a service that it affects: the lines serve only what is grouped by it. */
  readonly repeatedBy?: Name;
  /** Whether durations are kept as well. Each of its lines has a histogram for each of them, so there are to be few. */
  readonly durations?: true;
}

/** Those who read all rows of some markings, whatever else stands in them. */
export interface Audience {
  readonly name: string;
  readonly markings: readonly string[];
}

/** A field of a filter that lines answer: a condition on what they have of one dimension. */
interface LineFilter<Name extends string> {
  readonly dimension: Name;
  readonly condition: (key: string) => ConditionOf<never>;
}

/** Makes a parameter of a value, and returns how SQL names it. */
export type Bind = (value: unknown) => string;

/** Rows that have a marking. */
interface Marked {
  /** The rows for FROM, beginning with what has the marking. */
  readonly from: string;
  /** The column with it. */
  readonly marking: string;
  /** That a row may be one that the viewer reads although no audience of theirs does. */
  readonly naming: (viewer: Viewer) => (bind: Bind) => string;
}

/** What is counted beforehand of a kind of rows, by day. It names columns by the tables of `from`. */
export interface Rollup<Name extends string> {
  readonly kind: string;
  /** The table of the rows, and the name it has in `from`. */
  readonly table: string;
  readonly alias: string;
  /** The rows with what their marking stands in, for FROM. */
  readonly from: string;
  /** Where a marking that closes a row to an audience may stand, each apart, as an index finds it. */
  readonly marked: readonly Marked[];
  /** The marking of a row. */
  readonly marking: string;
  /** The time of a row, as an index has it; infinity where it has none. */
  readonly time: string;
  /** All markings there are. */
  readonly markings: readonly string[];
  /** Whose rows lines hold, apart for each. Whoever is of none of them is counted for row by row. */
  readonly audiences: readonly Audience[];
  /** The smallest first: the first that serves a request is taken. */
  readonly groupings: readonly Grouping<Name>[];
  readonly filters: Readonly<Record<string, LineFilter<Name>>>;
  /** That lines may be shown, in SQL: a copy has them only while its source confirms who may read what. */
  readonly isConfirmed?: string;
  /** The fields of the filter that bound the time. */
  readonly range?: { readonly from: string; readonly before: string };
}

/** The name of a grouping in its lines. */
export const nameOfGrouping = ({ by }: Grouping<string>): string => by.join(" ");
