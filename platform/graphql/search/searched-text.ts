import { CordonError } from "../../runtime/errors.js";

/** What somebody looks for. */
export interface SearchedText {
  readonly text: string;
  /** Its words, in small letters, without signs. */
  readonly words: readonly string[];
}

/** More words narrow nothing further, nor does a longer text. */
const maxWords = 20;
export const maxCharacters = 200;

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/**
 * @throws CordonError BAD_USER_INPUT when it has no word in it
 */
export function parseSearchedText(text: string): SearchedText {
  const words = [...new Set(text.slice(0, maxCharacters).normalize("NFC").toLowerCase().match(word) ?? [])].slice(
    0,
    maxWords,
  );
  if (words.length === 0)
    throw new CordonError("BAD_USER_INPUT", "There is no word in `text`. Look for a word, or for a part of one.");
  return { text, words };
}

/** The words as the beginnings of words, for `to_tsquery`. */
export const prefixesOf = ({ words }: SearchedText): string => words.map((one) => `'${one}':*`).join(" & ");

/** The whole text within another one, for `LIKE`: signs that mean something there mean themselves. */
export const partOf = ({ text }: SearchedText): string =>
  `%${text
    .trim()
    .toLowerCase()
    .replaceAll(/[\\%_]/g, "\\$&")}%`;
