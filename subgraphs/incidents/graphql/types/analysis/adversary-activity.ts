import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import {
  AdversaryActivityState,
  AttackTactic,
  FindingConfidence,
  TimeCertainty,
} from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { AdversaryActivity as AdversaryActivityRecord } from "../../../domain/records/analysis/adversary-activity.js";

@Directive('@control(framework: NIST_800_61_R2, ids: ["3.2.4"])')
@NodeType<AdversaryActivityRecord>({
  description:
    "An act of the adversary in an incident: what they did, where and when. What responders did stands in the timeline.",
})
export class AdversaryActivity {
  @Field(() => ID, { description: "The act's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => AdversaryActivityState, { description: "Whether it stands." })
  state!: AdversaryActivityState;

  @Field(() => String, { description: "What the adversary did." })
  description!: string;

  @Field(() => Date, { description: "When they began with it: the time of the act, not of its discovery." })
  beganAt!: Date;

  @Field(() => Date, { nullable: true, description: "When they ended it; null while it goes on or nobody knows." })
  endedAt!: Date | null;

  @Field(() => TimeCertainty, { description: "How sure these times are." })
  timeCertainty!: TimeCertainty;

  @Field(() => AttackTactic, { nullable: true, description: "What they did it for; null where nobody understands it." })
  tactic!: AttackTactic | null;

  @Field(() => [String], {
    description: "The assets of the service that it was done to or by: machines, mailboxes, repositories.",
  })
  assets!: readonly string[];

  @Field(() => [String], { description: "The accounts that it was done with or to." })
  accounts!: readonly string[];

  @Field(() => FindingConfidence, { description: "How sure it is that the adversary did it." })
  confidence!: FindingConfidence;

  @Field(() => Int, { description: "How often it was written down, as `history` lists it." })
  writings!: number;

  @Field(() => String, { description: "The name of who recorded it, as it was then." })
  recordedByName!: string;

  @Field(() => Date, { description: "When it was recorded." })
  recordedAt!: Date;

  @Field(() => Date, { nullable: true, description: "When it was withdrawn; null while it stands." })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was withdrawn; null while it stands." })
  withdrawalReason!: string | null;
}

export const AdversaryActivityResult = resultOf("AdversaryActivity", AdversaryActivity);
export const AdversaryActivityConnection = connectionOf("AdversaryActivity", AdversaryActivity);
