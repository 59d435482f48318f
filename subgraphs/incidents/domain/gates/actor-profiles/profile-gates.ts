import { maxTechniques } from "../../../../response-model/detection-and-analysis/detection/monitoring-bounds.js";
import { strictest } from "../../../../response-model/evidence/strictest.js";
import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import { asCompared } from "../../actor-profiles/as-compared.js";
import { maxAliases } from "../../actor-profiles/max-aliases.js";
import { mergedProfile } from "../../actor-profiles/merged-profile.js";
import type { AmongProfiles, MergedProfileFile, ProfileFile } from "../../actor-profiles/profile-file.js";
import { profileStands } from "./profile-stands.js";

interface Naming {
  readonly name?: string | null;
  readonly aliases?: readonly string[] | null;
  readonly isAnother?: boolean | null;
}

const maxBriefings = 100;

/** The gates of what an adversary is called in a profile. */
export const namedProfileGates = gateRules<AmongProfiles & Partial<Pick<ProfileFile, "profile">>, Naming>()({
  PROFILE_NEW: ({ known, profile }, { input: { name, aliases, isAnother }, operation }) => {
    if (isAnother) return [];
    // What it goes by already was looked at when it was written.
    const before = new Set([profile?.name ?? [], ...(profile?.aliases ?? [])].flat().map(asCompared));
    const given =
      operation === "reinstateThreatActorProfile" && profile
        ? [profile.name, ...profile.aliases]
        : [name ?? [], ...(aliases ?? [])].flat().filter((one) => !before.has(asCompared(one)));
    return known
      .filter(({ id }) => id !== profile?.id)
      .flatMap((one) => {
        const names = new Set([one.name, ...one.aliases].map(asCompared));
        const shared = given.find((each) => names.has(asCompared(each)));
        return shared === undefined ? [] : ([["KNOWN", { name: shared, profile: one.name, id: one.id }]] as const);
      });
  },
});

/** The gates of a profile that is changed. */
export const profileGates = gateRules<Pick<ProfileFile, "profile">>()({
  PROFILE_STANDS: ({ profile }) => profileStands(profile),
  PROFILE_WITHDRAWN: ({ profile: { withdrawnAt, mergedIntoId, withdrawalReason } }) => {
    if (!withdrawnAt) return [["STANDS"]];
    return mergedIntoId ? [["MERGED", { reason: withdrawalReason ?? "" }]] : [];
  },
});

/** The gates of a profile that goes on in another one. */
export const mergedProfileGates = gateRules<MergedProfileFile>()({
  PROFILES_MERGE: ({ profile, into }) => {
    if (profile.id === into.id) return [["ITSELF"]];
    if (into.withdrawnAt) return [["ENDED", { name: into.name, reason: into.withdrawalReason ?? "" }]];
    if (strictest(into.handling, profile.handling) !== into.handling) return [["READ_BY_MORE", { name: into.name }]];
    const { aliases, techniqueIds, briefingIds } = mergedProfile(into, profile);
    const isTooMuch =
      aliases.length > maxAliases || techniqueIds.length > maxTechniques || briefingIds.length > maxBriefings;
    return isTooMuch ? [["TOO_MUCH"]] : [];
  },
});
