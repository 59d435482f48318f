import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, ValidateNested } from "class-validator";
import { ArgsType, InputType, registerEnumType } from "type-graphql";
import { Field } from "../../../platform/graphql/fields.js";
import { IdentifiersFilterField } from "../../../platform/graphql/input-fields.js";
import { PageArguments } from "../../../platform/graphql/pagination.js";
import { Clock, ClockAddressee, ClockState, Jurisdiction, Law } from "../../response-model/schema/enums.js";
import type { ObligationOrderField } from "../store/obligation-page.js";

const least = { message: "must name at least one, or be left out for all" };

@InputType({
  description:
    "Which obligations to notify are wanted; every given condition must hold, a list means any of it. What is settled is listed where `owed`, `states` or the order asks for it.",
})
export class NotificationObligationFilter {
  @Field(() => Boolean, {
    nullable: true,
    description:
      "true: nothing has settled it yet; false: it was met, or no notice is due. Left out, `states` decides, and without those what is owed is listed.",
  })
  owed?: boolean | null;

  @IsOptional()
  @ArrayMinSize(1, least)
  @ArrayMaxSize(20)
  @Field(() => [ClockState], {
    nullable: true,
    description: "In one of these states: `MISSED` for what is overdue, `AT_RISK` for what soon is.",
  })
  states?: ClockState[] | null;

  @IsOptional()
  @ArrayMinSize(1, least)
  @ArrayMaxSize(100)
  @Field(() => [Clock], { nullable: true, description: "By one of these clocks." })
  clocks?: Clock[] | null;

  @IsOptional()
  @ArrayMinSize(1, least)
  @ArrayMaxSize(50)
  @Field(() => [Law], { nullable: true, description: "Under one of these laws or contracts." })
  laws?: Law[] | null;

  @IsOptional()
  @ArrayMinSize(1, least)
  @ArrayMaxSize(50)
  @Field(() => [Jurisdiction], { nullable: true, description: "Of one of these jurisdictions." })
  jurisdictions?: Jurisdiction[] | null;

  @IsOptional()
  @ArrayMinSize(1, least)
  @ArrayMaxSize(20)
  @Field(() => [ClockAddressee], { nullable: true, description: "Owed to one of these." })
  addressees?: ClockAddressee[] | null;

  @IsOptional()
  @Length(1, 500, { message: "must be 1 to 500 characters long" })
  @Field(() => String, {
    nullable: true,
    description: "With these words in the addressee's name, in capitals or not: which authority, for instance.",
  })
  addresseeName?: string | null;

  @IdentifiersFilterField("Of one of these incidents.")
  incidentIds?: string[] | null;

  @IdentifiersFilterField("Of incidents that affect one of these services.")
  serviceIds?: string[] | null;

  @Field(() => Date, {
    nullable: true,
    description: "With a deadline at this time or later. A delay moves it; what has no deadline is not listed.",
  })
  dueFrom?: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: "With a deadline before this time. A delay moves it; what has no deadline is not listed.",
  })
  dueBefore?: Date | null;
}

/** By what obligations to notify are ordered. */
export const NotificationObligationOrderField = {
  DEADLINE: "DEADLINE",
  STARTED_AT: "STARTED_AT",
  SETTLED_AT: "SETTLED_AT",
} as const satisfies { [Field in ObligationOrderField]: Field };
export type NotificationObligationOrderField = ObligationOrderField;
registerEnumType(NotificationObligationOrderField, {
  name: "NotificationObligationOrderField",
  description:
    "By what obligations to notify are ordered. What has no such time counts as later than whatever has one.",
  valuesConfig: {
    DEADLINE: {
      description:
        "When they run out, a delay included. What has no deadline, or has not started, counts as later, by age.",
    },
    STARTED_AT: { description: "When their clocks started. What has not started counts as later, by age." },
    SETTLED_AT: { description: "When they were settled; only what is settled is listed." },
  },
});

/** In which direction a list is ordered. */
export const OrderDirection = { ASC: "ASC", DESC: "DESC" } as const;
export type OrderDirection = keyof typeof OrderDirection;
registerEnumType(OrderDirection, {
  name: "OrderDirection",
  description: "In which direction a list is ordered.",
  valuesConfig: {
    ASC: { description: "The earliest or least first." },
    DESC: { description: "The latest or most first." },
  },
});

@InputType({ description: "How a list of obligations to notify is ordered." })
export class NotificationObligationOrder {
  @Field(() => NotificationObligationOrderField, { description: "By what." })
  field!: NotificationObligationOrderField;

  @Field(() => OrderDirection, { defaultValue: "ASC", description: "In which direction." })
  direction!: OrderDirection;
}

@ArgsType()
export class NotificationObligationArguments extends PageArguments {
  @IsOptional()
  @ValidateNested()
  @Field(() => NotificationObligationFilter, {
    nullable: true,
    description: "Which ones; all that are owed when left out.",
  })
  filter?: NotificationObligationFilter | null;

  @ArrayMinSize(1, { message: "must name an order, or be left out for that by deadline" })
  @ArrayMaxSize(1, { message: "must name one order; equals come by age" })
  @ValidateNested({ each: true })
  @Field(() => [NotificationObligationOrder], {
    defaultValue: [{ field: "DEADLINE", direction: "ASC" }],
    description: "In which order.",
  })
  orderBy!: NotificationObligationOrder[];
}
