import type { SweepResultState } from "../../../../response-model/machines/detection/sweep-result-states.js";

/** What a search of one service for the indicators of a sweep came to. What turns out to be wrong is corrected by another result. */
export interface SweepResult {
  readonly indicatorSweepId: string;
  readonly id: string;
  readonly version: number;
  readonly state: SweepResultState;
  readonly serviceSweepId: string;
  readonly serviceId: string;
  /** Its place among the results for the service; the first is 1. */
  readonly sequence: number;
  readonly dataSources: readonly string[];
  readonly periodFrom: Date;
  readonly periodTo: Date;
  readonly details: string | null;
  /** How many indicators were found; 0 is a result too. */
  readonly foundCount: number;
  /** By what it is known again when it is sent once more. */
  readonly contentHash: string;
  readonly recordedById: string;
  readonly recordedByName: string;
  readonly recordedAt: Date;
  /** Of the last judgement of the service's team: what it has confirmed it may dispute later, once. */
  readonly judgedById: string | null;
  readonly judgedByName: string | null;
  readonly judgedAt: Date | null;
  /** Why it does not hold; null where it is confirmed, and before it is judged. */
  readonly disputeReason: string | null;
}
