import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { DetectionRequirementInput, requirementAction, setRequirement } from "./requirement-action.js";

@InputType({ description: "How a requirement was met in production." })
export class DeployMonitoringInput extends DetectionRequirementInput {
  @TextField("What was deployed, where, and how it was seen to work.")
  deployment!: string;
}

export const deployMonitoring = requirementAction({
  name: "deployMonitoring",
  description: "Records that the service team has put the monitoring that a requirement asks for into production.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "MONITORING_INFRASTRUCTURE_DEPLOYMENT" }],
    transitions: [{ machine: "DetectionRequirement", from: ["IN_FORCE"], to: "DEPLOYED" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.3"] },
      { framework: "CSF_2_0", ids: ["DE"] },
    ],
  },
  input: DeployMonitoringInput,
  decide: ({ input, loaded, now }) => ({
    summary: `Deployed the monitoring for "${loaded.requirement.title}": ${input.deployment}`,
    writes: [setRequirement(loaded, { state: "DEPLOYED", deployedAt: now, deployment: input.deployment })],
  }),
});
