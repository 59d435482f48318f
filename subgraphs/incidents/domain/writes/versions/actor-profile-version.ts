import type { ThreatActorProfile } from "../../records/actor-profiles/threat-actor-profile.js";
import type { ThreatActorProfileVersion } from "../../records/actor-profiles/threat-actor-profile-version.js";

interface Given {
  readonly viewer: { readonly personId: string; readonly name: string };
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/** The write that keeps what is known of an adversary from now on, as the next entry in their history. */
export function writeProfileVersion(
  { viewer, now, newIdentifier }: Given,
  profile: ThreatActorProfile,
  reason: string | null,
) {
  const row: ThreatActorProfileVersion = {
    threatActorProfileId: profile.id,
    id: newIdentifier(),
    number: profile.writings,
    handling: profile.handling,
    name: profile.name,
    aliases: profile.aliases,
    motivation: profile.motivation,
    description: profile.description,
    techniqueIds: profile.techniqueIds,
    confidence: profile.confidence,
    indicatorIds: profile.indicatorIds,
    briefingIds: profile.briefingIds,
    reason,
    writtenById: viewer.personId,
    writtenByName: viewer.name,
    writtenAt: now,
  };
  return { insert: "ThreatActorProfileVersion", row } as const;
}
