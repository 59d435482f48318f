import { ID } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../platform/graphql/nodes/node-type.js";
import type { ServiceSideAnalysis as ServiceSideAnalysisRecord } from "../../domain/records/service-side-analysis.js";

@NodeType<ServiceSideAnalysisRecord>({
  description: "The view of one affected service in a review, by the team that owns the service.",
})
export class ServiceSideAnalysis {
  @Field(() => ID, { description: "The analysis's id." })
  id!: string;

  @Field(() => String, { description: "Why the service was open to this: its causes inside the service." })
  exposure!: string;

  @Field(() => String, { description: "How the monitoring of the service did." })
  detectionPerformance!: string;

  @Field(() => String, { description: "How the people of the service and their procedures did." })
  responsePerformance!: string;

  @Field(() => Date, { description: "When it was last contributed." })
  contributedAt!: Date;
}

export const ServiceSideAnalysisConnection = connectionOf("ServiceSideAnalysis", ServiceSideAnalysis);
