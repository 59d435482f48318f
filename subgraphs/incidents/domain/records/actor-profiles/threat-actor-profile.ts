import type { AttributionConfidence } from "../../../../response-model/detection-and-analysis/detection/attribution-confidences.js";
import type { Handling } from "../../../../response-model/evidence/handlings.js";

/** What is known of an adversary, whatever incidents are theirs. */
export interface ActorProfileText {
  readonly handling: Handling;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly motivation: string | null;
  readonly description: string;
  readonly techniqueIds: readonly string[];
  /** The confidence in what is said of them. */
  readonly confidence: AttributionConfidence;
  readonly indicatorIds: readonly string[];
  readonly briefingIds: readonly string[];
}

/** An adversary, as threat intelligence knows them now. Incidents are attributed to one by the actors that are named in them. */
export interface ThreatActorProfile extends ActorProfileText {
  readonly id: string;
  readonly version: number;
  /** How often it was written down: the number of the latest entry of its history. */
  readonly writings: number;
  readonly recordedById: string;
  readonly recordedByName: string;
  readonly recordedAt: Date;
  readonly amendedAt: Date | null;
  /** The id in STIX that it came with; null where it was recorded here. */
  readonly stixId: string | null;
  /** Whom that object names as its creator. */
  readonly sourceAuthor: string | null;
  /** When they changed it last, by their own word. */
  readonly sourceModifiedAt: Date | null;
  /** The object that says it as it is; null where it was recorded or amended here. */
  readonly takenObjectId: string | null;
  /** When it was withdrawn, or merged into another one; null while it stands. */
  readonly withdrawnAt: Date | null;
  readonly withdrawnById: string | null;
  readonly withdrawnByName: string | null;
  readonly withdrawalReason: string | null;
  /** The profile in which it goes on. */
  readonly mergedIntoId: string | null;
}
