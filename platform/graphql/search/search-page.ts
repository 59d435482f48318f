import type { DataSource } from "typeorm";
import type { Connection } from "../lists/connection.js";
import { foreignCursor } from "../lists/cursor.js";
import { simpleOrder } from "../lists/order.js";
import type { PageArguments } from "../lists/page-arguments.js";
import { isDataException } from "../lists/read-page.js";
import { seek } from "../lists/seek.js";
import { excerptOf, type Piece } from "./excerpts.js";
import { searchBounds } from "./search-bounds.js";
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
  bounds = searchBounds,
): Promise<Connection<Hit<Kind>>> {
  // Whoever names a kind twice wants it once.
  const sources = [...new Map(named.map((source) => [source.kind, source])).values()];
  const parameters = {
    ...searchParameters(searched),
    ...Object.assign({}, ...sources.map(({ visible }) => visible.getParameters())),
  } as Record<string, unknown>;
  const all = sources.map((source) => `(${newestMatches(source, bounds)})`).join(" UNION ALL ");
  const list = JSON.stringify([searched.text, sources.map(({ kind }) => kind)]);
  const byRank = simpleOrder<Hit<Kind>>({ expression: "hit.rank", valueOf: ({ rank }) => rank }, "DESC");
  const found = seek(list, "hit.id", byRank, page);
  const hits = database.createQueryBuilder().select("hit.*").from("matched", "hit").where("hit.id IS NOT NULL");
  for (const { sql, parameters: place } of found.conditions) hits.andWhere(sql, place);
  for (const { expression, direction } of found.columns) hits.addOrderBy(expression, direction);
  // Counted where it is found, since finding it once more would take as long again; and also where nothing stands behind a cursor.
  const counted = `(SELECT CAST(count(matched.id) AS integer) AS total, bool_or(matched.cut) AS "isCut" FROM matched)`;
  const query = database
    .createQueryBuilder()
    .addCommonTableExpression(all, "matched", { materialized: true })
    .select("counted.*")
    .addSelect("hit.*")
    .from(counted, "counted")
    .leftJoin(`(${hits.limit(found.limit).getQuery()})`, "hit", "true")
    .setParameters({ ...parameters, ...hits.getParameters() });
  for (const { expression, direction } of found.columns) query.addOrderBy(expression, direction);
  const rows = await query
    .getRawMany<Omit<Hit<Kind>, "excerpt"> & Counted>()
    .catch((error: { readonly code?: unknown }) => {
      // A manipulated cursor can hold a value that is no rank.
      throw found.argument && isDataException(error.code) ? foreignCursor(found.argument) : error;
    });
  const total = rows[0]?.total ?? 0;
  const isCut = rows[0]?.isCut ?? false;
  const shown = rows.flatMap(({ total: _total, isCut: _isCut, cut: _cut, ...row }) =>
    row.id ? [{ ...row, excerpt: excerptOf(row.text.normalize("NFC"), searched) }] : [],
  );
  return { ...found.page(shown, async () => total), isCut };
}

/** The totals that each row carries. */
interface Counted {
  readonly total: number;
  readonly isCut: boolean;
  readonly cut: boolean;
}
