/** A service team's word that its service is ready for the next incident, with what is still open, until a date. */
export interface ReadinessAttestation {
  readonly id: string;
  readonly serviceId: string;
  readonly statement: string;
  readonly openIssues: readonly string[];
  readonly attestedById: string;
  readonly attestedAt: Date;
  readonly validUntil: Date;
}
