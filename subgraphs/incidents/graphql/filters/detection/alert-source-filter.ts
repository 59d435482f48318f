import { Field } from "../../../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField, TextField } from "../../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../../platform/graphql/lists/filter-type.js";
import { listArguments } from "../../../../../platform/graphql/lists/list-arguments.js";
import { AlertFormat, AlertSourceState } from "../../../../response-model/schema/enums.js";
import type { AlertSourceConditions, AlertSourceOrderField } from "../../../store/lists/detection/alert-source-list.js";

@FilterType("Which sources of alerts are wanted")
export class AlertSourceFilter implements AlertSourceConditions {
  @TextField("With this in the name.", { nullable: true, max: 100 })
  text?: string | null;

  @AnyOfField(() => AlertSourceState, "In one of these states.")
  states?: AlertSourceState[] | null;

  @AnyOfField(() => AlertFormat, "That write in one of these formats.")
  formats?: AlertFormat[] | null;

  @IdentifiersFilterField("That can report for one of these services.")
  serviceIds?: string[] | null;

  @IdentifiersFilterField("That can report for a service that one of these teams owns.")
  teamIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "true: of which alerts were refused that nobody has seen to; false: not.",
  })
  refusing?: boolean | null;

  @Field(() => Date, { nullable: true, description: "That have handed in nothing at this time or later." })
  silentSince?: Date | null;

  @Field(() => Date, {
    nullable: true,
    description:
      "That count as silent at this time, such as now: for longer than they may, they have handed in nothing.",
  })
  silentAt?: Date | null;
}

export const AlertSourceArguments = listArguments<AlertSourceConditions, AlertSourceOrderField>({
  name: "AlertSource",
  plural: "sources of alerts",
  filter: AlertSourceFilter,
  orders: { REGISTERED_AT: "When they were registered." },
  usually: [{ field: "REGISTERED_AT", direction: "DESC" }],
});
