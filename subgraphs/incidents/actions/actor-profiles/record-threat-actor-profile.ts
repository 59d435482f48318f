import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { AttributionConfidence, Handling } from "../../../response-model/schema/enums.js";
import type { ThreatActorProfile } from "../../domain/records/actor-profiles/threat-actor-profile.js";
import { writeProfileVersion } from "../../domain/writes/versions/actor-profile-version.js";
import { newActorProfileAggregate } from "../../store/aggregates/actor-profiles/actor-profile-aggregates.js";
import { briefingControls, whoBriefs } from "../briefings/briefing-action.js";
import { TechniquesField } from "../techniques-field.js";
import { AliasesField } from "../threat-actors/aliases-field.js";
import { relateNamed } from "./relate-named.js";

@InputType({ description: "An adversary, as threat intelligence knows them." })
export class RecordThreatActorProfileInput {
  @TextField("What they are called here, such as `Storm-0558`.", { max: 200, isOneLine: true })
  name!: string;

  @AliasesField("What else they are called, by others", { defaultValue: [] })
  aliases!: readonly string[];

  @TextField("What they are after; leave it out where that is not known.", { nullable: true })
  motivation?: string | null;

  @TextField("Who they are and how they go about it, in Markdown.", { max: 20_000 })
  description!: string;

  @Field(() => AttributionConfidence, { description: "The confidence in what is said of them." })
  confidence!: AttributionConfidence;

  @TechniquesField("The techniques of ATT&CK that they use.", { defaultValue: [] })
  techniqueIds!: readonly string[];

  @IdentifiersField("The indicators that they are known by, at most 100: those that you may read.", {
    atLeast: 0,
    defaultValue: [],
  })
  indicatorIds!: readonly string[];

  @IdentifiersField("The threat briefings that are about them, at most 100: those that you may read.", {
    atLeast: 0,
    defaultValue: [],
  })
  briefingIds!: readonly string[];

  @Field(() => Handling, {
    defaultValue: "AMBER_STRICT",
    description: "Who may read it beside threat intelligence and security on-call.",
  })
  handling!: Handling;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "true: it is another adversary all the same, where one goes by such a name already.",
  })
  isAnother!: boolean;
}

export const recordThreatActorProfile = actionsOn(newActorProfileAggregate)({
  name: "recordThreatActorProfile",
  description:
    "Records what is known of an adversary, whatever incidents are theirs: names, motivation, techniques, indicators, and how sure that is. An incident is attributed to them by `nameActor` or `amendActor`, which name the profile.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoBriefs],
    gates: ["PROFILE_NEW"],
    controls: briefingControls,
  },
  input: RecordThreatActorProfileInput,
  decide: (given) => {
    const { input, viewer, now, newIdentifier } = given;
    const row: ThreatActorProfile = {
      id: newIdentifier(),
      version: 1,
      handling: input.handling,
      name: input.name,
      aliases: input.aliases,
      motivation: input.motivation ?? null,
      description: input.description,
      techniqueIds: input.techniqueIds,
      confidence: input.confidence,
      indicatorIds: [...new Set(input.indicatorIds)],
      briefingIds: [...new Set(input.briefingIds)],
      writings: 1,
      recordedById: viewer.personId,
      recordedByName: viewer.name,
      recordedAt: now,
      amendedAt: null,
      stixId: null,
      sourceAuthor: null,
      sourceModifiedAt: null,
      takenObjectId: null,
      ...{ withdrawnAt: null, withdrawnById: null, withdrawnByName: null, withdrawalReason: null, mergedIntoId: null },
    };
    return {
      summary: `Recorded the adversary ${row.name}`,
      writes: [
        { insert: "ThreatActorProfile", row },
        writeProfileVersion(given, row, null),
        ...relateNamed(given, row.id, row.indicatorIds),
      ],
    };
  },
});
