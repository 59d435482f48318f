import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { type SearchedColumn, searchedTable, textOf } from "../../database/tables/searched-columns.js";
import { indexedWholeOf, longCjkWordsOf, partsOf, type SearchedText, unitsOf, wholeOf } from "./searched-text.js";

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
  searchedUnits: unitsOf(searched),
  searchedCjkWords: longCjkWordsOf(searched),
  searchedWhole: wholeOf(searched),
  searchedIndexedWhole: indexedWholeOf(searched),
});

/** Where several words are common and seldom stand together, so many of the newest rows are looked at for them. */
const walkedRows = 20_000;

/**
 * In what share of the rows the rarest of the words stands, as far as PostgreSQL has counted them: what is in none of its samples is rare.
 */
const shareOfRarest = (table: string) => `
  SELECT coalesce(min(share), 0) AS share FROM (
    SELECT (
      SELECT coalesce(sum(counted.share), 0) FROM pg_stats AS kept,
        unnest(CAST(CAST(kept.most_common_elems AS text) AS text[]), kept.most_common_elem_freqs) AS counted (word, share)
      WHERE kept.schemaname = current_schema() AND kept.tablename = '${table}' AND kept.attname = 'words'
        AND starts_with(counted.word, unit)
    ) AS share FROM unnest(CAST(:searchedUnits AS text[])) AS unit
  ) AS each`;

/**
 * The newest rows of a kind that match by their words, by their beginnings, or with the very text in them, and their rank. It costs
 * much the same however many rows there are: what is common is found by walking from the newest on, what is rare by its index. PostgreSQL
 * cannot know beforehand which of both a text is, so the newest rows tell, and an index of which more is read than the walk would have
 * passed is left. The square root is where both cost the same. Several words of which each is common may stand together nowhere: then
 * an index would read all rows that have either, and the walk all there are. Where a thousand rows from everywhere have none with all of
 * them, that walk ends somewhere.
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
  // So many rows, whether they match or not.
  const walked = `(
      SELECT id, words, letters FROM ${table} WHERE (SELECT apart FROM apart) ORDER BY id DESC LIMIT ${walkedRows}
    ) AS kept`;
  const isOlder = "kept.id < (SELECT id FROM newest ORDER BY id LIMIT 1)";
  return `
    WITH newest AS MATERIALIZED (SELECT id, words, letters FROM ${table} ORDER BY id DESC LIMIT ${newestRows}),
    matching AS MATERIALIZED (SELECT * FROM newest AS kept WHERE ${matches}),
    found AS MATERIALIZED (${shown("matching AS kept", "true")}),
    balance AS MATERIALIZED (
      SELECT CAST(greatest(${newestRows}, sqrt(${maxRanked} * greatest(reltuples, 0))) AS bigint) AS rows, reltuples AS total
      FROM pg_class WHERE oid = CAST('${table}' AS regclass)
    ),
    state AS MATERIALIZED (
      SELECT (SELECT count(*) FROM newest) < ${newestRows} OR (SELECT count(*) FROM found) = ${maxRanked} AS ends,
        (SELECT count(*) FROM matching) * rows >= ${newestRows * maxRanked} AS common, balance.rows, balance.total FROM balance
    ),
    several AS MATERIALIZED (
      SELECT NOT ends AND NOT common AND cardinality(CAST(:searchedUnits AS text[])) > 1
        AND total * (SELECT share FROM (${shareOfRarest(table)}) AS rarest) > rows AS several FROM state
    ),
    -- Words that are common each, and seldom together: among all rows, not among the newest alone.
    apart AS MATERIALIZED (
      SELECT several AND NOT EXISTS (
        SELECT FROM ${table} AS kept
          TABLESAMPLE SYSTEM ((SELECT 100 * least(1, ${maxRanked} / greatest(total, 1)) FROM state)) REPEATABLE (1)
        WHERE (SELECT several FROM several) AND (${matches})
      ) AS apart FROM several
    ),
    -- Without a condition on the id, along which PostgreSQL would rather walk.
    indexed AS MATERIALIZED (
      SELECT kept.id FROM ${table} AS kept WHERE (SELECT NOT ends AND NOT common AND NOT apart FROM state, apart) AND (${matchesByIndex})
    ),
    rare AS MATERIALIZED (
      SELECT (SELECT NOT common AND NOT apart FROM state, apart) AND count(*) < (SELECT rows FROM balance) AS rare
      FROM (SELECT FROM indexed LIMIT (SELECT rows FROM balance)) AS read
    )
    SELECT * FROM (
      SELECT * FROM found
      UNION ALL (${shown(looked, `(SELECT rare FROM rare) AND ${isOlder}`)})
      UNION ALL (${shown(`${table} AS kept`, `(SELECT NOT ends AND NOT apart FROM state, apart) AND NOT (SELECT rare FROM rare) AND ${isOlder} AND (${matches})`)})
      UNION ALL (${shown(walked, `${isOlder} AND (${matches})`)})
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
