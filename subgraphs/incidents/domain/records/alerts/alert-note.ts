/** What somebody has looked at in an alert, and found. One that is corrected stays, and says so; nothing else of it changes. */
export interface AlertNote {
  readonly alertId: string;
  readonly id: string;
  /** 1 for what was written first, one more with each correction. */
  readonly number: number;
  /** What it said before it was corrected; null for what was written first. */
  readonly formerId: string | null;
  /** Whether it is what the note says now. */
  readonly stands: boolean;
  /** In Markdown. */
  readonly text: string;
  /** The incident that the alert belonged to when it was written: only who reads that reads it. */
  readonly incidentId: string | null;
  readonly writtenById: string;
  readonly writtenByName: string;
  readonly writtenAt: Date;
}
