/** A query that was run in a hunt. Never changed. */
export interface HuntQuery {
  readonly id: string;
  readonly breachHuntId: string;
  /** Its place among the queries of its hunt; the first is 1. */
  readonly sequence: number;
  readonly text: string;
  /** Where it was run; null where it was recorded as a text. */
  readonly dataSource: string | null;
  readonly rowCount: number | null;
  readonly hitCount: number | null;
  readonly ranAt: Date;
  /** Which version of the hunt it was run for. */
  readonly versionNumber: number;
  readonly recordedById: string;
  readonly recordedByName: string | null;
  readonly recordedAt: Date;
}
