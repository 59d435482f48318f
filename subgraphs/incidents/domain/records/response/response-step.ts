/** Which part of the response a step belongs to. */
export type ResponseStepPhase = "CONTAINMENT" | "ERADICATION" | "RECOVERY";

/** Something a service team did to contain, eradicate or recover. */
export interface ResponseStep {
  readonly id: string;
  readonly incidentId: string;
  /** Null for a step of process 1.0.0, which recorded it for all services at once. */
  readonly serviceId: string | null;
  readonly round: number;
  readonly phase: ResponseStepPhase;
  readonly description: string;
  readonly outcome: string;
  readonly executedById: string;
  readonly executedAt: Date;
}
