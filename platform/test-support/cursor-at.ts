import { encodeCursor, type Place } from "../graphql/lists/cursor.js";
import type { Order } from "../graphql/lists/order.js";
import { markOfList } from "../graphql/lists/seek.js";

/** The cursor of a place in the list of a query with an alias, whether a row stands there or not. */
export const cursorAt = <Row>(alias: string, { by = [], direction, id }: Order<Row>, place: Place): string =>
  encodeCursor(markOfList(alias, [...by, { expression: id ?? `${alias}.id`, direction }]), place);
