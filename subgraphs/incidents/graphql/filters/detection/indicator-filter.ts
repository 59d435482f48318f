import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, Max, Min } from "class-validator";
import { Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField, TextField } from "../../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../../platform/graphql/lists/filter-type.js";
import { listArguments } from "../../../../../platform/graphql/lists/list-arguments.js";
import { Handling, IndicatorState, IndicatorType } from "../../../../response-model/schema/enums.js";
import type { IndicatorConditions, IndicatorOrderField } from "../../../store/lists/detection/indicator-list.js";

@FilterType("Which indicators are wanted")
export class IndicatorFilter implements IndicatorConditions {
  @AnyOfField(() => IndicatorType, "Of one of these types.")
  types?: IndicatorType[] | null;

  @AnyOfField(() => IndicatorState, "In one of these states.")
  states?: IndicatorState[] | null;

  @AnyOfField(() => Handling, "With one of these markings.")
  handlings?: Handling[] | null;

  @IsOptional()
  @ArrayMinSize(1, { message: "must name at least one, or be left out for all" })
  @ArrayMaxSize(100, { message: "must name at most 100" })
  @Length(1, 20_000, { each: true, message: "must hold values of 1 to 20,000 characters" })
  @Field(() => [String], {
    nullable: true,
    description: "With exactly one of these values, as they are always written; at most 100.",
  })
  values?: string[] | null;

  @TextField("With this in the value or the description, in capitals or not.", { nullable: true, max: 200 })
  text?: string | null;

  @IsOptional()
  @ArrayMinSize(1, { message: "must name at least one, or be left out for all" })
  @ArrayMaxSize(100, { message: "must name at most 100" })
  @Length(1, 500, { each: true, message: "must hold sources of 1 to 500 characters" })
  @Field(() => [String], { nullable: true, description: "From exactly one of these sources; at most 100." })
  sources?: string[] | null;

  @IsOptional()
  @Min(0, { message: "must be at least 0" })
  @Max(100, { message: "must be at most 100" })
  @Field(() => Int, { nullable: true, description: "At least this sure, from 0 to 100." })
  minConfidence?: number | null;

  @IsOptional()
  @Min(0, { message: "must be at least 0" })
  @Max(100, { message: "must be at most 100" })
  @Field(() => Int, { nullable: true, description: "At most this sure, from 0 to 100." })
  maxConfidence?: number | null;

  @Field(() => Date, { nullable: true, description: "Valid at this time." })
  validAt?: Date | null;

  @IdentifiersFilterField("That concern one of these services.")
  serviceIds?: string[] | null;

  @IdentifiersFilterField("That concern a service that one of these teams owns.")
  teamIds?: string[] | null;

  @IdentifiersFilterField("That belong to one of these incidents, as far as you may read them.")
  incidentIds?: string[] | null;

  @IdentifiersFilterField("That have to do with one of these alerts, as far as you may read them.")
  alertIds?: string[] | null;

  @IdentifiersFilterField("That one of these adversaries leaves, as far as you may read of them.")
  actorIds?: string[] | null;

  @IdentifiersFilterField("That the adversary of one of these profiles leaves, as far as you may read these.")
  profileIds?: string[] | null;

  @Field(() => Date, { nullable: true, description: "Seen at this time or later, as far as you may read it." })
  seenFrom?: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "true: seen somewhere, as far as you may read it; false: nowhere.",
  })
  seen?: boolean | null;

  @IdentifiersFilterField("Recorded by one of these people.")
  recordedByIds?: string[] | null;

  @Field(() => Date, { nullable: true, description: "Recorded at this time or later." })
  recordedFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: "Recorded before this time." })
  recordedBefore?: Date | null;
}

export const IndicatorArguments = listArguments<IndicatorConditions, IndicatorOrderField>({
  name: "Indicator",
  plural: "indicators",
  filter: IndicatorFilter,
  orders: {
    RECORDED_AT: "When they were recorded.",
    CONFIDENCE: "How sure they are; where nobody has said comes before 0.",
    VALID_UNTIL: "Until when they are valid; without an end comes last.",
  },
  usually: [{ field: "RECORDED_AT", direction: "DESC" }],
});
