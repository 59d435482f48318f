import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { CordonError } from "../../runtime/errors.js";
import { maxAdded, maxDepth, maxFilters, tooManyFilters } from "./filter-bounds.js";

/** A filter that can be combined of others. */
export type Combined<Filter> = Filter & {
  readonly and?: readonly Combined<Filter>[] | null;
  readonly or?: readonly Combined<Filter>[] | null;
  readonly not?: Combined<Filter> | null;
};

/** Values of a filter of which any is wanted; null, as callers may write it, wants all. */
export type AnyOf<Value> = readonly Value[] | null;

/** Makes a parameter of a value, and returns how SQL names it. */
type Parameter = (value: unknown) => string;

/** The SQL condition of what one field of a filter asks for. */
export interface ConditionOf<Value> {
  (value: Value, parameter: Parameter): string;
  /** It looks into the texts of each row, or of many. */
  readonly searches?: true;
}

/** One condition for each field of a filter. */
export type Conditions<Filter> = {
  readonly [Field in Exclude<keyof Filter, keyof Combined<unknown>>]-?: ConditionOf<NonNullable<Filter[Field]>>;
};

const maxSearches = 3;

/**
 * The SQL condition of a whole filter: all of its fields must hold, all of `and`, one of `or`, and not `not`.
 * @returns the condition with named parameters, or nothing where the filter asks for nothing
 * @throws CordonError BAD_USER_INPUT when too much is combined
 */
export function conditionOf<Filter extends object>(
  filter: Combined<Filter>,
  conditions: Conditions<Filter>,
): { readonly sql: string; readonly parameters: Readonly<Record<string, unknown>> } | undefined {
  const parameters: Record<string, unknown> = {};
  const parameter: Parameter = (value) => {
    const name = `wanted${Object.keys(parameters).length}`;
    parameters[name] = value;
    return `:${name}`;
  };
  let [filters, searches] = [0, 0];

  const all = (one: Combined<Filter>, depth: number): string => {
    filters += 1;
    if (depth > maxDepth + maxAdded || filters > maxFilters + maxAdded) throw tooManyFilters();
    refuseReversed(one);
    const own = Object.entries(conditions as Record<string, ConditionOf<unknown>>).flatMap(([field, condition]) => {
      const value = (one as Record<string, unknown>)[field];
      if (value === undefined || value === null) return [];
      if (condition.searches) searches += 1;
      if (searches > maxSearches)
        throw new CordonError(
          "BAD_USER_INPUT",
          `A filter can look for ${maxSearches} texts. Look for fewer, or in several requests.`,
        );
      return [condition(value, parameter)];
    });
    const within = (inner: readonly Combined<Filter>[] | null | undefined, word: string) =>
      inner && inner.length > 0 ? [inner.map((each) => all(each, depth + 1)).join(` ${word} `)] : [];
    // What is neither true nor false, as of what was never set, does not meet what is asked for: so it meets `not`.
    const negated = one.not ? [`(${all(one.not, depth + 1)}) IS NOT TRUE`] : [];
    const together = [...own, ...within(one.and, "AND"), ...within(one.or, "OR"), ...negated];
    return together.length === 0 ? "true" : `(${together.map((sql) => `(${sql})`).join(" AND ")})`;
  };

  const sql = all(filter, 1);
  return sql === "true" ? undefined : { sql, parameters };
}

/** A time, or a day such as `2026-03-31`. */
const isMoment = (value: unknown): value is Date | string => value instanceof Date || typeof value === "string";

/** The name of the field that ends the stretch of time which another one begins. */
const endOf = (begin: string): string => (begin === "from" ? "until" : begin.replace(/From$/, "Before"));

/** Refuses a stretch of time that ends before it begins: `openedFrom` and `openedBefore`, for instance. */
function refuseReversed(filter: object): void {
  const given = filter as Readonly<Record<string, unknown>>;
  for (const [begin, time] of Object.entries(given)) {
    const end = endOf(begin);
    const until = end === begin ? undefined : given[end];
    if (isMoment(time) && isMoment(until) && time >= until)
      throw new CordonError(
        "BAD_USER_INPUT",
        `\`${begin}\` must lie before \`${end}\`: nothing happens in a stretch of time that ends before it begins.`,
      );
  }
}

/** Narrows a query to what a filter asks for. @returns whether it asks for anything */
export function narrow<Filter extends object>(
  query: SelectQueryBuilder<ObjectLiteral>,
  filter: Combined<Filter> | null | undefined,
  conditions: Conditions<Filter>,
): boolean {
  const wanted = filter && conditionOf<Filter>(filter, conditions);
  if (!wanted) return false;
  query.andWhere(wanted.sql, wanted.parameters);
  return true;
}

/** That a column holds one of some texts, numbers or ids. */
export const among =
  (column: string): ConditionOf<readonly (string | number)[]> =>
  (values, parameter) =>
    `${column} = ANY(${parameter(values)})`;

/**
 * That a column that holds several has one of some. Said twice: PostgreSQL takes what it has never met for one in two hundred, and would
 * rather walk through a million rows for it than look into the index. Twice, it takes it for one in forty thousand, and what is common
 * stays common.
 */
export const overlaps =
  (column: string, type: "uuid" | "text"): ConditionOf<readonly string[]> =>
  (values, parameter) => {
    const wanted = `CAST(${parameter(values)} AS ${type}[])`;
    return `${column} && ${wanted} AND ${wanted} && ${column}`;
  };

/** That a time lies at a moment or later. */
export const from =
  (column: string): ConditionOf<Date> =>
  (time, parameter) =>
    `${column} >= ${parameter(time)}`;

/** That a time lies before a moment. */
export const before =
  (column: string): ConditionOf<Date> =>
  (time, parameter) =>
    `${column} < ${parameter(time)}`;

/** One condition, or another one. */
export const whether =
  (holds: string, otherwise: string): ConditionOf<boolean> =>
  (is) =>
    is ? holds : otherwise;

/** The condition that one of the columns contains the text, in any case; no character of it is a wildcard. */
export const contains = (...columns: readonly string[]): ConditionOf<string> =>
  Object.assign(
    (text: string, parameter: Parameter) => {
      const wanted = parameter(text);
      // The same character can be composed or not: `é`, and every syllable of Korean.
      const plain = (sql: string) => `lower(normalize(${sql}))`;
      return columns.map((column) => `strpos(${plain(column)}, ${plain(`CAST(${wanted} AS text)`)}) > 0`).join(" OR ");
    },
    { searches: true as const },
  );
