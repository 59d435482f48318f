import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import {
  ExpectedVersionField,
  IdentifierField,
  IdentifiersField,
  TextField,
} from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { AttributionConfidence, Handling } from "../../../response-model/schema/enums.js";
import type { ActorProfileText } from "../../domain/records/actor-profiles/threat-actor-profile.js";
import { writeProfileVersion } from "../../domain/writes/versions/actor-profile-version.js";
import { actorProfileAggregate } from "../../store/aggregates/actor-profiles/actor-profile-aggregates.js";
import { briefingControls, whoBriefs } from "../briefings/briefing-action.js";
import { TechniquesField } from "../techniques-field.js";
import { AliasesField } from "../threat-actors/aliases-field.js";
import { relateNamed } from "./relate-named.js";

@InputType({ description: "What is known of an adversary now. What is left out stays as it is." })
export class AmendThreatActorProfileInput {
  @IdentifierField("The profile of the adversary.")
  profileId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;

  @TextField("What they are called here.", { nullable: true, max: 200, isOneLine: true })
  name?: string | null;

  @AliasesField("All that they are called besides", { nullable: true })
  aliases?: readonly string[] | null;

  @TextField("What they are after.", { nullable: true })
  motivation?: string | null;

  @TextField("Who they are and how they go about it, in Markdown.", { nullable: true, max: 20_000 })
  description?: string | null;

  @Field(() => AttributionConfidence, { nullable: true, description: "The confidence in what is said of them." })
  confidence?: AttributionConfidence | null;

  @TechniquesField("All techniques of ATT&CK that they use.", { nullable: true })
  techniqueIds?: readonly string[] | null;

  @IdentifiersField(
    "All indicators that they are known by, at most 100, of those that you may read: what else is related to them now is no longer, with the reason. `relateIndicator` relates one more, and `unrelateIndicator` takes one back.",
    {
      atLeast: 0,
      nullable: true,
    },
  )
  indicatorIds?: readonly string[] | null;

  @IdentifiersField("All threat briefings that are about them, at most 100: those that you may read.", {
    atLeast: 0,
    nullable: true,
  })
  briefingIds?: readonly string[] | null;

  @Field(() => Handling, {
    nullable: true,
    description: "Who may read it beside threat intelligence and security on-call.",
  })
  handling?: Handling | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "true: it is another adversary all the same, where one goes by a name that is new here.",
  })
  isAnother!: boolean;

  @TextField("Why it is amended: what has come to be known.", { max: 2_000 })
  reason!: string;
}

const keys = [
  ...(["handling", "name", "aliases", "motivation", "description", "techniqueIds", "confidence"] as const),
  ...(["indicatorIds", "briefingIds"] as const),
];

export const amendThreatActorProfile = actionsOn(actorProfileAggregate)({
  name: "amendThreatActorProfile",
  description:
    "Changes what is known of an adversary, with the reason. What was known before stays in `ThreatActorProfile.history`, for whoever could read it as it was marked then.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoBriefs],
    gates: ["PROFILE_STANDS", "PROFILE_NEW"],
    controls: briefingControls,
  },
  input: AmendThreatActorProfileInput,
  decide: (given) => {
    const {
      input,
      loaded: { profile, related },
      now,
    } = given;
    const said: Partial<ActorProfileText> = Object.fromEntries(
      keys.flatMap((key) => (input[key] == null ? [] : [[key, input[key]]])),
    );
    if (Object.keys(said).length === 0)
      throw new CordonError("BAD_USER_INPUT", "Nothing was done. Say what is known of the adversary now.");
    const set = { ...said, writings: profile.writings + 1, amendedAt: now, takenObjectId: null };
    return {
      summary: `Amended the adversary ${said.name ?? profile.name}: ${input.reason}`,
      writes: [
        { update: "ThreatActorProfile", id: profile.id, set },
        writeProfileVersion(given, { ...profile, ...set }, input.reason),
        ...(input.indicatorIds ? relateNamed(given, profile.id, input.indicatorIds, related, input.reason) : []),
      ],
    };
  },
});
