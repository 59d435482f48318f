import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { AttributionConfidence } from "../../../response-model/schema/enums.js";
import type { ThreatActor } from "../../domain/records/case-file/threat-actor.js";
import { writeActorVersion } from "../../domain/writes/versions/threat-actor-version.js";
import { newThreatActorAggregate } from "../../store/aggregates/case-file/new-threat-actor-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { AliasesField } from "./aliases-field.js";
import { whoAttributes } from "./threat-actor-action.js";

@InputType({ description: "The adversary, as far as they are known." })
export class NameActorInput extends CaseInput {
  @TextField("What they are called, such as `Storm-0558`, or what you call them for now.", {
    max: 200,
    isOneLine: true,
  })
  name!: string;

  @AliasesField("What else they are called, by others", { defaultValue: [] })
  aliases!: readonly string[];

  @TextField("What they are after; leave it out where that is not known.", { nullable: true })
  motive?: string | null;

  @IdentifierField("The profile of whoever they are held to be, where threat intelligence has one that you may read.", {
    nullable: true,
  })
  profileId?: string | null;

  @Field(() => AttributionConfidence, { description: "How sure it is that it is them." })
  confidence!: AttributionConfidence;

  @TextField("What that rests on: infrastructure, tools, techniques, reports.")
  basis!: string;
}

export const nameActor = actionsOn(newThreatActorAggregate)({
  name: "nameActor",
  description:
    "Names an adversary who is involved in an incident, as far as they are known: what they are called, what they are after, how sure that is and what it rests on. Threat intelligence does so, or who analyses the incident, also long after it has ended: attributions come late, and reopen nothing.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoAttributes],
    transitions: [{ machine: "ThreatActor", from: [], to: "NAMED" }],
    gates: ["NOT_MERGED", "ACTOR_NEW", "PROFILE_STANDS"],
    clears: ["ACTOR_NEW"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
      { framework: "CSF_2_0", ids: ["RS.AN"] },
    ],
  },
  input: NameActorInput,
  decide: (given) => {
    const { input, loaded, viewer, now, newIdentifier } = given;
    const row: ThreatActor = {
      id: newIdentifier(),
      incidentId: loaded.incident.id,
      version: 1,
      state: "NAMED",
      name: input.name,
      aliases: input.aliases,
      motive: input.motive ?? null,
      confidence: input.confidence,
      basis: input.basis,
      writings: 1,
      namedById: viewer.personId,
      namedByName: viewer.name,
      namedAt: now,
      withdrawnById: null,
      withdrawnAt: null,
      withdrawalReason: null,
      profileId: input.profileId ?? null,
    };
    return {
      summary: `Named the actor ${input.name}, with ${input.confidence.toLowerCase()} confidence`,
      writes: [{ insert: "ThreatActor", row }, writeActorVersion(given, row, null)],
    };
  },
});
