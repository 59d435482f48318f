import { encodeCursor, type Place } from "../../graphql/lists/cursor.js";
import type { Order } from "../../graphql/lists/order.js";
import { markOfList } from "../../graphql/lists/seek.js";

/** The cursor of a place in a list, named as the alias of its rows when nothing else is said, whether a row stands there or not. */
export const cursorAt = <Row>(
  alias: string,
  { by = [], direction, id }: Order<Row>,
  place: Place,
  list = alias,
): string => encodeCursor(markOfList(list, [...by, { expression: id ?? `${alias}.id`, direction }]), place);
