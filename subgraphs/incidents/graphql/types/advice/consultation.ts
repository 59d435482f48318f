import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { ConsultationState, ConsultedKind, Side, TeamFunction } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { Consultation as ConsultationRecord } from "../../../domain/records/advice/consultation.js";

@Directive('@control(framework: NIST_800_53, ids: ["IR-7"])')
@NodeType<ConsultationRecord>({
  description:
    "A question about an incident, or about one of its services, that is put to somebody who knows, and what they answer. Whoever is asked reads the incident until then.",
})
export class Consultation {
  @Field(() => ID, { description: "The consultation's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => ConsultationState, { description: "What has become of it." })
  state!: ConsultationState;

  @Field(() => Boolean, {
    description:
      "Whether legal affairs holds question and answers privileged: read by it, by the executive incident managers, and by the lead, after a merge by that of the incident that goes on; until the answer by whoever legal affairs asked as well. What is put to legal affairs is read by them and whoever asked, also without the mark, until legal affairs has answered or declined it. Everybody else sees that there is one.",
  })
  isPrivileged!: boolean;

  @Field(() => ConsultedKind, { description: "To what kind of addressee it was put." })
  consultedKind!: ConsultedKind;

  @Field(() => TeamFunction, { nullable: true, description: "The team function that it was put to; null otherwise." })
  consultedFunction!: TeamFunction | null;

  @Field(() => String, { description: "Whom it was put to, as they were called then." })
  consultedName!: string;

  @Field(() => [String], {
    description: "The names of the teams whose members may answer, as they were then; empty for a person.",
  })
  consultedTeamNames!: readonly string[];

  @Field(() => Side, {
    nullable: true,
    description: "For which side it was asked; null where a function that belongs to neither asked, or nobody did.",
  })
  requestedBySide!: Side | null;

  @Field(() => String, {
    nullable: true,
    description: "The name of who asked, as it was then; null for advice of process 1.0.0, which was given unasked.",
  })
  requestedByName!: string | null;

  @Field(() => Date, { description: "When it was asked." })
  requestedAt!: Date;

  @Field(() => Date, { description: "Until when the answer is needed." })
  dueAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description:
      "When it was recorded as overdue, since nobody had answered it in time; null otherwise. It can still be answered.",
  })
  overdueAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "The name of who first answered it, declined it or took it back, as it was then; null before.",
  })
  settledByName!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: "When it was first answered, declined or taken back; null before.",
  })
  settledAt!: Date | null;
}

export const ConsultationConnection = connectionOf("Consultation", Consultation);
export const ConsultationResult = resultOf("Consultation", Consultation);
