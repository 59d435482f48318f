import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { AttributionConfidence } from "../../../response-model/schema/enums.js";
import { writeActorVersion } from "../../domain/writes/versions/threat-actor-version.js";
import { AliasesField } from "./aliases-field.js";
import { ThreatActorInput, threatActorAction, whoAttributes } from "./threat-actor-action.js";

@InputType({ description: "What is known of the adversary now. What is left out stays as it is." })
export class AmendActorInput extends ThreatActorInput {
  @TextField("What they are called.", { nullable: true, max: 200, isOneLine: true })
  name?: string | null;

  @AliasesField("All that they are called besides", { nullable: true })
  aliases?: readonly string[] | null;

  @TextField("What they are after.", { nullable: true })
  motive?: string | null;

  @IdentifierField("The profile of whoever they are held to be, where threat intelligence has one that you may read.", {
    nullable: true,
  })
  profileId?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "true: nobody holds them any more to be whom `profileId` named; `reason` says why. That they were stays in the history.",
  })
  withdrawsProfile!: boolean;

  @Field(() => AttributionConfidence, { nullable: true, description: "How sure it is that it is them." })
  confidence?: AttributionConfidence | null;

  @TextField("What that rests on.", { nullable: true })
  basis?: string | null;

  @TextField("Why it is changed: what has come to be known.", { max: 1_000 })
  reason!: string;
}

export const amendActor = threatActorAction({
  name: "amendActor",
  description:
    "Changes what is known of an adversary who is named in an incident: another name, more or less confidence, a better basis, or that they are not whom their profile says after all. What was known before stays in `ThreatActor.history`.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoAttributes],
    transitions: [{ machine: "ThreatActor", from: ["NAMED"], to: "NAMED" }],
    gates: ["NOT_MERGED", "ACTOR_NAMES_APART", "PROFILE_STANDS"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
      { framework: "CSF_2_0", ids: ["RS.AN"] },
    ],
  },
  input: AmendActorInput,
  decide: (given) => {
    const {
      input: { name, aliases, motive, confidence, basis, reason, profileId, withdrawsProfile },
      loaded: { actor, hasProfile },
    } = given;
    if (withdrawsProfile && profileId)
      throw new CordonError(
        "BAD_USER_INPUT",
        "Nothing was done. Give a `profileId` for whom they are held to be now, or set `withdrawsProfile` where that is nobody, not both.",
      );
    const said = {
      ...(name && { name }),
      ...(aliases && { aliases }),
      ...(motive && { motive }),
      ...(confidence && { confidence }),
      ...(basis && { basis }),
      ...(profileId && { profileId }),
      // A profile that the viewer may not read is none to them.
      ...(withdrawsProfile && hasProfile && { profileId: null }),
    };
    if (Object.keys(said).length === 0)
      throw new CordonError(
        "BAD_USER_INPUT",
        "Nothing was done. Give a `name`, `aliases`, a `motive`, a `confidence`, a `basis` or a `profileId`, or withdraw the profile that there is: what is to change.",
      );
    const set = { ...said, writings: actor.writings + 1 };
    return {
      summary: `Amended the actor ${name ?? actor.name}: ${reason}`,
      writes: [{ update: "ThreatActor", id: actor.id, set }, writeActorVersion(given, { ...actor, ...set }, reason)],
    };
  },
});
