import { cjkPairsOf } from "../../database/tables/cjk-pairs.js";
import { searchedTable } from "../../database/tables/searched-columns.js";
import { type ConditionOf, contains } from "../lists/conditions.js";

/** A table with a search index, and the columns to search. */
interface SearchedColumns {
  /** The alias of the rows. */
  readonly alias: string;
  readonly table: string;
  readonly columns: readonly string[];
}

const pickMaxLength = (texts: readonly string[]) =>
  texts.reduce<string | undefined>((best, text) => (text.length > (best?.length ?? 0) ? text : best), undefined);

/** Whatever has the text in it has the longest run of letters of it, too, which an index of trigrams finds; a Korean one by its pairs. */
function keptWith(text: string, parameter: (value: unknown) => string): string | undefined {
  const letters = pickMaxLength(text.match(/[A-Za-z0-9]{3,}/g) ?? []);
  if (letters) return `kept.letters LIKE ${parameter(`%${letters.toLowerCase()}%`)}`;
  const runs = text.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const pairs = pickMaxLength(runs.filter((run) => cjkPairsOf(run)));
  const wanted = (cjkPairsOf(pairs ?? "") ?? []).map((pair) => `'${pair}'`);
  if (wanted.length === 0) return undefined;
  const query = `to_tsquery('simple', ${parameter(wanted.join(" & "))})`;
  // One pair is said twice, so that PostgreSQL looks into the index for what it has never met: see `overlaps`.
  return `kept.words @@ ${query}${wanted.length === 1 ? ` AND ${query} @@ kept.words` : ""}`;
}

/**
 * That one of some columns has a text in it, as `contains` says and however its characters are composed, found by what is kept for searches. What no index can find, such as two
 * letters, is looked for row by row.
 */
export const containsSearched = ({ alias, table, columns }: SearchedColumns): ConditionOf<string> =>
  Object.assign(
    (given: string, parameter: (value: unknown) => string) => {
      const text = given.normalize("NFC");
      const exactly = contains(...columns.map((column) => `normalize(${alias}.${column}, NFC)`))(text, parameter);
      const kept = keptWith(text, parameter);
      if (!kept) return exactly;
      return `${alias}.id IN (SELECT kept.id FROM ${searchedTable(table)} AS kept WHERE ${kept}) AND (${exactly})`;
    },
    { searches: true as const },
  );
