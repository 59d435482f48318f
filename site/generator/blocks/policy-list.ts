import { prose } from "../markdown/prose.js";

/** A row of a policy in words: what it is about, its answers, and the words for having none; without those it is left out. */
export interface PolicyRow {
  readonly label: string;
  readonly answers: readonly string[];
  readonly none?: string;
}

/** A policy in words, and more rows below it. */
export function policyList(rows: readonly PolicyRow[], more: readonly string[] = []): string {
  const lines = rows.flatMap(({ label, answers, none }) => {
    const values = answers.length > 0 ? answers : none === undefined ? [] : [prose(none)];
    return values.length > 0 ? [`<dt>${prose(label)}</dt>`, ...values.map((value) => `<dd>${value}</dd>`)] : [];
  });
  return ['<dl className="policy">', ...lines, ...more, "</dl>"].join("\n");
}

/** A text as the only answer of a row; none if it is empty. */
export const oneAnswer = (text: string): readonly string[] => (text === "" ? [] : [text]);
