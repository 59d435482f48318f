import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { MonitoringDeploymentState, MonitoringHealth } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { MonitoringDeployment as MonitoringDeploymentRecord } from "../../../domain/records/requirements/monitoring-deployment.js";
import { RequiredLogSource } from "./required-log-source.js";
import { RunningRule } from "./running-rule.js";

@NodeType<MonitoringDeploymentRecord>({
  description:
    "Monitoring that a service's team has put into an environment for a detection requirement. Of each environment one is active at a time.",
})
export class MonitoringDeployment {
  @Field(() => ID, { description: "The deployment's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => MonitoringDeploymentState, { description: "Whether it runs." })
  state!: MonitoringDeploymentState;

  @Field(() => String, {
    description:
      "The environment that it is in. Where the requirement does not ask for it there, or no longer does, coverage does not count it.",
  })
  environment!: string;

  @Field(() => String, { description: "What was deployed, and how it was seen to work." })
  details!: string;

  @Field(() => Int, {
    description:
      "The number of the requirement's version that it was deployed for. Where that is not the one that stands, it is to be deployed anew.",
  })
  requirementNumber!: number;

  @Field(() => String, {
    nullable: true,
    description:
      "The rule by which its source reports what it finds: an alert of the source with that rule proves it once somebody has found it right. Null where no source reports, or nobody said.",
  })
  rule!: string | null;

  @Field(() => RunningRule, {
    nullable: true,
    description: "The rule or query that it runs; null where nobody has said.",
  })
  runs!: RunningRule | null;

  @Field(() => [RequiredLogSource], {
    nullable: true,
    description: "The logs that it is in fact delivered, none or some; null where nobody has said.",
  })
  logSources!: readonly RequiredLogSource[] | null;

  @Field(() => Date, { description: "When it was deployed." })
  deployedAt!: Date;

  @Field(() => MonitoringHealth, {
    description: "How it does, by the last report; unknown before the first one, and once the next is overdue.",
  })
  health!: MonitoringHealth;

  @Field(() => String, { nullable: true, description: "What the last report says of it." })
  healthDetails!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: "When its health was last reported; null where nobody has yet, since it was deployed or carried over.",
  })
  healthReportedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When it was last seen to work; null where nobody knows." })
  lastSeenAt!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: "Within how many minutes its health is reported again; null where nobody has promised that.",
  })
  reportEveryMinutes!: number | null;

  @Field(() => Date, {
    nullable: true,
    description:
      "When the next report is due; null where none is promised, it is overdue already, or it runs no longer.",
  })
  reportDueAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: "When it was recorded that the report is overdue; null where it is not.",
  })
  reportOverdueAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description:
      "Since when it is known not to detect something that it is for: when the test was made that raised no alert, the oldest of those that no later test of the same technique has put right; null where there is none.",
  })
  failedTestAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When it was replaced or taken down; null while it runs." })
  endedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was taken down; null where it was not." })
  endReason!: string | null;
}

export const MonitoringDeploymentConnection = connectionOf("MonitoringDeployment", MonitoringDeployment);
export const MonitoringDeploymentResult = resultOf("MonitoringDeployment", MonitoringDeployment);
