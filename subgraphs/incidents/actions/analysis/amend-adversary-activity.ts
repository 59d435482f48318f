import { IsOptional } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { AttackTactic, FindingConfidence, TimeCertainty } from "../../../response-model/schema/enums.js";
import { writeActivityVersion } from "../../domain/writes/versions/adversary-activity-version.js";
import { AdversaryActivityInput, adversaryActivityAction, whoReconstructs } from "./adversary-activity-action.js";
import { NamesField } from "./names-field.js";

@InputType({ description: "What is known of it now. What is left out stays as it is." })
export class AmendAdversaryActivityInput extends AdversaryActivityInput {
  @TextField("What the adversary did.", { max: 5_000, nullable: true })
  description?: string | null;

  @IsOptional()
  @Field(() => Date, { nullable: true, description: "When they began with it." })
  beganAt?: Date | null;

  @IsOptional()
  @Field(() => Date, { nullable: true, description: "When they ended it." })
  endedAt?: Date | null;

  @IsOptional()
  @Field(() => TimeCertainty, { nullable: true, description: "How sure these times are." })
  timeCertainty?: TimeCertainty | null;

  @IdentifierField("The technique that it shows, as it was observed in this incident.", { nullable: true })
  observedTechniqueId?: string | null;

  @IsOptional()
  @Field(() => AttackTactic, {
    nullable: true,
    description: "What they did it for. With another technique it is that technique's tactic, unless you name one.",
  })
  tactic?: AttackTactic | null;

  @NamesField("All assets of the service that it was done to or by", { nullable: true })
  assets?: readonly string[] | null;

  @NamesField("All accounts that it was done with or to", { nullable: true })
  accounts?: readonly string[] | null;

  @IsOptional()
  @Field(() => FindingConfidence, { nullable: true, description: "How sure it is that the adversary did it." })
  confidence?: FindingConfidence | null;

  @IdentifiersField("All alerts of the incident that it rests on.", { atLeast: 0, nullable: true })
  alertIds?: readonly string[] | null;

  @IdentifiersField("All evidence of the incident that it rests on.", { atLeast: 0, nullable: true })
  evidenceIds?: readonly string[] | null;

  @IdentifiersField("All findings of investigations that it rests on.", { atLeast: 0, nullable: true })
  findingIds?: readonly string[] | null;

  @IdentifiersField("All indicators of compromise that it rests on.", { atLeast: 0, nullable: true })
  indicatorIds?: readonly string[] | null;

  @TextField("Why it is changed: what has come to be known.", { max: 1_000 })
  reason!: string;
}

const lists = ["assets", "accounts", "alertIds", "evidenceIds", "findingIds", "indicatorIds"] as const;
const values = ["description", "beganAt", "endedAt", "timeCertainty", "confidence"] as const;

/** What is said anew: of a list all of it, also where that is nothing. */
const saidIn = (input: AmendAdversaryActivityInput) => ({
  ...Object.fromEntries(values.flatMap((name) => (input[name] ? [[name, input[name]]] : []))),
  ...Object.fromEntries(lists.flatMap((name) => (input[name] ? [[name, [...new Set(input[name])]]] : []))),
});

export const amendAdversaryActivity = adversaryActivityAction({
  name: "amendAdversaryActivity",
  description:
    "Changes what is known of an act of the adversary: when it was, what exactly was done and to what, how sure that is and what it rests on. What was known before stays in `AdversaryActivity.history`. What was done in another service is another act.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoReconstructs],
    transitions: [{ machine: "AdversaryActivity", from: ["STANDING"], to: "STANDING" }],
    gates: ["INCIDENT_OPEN", "ACTIVITY_IN_THE_PAST", "ACTIVITY_SHOWS_TECHNIQUE", "RESTS_ON_CASE"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
      { framework: "CSF_2_0", ids: ["RS.AN"] },
    ],
  },
  input: AmendAdversaryActivityInput,
  decide: (given) => {
    const {
      input,
      loaded: { activity, shows },
    } = given;
    const tactic = input.tactic ?? (input.observedTechniqueId ? shows?.tactic : undefined);
    const said = {
      ...saidIn(input),
      ...(input.observedTechniqueId && { observedTechniqueId: input.observedTechniqueId }),
      ...(tactic && { tactic }),
    };
    if (Object.keys(said).length === 0)
      throw new CordonError("BAD_USER_INPUT", "Nothing was done. Give what is to change besides the `reason`.");
    const set = { ...said, writings: activity.writings + 1 };
    return {
      summary: `Amended what the adversary did at ${(input.beganAt ?? activity.beganAt).toISOString()}: ${input.reason}`,
      writes: [
        { update: "AdversaryActivity", id: activity.id, set },
        writeActivityVersion(given, { ...activity, ...set }, input.reason),
      ],
    };
  },
});
