/** The published account of an incident, for management, auditors and authorities. It is never changed. */
export interface IncidentReport {
  readonly id: string;
  readonly reviewId: string;
  readonly title: string;
  readonly summary: string;
  readonly effects: string;
  readonly changes: string;
  readonly publishedById: string;
  readonly publishedAt: Date;
}
