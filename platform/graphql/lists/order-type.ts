import { type ClassType, Field, InputType, registerEnumType } from "type-graphql";
import type { Direction } from "./order.js";

const OrderDirection = { ASC: "ASC", DESC: "DESC" } as const satisfies Record<Direction, Direction>;
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

interface OrderDefinition<Field extends string> {
  /** The name of the entries' type. */
  readonly name: string;
  /** The name of the entries, such as "incidents". */
  readonly plural: string;
  /** The orders, in words. */
  readonly orders: Readonly<Record<Field, string>>;
}

/** Makes the input type by which a list is ordered, with the enum of what it can be ordered by. */
export function orderType<Field extends string>({
  name,
  plural,
  orders,
}: OrderDefinition<Field>): ClassType<Ordered<Field>> {
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

  return OrderType;
}
