import { encodeCursor, markOf, type Place } from "../graphql/lists/cursor.js";
import type { Order } from "../graphql/lists/order.js";

/** The cursor of a place in the list of a query with an alias, whether a row stands there or not. */
export const cursorAt = <Row>(alias: string, { by = [], direction, id }: Order<Row>, place: Place): string =>
  encodeCursor(
    markOf(
      [
        alias,
        ...[...by, { expression: id ?? `${alias}.id`, direction }].map((one) => `${one.expression} ${one.direction}`),
      ].join(),
    ),
    place,
  );
