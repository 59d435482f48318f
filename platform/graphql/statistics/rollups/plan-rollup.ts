import type { Combined } from "../../lists/conditions.js";
import type { StatisticsArguments } from "../statistics-arguments.js";
import type { Grouping, Rollup } from "./rollup.js";

/** How a request is read of lines. */
export interface RollupPlan<Name extends string> {
  /** The lines that are added up. */
  readonly grouping: Grouping<Name>;
  /** Lines that have each row once, to count all rows. */
  readonly once: Grouping<Name>;
  /** The lines whose durations are added up; none where they have to be measured row by row. */
  readonly measured: Grouping<Name> | undefined;
  /** What is asked for beside the time. */
  readonly filter: Combined<object>;
  /** The first moment, and the first that is too late. */
  readonly from: Date | undefined;
  readonly before: Date | undefined;
  /** Whether lines of whole months serve it. */
  readonly byMonths: boolean;
}

type Filter = Readonly<Record<string, unknown>>;

/** Time zones whose months are those of the lines. */
const utc: readonly string[] = ["UTC", "Etc/UTC", "GMT", "Etc/GMT"];

/** How a rollup serves a request; undefined where it does not. */
export function planRollup<Name extends string>(
  rollup: Rollup<Name>,
  { filter, groupBy, by, timeZone }: StatisticsArguments<object, Name>,
): RollupPlan<Name> | undefined {
  const { from, before, rest } = splitRange((filter ?? {}) as Filter, rollup.range);
  const fields = fieldsIn(rest);
  const filters = fields.flatMap((field) => rollup.filters[field] ?? []);
  if (filters.length < fields.length) return undefined;
  const filtered = filters.map(({ dimension }) => dimension);
  const serving = (dimensions: readonly Name[]) =>
    rollup.groupings.filter(
      ({ by: kept, repeatedBy }) =>
        dimensions.every((name) => kept.includes(name)) && (!repeatedBy || dimensions.includes(repeatedBy)),
    );
  const served = serving([...groupBy, ...filtered]);
  const [grouping] = served;
  const [once] = serving(filtered);
  if (!grouping || !once) return undefined;
  return {
    ...{ grouping, once, from, before },
    measured: served.find(({ durations }) => durations),
    filter: rest as Combined<object>,
    byMonths: !by || (by !== "DAY" && by !== "WEEK" && utc.includes(timeZone)),
  };
}

/** Takes the bounds of the time out of a filter. */
function splitRange(filter: Filter, range: Rollup<string>["range"]) {
  if (!range) return { from: undefined, before: undefined, rest: filter };
  const { [range.from]: from, [range.before]: before, ...rest } = filter;
  return { from: momentOf(from), before: momentOf(before), rest };
}

const momentOf = (time: unknown): Date | undefined => (time instanceof Date ? time : undefined);

/** The fields that a filter, or one that it is combined of, asks for. */
const fieldsIn = (filter: Filter): readonly string[] =>
  Object.entries(filter).flatMap(([field, value]) => {
    if (value === undefined || value === null) return [];
    if (field === "and" || field === "or") return (value as readonly Filter[]).flatMap(fieldsIn);
    return field === "not" ? fieldsIn(value as Filter) : [field];
  });
