/** Which part of the response a step belongs to. */
export type ResponseStepPhase = "CONTAINMENT" | "ERADICATION" | "RECOVERY";

/** Something a service team did to contain, eradicate or recover. */
export interface ResponseStep {
  readonly id: string;
  readonly incidentId: string;
  readonly phase: ResponseStepPhase;
  readonly description: string;
  readonly outcome: string;
  readonly executedById: string;
  readonly executedAt: Date;
}
