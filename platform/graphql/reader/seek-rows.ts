import type { Order } from "../lists/order.js";
import type { PageArguments } from "../lists/page-arguments.js";
import { type Seek, seek } from "../lists/seek.js";
import { placeName } from "./names-in-json.js";
import type { Row } from "./selection.js";

/**
 * How the rows of a page are found that a statement answers as JSON: their places in the list are read with them.
 * @param list names the list, by which its cursors are told from others
 */
export function seekRows(list: string, alias: string, order: Order<never>, page: PageArguments): Seek<Row> {
  const by = order.by?.map((ordering, index) => ({
    ...ordering,
    valueOf: (row: Row) => row[placeName(index)] as string | number,
  }));
  return seek<Row>(list, `${alias}.id`, { ...order, ...(by && { by }) } as Order<Row>, page);
}
