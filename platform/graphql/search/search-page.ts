import type { DataSource, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { lettersOf, type SearchedColumn, wordsOf } from "../../database/searched-columns.js";
import { type Connection, countLimit } from "../lists/connection.js";
import { simpleOrder } from "../lists/order.js";
import type { PageArguments } from "../lists/page-arguments.js";
import { seek } from "../lists/seek.js";
import { excerptOf, type Piece } from "./excerpts.js";
import { partOf, prefixesOf, type SearchedText } from "./searched-text.js";

/** One kind of rows that is looked through. */
export interface SearchSource<Kind extends string> {
  readonly kind: Kind;
  /** The rows of it that the viewer may see. */
  readonly visible: SelectQueryBuilder<ObjectLiteral>;
  readonly columns: readonly SearchedColumn[];
  /** The column with the id of what a row belongs to. */
  readonly belongsTo: string;
}

export interface Hit<Kind extends string> {
  readonly id: string;
  readonly kind: Kind;
  readonly belongsToId: string | null;
  readonly rank: number;
  readonly text: string;
  readonly excerpt: readonly Piece[];
}

/** Of each kind, the newest so many that match are ranked. */
const maxRanked = 1_000;

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
  const queries = sources.map((source) => rankedOf(source));
  const parameters = {
    searchedText: searched.text,
    searchedPrefixes: prefixesOf(searched),
    searchedPart: partOf(searched),
    ...Object.assign({}, ...sources.map(({ visible }) => visible.getParameters())),
  } as Record<string, unknown>;
  const all = `(${queries.map((query) => `(${query})`).join(" UNION ALL ")})`;
  const list = JSON.stringify([searched.words, sources.map(({ kind }) => kind)]);
  const byRank = simpleOrder<Hit<Kind>>({ expression: "hit.rank", valueOf: ({ rank }) => rank }, "DESC");
  const found = seek(list, "hit.id", byRank, page);
  const query = database.createQueryBuilder().select("hit.*").from(all, "hit").where("true").setParameters(parameters);
  for (const { sql, parameters: place } of found.conditions) query.andWhere(sql, place);
  for (const { expression, direction } of found.columns) query.addOrderBy(expression, direction);
  const rows = await query.limit(found.limit).getRawMany<Omit<Hit<Kind>, "excerpt">>();
  const hits = rows.map((row) => ({ ...row, excerpt: excerptOf(row.text, searched) }));
  return found.page(hits, async () => {
    const counted = database.createQueryBuilder().select("count(*)::integer", "count").from(all, "hit");
    const row = await counted.setParameters(parameters).getRawOne<{ readonly count: number }>();
    return Math.min(row?.count ?? 0, countLimit);
  });
}

/** What matches by its words, by their beginnings, or with the very text in it. */
function rankedOf<Kind extends string>({ kind, visible, columns, belongsTo }: SearchSource<Kind>): string {
  const prefix = `${visible.alias}.`;
  const [words, letters] = [wordsOf(columns, prefix), lettersOf(columns, prefix)];
  const wanted =
    "(plainto_tsquery('english', :searchedText) || plainto_tsquery('simple', :searchedText) || to_tsquery('simple', :searchedPrefixes))";
  const text = columns.map(({ column }) => `${prefix}${column}`).join(", ");
  return (
    visible
      .clone()
      .select(`${prefix}id`, "id")
      .addSelect(`'${kind}'`, "kind")
      // As an expression of its own, since it can be the id itself.
      .addSelect(`CAST(${prefix}${belongsTo} AS uuid)`, "belongsToId")
      .addSelect(
        `CAST(ts_rank_cd(${words}, ${wanted}) + CASE WHEN ${letters} LIKE :searchedPart THEN 0.5 ELSE 0 END AS float8)`,
        "rank",
      )
      .addSelect(`concat_ws(E'\\n', ${text})`, "text")
      .andWhere(`((${words}) @@ ${wanted} OR ${letters} LIKE :searchedPart)`)
      .orderBy(`${prefix}id`, "DESC")
      .limit(maxRanked)
      .getQuery()
  );
}
