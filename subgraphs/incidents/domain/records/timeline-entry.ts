import type { Phase } from "../../../response-model/process/phases.js";

/** One line of an incident's history: who did what. Append-only, each entry tied to the one before it by its hash. */
export interface TimelineEntry {
  readonly id: string;
  readonly incidentId: string;
  /** 1 for the first entry of the incident. */
  readonly sequence: number;
  readonly recordedAt: Date;
  readonly actorId: string;
  readonly actorName: string;
  /** The operation, by the name of its mutation. */
  readonly operation: string;
  readonly phase: Phase;
  readonly text: string;
  readonly previousHash: string;
  readonly hash: string;
}
