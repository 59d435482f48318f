import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { ExpectedVersionField, IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { writeProfileVersion } from "../../domain/writes/versions/actor-profile-version.js";
import { reinstatedProfileAggregate } from "../../store/aggregates/actor-profiles/reinstated-profile-aggregate.js";
import { briefingControls, whoBriefs } from "../briefings/briefing-action.js";
import { newRelation } from "../indicators/new-relation.js";

@InputType({ description: "The profile of an adversary that was withdrawn by mistake." })
export class ReinstateThreatActorProfileInput {
  @IdentifierField("The profile of the adversary.")
  profileId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "true: it is another adversary all the same, where one goes by such a name by now.",
  })
  isAnother!: boolean;

  @TextField("What shows that there is such an adversary after all. Whoever reads the profile reads it.", {
    max: 2_000,
  })
  reason!: string;
}

export const reinstateThreatActorProfile = actionsOn(reinstatedProfileAggregate)({
  name: "reinstateThreatActorProfile",
  description:
    "Reinstates the profile of an adversary that was withdrawn by mistake, with the reason: what it said stands again, and so do the indicators that were theirs until then, but for those that their authors have revoked since. That it was withdrawn stays in the audit trail, and the reason of this in its history. One that was merged goes on in the other one.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoBriefs],
    gates: ["PROFILE_WITHDRAWN", "PROFILE_NEW"],
    establishes: ["PROFILE_STANDS"],
    clears: ["PROFILE_WITHDRAWN"],
    controls: briefingControls,
  },
  input: ReinstateThreatActorProfileInput,
  decide: (given) => {
    const {
      input: { reason },
      loaded: { profile, related },
      now,
    } = given;
    const set = {
      ...{ withdrawnAt: null, withdrawnById: null, withdrawnByName: null, withdrawalReason: null },
      ...{ writings: profile.writings + 1, amendedAt: now },
    };
    return {
      summary: `Reinstated the adversary ${profile.name}: ${reason}`,
      writes: [
        { update: "ThreatActorProfile", id: profile.id, set },
        writeProfileVersion(given, { ...profile, ...set }, reason),
        ...related.map(
          ({ indicatorId, ...before }) =>
            ({
              insert: "IndicatorRelation",
              row: newRelation(indicatorId, { profileId: profile.id }, given, {
                ...{ reason: before.reason, stixId: before.stixId, takenObjectId: before.takenObjectId },
              }),
            }) as const,
        ),
      ],
    };
  },
});
