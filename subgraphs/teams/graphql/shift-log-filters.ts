import { ArrayMaxSize, IsOptional } from "class-validator";
import { InputType, registerEnumType } from "type-graphql";
import { Field } from "../../../platform/graphql/fields.js";
import { IdentifiersFilterField } from "../../../platform/graphql/input-fields.js";
import { ShiftFollowUpState, ShiftLogCategory, ShiftState } from "../../response-model/schema/enums.js";

@InputType({ description: "Which shifts are wanted; every given condition must hold, a list means any of it." })
export class ShiftFilter {
  @IdentifiersFilterField("Of one of these teams.")
  teamIds?: string[] | null;

  @IsOptional()
  @ArrayMaxSize(20)
  @Field(() => [ShiftState], { nullable: true, description: "In one of these states." })
  states?: ShiftState[] | null;

  @Field(() => Date, { nullable: true, description: "On duty after this moment." })
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: "On duty before this moment." })
  until?: Date | null;
}

@InputType({
  description: "Which entries of shift logs are wanted; every given condition must hold, a list means any of it.",
})
export class ShiftLogFilter {
  @IdentifiersFilterField("In the log of one of these teams.")
  teamIds?: string[] | null;

  @IdentifiersFilterField("Written by one of these shifts.")
  shiftIds?: string[] | null;

  @Field(() => Date, { nullable: true, description: "Of what happened at this moment or later." })
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: "Of what happened before this moment." })
  until?: Date | null;

  @IsOptional()
  @ArrayMaxSize(20)
  @Field(() => [ShiftLogCategory], { nullable: true, description: "Of one of these categories." })
  categories?: ShiftLogCategory[] | null;

  @IdentifiersFilterField("About one of these incidents.")
  incidentIds?: string[] | null;

  @IdentifiersFilterField("Written by one of these people.")
  recordedByIds?: string[] | null;

  @IsOptional()
  @ArrayMaxSize(20)
  @Field(() => [ShiftFollowUpState], {
    nullable: true,
    description:
      "That left something to be followed up, which is in one of these states: `OPEN` for what is still to be done.",
  })
  followUpStates?: ShiftFollowUpState[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "True for those that left something to be followed up which is still open past its time; false for all others.",
  })
  overdue?: boolean | null;
}

/** The orders of a list of entries. */
export const ShiftLogOrder = { LATEST: "LATEST", DUE: "DUE" } as const;
export type ShiftLogOrder = keyof typeof ShiftLogOrder;
registerEnumType(ShiftLogOrder, {
  name: "ShiftLogOrder",
  description: "How a list of entries of shift logs is ordered.",
  valuesConfig: {
    LATEST: { description: "What happened last first." },
    DUE: {
      description:
        "By when somebody has to come back to it, the earliest first: of those alone that left something to be followed up which is still open.",
    },
  },
});
