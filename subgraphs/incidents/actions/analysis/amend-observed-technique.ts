import { IsOptional } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { FindingConfidence } from "../../../response-model/schema/enums.js";
import { writeTechniqueVersion } from "../../domain/writes/versions/observed-technique-version.js";
import { ObservedTechniqueInput, observedTechniqueAction, whoObserves } from "./observed-technique-action.js";

@InputType({ description: "What is known of it now. What is left out stays as it is." })
export class AmendObservedTechniqueInput extends ObservedTechniqueInput {
  @IsOptional()
  @Field(() => Date, { nullable: true, description: "When it was first seen." })
  firstSeenAt?: Date | null;

  @IsOptional()
  @Field(() => Date, { nullable: true, description: "When it was last seen." })
  lastSeenAt?: Date | null;

  @IsOptional()
  @Field(() => FindingConfidence, { nullable: true, description: "How sure it is." })
  confidence?: FindingConfidence | null;

  @TextField("What shows it.", { nullable: true })
  basis?: string | null;

  @IdentifiersField("All alerts of the incident that it rests on.", { atLeast: 0, nullable: true })
  alertIds?: readonly string[] | null;

  @IdentifiersField("All evidence of the incident that it rests on.", { atLeast: 0, nullable: true })
  evidenceIds?: readonly string[] | null;

  @IdentifiersField("All findings of investigations that it rests on.", { atLeast: 0, nullable: true })
  findingIds?: readonly string[] | null;

  @TextField("Why it is changed: what has come to be known.", { max: 1_000 })
  reason!: string;
}

const unique = (ids: readonly string[]) => [...new Set(ids)];

export const amendObservedTechnique = observedTechniqueAction({
  name: "amendObservedTechnique",
  description:
    "Changes what is known of a technique that was observed in an incident: seen earlier or again, surer or less so, by more evidence. What was known before stays in `ObservedTechnique.history`. Another technique, tactic or service is another observation.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoObserves],
    transitions: [{ machine: "ObservedTechnique", from: ["OBSERVED"], to: "OBSERVED" }],
    gates: ["INCIDENT_OPEN", "SEEN_IN_ORDER", "RESTS_ON_CASE"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
      { framework: "CSF_2_0", ids: ["RS.AN"] },
    ],
  },
  input: AmendObservedTechniqueInput,
  decide: (given) => {
    const {
      input: { firstSeenAt, lastSeenAt, confidence, basis, alertIds, evidenceIds, findingIds, reason },
      loaded: { technique },
    } = given;
    const said = {
      ...(firstSeenAt && { firstSeenAt }),
      ...(lastSeenAt && { lastSeenAt }),
      ...(confidence && { confidence }),
      ...(basis && { basis }),
      ...(alertIds && { alertIds: unique(alertIds) }),
      ...(evidenceIds && { evidenceIds: unique(evidenceIds) }),
      ...(findingIds && { findingIds: unique(findingIds) }),
    };
    if (Object.keys(said).length === 0)
      throw new CordonError("BAD_USER_INPUT", "Nothing was done. Give what is to change besides the `reason`.");
    const set = { ...said, writings: technique.writings + 1 };
    return {
      summary: `Amended the observation of ${technique.techniqueId}: ${reason}`,
      writes: [
        { update: "ObservedTechnique", id: technique.id, set },
        writeTechniqueVersion(given, { ...technique, ...set }, reason),
      ],
    };
  },
});
