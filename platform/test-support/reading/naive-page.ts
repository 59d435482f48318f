import { countLimit } from "../../graphql/lists/connection.js";
import type { PageArguments } from "../../graphql/lists/page-arguments.js";
import type { NaiveRow } from "./naive-row.js";

/** The id of the row whose place a cursor marks. */
export function idInCursor(cursor: string): string {
  const place: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
  return String((place as readonly unknown[]).at(-1));
}

/**
 * A page of a list that is there whole. Its cursors are the ids of the rows.
 * @param beyond whether a row stands behind another one, which need not be of the list
 */
export function naivePage(
  all: readonly NaiveRow[],
  { first, last, after, before }: PageArguments,
  beyond: (row: NaiveRow, id: string) => number,
) {
  const within = all.filter(
    (row) => (!after || beyond(row, idInCursor(after)) > 0) && (!before || beyond(row, idInCursor(before)) < 0),
  );
  const isBackward = last != null || Boolean(before && !after && first == null);
  const size = last ?? first ?? 20;
  const nodes = isBackward ? within.slice(-size) : within.slice(0, size);
  const goesOn = within.length > size;
  return {
    nodes,
    edges: nodes.map((node) => ({ node, cursor: node.id })),
    pageInfo: {
      hasNextPage: isBackward ? Boolean(before) : goesOn,
      hasPreviousPage: isBackward ? goesOn : Boolean(after),
      startCursor: nodes.at(0)?.id ?? null,
      endCursor: nodes.at(-1)?.id ?? null,
    },
    count: async () => Math.min(all.length, countLimit),
  };
}
