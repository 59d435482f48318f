import { Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField, TextField } from "../../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../../platform/graphql/lists/filter-type.js";
import { listArguments } from "../../../../../platform/graphql/lists/list-arguments.js";
import { IndicatorSweepState, ServiceSweepStatus } from "../../../../response-model/schema/enums.js";
import type {
  ServiceSweepConditions,
  ServiceSweepOrderField,
} from "../../../store/lists/detection/service-sweep-list.js";
import type { SweepConditions, SweepOrderField } from "../../../store/lists/detection/sweep-list.js";

@FilterType("Which sweeps are wanted")
export class IndicatorSweepFilter implements SweepConditions {
  @AnyOfField(() => IndicatorSweepState, "In one of these states.")
  states?: IndicatorSweepState[] | null;

  @IdentifiersFilterField("That search one of these services.")
  serviceIds?: string[] | null;

  @IdentifiersFilterField("That search a service that one of these teams owns.")
  teamIds?: string[] | null;

  @IdentifiersFilterField("That are part of one of these incidents.")
  incidentIds?: string[] | null;

  @IdentifiersFilterField("For one of these indicators, as far as you may read them.")
  indicatorIds?: string[] | null;

  @TextField("With this in why services are searched, in capitals or not; an indicator is found by `indicatorIds`.", {
    nullable: true,
    max: 200,
  })
  text?: string | null;

  @Field(() => Boolean, { nullable: true, description: "true: inside an incident; false: outside." })
  inIncident?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "true: with services that are overdue; false: without." })
  overdue?: boolean | null;

  @Field(() => Date, { nullable: true, description: "Due at this time or later." })
  dueFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: "Due before this time." })
  dueBefore?: Date | null;

  @AnyOfField(() => Int, "Of one of these priorities.")
  priorities?: number[] | null;
}

export const IndicatorSweepArguments = listArguments<SweepConditions, SweepOrderField>({
  name: "IndicatorSweep",
  plural: "sweeps",
  filter: IndicatorSweepFilter,
  orders: {
    ORDERED_AT: "When they were ordered, or recorded as a text.",
    PRIORITY: "How urgent they are; ascending, the most urgent come first, and those of which nobody has said last.",
    DUE_AT: "When they are due; those that were recorded as a text come as if it were the latest.",
  },
  usually: [{ field: "ORDERED_AT", direction: "DESC" }],
});

@FilterType("Of which services of sweeps it is wanted how far they are")
export class ServiceSweepFilter implements ServiceSweepConditions {
  @AnyOfField(() => ServiceSweepStatus, "That are so far.")
  statuses?: ServiceSweepStatus[] | null;

  @IdentifiersFilterField("Of one of these services.")
  serviceIds?: string[] | null;

  @IdentifiersFilterField("Of a service that one of these teams owns.")
  teamIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: "true: those that are overdue; false: those that are not." })
  overdue?: boolean | null;
}

export const ServiceSweepArguments = listArguments<ServiceSweepConditions, ServiceSweepOrderField>({
  name: "ServiceSweep",
  plural: "services of sweeps",
  filter: ServiceSweepFilter,
  orders: { ORDERED_AT: "When the sweeps were ordered.", DUE_AT: "When they are due." },
  usually: [{ field: "ORDERED_AT", direction: "DESC" }],
});
