import { controlLinks, phaseLink } from "../links/links.js";
import { prose } from "../markdown/prose.js";
import { withCodes } from "../model/with-codes.js";
import type { UsedDirective } from "../reference/reference-model.js";
import { apiLink } from "../reference/reference-place.js";
import { texts } from "../schema/directive-uses.js";
import { boundsInWords } from "./bounds-in-words.js";
import type { ReferenceContext } from "./reference-context.js";

type Line = (use: UsedDirective, context: ReferenceContext) => string;

/** Directives that a reader knows by their words. Any other is shown as the schema writes it. */
const lines: Readonly<Record<string, Line>> = {
  phase: ({ arguments: values }, { model, words }) =>
    `${prose(words.policy.phase)}: ${withCodes(model.phases, texts(values, "in")).map(phaseLink).join(", ")}`,
  constraint: ({ arguments: bounds }, { words }) => prose(boundsInWords(bounds, words.reference.bounds)),
  control: ({ arguments: values }, { model, words }) =>
    texts(values, "framework")
      .map((framework) => controlLinks(model, { framework, ids: texts(values, "ids") }, words.policy))
      .join(", "),
};

/** What is told elsewhere: a title above, and the words of refusals, which are whole sentences, with their gate. */
const elsewhere = ["title", "refusal"];

/** What the process's directives say of a part, each as one item. */
export function directiveLines(uses: readonly UsedDirective[], context: ReferenceContext): string {
  const items = uses
    .filter(({ name }) => !elsewhere.includes(name))
    .map((use) => lines[use.name]?.(use, context) ?? apiLink(context.reference, `@${use.name}`, `\`${use.text}\``));
  return items.length === 0 ? "" : `<p className="tags">${items.map((item) => `<span>${item}</span>`).join(" ")}</p>`;
}
