import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, Max, Min, ValidateNested } from "class-validator";
import { InputType, Int } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { newSweepResultAggregate } from "../../store/aggregates/sweeps/new-sweep-result-aggregate.js";
import { OfServiceSweepInput } from "./service-sweep-action.js";

@InputType({ description: "An indicator that was found." })
export class SweepHitInput {
  @IdentifierField("The indicator, one of the sweep.")
  indicatorId!: string;

  @Min(1, { message: "must be at least 1" })
  @Max(999_999_999, { message: "must be at most 999999999" })
  @Field(() => Int, { defaultValue: 1, description: "How often it was found." })
  count!: number;

  @Field(() => Date, { description: "When it was seen first." })
  firstSeenAt!: Date;

  @IsOptional()
  @Field(() => Date, { nullable: true, description: "When it was seen last; as the first time when left out." })
  lastSeenAt?: Date | null;

  @TextField("Where in the service: a machine, a log, a mailbox.", { nullable: true, max: 500, isOneLine: true })
  place?: string | null;
}

@InputType({ description: "What the search of a service for the indicators came to." })
export class RecordSweepResultInput extends OfServiceSweepInput {
  @ArrayMinSize(1, { message: "must name at least one" })
  @ArrayMaxSize(50, { message: "must name at most 50" })
  @Length(1, 200, { each: true, message: "must each be 1 to 200 characters long" })
  @Field(() => [String], {
    description: "The data that was searched, such as the sign-in logs of all farms; at most 50.",
  })
  dataSources!: string[];

  @Field(() => Date, {
    description:
      "From when on the searched data goes: as the sweep asks, or as far back as there is data. A minute that is lost by rounding leaves no gap.",
  })
  periodFrom!: Date;

  @Field(() => Date, { description: "Until when it goes." })
  periodTo!: Date;

  @ArrayMaxSize(1_000, { message: "must name at most 1000; record the rest in a further result" })
  @ValidateNested({ each: true })
  @Field(() => [SweepHitInput], {
    defaultValue: [],
    description:
      "What was found in the searched period, at most 1,000 in one call. An indicator at one place is one hit: what a call names of it at several times adds up, from the first to the last. The rest of a longer list, at other places, is a further result, which adds to this one. None is a result too: nothing was found.",
  })
  hits!: readonly SweepHitInput[];

  @TextField("What is to be known of the search besides: what could not be seen, how sure it is.", {
    nullable: true,
    max: 4_000,
  })
  details?: string | null;
}

/** Defines an action that records a result. */
export const newSweepResultAction = actionsOn(newSweepResultAggregate);
