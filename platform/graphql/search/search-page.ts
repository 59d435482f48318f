import type { DataSource } from "typeorm";
import { type Connection, countLimit } from "../lists/connection.js";
import { simpleOrder } from "../lists/order.js";
import type { PageArguments } from "../lists/page-arguments.js";
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
  sources: readonly SearchSource<Kind>[],
  searched: SearchedText,
  page: PageArguments,
): Promise<Connection<Hit<Kind>>> {
  const parameters = {
    ...searchParameters(searched),
    ...Object.assign({}, ...sources.map(({ visible }) => visible.getParameters())),
  } as Record<string, unknown>;
  const all = `(${sources.map((source) => `(${newestMatches(source)})`).join(" UNION ALL ")})`;
  const list = JSON.stringify([searched.words, sources.map(({ kind }) => kind)]);
  const byRank = simpleOrder<Hit<Kind>>({ expression: "hit.rank", valueOf: ({ rank }) => rank }, "DESC");
  const found = seek(list, "hit.id", byRank, page);
  const query = database.createQueryBuilder().select("hit.*").from(all, "hit").where("true").setParameters(parameters);
  for (const { sql, parameters: place } of found.conditions) query.andWhere(sql, place);
  for (const { expression, direction } of found.columns) query.addOrderBy(expression, direction);
  const rows = await query.limit(found.limit).getRawMany<Omit<Hit<Kind>, "excerpt">>();
  const hits = rows.map((row) => ({ ...row, excerpt: excerptOf(row.text.normalize("NFC"), searched) }));
  return found.page(hits, async () => {
    const counted = database.createQueryBuilder().select("count(*)::integer", "count").from(all, "hit");
    const row = await counted.setParameters(parameters).getRawOne<{ readonly count: number }>();
    return Math.min(row?.count ?? 0, countLimit);
  });
}
