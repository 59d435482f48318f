import { allowanceWords } from "../blocks/allowance-words.js";
import type { LocalHistory } from "../history/local-history.js";
import { operationLink } from "../links/links.js";
import { bullets } from "../markdown/bullets.js";
import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { paragraphs, prose } from "../markdown/prose.js";
import { table } from "../markdown/table.js";
import { writePage } from "../markdown/write-page.js";
import type { Judgement, ProcessModel, Term } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";

/** How bad an incident is, and by which rule it is worked on before others. */
export function severityPage(model: ProcessModel, words: PageWords, { released }: LocalHistory): Page {
  const text = words.severity;
  const { title, description, introduction } = text;
  const cases = model.priorities.flatMap((priority) =>
    priority.cases.map(({ heaviest, severalGrave }) => [
      prose(priority.title),
      String(heaviest),
      prose(severalGrave ? text.yes : text.no),
      prose(priority.description),
    ]),
  );
  return writePage({ file: "severity.mdx", title, description, position: 11, proof: words.proof }, [
    prose(introduction),
    heading(2, text.severities, "Severity"),
    ...aboutEnum("Severity", model),
    ...severityBlocks(model, words),
    table("facts", [text.value, text.meaning], model.severities.map(valueAndMeaning)),
    heading(2, text.priority, "Priority"),
    ...aboutEnum("Priority", model),
    ...aboutRule("@priority", model).map(paragraphs),
    table("facts", [text.priority, text.heaviest, text.severalGrave, text.meaning], cases),
    heading(2, text.judgements, "judgements"),
    // Version 1.0.0 has these words in English alone.
    ...(released ? [] : aboutRule("@weight(is:)", model)).map((rule) => `**${prose(text.weight)}.** ${prose(rule)}`),
    ...model.judgements.flatMap((judgement) => judgementBlocks(judgement, model, words)),
  ]);
}

/** What the schema says of a list of words as a whole. */
const aboutEnum = (code: string, { vocabularies }: ProcessModel) =>
  vocabularies.filter((vocabulary) => vocabulary.code === code).map(({ description }) => paragraphs(description));

/** What the schema says of a part of the rule. */
const aboutRule = (coordinate: string, { priorityRules }: ProcessModel) =>
  priorityRules.filter((rule) => rule.coordinate === coordinate).map(({ description }) => description);

/** The operations that judge a severity, each with what it is for: the first judgement, a later one, a stand-in, an override. */
function severityBlocks(model: ProcessModel, words: PageWords): readonly string[] {
  const items = model.operations
    .filter(({ takes }) => takes.includes("Severity"))
    .map(
      (operation) =>
        `**${operationLink(operation)}**: ${allowanceWords(operation, model, words.policy).join(words.policy.or)}<br />${prose(operation.description)}`,
    );
  return items.length > 0 ? [`${prose(words.severity.judgedWith)}:`, bullets(items)] : [];
}

/** The operations that take such a judgement, each with who may use it. */
function judgedWith(code: string, model: ProcessModel, words: PageWords): readonly string[] {
  return model.operations
    .filter(({ takes }) => takes.includes(code))
    .map(
      (operation) =>
        `${prose(words.severity.judgedWith)}: ${operationLink(operation)} (${allowanceWords(operation, model, words.policy).join(words.policy.or)})`,
    );
}

function judgementBlocks(judgement: Judgement, model: ProcessModel, words: PageWords): readonly string[] {
  const { severity } = words;
  const rows = judgement.terms.map((term) => {
    const [value, meaning] = valueAndMeaning(term);
    return [value, String(term.weight), meaning];
  });
  return [
    heading(3, judgement.title, judgement.code),
    prose(judgement.description),
    ...judgedWith(judgement.code, model, words),
    table("facts", [severity.value, severity.weight, severity.meaning], rows),
  ];
}

const valueAndMeaning = ({ title, description }: Term) => [prose(title), prose(description)] as const;
