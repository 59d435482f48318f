import type { Write } from "../../../../platform/actions/decision.js";
import type { ProfileFile } from "../../domain/actor-profiles/profile-file.js";
import type { Records } from "../../domain/records/records.js";
import type { Taking } from "../indicators/new-relation.js";

/** The writes by which a profile is used no longer, and no indicator is one of its adversary any more. */
export const endProfile = (
  { viewer, now }: Pick<Taking, "viewer" | "now">,
  { profile, related }: Pick<ProfileFile, "profile" | "related">,
  reason: string,
  mergedIntoId: string | null,
): readonly Write<Records>[] => {
  // One and the same for all: so they are one statement, however many there are.
  const ended = { endedById: viewer.personId, endedAt: now, endReason: reason };
  return [
    {
      update: "ThreatActorProfile",
      id: profile.id,
      set: {
        ...{ withdrawnAt: now, withdrawnById: viewer.personId, withdrawnByName: viewer.name },
        ...{ withdrawalReason: reason, mergedIntoId },
      },
    },
    ...related.map(({ id }) => ({ update: "IndicatorRelation", id, set: ended }) as const),
  ];
};
