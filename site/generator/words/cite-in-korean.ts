/** Phrases of a citation that are not numbers. */
const phrases: readonly (readonly [string, string])[] = [
  ["Enforcement Decree", "시행령"],
  [", proviso", " 단서"],
  [", last subparagraph", " 마지막 호"],
  ["Recital 88 and the law of the Member State", "전문 제88항 및 회원국 법"],
  ["Form 8-K, Instruction 2 to Item 1.05", "Form 8-K 항목 1.05 지침 2"],
  ["Form 8-K, Item 1.05(c)", "Form 8-K 항목 1.05(c)"],
  ["Regulation (EU)", "규정 (EU)"],
  [" as amended in 2026", "(2026년 개정)"],
  ["Incident notification", "인시던트 통지"],
  ["Contract of the organization", "조직의 계약"],
  ["Direction (ii)", "지침 (ii)"],
  ["Item 1.05 and General Instruction", "항목 1.05 및 일반 지침"],
];

/** A place in a law as Korean law cites it: 제48조의3 제1항. Letters of European law stay letters. */
export function citeInKorean(article: string): string {
  const words = phrases.reduce((text, [english, korean]) => text.replaceAll(english, korean), article).split(" ");
  const isMark = (word: string | undefined) => word !== undefined && /^Art\.$/.test(word);
  return words
    .map((word, index) => {
      if (isMark(words[index - 1])) return word.replace(/^(\d+)(?:-(\d+))?((?:\(\w+\))*)/, articleOf);
      return words.slice(0, index).some(isMark) ? word.replace(/^(?:\(\w\))+/, partsOf) : word;
    })
    .filter((word) => !isMark(word))
    .join(" ");
}

const articleOf = (_: string, number: string, branch: string | undefined, parts: string): string =>
  [`제${number}조${branch ? `의${branch}` : ""}`, ...(parts ? [partsOf(parts)] : [])].join(" ");

/** The paragraphs and points in parentheses: (4)(a). */
const partsOf = (parts: string): string =>
  [...parts.matchAll(/\((\w+)\)/g)].map(([, part = ""]) => (/\d/.test(part) ? `제${part}항` : `${part}호`)).join(" ");
