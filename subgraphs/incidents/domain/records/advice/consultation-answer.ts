/** What was answered to a question, or added to an answer later. It is never changed. */
export interface ConsultationAnswer {
  readonly id: string;
  readonly incidentId: string;
  readonly consultationId: string;
  readonly text: string;
  readonly answeredById: string;
  readonly answeredByName: string;
  readonly answeredAt: Date;
}
