import { number, table, times } from "../report/format.js";
import type { MeasuredRequest } from "./measure-requests.js";

/** One request in the smaller and in the bigger data. */
export interface Compared {
  readonly name: string;
  readonly small: MeasuredRequest;
  readonly big: MeasuredRequest;
}

export interface ListResults {
  readonly of: "incidents" | "alerts";
  readonly date: string;
  readonly machine: string;
  readonly load: number;
  readonly sizes: readonly [small: number, big: number];
  readonly compared: readonly Compared[];
  readonly explained: readonly { readonly name: string; readonly sql: string; readonly plan: string }[];
}

const worstCount = 25;

/** The whole run as Markdown: the slowest first, then everything in its order, then how PostgreSQL does the slowest. */
export function listsMarkdown({ of, date, machine, load, sizes, compared, explained }: ListResults): string {
  const [small, big] = sizes.map((size) => size.toLocaleString("en"));
  const heads = ["request", `found in ${small}`, `in ${big}`, `ms in ${small}`, `ms in ${big}`, "ratio"];
  const row = ({ name, small: one, big: other }: Compared) => [
    name.replaceAll("|", "\\|"),
    ...[wordsOf(one), wordsOf(other), number(one.milliseconds, 1), number(other.milliseconds, 1)],
    times(other.milliseconds / one.milliseconds),
  ];
  const worst = compared.toSorted((one, other) => other.big.milliseconds - one.big.milliseconds).slice(0, worstCount);
  return [
    `# Lists, searches and statistics of ${small} and ${big} ${of}`,
    `${date}, ${machine}; load average ${number(load, 1)}. Each request alone, in process; the median of up to seven.`,
    `## The ${worst.length} slowest`,
    table(heads, worst.map(row)),
    "## All",
    table(heads, compared.map(row)),
    "## How PostgreSQL carries out the slowest",
    ...explained.map(
      ({ name, sql, plan }) => `### ${name}\n\n\`\`\`sql\n${sql}\n\`\`\`\n\n\`\`\`text\n${plan}\n\`\`\``,
    ),
  ].join("\n\n");
}

const wordsOf = ({ found, refusal }: MeasuredRequest) => (refusal ? "refused" : found === null ? "–" : String(found));
