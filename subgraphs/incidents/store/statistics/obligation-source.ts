import { between, type StatisticsSource } from "../../../../platform/graphql/statistics/statistics-source.js";
import { clocks } from "../../../response-model/notification/clocks/clocks.js";
import { laws } from "../../../response-model/notification/laws.js";

/** What the law says of each clock, as a table. */
const clockTerms = Object.entries(clocks)
  .map(([code, { law, addressee }]) => `('${code}', '${law}', '${laws[law].jurisdiction}', '${addressee}')`)
  .join(", ");

/** What a notice has promised is owed under the law of that notice. */
const term = [
  `LEFT JOIN (VALUES ${clockTerms}) AS term (clock, law, jurisdiction, addressee)
  ON term.clock = coalesce(counted.promised_under, counted.clock)`,
];

/** How obligations to notify are counted and measured. */
export const obligationSource = {
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

export type ObligationDimension = keyof typeof obligationSource.dimensions;
export type ObligationMetric = keyof typeof obligationSource.durations;
