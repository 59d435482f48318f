import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { AnalysisPeriod, ServiceAnalysisState } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { ServiceAnalysis as ServiceAnalysisRecord } from "../../../domain/records/service-analyses/service-analysis.js";
import { LogSource } from "./log-source.js";

@Directive('@control(framework: NIST_800_61_R2, ids: ["3.2.4"])')
@NodeType<ServiceAnalysisRecord>({
  description:
    "What the team of a service makes of its alerts and logs over a period: one version of it. The teams of the service and the security side read it.",
})
export class ServiceAnalysis {
  @Field(() => ID, { description: "The analysis' id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => ServiceAnalysisState, { description: "How far it has come." })
  state!: ServiceAnalysisState;

  @Field(() => AnalysisPeriod, { description: "Over which kind of period." })
  kind!: AnalysisPeriod;

  @Field(() => Date, { description: "When the period begins." })
  periodFrom!: Date;

  @Field(() => Date, { description: "When it ends." })
  periodUntil!: Date;

  @Field(() => Int, { description: "Which version of the period it is: 1, and one more with each amendment." })
  edition!: number;

  @Field(() => String, { nullable: true, description: "Why the version before was amended; null for the first." })
  amendmentReason!: string | null;

  @Field(() => String, { nullable: true, description: "What was found in the alerts and logs, in Markdown." })
  findings!: string | null;

  @Field(() => String, { nullable: true, description: "What that tells of the service, in Markdown." })
  insights!: string | null;

  @Field(() => String, { nullable: true, description: "What follows from it, in Markdown." })
  conclusions!: string | null;

  @Field(() => [LogSource], { description: "The logs that were looked at; at most 100." })
  logSources!: readonly LogSource[];

  @Field(() => String, { description: "The name of who began it, as it was then." })
  draftedByName!: string;

  @Field(() => Date, { description: "When it was begun." })
  draftedAt!: Date;

  @Field(() => String, { nullable: true, description: "The name of who published it, as it was then; null before." })
  publishedByName!: string | null;

  @Field(() => Date, { nullable: true, description: "When it was published; null before." })
  publishedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why the draft was given up; null where it was not." })
  discardReason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The name of who withdrew it, as it was then; null where nobody did.",
  })
  withdrawnByName!: string | null;

  @Field(() => Date, { nullable: true, description: "When it was withdrawn; null where it was not." })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was withdrawn; null where it was not." })
  withdrawalReason!: string | null;
}

export const ServiceAnalysisResult = resultOf("ServiceAnalysis", ServiceAnalysis);
export const ServiceAnalysisConnection = connectionOf("ServiceAnalysis", ServiceAnalysis);
