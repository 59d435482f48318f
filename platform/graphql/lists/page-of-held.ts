import type { Connection } from "./connection.js";
import { foreignCursor } from "./cursor.js";
import type { PageArguments } from "./page-arguments.js";
import { seek } from "./seek.js";

/**
 * A page of a list that its row holds whole, in the order in which it stands there.
 * @param list names the list, by which its cursors are told from others
 * @param idOf a UUID by which an entry is known
 * @throws CordonError BAD_USER_INPUT for a cursor of another list
 */
export function pageOfHeld<Item extends object>(
  list: string,
  items: readonly Item[],
  idOf: (item: Item) => string,
  page: PageArguments,
): Connection<Item> {
  const rows = items.map((item, position) => ({ ...item, id: idOf(item), position }));
  const byPosition = { expression: "position", valueOf: placeOf, direction: "ASC" } as const;
  const found = seek<(typeof rows)[number]>(list, "id", { by: [byPosition], direction: "ASC" }, page);
  const { after0 = -1, before0 = rows.length } = Object.assign(
    {},
    ...found.conditions.map(({ parameters }) => parameters),
  ) as { readonly after0?: number; readonly before0?: number };
  // A text is no place among them, though it can be compared with one.
  if (!Number.isInteger(after0)) throw foreignCursor("after");
  if (!Number.isInteger(before0)) throw foreignCursor("before");
  const within = rows.filter(({ position }) => position > after0 && position < before0);
  if (found.columns[0]?.direction === "DESC") within.reverse();
  return found.page(within.slice(0, found.limit), async () => rows.length);
}

const placeOf = ({ position }: { readonly position: number }) => position;
