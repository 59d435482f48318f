import { type Direction, type Order, type Ordering, simpleOrder } from "./order.js";

/**
 * The order of a list by age. Ids grow with time; but within a stretch of it, its own index is read and nothing else is looked at.
 * @param stretch when it begins and when it ends, as far as that was asked for
 */
export const orderByAge = <Row>(
  time: Ordering<Row>,
  direction: Direction,
  stretch: readonly (Date | null | undefined)[],
): Order<Row> => (stretch.some(Boolean) ? simpleOrder(time, direction) : { direction });
