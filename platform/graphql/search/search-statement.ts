import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { type SearchedColumn, searchedTable, textOf } from "../../database/tables/searched-columns.js";
import type { SearchBounds } from "./search-bounds.js";
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
 * The newest rows of a kind that match by their words, by their beginnings, or with the very text in them, and their rank; of each the
 * column `cut` says whether there may be more than these. There is one row at least, without an id where none matches.
 *
 * What it costs is bounded, however many rows there are. What is common is found among the newest rows, what is rare by its index. An
 * index of which more is read than a walk would pass is left for the walk first: the square root is where both cost the same. Neither
 * that nor how common the text is among the newest changes what is found, only what it costs. What is too common for an index, and still not found
 * often enough among the newest, because few of it may be seen or several words seldom stand together, is looked for no further.
 *
 * What the viewer may not see is neither found, ranked nor counted. It counts among the newest rows, whatever it says, and in how many
 * rows PostgreSQL has lately counted a word: by that alone it decides whether an index is read.
 */
export function newestMatches<Kind extends string>(source: SearchSource<Kind>, bounds: SearchBounds): string {
  const { visible } = source;
  const table = searchedTable(visible.expressionMap.mainAlias?.metadata.tableName ?? "");
  const one = shownOf(source).andWhere(`${visible.alias}.id = kept.id`).limit(1).getQuery();
  // One more than is ranked tells that there are more.
  const shown = (from: string, where: string) => `
    SELECT shown.*, ${rank} AS rank FROM ${from} CROSS JOIN LATERAL (${one}) AS shown
    WHERE ${where} ORDER BY kept.id DESC LIMIT ${bounds.ranked + 1}`;
  const isOlder = "kept.id < (SELECT id FROM newest ORDER BY id LIMIT 1)";
  // So many rows, whether they match or not.
  const walked = (where: string) =>
    shown(
      `(SELECT id, words, letters FROM ${table} WHERE (${where}) ORDER BY id DESC LIMIT ${bounds.walked}) AS kept`,
      `${isOlder} AND (${matches})`,
    );
  // PostgreSQL's own count of a word comes first, so that what somebody adds lately does not show where this ends.
  const maxRead = 2 * bounds.indexed;
  // With LIMIT, row by row: otherwise PostgreSQL may merge it with all there are.
  const looked = `indexed CROSS JOIN LATERAL (SELECT * FROM ${table} WHERE id = indexed.id LIMIT 1) AS kept`;
  return `
    WITH newest AS MATERIALIZED (SELECT id, words, letters FROM ${table} ORDER BY id DESC LIMIT ${bounds.newest}),
    found AS MATERIALIZED (${shown("newest AS kept", matches)}),
    size AS MATERIALIZED (
      SELECT greatest(reltuples, 0) AS rows,
        CAST(greatest(${bounds.newest}, sqrt(${bounds.ranked} * greatest(reltuples, 0))) AS bigint) AS balance
      FROM pg_class WHERE oid = CAST('${table}' AS regclass)
    ),
    state AS MATERIALIZED (
      SELECT (SELECT count(*) FROM newest) < ${bounds.newest} OR count(*) > ${bounds.ranked} AS ends,
        count(*) * ${bounds.walked} >= ${bounds.ranked * bounds.newest} AS common
      FROM found
    ),
    -- Where it seems to be enough, though what is found does not depend on that: if it is not, the index is asked all the same.
    near AS MATERIALIZED (${walked("SELECT common AND NOT ends FROM state")}),
    asking AS MATERIALIZED (
      SELECT CASE WHEN ends OR (SELECT count(*) FROM found) + (SELECT count(*) FROM near) > ${bounds.ranked} THEN false
        ELSE rows * (SELECT share FROM (${shareOfRarest(table)}) AS rarest) <= ${bounds.indexed} END AS asks
      FROM state, size
    ),
    -- Without a condition on the id, along which PostgreSQL would rather walk.
    indexed AS MATERIALIZED (SELECT kept.id FROM ${table} AS kept WHERE (SELECT asks FROM asking) AND (${matchesByIndex})),
    reading AS MATERIALIZED (
      SELECT (SELECT asks FROM asking) AND count(*) < (SELECT balance FROM size) AS few
      FROM (SELECT FROM indexed LIMIT (SELECT balance FROM size)) AS read
    ),
    far AS MATERIALIZED (${walked("SELECT NOT ends AND NOT common AND NOT few FROM state, reading")}),
    whole AS MATERIALIZED (
      SELECT CASE WHEN NOT asks OR few THEN few
        WHEN (SELECT count(*) FROM found) + (SELECT count(*) FROM near) + (SELECT count(*) FROM far) > ${bounds.ranked} THEN false
        ELSE (SELECT count(*) FROM (SELECT FROM indexed LIMIT ${maxRead}) AS read) < ${maxRead} END AS all_read
      FROM asking, reading
    ),
    ranked AS MATERIALIZED (
      SELECT * FROM (
        SELECT * FROM found
        UNION ALL (${shown(looked, `(SELECT all_read FROM whole) AND ${isOlder}`)})
        UNION ALL (SELECT * FROM near WHERE NOT (SELECT all_read FROM whole))
        UNION ALL (SELECT * FROM far WHERE NOT (SELECT all_read FROM whole))
      ) AS match ORDER BY id DESC LIMIT ${bounds.ranked + 1}
    )
    SELECT match.*, ending.cut FROM (
      SELECT CASE WHEN (SELECT count(*) FROM ranked) > ${bounds.ranked} THEN true WHEN ends OR all_read THEN false
        ELSE EXISTS (SELECT FROM ${table} OFFSET ${bounds.walked}) END AS cut
      FROM state, whole
    ) AS ending LEFT JOIN (SELECT * FROM ranked ORDER BY id DESC LIMIT ${bounds.ranked}) AS match ON true`;
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
