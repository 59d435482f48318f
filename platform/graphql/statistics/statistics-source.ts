/** A duration in seconds, in SQL: null where it cannot be measured. It may use what `from` adds to the counted rows. */
export interface Duration {
  readonly seconds: string;
  /** What has to be joined for it, each once, in this order. */
  readonly from?: readonly string[];
}

/** What rows are grouped by: an SQL expression, and what has to be joined for it, each once, in this order. */
interface Dimension {
  readonly expression: string;
  /** Its type, where it is no text. */
  readonly type?: "integer" | "uuid";
  /** It can depend on what else rows are grouped by. */
  readonly from?: readonly string[] | ((groupBy: readonly string[]) => readonly string[]);
}

/** What statistics of a kind of rows are made of. The rows are a table `counted`. */
export interface StatisticsSource<Name extends string, Metric extends string> {
  /** The columns of the rows that anything below needs. */
  readonly columns: readonly string[];
  readonly dimensions: Readonly<Record<Name, Dimension>>;
  /** When a row belongs to a period. */
  readonly time: string;
  /** Whether a row still needs work. */
  readonly open: string;
  /** How long each takes, whatever the rows are grouped by. */
  readonly durations: Readonly<Record<Metric, Duration>>;
  /** Those that are measured otherwise within one of the dimensions, such as a service's own part of an incident: the first that fits. */
  readonly within?: readonly {
    readonly dimensions: readonly Name[];
    readonly durations: Partial<Readonly<Record<Metric, Duration>>>;
  }[];
}

/** The duration between two times. One that ends before it begins was recorded in contradiction, and is not measurable. */
export const between = (begin: string, end: string): string =>
  `CASE WHEN ${end} >= ${begin} THEN extract(epoch FROM ${end} - ${begin}) END`;
