import type { Phase } from "../../../../response-model/process/phases.js";

/** A value that an operation changed. */
export interface Change {
  /** The kind of thing, by its GraphQL type, and which one. */
  readonly of: string;
  readonly id: string;
  readonly field: string;
  /** As text; null for none. */
  readonly from: string | null;
  readonly to: string | null;
}

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
  /** What it changed, from what to what; null in the entries of process 1.0.0. */
  readonly changes: readonly Change[] | null;
  readonly previousHash: string;
  readonly hash: string;
}
