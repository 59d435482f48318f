import type { SearchedText } from "./searched-text.js";

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** How much is shown of a long text, in characters, around the first match. */
const maxCharacters = 240;

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** Whether a word of a text is one that was looked for: it begins with it, has it in it, or differs in its ending alone. */
function matches(found: string, { words }: SearchedText): boolean {
  const lower = found.toLowerCase();
  return words.some((wanted) => lower.includes(wanted) || differInEnding(lower, wanted));
}

/** As forms of one English word do, such as `attackers` and `attacking`. */
function differInEnding(one: string, other: string): boolean {
  let alike = 0;
  while (alike < one.length && one[alike] === other[alike]) alike += 1;
  return alike >= 4 && alike >= other.length * 0.6;
}

interface Match {
  readonly match: string;
  readonly index: number;
}

/** Where what was looked for stands: an address as a whole where it does, and its words alone elsewhere. */
function matchesIn(text: string, searched: SearchedText): readonly Match[] {
  const wholes = addressesIn(text, searched);
  const words = [...text.matchAll(word)]
    .filter(([one]) => matches(one, searched))
    .map(({ 0: match, index }): Match => ({ match, index }))
    .filter((one) => !wholes.some((whole) => overlap(one, whole)));
  return [...wholes, ...words].sort((one, other) => one.index - other.index);
}

const overlap = (one: Match, other: Match): boolean =>
  one.index < other.index + other.match.length && other.index < one.index + one.match.length;

/** Text without spaces but with punctuation, such as an address, is one token. */
function addressesIn(text: string, searched: SearchedText): readonly Match[] {
  const wanted = searched.text.trim().toLowerCase();
  const lower = text.toLowerCase();
  // Some letters are longer in small ones: then places say nothing.
  if (/\s/.test(wanted) || searched.words.length < 2 || lower.length !== text.length) return [];
  const found: Match[] = [];
  for (let index = lower.indexOf(wanted); index !== -1; index = lower.indexOf(wanted, index + wanted.length))
    found.push({ match: text.slice(index, index + wanted.length), index });
  return found;
}

/** The part of a text around its first match, in pieces. Nothing in it is markup: it is shown as text. Pure. */
export function excerptOf(text: string, searched: SearchedText): readonly Piece[] {
  const found = matchesIn(text, searched);
  const first = found[0]?.index ?? 0;
  const from = text.length <= maxCharacters ? 0 : wordBoundary(text, Math.max(0, first - maxCharacters / 4));
  const until = Math.min(text.length, from + maxCharacters);
  const pieces: Piece[] = [];
  let place = from;
  for (const { match, index } of found) {
    if (index < place || index + match.length > until) continue;
    if (index > place) pieces.push({ text: text.slice(place, index), isMatch: false });
    pieces.push({ text: match, isMatch: true });
    place = index + match.length;
  }
  if (place < until) pieces.push({ text: text.slice(place, until), isMatch: false });
  return pieces;
}

/** The beginning of the word that follows a place, so that none is cut, nor a character of two units. */
function wordBoundary(text: string, place: number): number {
  if (place === 0) return 0;
  const space = text.slice(place).search(/\s/);
  return space === -1 || space > 40 ? place : place + space + 1;
}
