import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { mergedProfile } from "../../domain/actor-profiles/merged-profile.js";
import { writeProfileVersion } from "../../domain/writes/versions/actor-profile-version.js";
import { mergedProfileAggregate } from "../../store/aggregates/actor-profiles/ended-profile-aggregates.js";
import { briefingControls, whoBriefs } from "../briefings/briefing-action.js";
import { newRelation } from "../indicators/new-relation.js";
import { endProfile } from "./end-profile.js";

@InputType({ description: "Two profiles that are of the same adversary." })
export class MergeThreatActorProfileInput {
  @IdentifierField("The profile that ends.")
  profileId!: string;

  @IdentifierField("The profile in which it goes on.")
  intoProfileId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;

  @TextField("What shows that they are the same. Whoever reads either profile reads it.", { max: 2_000 })
  reason!: string;
}

export const mergeThreatActorProfile = actionsOn(mergedProfileAggregate)({
  name: "mergeThreatActorProfile",
  description:
    "Merges the profile of an adversary into another profile of the same adversary. The one that goes on takes over names, techniques, indicators and briefings, and shows the incidents that are attributed to either; what it has said itself of motivation, confidence and marking stays. The other one stays readable, with its history.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoBriefs],
    gates: ["PROFILE_STANDS", "PROFILES_MERGE"],
    clears: ["PROFILE_STANDS"],
    controls: briefingControls,
  },
  input: MergeThreatActorProfileInput,
  decide: (given) => {
    const { input, loaded, now } = given;
    const { profile, into, related, relatedToInto, formerIds } = loaded;
    const set = {
      ...mergedProfile(into, profile),
      ...{ writings: into.writings + 1, amendedAt: now, takenObjectId: null },
    };
    const standing = new Set(relatedToInto.map(({ indicatorId }) => indicatorId));
    const taken = related.filter(({ indicatorId }) => !standing.has(indicatorId));
    return {
      summary: `Merged the adversary ${profile.name} into ${into.name}: ${input.reason}`,
      writes: [
        ...endProfile(given, loaded, input.reason, into.id),
        { update: "ThreatActorProfile", id: into.id, set },
        writeProfileVersion(given, { ...into, ...set }, input.reason),
        ...taken.map(
          ({ indicatorId, reason }) =>
            ({
              insert: "IndicatorRelation",
              row: newRelation(indicatorId, { profileId: into.id }, given, { reason }),
            }) as const,
        ),
        // Whoever was merged into the one that ends goes on in the same.
        ...formerIds.map((id) => ({ update: "ThreatActorProfile", id, set: { mergedIntoId: into.id } }) as const),
      ],
    };
  },
});
