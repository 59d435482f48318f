import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { FindingConfidence, InvestigationState } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { Finding as FindingRecord } from "../../../domain/records/evidence/finding.js";
import type { Investigation as InvestigationRecord } from "../../../domain/records/evidence/investigation.js";

@RecordType<FindingRecord>({
  description: "What an investigation found. Never changed: what turns out to be wrong is said in another one.",
})
export class Finding {
  @Field(() => ID, { description: "The finding's id." })
  id!: string;

  @Field(() => Int, { description: "Its place among the findings of its investigation; the first is 1." })
  sequence!: number;

  @Field(() => String, { description: "What was found, or that nothing was." })
  text!: string;

  @Field(() => FindingConfidence, { description: "How sure it is." })
  confidence!: FindingConfidence;

  @Field(() => Date, { description: "When it was recorded." })
  recordedAt!: Date;
}

export const FindingConnection = connectionOf("Finding", Finding);

@Directive('@control(framework: NIST_800_61_R2, ids: ["3.3.2"])')
@NodeType<InvestigationRecord>({
  description: "A forensic investigation in an incident: its question, its scope, its findings and its conclusion.",
})
export class Investigation {
  @Field(() => ID, { description: "The investigation's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => InvestigationState, { description: "Whether it goes on." })
  state!: InvestigationState;

  @Field(() => String, { description: "What is to be found out." })
  question!: string;

  @Field(() => [String], { description: "The systems that are looked into." })
  systems!: readonly string[];

  @Field(() => Date, {
    nullable: true,
    description: "From when on it is looked into; null for as long as there are traces.",
  })
  periodFrom!: Date | null;

  @Field(() => Date, { nullable: true, description: "Until when it is looked into; null for no end." })
  periodTo!: Date | null;

  @Field(() => Date, { description: "When it was opened." })
  openedAt!: Date;

  @Field(() => Int, { description: "How many findings it has." })
  findingCount!: number;

  @Field(() => String, {
    nullable: true,
    description: "What it came to; of one that was reopened, what it had come to. Null before.",
  })
  conclusion!: string | null;

  @Field(() => Date, { nullable: true, description: "When it was last concluded; null before." })
  concludedAt!: Date | null;
}

export const InvestigationResult = resultOf("Investigation", Investigation);

export const InvestigationConnection = connectionOf("Investigation", Investigation);
