import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { type SearchedColumn, searchedTable, textOf } from "../../database/searched-columns.js";
import { indexedWholeOf, longCjkWordsOf, partsOf, type SearchedText, wholeOf } from "./searched-text.js";

/** One kind of rows that is looked through. */
export interface SearchSource<Kind extends string> {
  readonly kind: Kind;
  /** The rows of it that the viewer may see. */
  readonly visible: SelectQueryBuilder<ObjectLiteral>;
  readonly columns: readonly SearchedColumn[];
  /** The column with the id of what a row belongs to; left out where rows stand for themselves. */
  readonly belongsTo?: string;
}

/** Of each kind, the newest so many that match are ranked. */
const maxRanked = 1_000;

/** So many of the newest rows are looked at before any index is. */
const newestRows = 2_000;

const wanted =
  "(plainto_tsquery('english', :searchedText) || plainto_tsquery('simple', :searchedText) || to_tsquery('simple', :searchedParts))";

const matching = (
  query: string,
) => `(kept.words @@ ${query} AND kept.letters LIKE ALL (CAST(:searchedCjkWords AS text[])))
  OR kept.letters LIKE CAST(:searchedIndexedWhole AS text)`;

const matches = matching(wanted);

/**
 * The same by an index, whatever is looked for: of a query that it sees, PostgreSQL assumes that so many rows have the beginning of a word that it
 * rather reads a table of short texts as a whole. One that it does not see before it runs is worth the index.
 */
const matchesByIndex = matching(`(SELECT ${wanted})`);

const rank = `CAST(ts_rank_cd(kept.words, ${wanted}) + CASE WHEN kept.letters LIKE :searchedWhole THEN 0.5 ELSE 0 END AS float8)`;

/** What stands for a text in the statement. */
export const searchParameters = (searched: SearchedText) => ({
  searchedText: searched.text,
  searchedParts: partsOf(searched),
  searchedCjkWords: longCjkWordsOf(searched),
  searchedWhole: wholeOf(searched),
  searchedIndexedWhole: indexedWholeOf(searched),
});

/**
 * The newest rows of a kind that match by their words, by their beginnings, or with the very text in them, and their rank. It costs
 * much the same however many rows there are: what is common is found by walking from the newest on, what is rare by its index. PostgreSQL
 * cannot know beforehand which of both a text is, so the newest rows tell, and an index of which more is read than the walk would have
 * passed is left. The square root is where both cost the same.
 */
export function newestMatches<Kind extends string>(source: SearchSource<Kind>): string {
  const { visible } = source;
  const table = searchedTable(visible.expressionMap.mainAlias?.metadata.tableName ?? "");
  const one = shownOf(source).andWhere(`${visible.alias}.id = kept.id`).limit(1).getQuery();
  const shown = (from: string, where: string) => `
    SELECT shown.*, ${rank} AS rank FROM ${from} CROSS JOIN LATERAL (${one}) AS shown
    WHERE ${where} ORDER BY kept.id DESC LIMIT ${maxRanked}`;
  // With LIMIT, row by row: otherwise PostgreSQL may merge it with all there are.
  const looked = `indexed CROSS JOIN LATERAL (SELECT * FROM ${table} WHERE id = indexed.id LIMIT 1) AS kept`;
  const isOlder = "kept.id < (SELECT id FROM newest ORDER BY id LIMIT 1)";
  return `
    WITH newest AS MATERIALIZED (SELECT id, words, letters FROM ${table} ORDER BY id DESC LIMIT ${newestRows}),
    matching AS MATERIALIZED (SELECT * FROM newest AS kept WHERE ${matches}),
    found AS MATERIALIZED (${shown("matching AS kept", "true")}),
    balance AS MATERIALIZED (
      SELECT CAST(greatest(${newestRows}, sqrt(${maxRanked} * greatest(reltuples, 0))) AS bigint) AS rows
      FROM pg_class WHERE oid = CAST('${table}' AS regclass)
    ),
    state AS MATERIALIZED (
      SELECT (SELECT count(*) FROM newest) < ${newestRows} OR (SELECT count(*) FROM found) = ${maxRanked} AS ends,
        (SELECT count(*) FROM matching) * rows >= ${newestRows * maxRanked} AS common FROM balance
    ),
    -- Without a condition on the id, along which PostgreSQL would rather walk.
    indexed AS MATERIALIZED (
      SELECT kept.id FROM ${table} AS kept WHERE (SELECT NOT ends AND NOT common FROM state) AND (${matchesByIndex})
    ),
    rare AS MATERIALIZED (
      SELECT (SELECT NOT common FROM state) AND count(*) < (SELECT rows FROM balance) AS rare
      FROM (SELECT FROM indexed LIMIT (SELECT rows FROM balance)) AS read
    )
    SELECT * FROM (
      SELECT * FROM found
      UNION ALL (${shown(looked, `(SELECT rare FROM rare) AND ${isOlder}`)})
      UNION ALL (${shown(`${table} AS kept`, `(SELECT NOT ends FROM state) AND NOT (SELECT rare FROM rare) AND ${isOlder} AND (${matches})`)})
    ) AS match ORDER BY id DESC LIMIT ${maxRanked}`;
}

function shownOf<Kind extends string>({ kind, visible, columns, belongsTo }: SearchSource<Kind>) {
  const prefix = `${visible.alias}.`;
  const text = columns.map((column) => textOf(column, prefix)).join(", ");
  return (
    visible
      .clone()
      .select(`${prefix}id`, "id")
      .addSelect(`'${kind}'`, "kind")
      // As an expression of its own, since it can be the id itself.
      .addSelect(`CAST(${belongsTo ? prefix + belongsTo : "NULL"} AS uuid)`, "belongsToId")
      .addSelect(`concat_ws(E'\\n', ${text})`, "text")
  );
}
