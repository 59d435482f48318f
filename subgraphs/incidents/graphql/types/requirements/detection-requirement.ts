import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import {
  DetectionPriority,
  DetectionPriorityBasis,
  DetectionRequirementState,
} from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { DetectionRequirement as DetectionRequirementRecord } from "../../../domain/records/requirements/detection-requirement.js";
import { RequiredLogSource } from "./required-log-source.js";

@NodeType<DetectionRequirementRecord>({
  description: "Something a service must be able to detect. It is in force only when both sides have agreed to it.",
})
export class DetectionRequirement {
  @Field(() => ID, { description: "The requirement's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => DetectionRequirementState, { description: "How far it has come." })
  state!: DetectionRequirementState;

  @Field(() => String, { description: "What must be detected, in one line, as it is in force; as proposed before." })
  title!: string;

  @Field(() => String, { description: "What must be detected, from which data, and why." })
  description!: string;

  @Field(() => [String], {
    description:
      "In which environments it must be met, as it is in force; as proposed before. Coverage asks for each. For requirements older than this field: where their monitoring ran, or production.",
  })
  environments!: readonly string[];

  @Field(() => [RequiredLogSource], {
    description: "The logs that it needs, as it is in force; as proposed before; none where nobody has said.",
  })
  logSources!: readonly RequiredLogSource[];

  @Field(() => String, {
    nullable: true,
    description:
      "How it is to be detected: what is looked at, and what tells an attack from anything else; null where nobody has said.",
  })
  strategy!: string | null;

  @Field(() => [String], {
    description: "What is known to look the same without being an attack; none where nobody has said.",
  })
  falsePositives!: readonly string[];

  @Field(() => [String], {
    description: "What the detection is known not to see, and what it takes for granted; none where nobody has said.",
  })
  blindSpots!: readonly string[];

  @Field(() => Int, {
    description:
      "The number of its version that says this, of those in `versions`. It grows when an amendment comes into force.",
  })
  standingNumber!: number;

  @Field(() => Date, { description: "When it was proposed." })
  proposedAt!: Date;

  @Field(() => Date, { nullable: true, description: "When the security team agreed; null before." })
  agreedBySecurityAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When the service team agreed; null before." })
  agreedByServiceAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When what it says came into force; null before." })
  inForceAt!: Date | null;

  @Field(() => DetectionPriority, { nullable: true, description: "How urgent it is; null while nobody has said." })
  priority!: DetectionPriority | null;

  @Field(() => DetectionPriorityBasis, { nullable: true, description: "What the priority rests on." })
  priorityBasis!: DetectionPriorityBasis | null;

  @Field(() => String, { nullable: true, description: "Why it has this priority." })
  priorityReason!: string | null;

  @Field(() => Date, { nullable: true, description: "When its priority was set; null while it has none." })
  prioritizedAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description:
      "By when its monitoring is to be deployed: the day that was set with the priority, or else so many days after it came into force as are usual for that; null before it is in force, unless a day was set.",
  })
  deploymentDueAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When its monitoring was last deployed anywhere; null before." })
  deployedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "How the monitoring was last deployed.",
    deprecationReason: "Read `deployments`: one for each environment, each with its health.",
  })
  deployment!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was withdrawn; null when it was not." })
  withdrawalReason!: string | null;
}

export const DetectionRequirementConnection = connectionOf("DetectionRequirement", DetectionRequirement);
export const DetectionRequirementResult = resultOf("DetectionRequirement", DetectionRequirement);
