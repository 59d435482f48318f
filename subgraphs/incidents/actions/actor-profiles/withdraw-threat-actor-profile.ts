import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { endedProfileAggregate } from "../../store/aggregates/actor-profiles/ended-profile-aggregates.js";
import { briefingControls, whoBriefs } from "../briefings/briefing-action.js";
import { endProfile } from "./end-profile.js";

@InputType({ description: "The profile of an adversary that was a mistake." })
export class WithdrawThreatActorProfileInput {
  @IdentifierField("The profile of the adversary.")
  profileId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;

  @TextField("Why there is no such adversary. Whoever reads the profile reads it.", { max: 2_000 })
  reason!: string;
}

export const withdrawThreatActorProfile = actionsOn(endedProfileAggregate)({
  name: "withdrawThreatActorProfile",
  description:
    "Withdraws the profile of an adversary that was a mistake, with the reason. It stays readable, with its history and the incidents that were attributed by it; no indicator is one of theirs any more, and nothing new names it. Where that was a mistake itself, it is reinstated with reinstateThreatActorProfile.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoBriefs],
    gates: ["PROFILE_STANDS"],
    establishes: ["PROFILE_WITHDRAWN"],
    clears: ["PROFILE_STANDS"],
    controls: briefingControls,
  },
  input: WithdrawThreatActorProfileInput,
  decide: (given) => ({
    summary: `Withdrew the adversary ${given.loaded.profile.name}: ${given.input.reason}`,
    writes: endProfile(given, given.loaded, given.input.reason, null),
  }),
});
