import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifiersFilterField } from "../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../platform/graphql/lists/filter-type.js";
import type { OverrideConditions } from "../../store/lists/override-list.js";

@FilterType("Which overrides are wanted")
export class OnCallOverrideFilter implements OverrideConditions {
  @IdentifiersFilterField("By which one of these people is on call.")
  personIds?: string[] | null;

  @Field(() => Date, {
    nullable: true,
    description: "In force after this moment: ask from now on for what is in force or to come.",
  })
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: "In force before this moment." })
  until?: Date | null;
}
