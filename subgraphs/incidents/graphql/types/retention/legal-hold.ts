import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { LegalHoldState } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { LegalHold as LegalHoldRecord } from "../../../domain/records/retention/legal-hold.js";

@Directive('@control(framework: NIST_800_61_R2, ids: ["3.4.3"])')
@NodeType<LegalHoldRecord>({
  description:
    "That legal affairs keeps an incident and all its evidence, or one piece of it, whatever the retention says. The team for which it is placed reads the incident until it is lifted, which takes two people.",
})
export class LegalHold {
  @Field(() => ID, { description: "The hold's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => LegalHoldState, { description: "Whether it is in force." })
  state!: LegalHoldState;

  @Field(() => String, { description: "The matter that it is for." })
  matter!: string;

  @Field(() => String, { description: "Why it has to be kept." })
  reason!: string;

  @Field(() => Date, { description: "When it was placed." })
  placedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: "The name of who asked to lift it, as it was then; null where nobody has.",
  })
  liftRequestedByName!: string | null;

  @Field(() => Date, { nullable: true, description: "When that was asked; null where nobody has." })
  liftRequestedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it shall be lifted; null where nobody has asked." })
  liftReason!: string | null;

  @Field(() => Date, { nullable: true, description: "When it was lifted; null before." })
  liftedAt!: Date | null;
}

export const LegalHoldResult = resultOf("LegalHold", LegalHold);

export const LegalHoldConnection = connectionOf("LegalHold", LegalHold);
