import { IsOptional, ValidateNested } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { ReportingRuleInput } from "../detection-requirements/reporting-rule-input.js";
import { deploymentAction, MonitoringDeploymentInput } from "./deployment-action.js";

@InputType({ description: "What shall be said of monitoring that runs, and why; what is left out stays as it is." })
export class AmendMonitoringInput extends MonitoringDeploymentInput {
  @TextField("What is deployed, where, and how it was seen to work.", { nullable: true })
  deployment?: string | null;

  @IsOptional()
  @ValidateNested()
  @Field(() => ReportingRuleInput, {
    nullable: true,
    description: "The source that reports what it finds, and by which rule; null says that none does any longer.",
  })
  reportedBy?: ReportingRuleInput | null;

  @TextField("Why it is amended.", { max: 1_000 })
  reason!: string;
}

export const amendMonitoring = deploymentAction({
  name: "amendMonitoring",
  description:
    "Says otherwise of monitoring that runs what is deployed, and by which rule of which source it is reported: where a rule was renamed, or a source took over. It stays deployed, keeps what has proven it, and keeps in its history what stood before. What is put in place of it is deployed anew.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "MONITORING_INFRASTRUCTURE_DEPLOYMENT" }],
    transitions: [{ machine: "MonitoringDeployment", from: ["ACTIVE"], to: "ACTIVE" }],
    gates: ["SOURCE_OF_SERVICE"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.3"] },
      { framework: "CSF_2_0", ids: ["DE"] },
    ],
  },
  input: AmendMonitoringInput,
  decide: ({ input, loaded: { deployment, requirement }, viewer, now, newIdentifier }) => {
    const { reason, reportedBy, deployment: details } = input;
    if (!details && reportedBy === undefined)
      throw new CordonError(
        "BAD_USER_INPUT",
        "Nothing was done. Give a `deployment` or `reportedBy`: what is to change.",
      );
    const { id, detectionRequirementId, alertSourceId, rule } = deployment;
    return {
      summary: `Amended the monitoring for "${requirement.title}" in ${deployment.environment}: ${reason}`,
      writes: [
        {
          insert: "MonitoringAmendment",
          row: {
            detectionRequirementId,
            id: newIdentifier(),
            monitoringDeploymentId: id,
            reason,
            amendedById: viewer.personId,
            amendedAt: now,
            details: deployment.details,
            alertSourceId,
            rule,
          },
        },
        {
          update: "MonitoringDeployment",
          id,
          set: {
            ...(details && { details }),
            ...(reportedBy !== undefined && {
              alertSourceId: reportedBy?.alertSourceId ?? null,
              rule: reportedBy?.rule ?? null,
            }),
          },
        },
      ],
    };
  },
});
