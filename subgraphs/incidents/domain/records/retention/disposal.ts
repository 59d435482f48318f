import type { DisposalState } from "../../../../response-model/machines/evidence/disposal-states.js";

/** That one person asked to destroy a piece of evidence or the archive of an incident, and what became of it. */
export interface Disposal {
  readonly id: string;
  readonly incidentId: string;
  /** Null for the archive of the incident. */
  readonly evidenceId: string | null;
  readonly version: number;
  readonly state: DisposalState;
  readonly reason: string;
  readonly requestedById: string;
  readonly requestedByName: string;
  readonly requestedAt: Date;
  /** How it was destroyed; null before. */
  readonly method: string | null;
  readonly carriedOutById: string | null;
  readonly carriedOutAt: Date | null;
  /** Why it was refused or taken back. */
  readonly cancelReason: string | null;
}
