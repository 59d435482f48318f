import type { ThreatActorProfile } from "../records/actor-profiles/threat-actor-profile.js";
import type { IndicatorRelation } from "../records/indicators/indicator-relation.js";

/** The profiles among which one is recorded or amended: those that stand, and that whoever writes may read. */
export interface AmongProfiles {
  readonly known: readonly Pick<ThreatActorProfile, "id" | "name" | "aliases">[];
}

/** A profile, and what is related to it of what the viewer may read. */
export interface ProfileFile extends AmongProfiles {
  readonly profile: ThreatActorProfile;
  readonly related: readonly IndicatorRelation[];
}

/** A profile that goes on in another one, with all that is related to either. */
export interface MergedProfileFile extends ProfileFile {
  readonly into: ThreatActorProfile;
  readonly relatedToInto: readonly IndicatorRelation[];
  /** Those that were merged into the first one before. */
  readonly formerIds: readonly string[];
}
