/** A column whose text is looked into, and how much a match in it weighs: A the most. */
export interface SearchedColumn {
  readonly column: string;
  readonly weight: "A" | "B" | "C";
  /** Whether it is an array of texts. */
  readonly isList?: true;
}

/**
 * The text of a column.
 * @param prefix what stands before the column in a query, such as `incident.`
 */
export const textOf = ({ column, isList }: SearchedColumn, prefix = ""): string =>
  isList ? `array_to_string(${prefix}${column}, ' ')` : `${prefix}${column}`;

/**
 * A text as it is looked through: composed characters are one, whoever wrote them. Most are so already, which is seen in a fraction
 * of the time that it takes to compose them: ASCII by its length alone.
 */
const composed = (column: string) =>
  `CASE WHEN octet_length(${column}) = char_length(${column}) OR ${column} IS NFC NORMALIZED THEN ${column} ELSE normalize(coalesce(${column}, ''), NFC) END`;

/** PostgreSQL takes the square of their number for underlines that join words, and takes them for spaces anyway. */
const withoutUnderlines = (text: string) => `replace(${text}, '_', ' ')`;

/**
 * The words of some columns as a `tsvector`, as they stand and by their English stems.
 * @param prefix what stands before the columns in a query, such as `incident.`
 */
export const wordsOf = (columns: readonly SearchedColumn[], prefix = ""): string =>
  columns
    .flatMap((searched) =>
      ["simple", "english"].map(
        (dictionary) =>
          `setweight(to_tsvector('${dictionary}', ${withoutUnderlines(composed(textOf(searched, prefix)))}), '${searched.weight}')`,
      ),
    )
    .join(" || ");

/** The texts of some columns in small letters, in which parts of words are looked for, by an index of trigrams. */
export const lettersOf = (columns: readonly SearchedColumn[], prefix = ""): string =>
  `lower(${columns.map((searched) => composed(textOf(searched, prefix))).join(" || ' ' || ")})`;

/** Where the texts of a table are kept as they are looked through: a row for each of its own, with `id`, `words` and `letters`. */
export const searchedTable = (table: string): string => `searched_${table}`;
