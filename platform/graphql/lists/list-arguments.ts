import { IsOptional, ValidateNested } from "class-validator";
import { ArgsType, type ClassType } from "type-graphql";
import { Field } from "../fields.js";
import type { Combined } from "./conditions.js";
import type { Order, Ordering } from "./order.js";
import { orderByRules } from "./order-by-rules.js";
import { type Ordered, orderType } from "./order-type.js";
import { PageArguments } from "./page-arguments.js";

/** The arguments of a list that can be filtered and ordered. */
export interface ListArguments<Filter, Field extends string> extends PageArguments {
  readonly filter?: Combined<Filter> | null;
  readonly orderBy: readonly Ordered<Field>[];
}

interface ListDefinition<Filter, Field extends string> {
  /** The name of the entries' type. */
  readonly name: string;
  /** The name of the entries, such as "incidents". */
  readonly plural: string;
  readonly filter: ClassType<object & Filter>;
  /** The orders, in words. */
  readonly orders: Readonly<Record<Field, string>>;
  readonly usually: readonly Ordered<NoInfer<Field>>[];
  /** The entries that are listed without a filter, in words. */
  readonly unfiltered?: string;
}

/** The class of the arguments of a list, with the input type of its order, by which also lists that rows lead to are ordered. */
type ListArgumentsType<Filter, Field extends string> = ClassType<ListArguments<Filter, Field>> & {
  readonly order: ClassType<Ordered<Field>>;
};

/** Makes the arguments of a list: `filter`, `orderBy` and the page, with the input types of the order. */
export function listArguments<Filter, Field extends string>({
  name,
  plural,
  filter,
  orders,
  usually,
  unfiltered = "all",
}: ListDefinition<Filter, Field>): ListArgumentsType<Filter, Field> {
  const order = orderType({ name, plural, orders });

  @ArgsType()
  class Arguments extends PageArguments implements ListArguments<Filter, Field> {
    @IsOptional()
    @ValidateNested()
    @Field(() => filter, { nullable: true, description: `Which ones; ${unfiltered} when left out.` })
    filter?: Combined<Filter> | null;

    @Field(() => [order], {
      defaultValue: usually,
      description: "In which order: by the first, what is equal in it by the next, and at last by age.",
    })
    orderBy!: Ordered<Field>[];
  }
  for (const rule of orderByRules) rule(Arguments.prototype, "orderBy");

  return Object.assign(Arguments, { order });
}

/** The order by age, as ids grow with time. None is equal to another: behind it nothing is left to be ordered. */
export const byAge = "age";

/** The order of a list as it was asked for. What is equal in all of it comes by id, in the direction of the last. */
export function orderOf<Row, Field extends string>(
  orderings: Readonly<Record<Field, Ordering<Row> | typeof byAge>>,
  orderBy: readonly Ordered<Field>[],
): Order<Row> {
  const by: NonNullable<Order<Row>["by"]>[number][] = [];
  for (const { field, direction } of orderBy) {
    const ordering: Ordering<Row> | typeof byAge = orderings[field];
    if (ordering === byAge) return { by, direction };
    by.push({ ...ordering, direction });
  }
  return { by, direction: by.at(-1)?.direction ?? "ASC" };
}
