import type { Context } from "../../actions/context.js";
import type { Viewer } from "../../identity/viewer.js";
import { type Conditions, conditionOf } from "../lists/conditions.js";
import { type byAge, orderOf } from "../lists/list-arguments.js";
import type { Ordering } from "../lists/order.js";
import type { Ordered } from "../lists/order-type.js";
import type { Condition, Relation } from "./reading.js";

type Further<Kind extends string> = Partial<Omit<Relation<Kind>, "cardinality" | "to" | "on">>;
type On<Kind extends string> = Relation<Kind>["on"];

/** The row that there is or is not: the first of its order. */
export const toOne = <Kind extends string>(to: Kind, on: On<Kind>, further: Further<Kind> = {}): Relation<Kind> => ({
  cardinality: "one",
  to,
  on,
  ...further,
});

/** All rows of a list that is short. */
export const toMany = <Kind extends string>(to: Kind, on: On<Kind>, further: Further<Kind> = {}): Relation<Kind> => ({
  cardinality: "many",
  to,
  on,
  ...further,
});

/** A page of the rows of a list that grows. */
export const toPage = <Kind extends string>(to: Kind, on: On<Kind>, further: Further<Kind> = {}): Relation<Kind> => ({
  cardinality: "page",
  to,
  on,
  ...further,
});

interface Filtered<Filter> {
  readonly filter?: Filter | null;
}

/**
 * Narrows the pages of a relation to what a filter asks for.
 * @param conditions what it can ask for, of a moment and by a viewer where that matters
 * @param usually what is wanted where the filter does not say
 */
export const filtered =
  <Filter extends object>(
    conditions: Conditions<Filter> | ((now: Date, viewer: Viewer) => Conditions<Filter>),
    usually: Partial<Filter> = {},
  ) =>
  ({ filter }: Filtered<Filter>, { now, viewer }: Pick<Context, "now" | "viewer">): Condition | undefined => {
    const given = Object.entries(filter ?? {}).filter(([, value]) => value != null);
    const wanted = { ...usually, ...Object.fromEntries(given) } as Filter;
    return conditionOf<Filter>(wanted, typeof conditions === "function" ? conditions(now, viewer) : conditions);
  };

/** Reads the pages of a relation in the order that was asked for. @param orderings what they can be ordered by */
export const ordered =
  <Row, Field extends string>(orderings: Readonly<Record<Field, Ordering<Row> | typeof byAge>>): Relation["orderBy"] =>
  (orderBy: readonly Ordered<Field>[]) =>
    orderOf<Row, Field>(orderings, orderBy);
