import { IsOptional } from "class-validator";
import { ArgsType, type ClassType } from "type-graphql";
import { Field } from "../fields.js";
import { filteredPage } from "./filtered-page.js";
import { orderByRules } from "./order-by-rules.js";
import type { Ordered } from "./order-type.js";
import type { PageArguments } from "./page-arguments.js";

/** The arguments of a page of a list that another row leads to, and that can be filtered and ordered. */
export function orderedPage<Filter extends object, Field extends string>(
  filter: ClassType<Filter>,
  order: ClassType<Ordered<Field>>,
  unfiltered = "all",
): ClassType<PageArguments & { filter?: Filter | null; orderBy?: readonly Ordered<Field>[] | null }> {
  @ArgsType()
  class OrderedPage extends filteredPage(filter, unfiltered) {
    @IsOptional()
    @Field(() => [order], {
      nullable: true,
      description:
        "In which order: by the first, what is equal in it by the next, and at last by age. Left out, as the list says.",
    })
    orderBy?: Ordered<Field>[] | null;
  }
  for (const rule of orderByRules) rule(OrderedPage.prototype, "orderBy");
  return OrderedPage;
}
