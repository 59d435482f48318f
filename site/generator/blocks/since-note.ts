import { prose } from "../markdown/prose.js";
import type { ProcessModel, Term } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";

/** Which version introduced a part, in words; empty before the first release. */
function sinceWords({ version, since }: ProcessModel, coordinate: string, { history }: PageWords): string {
  if (version.last === undefined) {
    return "";
  }
  const first = since[coordinate];
  return prose(first === undefined ? history.sinceNext : history.since(first));
}

/** The same as a paragraph below a heading. */
export function sinceLine(model: ProcessModel, { coordinate }: Pick<Term, "coordinate">, words: PageWords): string {
  const text = sinceWords(model, coordinate, words);
  return text === "" ? "" : `<p className="since">${text}</p>`;
}

/** The code of a part below its heading, and which version introduced it. */
export function codeLine(model: ProcessModel, { coordinate }: Term, code: string, words: PageWords): string {
  const text = sinceWords(model, coordinate, words);
  return text === "" ? `\`${code}\`` : `\`${code}\` <span className="since">${text}</span>`;
}

/** A row for a list of terms and descriptions. */
export function sinceRow(model: ProcessModel, coordinate: string, words: PageWords): readonly string[] {
  if (model.version.last === undefined) {
    return [];
  }
  const first = model.since[coordinate] ?? words.history.sinceNext;
  return [`<dt>${prose(words.history.sinceName)}</dt>`, `<dd className="since">${prose(first)}</dd>`];
}
