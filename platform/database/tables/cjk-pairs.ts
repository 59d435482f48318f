/**
 * Characters of Korean, Japanese and Chinese. Their words are short and run into each other, so a part of one is looked for by the pairs
 * of neighbours in it: two characters are too few for an index of trigrams, which also knows only the letters of the database's locale.
 */
const characters = "가-힣ぁ-ヿ㐀-鿿";

/** For a regular expression of PostgreSQL: what has pairs. */
export const cjkRun = `[${characters}]{2,}`;

const onlyCjk = new RegExp(`^${cjkRun}$`, "u");

/** The pairs of neighbours in a word that consists of such characters alone; undefined for any other word. */
export function cjkPairsOf(word: string): readonly string[] | undefined {
  if (!onlyCjk.test(word)) return undefined;
  const pairs = Array.from({ length: word.length - 1 }, (_, place) => word.slice(place, place + 2));
  return [...new Set(pairs)];
}
