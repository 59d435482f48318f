import type { ThreatActorProfile } from "../../records/actor-profiles/threat-actor-profile.js";

/** Why a profile is used no longer; nothing while it stands, or where there is none. Pure. */
export function profileStands(
  profile: Pick<ThreatActorProfile, "withdrawnAt" | "withdrawalReason" | "mergedIntoId"> | null | undefined,
) {
  if (!profile?.withdrawnAt) return [];
  return [[profile.mergedIntoId ? "MERGED" : "WITHDRAWN", { reason: profile.withdrawalReason ?? "" }]] as const;
}
