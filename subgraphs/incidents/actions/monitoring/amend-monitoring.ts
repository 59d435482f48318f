import { IsOptional, ValidateNested } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { logSourceOf } from "../../domain/requirements/log-source-of.js";
import { runningRuleOf } from "../../domain/requirements/running-rule-of.js";
import { LogSourcesField } from "../detection-requirements/log-sources-field.js";
import { ReportingRuleInput } from "../detection-requirements/reporting-rule-input.js";
import type { RequiredLogSourceInput } from "../detection-requirements/required-log-source-input.js";
import { RunningRuleInput } from "../detection-requirements/running-rule-input.js";
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

  @IsOptional()
  @ValidateNested()
  @Field(() => RunningRuleInput, {
    nullable: true,
    description: "The rule or query that runs; leave it out to keep what stands.",
  })
  runs?: RunningRuleInput | null;

  @LogSourcesField(
    "The logs that it is in fact delivered; an empty list says that none are. Leave it out to keep what stands.",
    { nullable: true },
  )
  logSources?: readonly RequiredLogSourceInput[] | null;

  @TextField("Why it is amended.", { max: 1_000 })
  reason!: string;
}

export const amendMonitoring = deploymentAction({
  name: "amendMonitoring",
  description:
    "Says otherwise of monitoring that runs what is deployed, by which rule of which source it is reported, which revision of it runs, and which logs it is delivered: where a rule was renamed or tuned, or a source took over. It stays deployed, keeps what has proven it, and keeps in its history what stood before. What is put in place of it is deployed anew.",
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
    const { reason, reportedBy, deployment: details, runs, logSources } = input;
    if (!details && reportedBy === undefined && !runs && !logSources)
      throw new CordonError(
        "BAD_USER_INPUT",
        "Nothing was done. Give a `deployment`, `reportedBy`, `runs` or `logSources`: what is to change.",
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
            runs: deployment.runs,
            logSources: deployment.logSources,
          },
        },
        {
          update: "MonitoringDeployment",
          id,
          set: {
            ...(details && { details }),
            ...(runs && { runs: runningRuleOf(runs) }),
            ...(logSources && { logSources: logSources.map(logSourceOf) }),
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
