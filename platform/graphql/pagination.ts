import { Max, Min } from "class-validator";
import { ArgsType, type ClassType, Directive, Field, Int, ObjectType } from "type-graphql";
import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { CordonError } from "../runtime/errors.js";

/** The arguments of a page. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    defaultValue: 20,
    description: "How many entries to return: 1 to 100.",
  })
  @Min(1, { message: "must be at least 1" })
  @Max(100, {
    message: "must be at most 100; ask for the next page with `after`",
  })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: "Continue behind this cursor: the `endCursor` of the page before.",
  })
  after?: string | null;
}

@Directive("@shareable")
@ObjectType({ description: "Where a page stands in its list." })
export class PageInfo {
  @Field(() => Boolean, {
    description: "Whether more entries follow; ask for them with `after: endCursor`.",
  })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description: "Whether the page was reached through a cursor, so that entries stand before it.",
  })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The cursor of the first entry; null when the page is empty.",
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The cursor of the last entry; null when the page is empty.",
  })
  endCursor!: string | null;
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
}

/** The connection type of a node type (Relay's cursor connections), with `nodes` for clients that need no cursors. */
export function connectionOf<Node extends object>(name: string, node: ClassType<Node>): ClassType<Connection<Node>> {
  @ObjectType(`${name}Edge`, {
    description: `An entry of a list of ${name} with its place in the list.`,
  })
  class EdgeType {
    @Field(() => String, {
      description: "An opaque mark of this place, for `after`.",
    })
    cursor!: string;

    @Field(() => node, { description: "The entry itself." })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, {
    description: `A page of a list of ${name}.`,
  })
  class ConnectionType {
    @Field(() => [EdgeType], {
      description: "The entries of this page with their cursors.",
    })
    edges!: EdgeType[];

    @Field(() => [node], {
      description: "The entries of this page without their cursors.",
    })
    nodes!: Node[];

    @Field(() => PageInfo, {
      description: "Where this page stands in the list.",
    })
    pageInfo!: PageInfo;
  }

  return ConnectionType;
}

/** The order of a list: a column of the query's alias, with the id as tie-breaker. */
export interface Order<Row> {
  /** The SQL expression, for instance `incident.severity_rank`; without it, the id. */
  readonly by?: {
    readonly expression: string;
    readonly valueOf: (row: Row) => string | number;
    /** The id as the table has it by whose index the rows are found; that of the query's alias when left out. */
    readonly id?: string;
  };
  readonly direction: "ASC" | "DESC";
}

/** The id behind which a page of a list begins that is ordered by id; null for the first page. */
export const idBefore = ({ after }: PageArguments): string | null => (after ? decodeCursor(after, false)[0] : null);

/** The page of a list that is ordered by id, out of its rows and, where there is one, the row after them. */
export const pageById = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  { first, after }: PageArguments,
): Connection<Row> => connectionOfRows(rows, first, Boolean(after), ({ id }) => [id]);

/**
 * Reads one page by keyset: it seeks to the cursor instead of counting to it, so that a deep page costs as much as the
 * first.
 */
export async function readPage<Row extends ObjectLiteral & { readonly id: string }>(
  query: SelectQueryBuilder<Row>,
  { by, direction }: Order<Row>,
  { first, after }: PageArguments,
): Promise<Connection<Row>> {
  const id = by?.id ?? `${query.alias}.id`;
  const comparison = direction === "ASC" ? ">" : "<";
  if (after) {
    const [afterId, afterValue] = decodeCursor(after, by !== undefined);
    if (by) query.andWhere(`(${by.expression}, ${id}) ${comparison} (:afterValue, :afterId)`, { afterValue, afterId });
    else query.andWhere(`${id} ${comparison} :afterId`, { afterId });
  }
  if (by) query.addOrderBy(by.expression, direction);
  const rows = await query
    .addOrderBy(id, direction)
    .limit(first + 1)
    .getMany()
    .catch((error: { readonly code?: unknown }) => {
      // A manipulated cursor can hold a value that is invalid for the column.
      throw after && isDataException(error.code) ? foreignCursor() : error;
    });
  return connectionOfRows(rows, first, Boolean(after), (node) => (by ? [node.id, by.valueOf(node)] : [node.id]));
}

/** A page out of the rows that were read for it, of which one more than `first` says that another page follows. */
function connectionOfRows<Row>(
  rows: readonly Row[],
  first: number,
  hasPreviousPage: boolean,
  placeOf: (row: Row) => readonly (string | number)[],
): Connection<Row> {
  const nodes = rows.slice(0, first);
  const edges = nodes.map((node) => ({ node, cursor: encodeCursor(placeOf(node)) }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

const encodeCursor = (place: readonly (string | number)[]) => Buffer.from(JSON.stringify(place)).toString("base64url");

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function decodeCursor(cursor: string, ordered: boolean): readonly [id: string, value?: string | number] {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (Array.isArray(place) && place.length === (ordered ? 2 : 1) && uuid.test(String(place[0]))) {
      const [id, value] = place;
      if (!ordered || ["string", "number"].includes(typeof value)) return [String(id), value];
    }
  } catch {
    // Falls through to the refusal below.
  }
  throw foreignCursor();
}

const foreignCursor = () =>
  new CordonError(
    "BAD_USER_INPUT",
    "The cursor in `after` is not one of this list and order. Take the `endCursor` of the page before, or leave `after` out to begin at the start.",
  );

/** Class 22 of PostgreSQL's error codes. */
const isDataException = (code: unknown) => typeof code === "string" && code.startsWith("22");
