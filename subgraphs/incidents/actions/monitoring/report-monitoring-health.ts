import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { ReportedHealth } from "../../../response-model/schema/enums.js";
import { minutesAfter } from "../../domain/requirements/minutes-after.js";
import { deploymentAction, MonitoringDeploymentInput } from "./deployment-action.js";

@InputType({ description: "How deployed monitoring does." })
export class ReportMonitoringHealthInput extends MonitoringDeploymentInput {
  @Field(() => ReportedHealth, { description: "How it does." })
  health!: ReportedHealth;

  @TextField("What is wrong with it, or what it was seen by.", { nullable: true, max: 1_000 })
  details?: string | null;

  @Field(() => Date, {
    nullable: true,
    description:
      "When it was last seen to work. Left out, it is now for what is healthy, and for the rest what is on record.",
  })
  lastSeenAt?: Date | null;
}

export const reportMonitoringHealth = deploymentAction({
  name: "reportMonitoringHealth",
  description:
    "Reports how deployed monitoring does: healthy, degraded, or silent since when. Programs of the service's team may, since it is no judgement. Each report is good for the time that the team promised; then nobody knows.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    actors: ["PERSON", "SERVICE_ACCOUNT"],
    allow: [{ responsibility: "MONITORING_INFRASTRUCTURE_DEPLOYMENT" }],
    transitions: [{ machine: "MonitoringDeployment", from: ["ACTIVE"], to: "ACTIVE" }],
    gates: ["SEEN_ALREADY"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.3"] },
      { framework: "CSF_2_0", ids: ["DE"] },
    ],
  },
  input: ReportMonitoringHealthInput,
  decide: ({ input: { health, details = null, lastSeenAt }, loaded: { deployment, requirement }, now }) => ({
    summary: `Reported the monitoring for "${requirement.title}" in ${deployment.environment} as ${health}${details ? `: ${details}` : ""}`,
    writes: [
      {
        update: "MonitoringDeployment",
        id: deployment.id,
        set: {
          health,
          healthDetails: details,
          healthReportedAt: now,
          lastSeenAt: lastSeenAt ?? (health === "HEALTHY" ? now : deployment.lastSeenAt),
          reportDueAt: minutesAfter(now, deployment.reportEveryMinutes),
          reportOverdueAt: null,
        },
      },
    ],
  }),
});
