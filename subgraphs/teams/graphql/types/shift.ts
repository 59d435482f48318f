import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../platform/graphql/nodes/node-type.js";
import { ShiftState } from "../../../response-model/schema/enums.js";
import { resultOf } from "../../../response-model/schema/problems.js";
import type { Shift as ShiftRecord } from "../../domain/records/shift.js";

@Directive("@phase(in: DETECTION_AND_ANALYSIS)")
@Directive('@control(framework: NIST_800_53, ids: ["IR-5"])')
@NodeType<ShiftRecord>({
  description:
    "A shift of an operations center: from when until when the same people are on duty. It ends when somebody of the next one accepts its handover.",
})
export class Shift {
  @Field(() => ID, { description: "The shift's id." })
  id!: string;

  @Field(() => Int, {
    description:
      "Grows by one as its handover is offered, returned and accepted; hand it back as `expectedVersion`. What is written into its log leaves it as it is.",
  })
  version!: number;

  @Field(() => ShiftState, { description: "Whether it is on duty." })
  state!: ShiftState;

  @Field(() => Date, { description: "When it went on duty." })
  openedAt!: Date;

  @Field(() => String, { description: "The name of who opened it, as it was then." })
  openedByName!: string;

  @Field(() => String, {
    nullable: true,
    description: "The name of who wrote the handover that is offered or was accepted; null before that.",
  })
  offeredByName!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: "When the handover that is offered or was accepted was written; null before that.",
  })
  offeredAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When the next shift took over; null while it is on duty." })
  handedOverAt!: Date | null;
}

export const ShiftConnection = connectionOf("Shift", Shift);
export const ShiftResult = resultOf("Shift", Shift);
