import { cjkPairsOf } from "../../database/tables/cjk-pairs.js";
import { CordonError } from "../../runtime/errors.js";

/** A search text. */
export interface SearchedText {
  readonly text: string;
  /** Its words, in lower case, without punctuation. */
  readonly words: readonly string[];
}

/** More words narrow nothing further, nor does a longer text. */
const maxWords = 20;
export const maxCharacters = 200;

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** Matches text that a trigram index can find, whatever the locale of the database. */
const hasTrigrams = /[a-z0-9]{3}/;

/**
 * @throws CordonError BAD_USER_INPUT when it has no word in it
 */
export function parseSearchedText(text: string): SearchedText {
  const composed = text.normalize("NFC");
  const words = [...new Set(composed.slice(0, maxCharacters).toLowerCase().match(word) ?? [])].slice(0, maxWords);
  if (words.length === 0)
    throw new CordonError("BAD_USER_INPUT", "There is no word in `text`. Look for a word, or for a part of one.");
  return { text: composed, words };
}

/** What must stand in a text, each by itself: its words, and of Korean, Chinese and Japanese ones each pair of characters. */
export const unitsOf = ({ words }: SearchedText): readonly string[] => words.flatMap((one) => cjkPairsOf(one) ?? [one]);

/** The words as the beginnings of words, and those of Korean, Chinese and Japanese as parts of words, for `to_tsquery`. */
export const partsOf = ({ words }: SearchedText): string =>
  words
    .flatMap((one) => {
      const pairs = cjkPairsOf(one);
      return pairs ? pairs.map((pair) => `'${pair}'`) : `'${one}':*`;
    })
    .join(" & ");

const escaped = (text: string) => `%${text.replaceAll(/[\\%_]/g, "\\$&")}%`;

/** Words that have more than one pair of characters, for `LIKE`: all of the pairs may stand somewhere, and the word nowhere. */
export const longCjkWordsOf = ({ words }: SearchedText): readonly string[] =>
  words.filter((one) => (cjkPairsOf(one)?.length ?? 0) > 1).map(escaped);

/** The whole text within another one, for `LIKE`: characters with a meaning there are escaped. */
export const wholeOf = ({ text }: SearchedText): string => escaped(text.trim().toLowerCase());

/** The same where an index finds it; null for a text that is too short for one, of which the words alone are looked for. */
export const indexedWholeOf = (searched: SearchedText): string | null =>
  hasTrigrams.test(searched.text.toLowerCase()) ? wholeOf(searched) : null;
