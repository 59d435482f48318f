/** A log that was looked at, and which stretch of it. What older analyses do not say is left out. */
export interface LogSource {
  readonly name: string;
  /** ISO 8601. */
  readonly from: string;
  readonly until: string;
  /** How many events it has, as its own tool counts them. */
  readonly eventCount?: number | null;
  /** From when until when it has no data. */
  readonly gaps?: readonly LogGap[] | null;
  /** What was counted in it, and how often that came. */
  readonly notable?: readonly NotableEvents[] | null;
  /** What it comes to day by day, in their order, where its tool counts so. */
  readonly days?: readonly LogDay[] | null;
}

/** What a log comes to on one day in UTC. */
export interface LogDay {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly eventCount: number;
  readonly notable?: readonly NotableEvents[] | null;
}

/** A stretch of a log without data, in ISO 8601. */
export interface LogGap {
  readonly from: string;
  readonly until: string;
}

/** Events of one kind that were counted in a log. */
export interface NotableEvents {
  readonly what: string;
  readonly count: number;
}
