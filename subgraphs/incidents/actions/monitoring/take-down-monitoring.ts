import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { deployedState } from "../../domain/requirements/deployed-state.js";
import { deploymentAction, MonitoringDeploymentInput } from "./deployment-action.js";

@InputType({ description: "Why monitoring is no longer deployed." })
export class TakeDownMonitoringInput extends MonitoringDeploymentInput {
  @TextField("Why it is no longer deployed.", { max: 1_000 })
  reason!: string;
}

export const takeDownMonitoring = deploymentAction({
  name: "takeDownMonitoring",
  description:
    "Records that the monitoring for a requirement is no longer deployed in an environment, and why. Where its requirement asks for it there, the requirement is in force as before, and no longer deployed.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "MONITORING_INFRASTRUCTURE_DEPLOYMENT" }],
    transitions: [
      { machine: "MonitoringDeployment", from: ["ACTIVE"], to: "TAKEN_DOWN" },
      { machine: "DetectionRequirement", from: ["DEPLOYED"], to: "IN_FORCE", beside: true },
    ],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.3"] },
      { framework: "CSF_2_0", ids: ["DE"] },
    ],
  },
  input: TakeDownMonitoringInput,
  decide: ({ input: { reason }, loaded: { deployment, requirement, others }, viewer, now }) => ({
    summary: `Took down the monitoring for "${requirement.title}" in ${deployment.environment}: ${reason}`,
    writes: [
      {
        update: "MonitoringDeployment",
        id: deployment.id,
        set: {
          state: "TAKEN_DOWN",
          endedById: viewer.personId,
          endedAt: now,
          endReason: reason,
          reportDueAt: null,
        },
      },
      ...(requirement.state === "DEPLOYED" && deployedState(requirement, others) === "IN_FORCE"
        ? [{ update: "DetectionRequirement", id: requirement.id, set: { state: "IN_FORCE" } } as const]
        : []),
    ],
  }),
});
