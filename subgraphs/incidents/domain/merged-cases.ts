import type { Incident } from "./records/case/incident.js";

/** What of other incidents counts in this one, since they were merged: what keeps the evidence of the one keeps that of the other. */
export interface MergedCases {
  /** Of a duplicate: the incident that goes on in the end. */
  readonly survivor: {
    readonly number: string;
    readonly state: Incident["state"];
    readonly endedAt: Date | null;
    readonly retainUntil: Date | null;
    /** The incidents that it was merged into, one after the other, that a legal hold covers as a whole. */
    readonly held: readonly string[];
  } | null;
  /** The duplicates of an archived incident that have a legal hold: its archive has their records as well. */
  readonly heldDuplicates: readonly string[];
}

/** That nothing was merged. */
export const noMergedCases: MergedCases = { survivor: null, heldDuplicates: [] };
