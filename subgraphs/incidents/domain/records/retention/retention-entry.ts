/** One decision about until when the data of an incident is kept. Append-only, and each is later than the one before. */
export interface RetentionEntry {
  readonly id: string;
  readonly incidentId: string;
  readonly retainUntil: Date;
  readonly reason: string;
  /** Null for one that was carried over from process 1.0.0, and for one that came with a duplicate. */
  readonly setById: string | null;
  readonly setAt: Date;
}
