import { type ClassType, Directive, Field, Int, ObjectType } from "type-graphql";

/** So many entries of a list are counted; of a longer one it is only said that there are more. */
export const maxCounted = 10_000;

/** As many as are counted of a list, and one more, by which it shows that there are more. */
export const countLimit = maxCounted + 1;

const inWords = (count: number): string => count.toLocaleString("en");

@Directive("@shareable")
@ObjectType({ description: "Where a page stands in its list." })
export class PageInfo {
  @Field(() => Boolean, {
    description:
      "Whether more entries follow: ask for them with `after: endCursor`. Of a page in front of a cursor, that it was reached through one.",
  })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description:
      "Whether entries stand before it: ask for them with `before: startCursor`. Of a page behind a cursor, that it was reached through one.",
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

interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
  /** Counts the entries of the whole list: as many as are counted of it, and one more where there are more. */
  readonly count: () => Promise<number>;
  /** Whether the list itself ends at a bound, so that there may be more than are counted. */
  readonly isCut?: boolean;
}

interface CountWords {
  readonly totalCount: string;
  readonly totalCountIsExact: string;
}

const wordsOfCount = (counted: number): CountWords => ({
  totalCount: `How many entries the whole list has, as far as you may see them: exact up to ${inWords(counted)}, and ${inWords(counted)} where there are more; \`totalCountIsExact\` says which.`,
  totalCountIsExact: "Whether `totalCount` is exact; false when the list has more entries than are counted.",
});

/**
 * The connection type of a node type (Relay's cursor connections), with `nodes` for clients that need no cursors.
 * @param counted how many entries are counted, where reading each takes more than most: as its reading says
 * @param words what is said of the count, where the list itself ends at a bound
 */
export function connectionOf<Node extends object>(
  name: string,
  node: ClassType<Node>,
  counted = maxCounted,
  words = wordsOfCount(counted),
): ClassType<Connection<Node>> {
  @ObjectType(`${name}Edge`, {
    description: `An entry of a list of ${name} with its place in the list.`,
  })
  class EdgeType {
    @Field(() => String, {
      description: "An opaque mark of this place, for `after` and `before`.",
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

    readonly count!: Connection<Node>["count"];
    readonly isCut?: boolean;

    @Field(() => Int, { description: words.totalCount })
    async totalCount(): Promise<number> {
      return Math.min(await this.count(), counted);
    }

    @Field(() => Boolean, { description: words.totalCountIsExact })
    async totalCountIsExact(): Promise<boolean> {
      return !this.isCut && (await this.count()) <= counted;
    }
  }

  return ConnectionType;
}
