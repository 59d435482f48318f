import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, ValidateNested } from "class-validator";
import { ArgsType, type ClassType, Field, InputType, registerEnumType } from "type-graphql";
import type { Combined } from "./conditions.js";
import type { Direction, Order, Ordering } from "./order.js";
import { PageArguments } from "./page-arguments.js";

export const OrderDirection = { ASC: "ASC", DESC: "DESC" } as const satisfies Record<Direction, Direction>;
registerEnumType(OrderDirection, {
  name: "OrderDirection",
  description: "In which direction a list is ordered.",
  valuesConfig: {
    ASC: { description: "The earliest or least first." },
    DESC: { description: "The latest or most first." },
  },
});

/** One of the things that a list is ordered by. */
export interface Ordered<Field extends string> {
  readonly field: Field;
  readonly direction: Direction;
}

/** The arguments of a list that can be filtered and ordered. */
export interface ListArguments<Filter, Field extends string> extends PageArguments {
  readonly filter?: Combined<Filter> | null;
  readonly orderBy: readonly Ordered<Field>[];
}

interface ListDefinition<Filter, Field extends string> {
  /** The name of the entries' type. */
  readonly name: string;
  /** What the entries are called, such as "incidents". */
  readonly plural: string;
  readonly filter: ClassType<object & Filter>;
  /** What they can be ordered by, in words. */
  readonly orders: Readonly<Record<Field, string>>;
  readonly usually: readonly Ordered<NoInfer<Field>>[];
  /** Which ones are listed without a filter. */
  readonly unfiltered?: string;
}

/** Makes the arguments of a list: `filter`, `orderBy` and the page, with the input types of the order. */
export function listArguments<Filter, Field extends string>({
  name,
  plural,
  filter,
  orders,
  usually,
  unfiltered = "all",
}: ListDefinition<Filter, Field>): ClassType<ListArguments<Filter, Field>> {
  const OrderField = Object.fromEntries(Object.keys(orders).map((field) => [field, field]));
  registerEnumType(OrderField, {
    name: `${name}OrderField`,
    description: `By what ${plural} are ordered.`,
    valuesConfig: Object.fromEntries(
      Object.entries<string>(orders).map(([field, description]) => [field, { description }]),
    ),
  });

  @InputType(`${name}Order`, { description: `By what, and in which direction, a list of ${plural} is ordered.` })
  class OrderType implements Ordered<Field> {
    @Field(() => OrderField, { description: "By what." })
    field!: Field;

    @Field(() => OrderDirection, { defaultValue: "ASC", description: "In which direction." })
    direction!: Direction;
  }

  @ArgsType()
  class Arguments extends PageArguments implements ListArguments<Filter, Field> {
    @IsOptional()
    @ValidateNested()
    @Field(() => filter, { nullable: true, description: `Which ones; ${unfiltered} when left out.` })
    filter?: Combined<Filter> | null;

    @ArrayMinSize(1, { message: "must name an order, or be left out" })
    @ArrayMaxSize(3, { message: "must name at most three; what is equal in them comes by age" })
    @ArrayUnique(({ field }: OrderType) => field, { message: "must name each field once" })
    @ValidateNested({ each: true })
    @Field(() => [OrderType], {
      defaultValue: usually,
      description: "In which order: by the first, what is equal in it by the next, and at last by age.",
    })
    orderBy!: OrderType[];
  }

  return Arguments;
}

/** The order of a list as it was asked for. What is equal in all of it comes by id, in the direction of the last. */
export const orderOf = <Row, Field extends string>(
  orderings: Readonly<Record<Field, Ordering<Row>>>,
  orderBy: readonly Ordered<Field>[],
): Order<Row> => ({
  by: orderBy.map(({ field, direction }) => ({ ...orderings[field], direction })),
  direction: orderBy.at(-1)?.direction ?? "ASC",
});
