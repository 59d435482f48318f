/** What the team of one affected service adds to a review; there is one for each service. */
export interface ServiceSideAnalysis {
  readonly id: string;
  readonly reviewId: string;
  readonly serviceId: string;
  /** Why the service was open to this. */
  readonly exposure: string;
  readonly detectionPerformance: string;
  readonly responsePerformance: string;
  readonly contributedById: string;
  readonly contributedAt: Date;
}
