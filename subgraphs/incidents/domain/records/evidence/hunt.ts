/** A hunt for a breach that no detection has reported. */
export interface Hunt {
  readonly id: string;
  readonly incidentId: string;
  readonly hypothesis: string;
  /** Where was looked, and how; null for a hunt of process 1.0.0, whose findings say it. */
  readonly searched: string | null;
  readonly findings: string;
  readonly recordedById: string;
  readonly recordedAt: Date;
}
