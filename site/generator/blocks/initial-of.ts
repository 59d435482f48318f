import { withoutMarks } from "../markdown/untranslated.js";

/** The first of the nineteen consonants that Korean syllables begin with, in the order of their codes. */
const consonants = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const firstSyllable = 0xac00;
const syllablesPerConsonant = 588;

/** What a word stands under in an alphabetical list: its first letter, or the consonant its first syllable begins with. */
export function initialOf(word: string): string {
  const letter = withoutMarks(word).charAt(0).toUpperCase();
  const consonant = consonants[Math.floor((letter.charCodeAt(0) - firstSyllable) / syllablesPerConsonant)];
  return /[가-힣]/.test(letter) ? (consonant ?? letter) : letter;
}
