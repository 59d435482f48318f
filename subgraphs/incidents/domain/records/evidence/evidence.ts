import type { EvidenceKind } from "../../../../response-model/evidence/evidence-kinds.js";
import type { EvidenceState } from "../../../../response-model/machines/evidence/evidence-states.js";

/** Something kept because it may prove what happened. One person at a time answers for it. */
export interface Evidence {
  readonly id: string;
  readonly incidentId: string;
  readonly version: number;
  readonly state: EvidenceState;
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly description: string;
  /** SHA-256 of the collected data, hexadecimal; null for a physical thing. */
  readonly sha256: string | null;
  /** In decimal digits, as a disk can have more bytes than a number can count; null where it is not known. */
  readonly sizeBytes: string | null;
  /** Where it is kept; once disposed, where it was kept last. */
  readonly storagePlace: string;
  readonly custodianId: string;
  readonly custodianName: string;
  readonly collectedById: string;
  readonly collectedAt: Date;
  readonly investigationId: string | null;
  /** The service that it comes from. */
  readonly serviceId: string | null;
  /** When its hash was last computed again, and whether it was the recorded one. */
  readonly verifiedAt: Date | null;
  readonly hashMatches: boolean | null;
  /** When a second person found it to be other than what was collected, right after a first one. Never taken back. */
  readonly mismatchFoundAt: Date | null;
}
