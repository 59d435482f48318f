import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { CoverageStatus, DetectionPriority } from "../../../../response-model/schema/enums.js";
import type { DetectionCoverage as DetectionCoverageRecord } from "../../../domain/records/requirements/detection-coverage.js";

@RecordType<DetectionCoverageRecord>({
  description:
    "How well a service detects one technique, over all requirements in force that name it, in each environment that one of them asks for. What was seen in the service in an incident, and nobody requires there, has an entry as well. It is added up as it is asked for.",
})
export class DetectionCoverage {
  @Field(() => ID, { description: "The same for the same service and technique, whenever it is asked for." })
  id!: string;

  @Field(() => CoverageStatus, { description: "How well it is covered." })
  status!: CoverageStatus;

  @Field(() => Int, { description: "How many requirements in force of the service name the technique." })
  requirementCount!: number;

  @Field(() => Int, {
    description:
      "How many deployments run for it in environments that their requirement asks for: those for a version that names the technique.",
  })
  deploymentCount!: number;

  @Field(() => Int, {
    description:
      "How many of these are known to be healthy: reported to be, in the time that was promised, and not missed by the latest test of the technique.",
  })
  healthyDeploymentCount!: number;

  @Field(() => Date, {
    nullable: true,
    description: "When an alert first came of a detection of it that is no false positive; null where none has.",
  })
  provenAt!: Date | null;

  @Field(() => [String], {
    description:
      "In which environments it is required and nothing is deployed for it: at most 100 of them, and none unless its status is `GAP`.",
  })
  missingEnvironments!: readonly string[];

  @Field(() => [String], {
    description:
      "In which environments it is required and no alert has proven it: at most 100 of them. An alert proves it in the environment of the monitoring that it came of; one that names a requirement and no rule says of none which, unless the requirement asks for one alone. An alert that a test has raised proves none.",
  })
  unprovenEnvironments!: readonly string[];

  @Field(() => [String], {
    description: "In which of these a test has proven it, whose alert came: at most 100 of them.",
  })
  testedEnvironments!: readonly string[];

  @Field(() => DetectionPriority, {
    nullable: true,
    description: "The most urgent priority of the requirements that name it; null where none has one.",
  })
  priority!: DetectionPriority | null;
}

export const DetectionCoverageConnection = connectionOf("DetectionCoverage", DetectionCoverage);
