import { IsOptional, Max, Min, ValidateNested } from "class-validator";
import { InputType, Int } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import {
  reportMinutes,
  usualEnvironment,
} from "../../../response-model/detection-and-analysis/detection/monitoring-bounds.js";
import { deployedState } from "../../domain/requirements/deployed-state.js";
import { environmentAmong, environmentOf } from "../../domain/requirements/environment-of.js";
import { logSourceOf } from "../../domain/requirements/log-source-of.js";
import { minutesAfter } from "../../domain/requirements/minutes-after.js";
import { runningRuleOf } from "../../domain/requirements/running-rule-of.js";
import { LogSourcesField } from "./log-sources-field.js";
import { ReportingRuleInput } from "./reporting-rule-input.js";
import type { RequiredLogSourceInput } from "./required-log-source-input.js";
import { DetectionRequirementInput, requirementAction, setRequirement } from "./requirement-action.js";
import { RunningRuleInput } from "./running-rule-input.js";

@InputType({ description: "How a requirement was met in production." })
export class DeployMonitoringInput extends DetectionRequirementInput {
  @TextField("What was deployed, where, and how it was seen to work.")
  deployment!: string;

  @TextField(
    `The environment, one of those that the requirement asks for, in whatever letters. Left out, it is the only one of these, or \`${usualEnvironment}\`.`,
    { nullable: true, max: 100, isOneLine: true },
  )
  environment?: string | null;

  @IsOptional()
  @Min(reportMinutes.min, { message: `must be at least ${reportMinutes.min}` })
  @Max(reportMinutes.max, { message: `must be at most ${reportMinutes.max}, a week` })
  @Field(() => Int, {
    nullable: true,
    description: `Within how many minutes its health is reported again, each time. Left out, it is ${reportMinutes.usual}, a day.`,
  })
  reportEveryMinutes?: number | null;

  @IsOptional()
  @ValidateNested()
  @Field(() => ReportingRuleInput, {
    nullable: true,
    description:
      "The source that reports what the monitoring finds, where one does, and by which rule: an alert of that source for this service with that rule proves this deployment, once somebody has found it right: what it names of its techniques, or the only one.",
  })
  reportedBy?: ReportingRuleInput | null;

  @IsOptional()
  @ValidateNested()
  @Field(() => RunningRuleInput, {
    nullable: true,
    description: "The rule or query that runs; leave it out where nobody has said.",
  })
  runs?: RunningRuleInput | null;

  @LogSourcesField(
    "The logs that it is in fact delivered; an empty list says that none are. Leave it out where nobody knows.",
    { nullable: true },
  )
  logSources?: readonly RequiredLogSourceInput[] | null;
}

export const deployMonitoring = requirementAction({
  name: "deployMonitoring",
  description:
    "Records that the service team has put the monitoring that a requirement asks for into one of its environments; once it runs in each of these, the requirement is deployed. It is deployed for the version that is in force; deployed anew in the same environment, it replaces what ran there, and says so in `replaces`. Whether it works is unknown until somebody reports on it, or an alert comes of it. It may name the rule by which a source reports what it finds, whose alerts prove it then.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "MONITORING_INFRASTRUCTURE_DEPLOYMENT" }],
    transitions: [
      { machine: "DetectionRequirement", from: ["IN_FORCE"], to: "IN_FORCE" },
      { machine: "DetectionRequirement", from: ["IN_FORCE"], to: "DEPLOYED" },
      { machine: "DetectionRequirement", from: ["DEPLOYED"], to: "DEPLOYED" },
      { machine: "MonitoringDeployment", from: [], to: "ACTIVE", beside: true },
      { machine: "MonitoringDeployment", from: ["ACTIVE"], to: "REPLACED", beside: true },
    ],
    gates: ["ENVIRONMENT_REQUIRED", "SOURCE_OF_SERVICE"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.3"] },
      { framework: "CSF_2_0", ids: ["DE"] },
    ],
  },
  input: DeployMonitoringInput,
  decide: ({ input, loaded, viewer, now, newIdentifier }) => {
    const { requirement, deployments } = loaded;
    const { techniqueIds } = requirement;
    const environment = environmentOf(requirement.environments, input.environment);
    const reportEveryMinutes = input.reportEveryMinutes ?? reportMinutes.usual;
    // Of each environment one runs at a time.
    const replaced = deployments.find((one) => environmentAmong([environment], one.environment) !== undefined);
    const state = deployedState(requirement, [...deployments, { environment, techniqueIds }]);
    const inPlaceOf = replaced ? `, in place of what ran there since ${replaced.deployedAt.toISOString()}` : "";
    return {
      summary: `Deployed the monitoring for "${requirement.title}" in ${environment}${inPlaceOf}: ${input.deployment}`,
      writes: [
        ...(replaced
          ? [
              {
                update: "MonitoringDeployment",
                id: replaced.id,
                set: { state: "REPLACED", endedById: viewer.personId, endedAt: now, reportDueAt: null },
              } as const,
            ]
          : []),
        {
          insert: "MonitoringDeployment",
          row: {
            detectionRequirementId: requirement.id,
            id: newIdentifier(),
            version: 1,
            state: "ACTIVE",
            serviceId: requirement.serviceId,
            environment,
            details: input.deployment,
            requirementNumber: requirement.standingNumber,
            techniqueIds,
            alertSourceId: input.reportedBy?.alertSourceId ?? null,
            rule: input.reportedBy?.rule ?? null,
            runs: input.runs ? runningRuleOf(input.runs) : null,
            logSources: input.logSources?.map(logSourceOf) ?? null,
            replacesId: replaced?.id ?? null,
            deployedById: viewer.personId,
            deployedAt: now,
            health: "UNKNOWN",
            healthDetails: null,
            healthReportedAt: null,
            lastSeenAt: null,
            reportEveryMinutes,
            reportDueAt: minutesAfter(now, reportEveryMinutes),
            reportOverdueAt: null,
            passedTechniqueIds: [],
            failedTechniqueIds: [],
            failedTestAt: null,
            endedById: null,
            endedAt: null,
            endReason: null,
          },
        },
        setRequirement(loaded, { state, deployedAt: now, deployment: input.deployment }),
      ],
    };
  },
});
