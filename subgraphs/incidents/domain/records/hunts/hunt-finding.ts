import type { Severity } from "../../../../response-model/detection-and-analysis/severities.js";

/** What a hunt found in a service. Only the incident that it belongs to, and, once, that it was withdrawn is written later. */
export interface HuntFinding {
  readonly id: string;
  readonly breachHuntId: string;
  /** Its place among the findings of its hunt; the first is 1. */
  readonly sequence: number;
  readonly text: string;
  readonly serviceId: string;
  readonly severity: Severity;
  /** From when the traces are; null where nobody said. */
  readonly observedAt: Date | null;
  /** The techniques of ATT&CK that they are traces of. */
  readonly techniqueIds: readonly string[];
  /** Which version of the hunt stood when it was recorded. */
  readonly versionNumber: number;
  readonly recordedById: string;
  readonly recordedByName: string;
  readonly recordedAt: Date;
  /** The incident that it has opened or was linked to; null while there is none. */
  readonly incidentId: string | null;
  readonly linkedById: string | null;
  readonly linkedAt: Date | null;
  /** When it turned out to be a mistake. */
  readonly withdrawnAt: Date | null;
  readonly withdrawnById: string | null;
  readonly withdrawnByName: string | null;
  readonly withdrawalReason: string | null;
}
