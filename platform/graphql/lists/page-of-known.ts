import { CordonError } from "../../runtime/errors.js";
import type { Connection } from "./connection.js";
import { foreignCursor, markOf } from "./cursor.js";
import { type PageArguments, usualPageSize } from "./page-arguments.js";

/**
 * A page of entries that the code itself knows, in the order of their ids.
 * @param list names the list, by which its cursors are told from others
 * @throws CordonError BAD_USER_INPUT for a cursor of another list
 */
export function pageOfKnown<Entry extends { readonly id: string }>(
  list: string,
  entries: readonly Entry[],
  { first, after, last, before }: PageArguments,
): Connection<Entry> {
  if (first != null && last != null)
    throw new CordonError(
      "BAD_USER_INPUT",
      "`first` and `last` contradict each other. Give `first` for a page from the beginning, or `last` for one from the end.",
    );
  const mark = markOf(list);
  const cursorOf = (id: string) => Buffer.from(JSON.stringify([mark, id])).toString("base64url");
  const behind = after ? idIn("after", after, mark) : undefined;
  const inFront = before ? idIn("before", before, mark) : undefined;
  const within = entries.filter(
    ({ id }) => (behind === undefined || id > behind) && (inFront === undefined || id < inFront),
  );
  const isBackward = last != null || (inFront !== undefined && behind === undefined && first == null);
  const size = last ?? first ?? usualPageSize;
  const nodes = isBackward ? within.slice(-size) : within.slice(0, size);
  const goesOn = within.length > size;
  const edges = nodes.map((node) => ({ node, cursor: cursorOf(node.id) }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: isBackward ? inFront !== undefined : goesOn,
      hasPreviousPage: isBackward ? goesOn : behind !== undefined,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count: async () => entries.length,
  };
}

function idIn(argument: "after" | "before", cursor: string, mark: string): string {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (Array.isArray(place) && place.length === 2 && place[0] === mark && typeof place[1] === "string")
      return place[1];
  } catch {
    // Falls through to the refusal below.
  }
  throw foreignCursor(argument);
}
