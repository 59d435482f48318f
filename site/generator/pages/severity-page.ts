import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { prose } from "../markdown/prose.js";
import { table } from "../markdown/table.js";
import { writePage } from "../markdown/write-page.js";
import type { Judgement, ProcessModel, Term } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";

/** How bad an incident is, and by which rule it is worked on before others. */
export function severityPage(model: ProcessModel, words: PageWords): Page {
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
  return writePage({ file: "severity.mdx", title, description, position: 9, proof: words.proof }, [
    prose(introduction),
    heading(2, text.severities, "Severity"),
    table("facts", [text.value, text.meaning], model.severities.map(valueAndMeaning)),
    heading(2, text.priority, "Priority"),
    prose(text.priorityIntroduction),
    table("facts", [text.priority, text.heaviest, text.severalGrave, text.meaning], cases),
    heading(2, text.judgements, "judgements"),
    ...model.judgements.flatMap((judgement) => judgementBlocks(judgement, words)),
  ]);
}

function judgementBlocks(judgement: Judgement, { severity }: PageWords): readonly string[] {
  const rows = judgement.terms.map((term) => {
    const [value, meaning] = valueAndMeaning(term);
    return [value, String(term.weight), meaning];
  });
  return [
    heading(3, judgement.title, judgement.code),
    prose(judgement.description),
    table("facts", [severity.value, severity.weight, severity.meaning], rows),
  ];
}

const valueAndMeaning = ({ title, description }: Term) => [prose(title), prose(description)] as const;
