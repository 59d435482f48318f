import { synonymsOf } from "./synonyms.js";

/** A word under which the search finds a text, and where in the text it stands. */
interface SearchWord {
  readonly word: string;
  readonly start: number;
  readonly length: number;
}

/** Hangul, or a Latin word, a name of the schema or the number of a control: `IOC_SWEEPS`, `A.5.26`. */
const wordsOfText = /[가-힣]+|[\p{Script=Latin}\p{N}_]+(?:\.[\p{Script=Latin}\p{N}_]+)*/gu;
const partsOfName = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+/gu;
/** A longer Korean word is found by its beginning and by its parts. */
const maxPartLength = 6;

/**
 * The words under which a text is found. Korean writes particles and compounds without a space, so a Korean word is
 * found by each of its parts of two syllables or more: 격리를 and 즉시격리 by 격리. A name is found by its parts as well:
 * `startContainment` by containment. Whatever has a synonym is found by it: 격리 by 봉쇄.
 */
export function searchWords(text: string): readonly SearchWord[] {
  return [...text.matchAll(wordsOfText)].flatMap(({ 0: match, index }) => {
    const parts = /[가-힣]/.test(match) ? partsOfHangul(match) : partsOfLatin(match);
    const found = [[0, match.length] as const, ...parts].flatMap(([from, to]) => {
      const word = match.slice(from, to).toLowerCase();
      return [word, ...synonymsOf(word)].map((one) => ({ word: one, start: index + from, length: to - from }));
    });
    return found.filter(({ word }, place) => found.findIndex((other) => other.word === word) === place);
  });
}

type Part = readonly [from: number, to: number];

function partsOfHangul(word: string): readonly Part[] {
  return Array.from({ length: word.length }, (_, from) => from).flatMap((from) =>
    Array.from(
      { length: Math.max(0, Math.min(maxPartLength, word.length - from) - 1) },
      (_, more): Part => [from, from + 2 + more],
    ),
  );
}

const partsOfLatin = (word: string) =>
  [...word.matchAll(partsOfName)].map(({ 0: part, index }): Part => [index, index + part.length]);
