/** What was answered to a question, or added to an answer later. It is never changed. */
export interface ConsultationAnswer {
  readonly id: string;
  readonly incidentId: string;
  readonly consultationId: string;
  readonly text: string;
  /** By which the audit trail seals it; null for what was answered before it did. */
  readonly salt: string | null;
  readonly answeredById: string;
  readonly answeredByName: string;
  readonly answeredAt: Date;
}
