import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../platform/graphql/nodes/node-type.js";
import { Handling, ReviewConclusion, ReviewKind, ReviewState, Severity } from "../../../response-model/schema/enums.js";
import { resultOf } from "../../../response-model/schema/problems.js";
import type { Review as ReviewRecord } from "../../domain/records/review.js";

@Directive("@phase(in: POST_INCIDENT_ACTIVITY)")
@Directive('@control(framework: NIST_800_61_R2, ids: ["3.4.1"])')
@Directive('@control(framework: ISO_27001, ids: ["A.5.27"])')
@NodeType<ReviewRecord>({
  description:
    "The look back at one incident. It opens by itself when the incident enters post-incident activity; security leads it, every affected service adds its view, and it ends with an explicit change to the process, or with the reason why none is needed. The incident cannot be closed before that.",
})
export class Review {
  @Field(() => ID, { description: "The review's id." })
  id!: string;

  @Field(() => Int, {
    description:
      "Grows by one with each change, and with each lesson and follow-up added; hand it back as `expectedVersion`.",
  })
  version!: number;

  @Field(() => ReviewState, { description: "How far it has come." })
  state!: ReviewState;

  @Field(() => ReviewKind, {
    description: "How deep it goes: a full post-mortem when customers or their data were concerned.",
  })
  kind!: ReviewKind;

  @Field(() => String, { description: "The incident in one line, as it was last told here." })
  incidentTitle!: string;

  @Field(() => Severity, { description: "How bad the incident was, as it was last told here." })
  incidentSeverity!: Severity;

  @Field(() => Handling, {
    description: "Who may read it, its lessons and its follow-ups: whoever may read the incident.",
  })
  handling!: Handling;

  @Field(() => Date, { description: "When the incident entered post-incident activity, and the review was opened." })
  openedAt!: Date;

  @Field(() => Date, { nullable: true, description: "When security began it; null while it is a draft." })
  startedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "Of the security analysis: what happened technically, with the evidence for it. Null until recorded.",
  })
  technicalSummary!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Of the security analysis: what happened and when, from the first sign to the recovery.",
  })
  sequenceOfEvents!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Of the security analysis: whether the response did enough. Null until recorded.",
  })
  responseSufficiency!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Of the security analysis: whether the response left anything out. Null until recorded.",
  })
  responseCompleteness!: string | null;

  @Field(() => Date, { nullable: true, description: "When the security analysis was last recorded; null before." })
  analysisRecordedAt!: Date | null;

  @Field(() => ReviewConclusion, { nullable: true, description: "What it decided about the process; null until then." })
  conclusion!: ReviewConclusion | null;

  @Field(() => String, {
    nullable: true,
    description: "The explicit change to the process, or why none is needed; null until completed.",
  })
  conclusionReason!: string | null;

  @Field(() => Date, { nullable: true, description: "When it was completed; null before." })
  completedAt!: Date | null;
}

export const ReviewConnection = connectionOf("Review", Review);
export const ReviewResult = resultOf("Review", Review);
