import type { Side } from "../../../../response-model/process/sides.js";
import type { RequiredLogSource } from "./required-log-source.js";

/** What a detection requirement says, or said, or shall say once both sides have agreed it. */
export interface DetectionRequirementVersion {
  readonly detectionRequirementId: string;
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly description: string;
  readonly techniqueIds: readonly string[];
  readonly environments: readonly string[];
  /** The logs that it needs; none where nobody has said. */
  readonly logSources: readonly RequiredLogSource[];
  /** How it is to be detected; null where nobody has said. */
  readonly strategy: string | null;
  /** What is known to look the same and be allowed, and what the detection is known not to see. */
  readonly falsePositives: readonly string[];
  readonly blindSpots: readonly string[];
  /** Why it was amended; null of the first. */
  readonly reason: string | null;
  /** Null where it was written before Cordon kept it. */
  readonly writtenBySide: Side | null;
  readonly writtenById: string;
  readonly writtenAt: Date;
  readonly agreedBySecurityAt: Date | null;
  /** Who agreed for the security side, by writing it or afterwards; null where nobody did, or before Cordon kept it. */
  readonly agreedBySecurityId: string | null;
  readonly agreedByServiceAt: Date | null;
  readonly agreedByServiceId: string | null;
  readonly inForceAt: Date | null;
  /** When another version took its place, or it was withdrawn. */
  readonly endedAt: Date | null;
  /** When one side said no to it, which side, who and why. */
  readonly refusedAt: Date | null;
  readonly refusedBySide: Side | null;
  readonly refusedById: string | null;
  readonly refusalReason: string | null;
}
