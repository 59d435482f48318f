import { IsOptional } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { detectionPriorities } from "../../../response-model/detection-and-analysis/detection/detection-priorities.js";
import { DetectionPriority, DetectionPriorityBasis } from "../../../response-model/schema/enums.js";
import { deploymentDueByPriority } from "../../domain/requirements/deployment-due-at.js";
import { DetectionRequirementInput, requirementAction, setRequirement, whereAgreed } from "./requirement-action.js";

@InputType({ description: "How urgent a detection is, and what that rests on." })
export class PrioritizeDetectionRequirementInput extends DetectionRequirementInput {
  @Field(() => DetectionPriority, { description: "How urgent it is." })
  priority!: DetectionPriority;

  @Field(() => DetectionPriorityBasis, { description: "What that rests on." })
  basis!: DetectionPriorityBasis;

  @TextField("Why it is that urgent: what is known of adversaries, of the service, of what happened.", { max: 1_000 })
  reason!: string;

  @IdentifierField("The incident that it rests on: named with the basis `PAST_INCIDENT`, and with no other.", {
    nullable: true,
  })
  pastIncidentId?: string | null;

  @IdentifierField(
    "The threat briefing that it rests on: named with the basis `THREAT_INTELLIGENCE` alone, and left out where that has none.",
    { nullable: true },
  )
  threatBriefingId?: string | null;

  @IsOptional()
  @Field(() => Date, {
    nullable: true,
    description:
      "By when its monitoring is to be deployed, a time that is still to come. Left out, the day that was set stays with the same priority; with another it is the time that is usual for that, counted from now once it is in force, and what is more urgent is due no later than before.",
  })
  deploymentDueAt?: Date | null;
}

const ranks = Object.keys(detectionPriorities);

export const prioritizeDetectionRequirement = requirementAction({
  name: "prioritizeDetectionRequirement",
  description:
    "Says how urgent a detection requirement is, why, and what that rests on: risk decides what is built first, by incidents, threat intelligence and assessments. It can be said again whenever more is known.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "SECURITY_DETECTION_REQUIREMENTS" }, { function: "THREAT_INTELLIGENCE" }],
    transitions: whereAgreed,
    gates: ["DEPLOYMENT_DUE_AHEAD"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.3"] },
      { framework: "CSF_2_0", ids: ["ID.IM"] },
    ],
  },
  input: PrioritizeDetectionRequirementInput,
  decide: ({ input, loaded, viewer, now }) => {
    const { priority, basis, reason, pastIncidentId = null, threatBriefingId = null } = input;
    if ((basis === "PAST_INCIDENT") !== (pastIncidentId !== null))
      throw new CordonError(
        "BAD_USER_INPUT",
        "`basis` and `pastIncidentId` contradict each other. Name the incident with the basis `PAST_INCIDENT`, and with no other.",
      );
    if (threatBriefingId !== null && basis !== "THREAT_INTELLIGENCE")
      throw new CordonError(
        "BAD_USER_INPUT",
        "`basis` and `threatBriefingId` contradict each other. Name a briefing with the basis `THREAT_INTELLIGENCE` alone.",
      );
    return {
      summary: `Set the priority of "${loaded.requirement.title}" to ${priority}: ${reason}`,
      writes: [
        setRequirement(loaded, {
          priority,
          priorityRank: ranks.indexOf(priority),
          priorityBasis: basis,
          priorityReason: reason,
          pastIncidentId,
          priorityBriefingId: threatBriefingId,
          prioritizedById: viewer.personId,
          prioritizedAt: now,
          deploymentDueAt: input.deploymentDueAt ?? deploymentDueByPriority(loaded.requirement, priority, now),
        }),
      ],
    };
  },
});
