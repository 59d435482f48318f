import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { ServiceResponseState, Severity } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { ServiceResponse as ServiceResponseRecord } from "../../../domain/records/response/service-response.js";

@Directive('@control(framework: NIST_800_53, ids: ["IR-4"])')
@NodeType<ServiceResponseRecord>({
  description:
    "The response of one affected service to an incident. Its own team carries it out, and the security team leads; it goes its way in rounds, and each way back to analysis begins the next.",
})
export class ServiceResponse {
  @Field(() => ID, { description: "The id of the response." })
  id!: string;

  @Field(() => ID, { description: "The service." })
  serviceId!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => ServiceResponseState, { description: "How far it has come in its present round." })
  state!: ServiceResponseState;

  @Field(() => Int, { description: "The present round; the first is 1." })
  round!: number;

  @Field(() => Date, { description: "When the service joined the incident for the first time." })
  joinedAt!: Date;

  @Field(() => Date, { description: "When the present round began." })
  analysisOpenedAt!: Date;

  @Field(() => Severity, { nullable: true, description: "How bad it is for this service; null until it is assessed." })
  severity!: Severity | null;

  @Field(() => Int, { nullable: true, description: "1 (act first) to 5; null until it is assessed." })
  priority!: number | null;

  @Field(() => Boolean, {
    description: "Whether security on-call has set the severity in place of an assessment that was overdue.",
  })
  severityProvisional!: boolean;

  @Field(() => Date, { description: "Until when the team of the service has to assess the severity." })
  assessmentDueAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: "What its eradication does to the business; null when it was never flagged for that.",
  })
  businessImpact!: string | null;

  @Field(() => Date, {
    nullable: true,
    description:
      "Since when its eradication is flagged, and waits for an approval; null when it is not, or once the approval is used.",
  })
  flaggedAt!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: "The last round in which the side of the service agreed that it is not affected.",
  })
  releaseAgreedInRound!: number | null;

  @Field(() => Date, {
    nullable: true,
    description: "Until when the service stays under enhanced vigilance; null before it is validated.",
  })
  vigilanceUntil!: Date | null;
}

export const ServiceResponseResult = resultOf("ServiceResponse", ServiceResponse);
