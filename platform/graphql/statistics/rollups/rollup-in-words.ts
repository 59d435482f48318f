import type { Grouping, Rollup } from "./rollup.js";

const quoted = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(", ");

/** The groupings in words, without those of which another one has everything. */
const sets = (groupings: readonly Grouping<string>[]) =>
  groupings
    .filter(
      (one) =>
        !groupings.some(
          (other) =>
            other !== one &&
            other.repeatedBy === one.repeatedBy &&
            other.by.length > one.by.length &&
            one.by.every((name) => other.by.includes(name)),
        ),
    )
    .map(({ by, repeatedBy }) => quoted(by) + (repeatedBy ? ` (grouped by \`${repeatedBy}\` at least)` : ""))
    .join("; ");

/** What is answered however many rows there are, for the description of a field. @param plural such as "incidents" */
export function rollupInWords<Name extends string>(
  { groupings, filters, range }: Rollup<Name>,
  plural: string,
): string {
  const measured = groupings.filter(({ durations }) => durations);
  const bounds = range ? `, for \`${range.from}\` and \`${range.before}\` outside \`and\`, \`or\` and \`not\`` : "";
  return `However many ${plural} there are, responders are answered where everything they group and filter by is in one of these sets: ${sets(groupings)}. Durations are answered so within these: ${sets(measured)}. This holds for the filters ${quoted(Object.keys(filters))}${bounds}, and for periods in any time zone. Anything else is counted one by one, at most 50,000 ${plural} for one answer.`;
}
