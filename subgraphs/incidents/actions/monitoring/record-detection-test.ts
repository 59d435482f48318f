import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { detectionTestOutcomes } from "../../../response-model/detection-and-analysis/detection/detection-test-outcomes.js";
import { DetectionTestOutcome } from "../../../response-model/schema/enums.js";
import { latestWith, testedBy } from "../../domain/requirements/tested-by.js";
import { TechniquesField } from "../techniques-field.js";
import { deploymentAction, MonitoringDeploymentInput } from "./deployment-action.js";
import { testControls, whoTests } from "./test-policy.js";

@InputType({ description: "How monitoring was tried out, and what came of it." })
export class RecordDetectionTestInput extends MonitoringDeploymentInput {
  @TextField(
    "What was run, in words by which somebody else can run it again: a test of Atomic Red Team with its number, a command, a replayed log.",
  )
  procedure!: string;

  @Field(() => Date, { description: "When it was run, a time that is not still to come." })
  testedAt!: Date;

  @TechniquesField(
    "The techniques of ATT&CK that were tried out, of those that the monitoring was deployed for; leave it out where all of them were.",
    { nullable: true },
  )
  techniqueIds?: readonly string[] | null;

  @Field(() => DetectionTestOutcome, { description: "What it came to." })
  outcome!: DetectionTestOutcome;

  @IdentifierField("The alert that came of it: named with the outcome `DETECTED`, and with no other.", {
    nullable: true,
  })
  alertId?: string | null;

  @TextField("What else was seen: how long it took, why nothing came.", { nullable: true, max: 1_000 })
  details?: string | null;
}

export const recordDetectionTest = deploymentAction({
  name: "recordDetectionTest",
  description:
    "Records that monitoring was tried out where it runs: what was run, and the alert that came of it, or that none came. With its alert a test proves the monitoring, by test: coverage tells that apart from alerts out of real life, and the alert proves nothing else any more, however it is judged. Without one, coverage counts the monitoring as not working for what was tried, and it is work for the service's team until a later test of the same techniques raises an alert, or something else is deployed in its place, or it is taken down.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: whoTests,
    transitions: [{ machine: "MonitoringDeployment", from: ["ACTIVE"], to: "ACTIVE" }],
    gates: ["SEEN_ALREADY", "TEST_OF_MONITORING"],
    controls: testControls,
  },
  input: RecordDetectionTestInput,
  decide: ({ input, loaded: { deployment, requirement, latest }, viewer, now, newIdentifier }) => {
    const { procedure, testedAt, outcome, alertId = null, details = null } = input;
    if ((outcome === "DETECTED") !== (alertId !== null))
      throw new CordonError(
        "BAD_USER_INPUT",
        "`outcome` and `alertId` contradict each other. Name the alert that came of the test with the outcome `DETECTED`, and with no other.",
      );
    const techniqueIds = input.techniqueIds?.length ? input.techniqueIds : deployment.techniqueIds;
    return {
      summary: `Tested the monitoring for "${requirement.title}" in ${deployment.environment}: ${detectionTestOutcomes[outcome].title.toLowerCase()}`,
      writes: [
        {
          insert: "DetectionTest",
          row: {
            detectionRequirementId: deployment.detectionRequirementId,
            id: newIdentifier(),
            monitoringDeploymentId: deployment.id,
            ...{ techniqueIds, procedure, testedAt, outcome, alertId, details },
            recordedById: viewer.personId,
            recordedAt: now,
            ...{ withdrawnAt: null, withdrawnById: null, withdrawalReason: null },
          },
        },
        {
          update: "MonitoringDeployment",
          id: deployment.id,
          set: testedBy(latestWith(latest, { techniqueIds, outcome, testedAt })),
        },
      ],
    };
  },
});
