import { Field } from "../../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField } from "../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../platform/graphql/lists/filter-type.js";
import { listArguments } from "../../../../platform/graphql/lists/list-arguments.js";
import { ShiftState } from "../../../response-model/schema/enums.js";
import type { ShiftConditions, ShiftOrderField } from "../../store/shift-log/shift-list.js";

@FilterType("Which shifts are wanted")
export class ShiftFilter implements ShiftConditions {
  @IdentifiersFilterField("Of one of these teams.")
  teamIds?: string[] | null;

  @AnyOfField(() => ShiftState, "In one of these states.")
  states?: ShiftState[] | null;

  @Field(() => Date, { nullable: true, description: "On duty after this moment." })
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: "On duty before this moment." })
  until?: Date | null;
}

export const ShiftArguments = listArguments<ShiftConditions, ShiftOrderField>({
  name: "Shift",
  plural: "shifts",
  filter: ShiftFilter,
  orders: { OPENED_AT: "When they went on duty." },
  usually: [{ field: "OPENED_AT", direction: "DESC" }],
});
