import { InputType } from "type-graphql";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { testedBy } from "../../domain/requirements/tested-by.js";
import { deploymentAction, MonitoringDeploymentInput } from "./deployment-action.js";
import { testControls, whoTests } from "./test-policy.js";

@InputType({ description: "Which test of monitoring does not count, and why." })
export class WithdrawDetectionTestInput extends MonitoringDeploymentInput {
  @IdentifierField("The test of this monitoring.")
  detectionTestId!: string;

  @TextField("Why it does not count: another alert was named, or something else was run.", { max: 1_000 })
  reason!: string;
}

export const withdrawDetectionTest = deploymentAction({
  name: "withdrawDetectionTest",
  description:
    "Takes back a test of monitoring that was recorded wrongly, also of what runs no longer. It stays on record and counts for nothing: the test before it is the latest again, and its alert proves what it would without a test.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: whoTests,
    transitions: [
      { machine: "MonitoringDeployment", from: ["ACTIVE"], to: "ACTIVE" },
      { machine: "MonitoringDeployment", from: ["REPLACED"], to: "REPLACED" },
      { machine: "MonitoringDeployment", from: ["TAKEN_DOWN"], to: "TAKEN_DOWN" },
    ],
    gates: ["TEST_STANDS"],
    clears: ["TEST_STANDS"],
    controls: testControls,
  },
  input: WithdrawDetectionTestInput,
  decide: ({ input: { detectionTestId, reason }, loaded: { deployment, requirement, latest }, viewer, now }) => ({
    summary: `Withdrew a test of the monitoring for "${requirement.title}" in ${deployment.environment}: ${reason}`,
    writes: [
      {
        update: "DetectionTest",
        id: detectionTestId,
        set: { withdrawnAt: now, withdrawnById: viewer.personId, withdrawalReason: reason },
      },
      { update: "MonitoringDeployment", id: deployment.id, set: testedBy(latest) },
    ],
  }),
});
