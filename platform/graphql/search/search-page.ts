import type { DataSource } from "typeorm";
import { type Connection, countLimit } from "../lists/connection.js";
import { foreignCursor } from "../lists/cursor.js";
import { simpleOrder } from "../lists/order.js";
import type { PageArguments } from "../lists/page-arguments.js";
import { isDataException } from "../lists/read-page.js";
import { seek } from "../lists/seek.js";
import { excerptOf, type Piece } from "./excerpts.js";
import { newestMatches, type SearchSource, searchParameters } from "./search-statement.js";
import type { SearchedText } from "./searched-text.js";

export interface Hit<Kind extends string> {
  readonly id: string;
  readonly kind: Kind;
  readonly belongsToId: string | null;
  readonly rank: number;
  readonly text: string;
  readonly excerpt: readonly Piece[];
}

/**
 * A page of what was found in some kinds of rows, the best first, in one statement. The viewer's rule is part of it: what they may not
 * see takes no part in any rank.
 */
export async function searchPage<Kind extends string>(
  database: DataSource,
  named: readonly SearchSource<Kind>[],
  searched: SearchedText,
  page: PageArguments,
): Promise<Connection<Hit<Kind>>> {
  // Whoever names a kind twice wants it once.
  const sources = [...new Map(named.map((source) => [source.kind, source])).values()];
  const parameters = {
    ...searchParameters(searched),
    ...Object.assign({}, ...sources.map(({ visible }) => visible.getParameters())),
  } as Record<string, unknown>;
  const all = `(${sources.map((source) => `(${newestMatches(source)})`).join(" UNION ALL ")})`;
  const list = JSON.stringify([searched.words, sources.map(({ kind }) => kind)]);
  const byRank = simpleOrder<Hit<Kind>>({ expression: "hit.rank", valueOf: ({ rank }) => rank }, "DESC");
  const found = seek(list, "hit.id", byRank, page);
  // Counted where it is found, since finding it once more would take as long again.
  const counted = `(SELECT found.*, CAST(count(*) OVER () AS integer) AS total FROM ${all} AS found)`;
  const query = database
    .createQueryBuilder()
    .select("hit.*")
    .from(counted, "hit")
    .where("true")
    .setParameters(parameters);
  for (const { sql, parameters: place } of found.conditions) query.andWhere(sql, place);
  for (const { expression, direction } of found.columns) query.addOrderBy(expression, direction);
  const rows = await query
    .limit(found.limit)
    .getRawMany<Omit<Hit<Kind>, "excerpt"> & { readonly total: number }>()
    .catch((error: { readonly code?: unknown }) => {
      // A manipulated cursor can hold a value that is no rank.
      throw found.argument && isDataException(error.code) ? foreignCursor(found.argument) : error;
    });
  const hits = rows.map(({ total: _, ...row }) => ({
    ...row,
    excerpt: excerptOf(row.text.normalize("NFC"), searched),
  }));
  return found.page(hits, async () => {
    const [first] = rows;
    if (first) return Math.min(first.total, countLimit);
    // Nothing stands behind the cursor, which says nothing of what stands before it.
    const beginning = database.createQueryBuilder().select("hit.total", "total").from(counted, "hit").limit(1);
    const row = await beginning.setParameters(parameters).getRawOne<{ readonly total: number }>();
    return Math.min(row?.total ?? 0, countLimit);
  });
}
