import { Field } from "../../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField } from "../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../platform/graphql/lists/filter-type.js";
import { listArguments } from "../../../../platform/graphql/lists/list-arguments.js";
import { Responsibility, ResponsibilityRequestState } from "../../../response-model/schema/enums.js";
import type {
  ResponsibilityRequestConditions,
  ResponsibilityRequestOrderField,
} from "../../store/lists/responsibility-request-list.js";

@FilterType("Which requests for responsibilities are wanted")
export class ResponsibilityRequestFilter implements ResponsibilityRequestConditions {
  @AnyOfField(() => ResponsibilityRequestState, "In one of these states; `PENDING` lists what can be decided.")
  states?: ResponsibilityRequestState[] | null;

  @IdentifiersFilterField("For one of these teams.")
  teamIds?: string[] | null;

  @AnyOfField(() => Responsibility, "For one of these cells of the matrix.")
  responsibilities?: Responsibility[] | null;

  @Field(() => Date, { nullable: true, description: "Requested at this time or later." })
  requestedFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: "Requested before this time." })
  requestedBefore?: Date | null;
}

export const ResponsibilityRequestArguments = listArguments<
  ResponsibilityRequestConditions,
  ResponsibilityRequestOrderField
>({
  name: "ResponsibilityRequest",
  plural: "requests for responsibilities",
  filter: ResponsibilityRequestFilter,
  orders: {
    REQUESTED_AT: "When they were requested.",
    EXPIRES_AT: "When they lapse unless somebody decides before; for one that was decided, when it would have.",
  },
  usually: [{ field: "REQUESTED_AT", direction: "DESC" }],
});
