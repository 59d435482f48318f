import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsDefined,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from "class-validator";
import { ID, InputType, Int } from "type-graphql";
import { HoldsIdentifier } from "../../../../platform/graphql/canonical-identifiers.js";
import { Field } from "../../../../platform/graphql/fields.js";
import { alertBounds } from "../../domain/ingest/mapping/alert-bounds.js";
import { AlertFilter } from "./alert-filter.js";
import { AsOfField } from "./as-of-field.js";

const { alertsOfCall } = alertBounds;

/** Of ids and a filter, one says which alerts are meant: were both taken, one of them would count for nothing. */
const NotBesideFilter = () =>
  ValidateBy({
    name: "notBesideFilter",
    validator: {
      validate: (_, context) => !(context?.object as PickedAlertsInput | undefined)?.filter,
      defaultMessage: () => "must be left out where `filter` says which are meant",
    },
  });

/** As many may have come in since as have left: a number alone does not say that those are meant which were looked at. */
const SaysWhenLooked = () =>
  ValidateBy({
    name: "saysWhenLooked",
    validator: {
      validate: (filter: AlertFilter | null | undefined) => (filter?.receivedBefore ?? null) !== null,
      defaultMessage: () => "must say in `receivedBefore` when you looked, so that nothing is meant that came in since",
    },
  });

/** What an operation on many alerts asks for that takes them by their ids, or by a filter with how many it shall find. */
@InputType()
export class PickedAlertsInput {
  @ValidateIf(({ filter, alertIds }: PickedAlertsInput) => !filter || (alertIds ?? null) !== null)
  @ArrayMinSize(1, { message: "must name at least one" })
  @ArrayMaxSize(alertsOfCall, { message: `must name at most ${alertsOfCall}` })
  @ArrayUnique({ message: "must name each alert once" })
  @HoldsIdentifier({ each: true })
  @NotBesideFilter()
  @IsDefined({ message: "must name at least one, or `filter` says which are meant" })
  @Field(() => [ID], {
    nullable: true,
    description:
      "The alerts, at most 1,000. Each has a result of its own. Left out where `filter` says which are meant.",
  })
  alertIds?: readonly string[] | null;

  @ValidateIf(({ filter }: PickedAlertsInput) => (filter ?? null) !== null)
  @SaysWhenLooked()
  @ValidateNested()
  @Field(() => AlertFilter, {
    nullable: true,
    description:
      "Which alerts are meant, of those that you may see: as the list of alerts was asked for. Its `receivedBefore` is required, with the time at which you looked: nothing is meant that came in since. Nothing is done where it finds more or fewer than `expectedCount` says, or more than 1,000.",
  })
  filter?: AlertFilter | null;

  @ValidateIf(({ filter, expectedCount }: PickedAlertsInput) => Boolean(filter) || (expectedCount ?? null) !== null)
  @Min(1, { message: "must be at least 1" })
  @Max(alertsOfCall, { message: `must be at most ${alertsOfCall}` })
  @IsDefined({ message: "must say how many alerts the filter finds" })
  @Field(() => Int, {
    nullable: true,
    description: "How many alerts `filter` finds, as `totalCount` of the list said. Required with it.",
  })
  expectedCount?: number | null;
}

/** The same of an operation that says something of the alerts: it goes by what was to be seen of them. */
@InputType()
export class JudgedAlertsInput extends PickedAlertsInput {
  @AsOfField(" Left out beside `filter`, its `receivedBefore` counts.")
  asOf?: Date | null;
}
