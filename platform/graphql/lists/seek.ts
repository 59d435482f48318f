import { CordonError } from "../../runtime/errors.js";
import type { Connection } from "./connection.js";
import { decodeCursor, encodeCursor, markOf, type Place } from "./cursor.js";
import type { Direction, Order } from "./order.js";
import { type PageArguments, usualPageSize } from "./page-arguments.js";

interface Column {
  readonly expression: string;
  readonly direction: Direction;
}

/** How the rows of a page are found: by keyset, so that a deep page costs as much as the first. */
export interface Seek<Row> {
  /** Where the page begins and ends, each with named parameters; none for the whole list. */
  readonly conditions: readonly { readonly sql: string; readonly parameters: Readonly<Record<string, unknown>> }[];
  /** In which order the rows are read: the other way round for a page from the end. */
  readonly columns: readonly Column[];
  /** One more than the page has. */
  readonly limit: number;
  /** The page, out of the rows as they were read. */
  readonly page: (rows: readonly Row[], count: Connection<Row>["count"]) => Connection<Row>;
  /** An invalid value in a cursor shows only when it is compared. */
  readonly argument: "after" | "before" | undefined;
}

const reverse = ({ expression, direction }: Column): Column => ({
  expression,
  direction: direction === "ASC" ? "DESC" : "ASC",
});

/** The mark of a list in an order, which its cursors bear. */
export const markOfList = (list: string, columns: readonly Column[]) =>
  markOf([list, ...columns.map(({ expression, direction }) => `${expression} ${direction}`)].join());

/**
 * A cursor of a list that rows lead to does not say of which row: it marks a place in the order, and whatever lies beyond it in any such list
 * is read as ever, by what leads there and by what the viewer may read.
 * @param list names the list and what it is of, by which its cursors are told from others
 * @param id the id of the rows in SQL, where the order does not name another
 * @throws CordonError BAD_USER_INPUT for a cursor of another list or order
 */
export function seek<Row extends { readonly id: string }>(
  list: string,
  id: string,
  { by = [], direction, id: idOfOrder = id }: Order<Row>,
  { first, after, last, before }: PageArguments,
): Seek<Row> {
  if (first != null && last != null)
    throw new CordonError(
      "BAD_USER_INPUT",
      "`first` and `last` contradict each other. Give `first` for a page from the beginning, or `last` for one from the end.",
    );
  const columns: readonly Column[] = [...by, { expression: idOfOrder, direction }];
  const mark = markOfList(list, columns);
  const isBackward = last != null || (Boolean(before) && !after && first == null);
  const size = last ?? first ?? usualPageSize;
  const place = (argument: "after" | "before", cursor: string) => decodeCursor(argument, cursor, mark, by.length);
  const conditions = [
    ...(after ? [beyond(columns, place("after", after), "after")] : []),
    ...(before ? [beyond(columns.map(reverse), place("before", before), "before")] : []),
  ];
  const placeOf = (row: Row): Place => [...by.map((ordering) => ordering.valueOf(row)), row.id];
  return {
    conditions,
    columns: isBackward ? columns.map(reverse) : columns,
    limit: size + 1,
    argument: after ? "after" : before ? "before" : undefined,
    page: (rows, count) => {
      const read = rows.slice(0, size);
      const nodes = isBackward ? read.reverse() : read;
      const edges = nodes.map((node) => ({ node, cursor: encodeCursor(mark, placeOf(node)) }));
      const goesOn = rows.length > size;
      return {
        edges,
        nodes,
        pageInfo: {
          hasNextPage: isBackward ? Boolean(before) : goesOn,
          hasPreviousPage: isBackward ? goesOn : Boolean(after),
          startCursor: edges.at(0)?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
        count,
      };
    },
  };
}

/** The condition that a row comes after a place in the order. With one direction it is a single row comparison, which an index answers. */
function beyond(columns: readonly Column[], place: Place, name: string) {
  const parameters = Object.fromEntries(place.map((value, index) => [`${name}${index}`, value]));
  const compared = columns.map(({ expression, direction }, index) => ({
    expression,
    sign: direction === "ASC" ? ">" : "<",
    parameter: `:${name}${index}`,
  }));
  const [{ sign }] = compared as [(typeof compared)[0]];
  if (compared.every((column) => column.sign === sign)) {
    // With a space behind each comma: TypeORM knows a property by what stands before it.
    const left = compared.map(({ expression }) => expression).join(", ");
    const right = compared.map(({ parameter }) => parameter).join(", ");
    return { sql: compared.length === 1 ? `${left} ${sign} ${right}` : `(${left}) ${sign} (${right})`, parameters };
  }
  const [leading] = compared as [(typeof compared)[0]];
  const sql = compared.reduceRight((rest, column) => {
    const { expression, parameter } = column;
    const strictly = `${expression} ${column.sign} ${parameter}`;
    return rest ? `(${strictly} OR ${expression} = ${parameter} AND ${rest})` : strictly;
  }, "");
  // The first comparison says nothing new, but an index answers it.
  return { sql: `(${leading.expression} ${leading.sign}= ${leading.parameter} AND ${sql})`, parameters };
}
