import type { Context } from "../../../../platform/actions/context.js";
import { narrow } from "../../../../platform/graphql/lists/conditions.js";
import { readStatistics } from "../../../../platform/graphql/statistics/read-statistics.js";
import type { StatisticsArguments } from "../../../../platform/graphql/statistics/statistics-arguments.js";
import { between, type StatisticsSource } from "../../../../platform/graphql/statistics/statistics-source.js";
import { clocks } from "../../../response-model/notification/clocks/clocks.js";
import { laws } from "../../../response-model/notification/laws.js";
import { type ObligationConditions, obligationConditions, visibleObligations } from "../lists/obligation-list.js";

/** What the law says of each clock, as a table. */
const clockTerms = Object.entries(clocks)
  .map(([code, { law, addressee }]) => `('${code}', '${law}', '${laws[law].jurisdiction}', '${addressee}')`)
  .join(", ");

/** What a notice has promised is owed under the law of that notice. */
const term = [
  `LEFT JOIN (VALUES ${clockTerms}) AS term (clock, law, jurisdiction, addressee)
  ON term.clock = coalesce(counted.promised_under, counted.clock)`,
];

const source = {
  columns: ["id", "state", "clock", "promised_under", "addressee", "started_at", "settled_at"],
  dimensions: {
    STATE: { expression: "counted.state" },
    CLOCK: { expression: "counted.clock" },
    LAW: { expression: "term.law", from: term },
    JURISDICTION: { expression: "term.jurisdiction", from: term },
    ADDRESSEE: { expression: "coalesce(counted.addressee, term.addressee)", from: term },
  },
  time: "counted.started_at",
  open: "counted.settled_at IS NULL",
  durations: {
    TIME_TO_NOTIFY: {
      seconds: between(
        "counted.started_at",
        "CASE WHEN counted.state IN ('MET', 'MET_LATE') THEN counted.settled_at END",
      ),
    },
  },
} as const satisfies StatisticsSource<string, string>;

export type ObligationDimension = keyof typeof source.dimensions;
export type ObligationMetric = keyof typeof source.durations;

/** Counts the obligations to notify of the incidents that the viewer may see. */
export function obligationStatistics(
  context: Context,
  { filter, ...asked }: StatisticsArguments<ObligationConditions, ObligationDimension>,
) {
  const query = visibleObligations(context);
  // What has not started is in no period.
  if (asked.by) query.andWhere("part.startedAt IS NOT NULL");
  narrow<ObligationConditions>(query, filter, obligationConditions);
  return readStatistics(query, source, asked);
}
