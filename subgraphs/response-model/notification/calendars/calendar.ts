/** The public holidays of a place, for the years for which they are known here. */
export interface Holidays {
  /** Who sets them, and where that can be read. */
  readonly source: string;
  readonly firstYear: number;
  /**
   * The last year that is known. After it only Saturdays and Sundays are days of rest: an end then comes too early by
   * a holiday, and never too late.
   */
  readonly lastYear: number;
  /** The days, as YYYY-MM-DD, with their names; those that fall on a weekend change nothing and may be left out. */
  readonly days: Readonly<Record<string, string>>;
}

/** By what days are counted somewhere. */
export interface Calendar {
  /** A name of the IANA time zone database. */
  readonly timeZone: string;
  /** None: only Saturdays and Sundays are days of rest. */
  readonly holidays?: Holidays;
  /** Until when, as HH:MM, something counts as done on a business day; the end of the day where it is left out. */
  readonly businessDayEnds?: string;
}
