import { parse, print } from "graphql";
import { sinceRow } from "../blocks/since-note.js";
import { cellLink, operationLink, queryAnchor, queryLink } from "../links/links.js";
import { placeLink } from "../links/place-link.js";
import { bullets } from "../markdown/bullets.js";
import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { paragraphs, prose } from "../markdown/prose.js";
import { writePage } from "../markdown/write-page.js";
import { evidenceRecords, namesControl } from "../model/evidence-records.js";
import type { ControlTerm, ProcessModel, Term } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";

/** From each control of each standard to the parts of the process, the operations and the evidence. */
export function controlsPage(model: ProcessModel, words: PageWords): Page {
  const { title, description, introduction, queries, queriesIntroduction } = words.controls;
  return writePage({ file: "controls.mdx", title, description, position: 14, proof: words.proof }, [
    prose(introduction),
    bullets(model.frameworks.map((framework) => `[${prose(framework.title)}](#${framework.code})`)),
    ...model.frameworks.flatMap((framework) => [
      heading(2, framework.title, framework.code),
      paragraphs(framework.description),
      ...model.controls
        .filter((control) => control.framework === framework.code)
        .flatMap((control) => controlBlocks(control, model, words)),
    ]),
    heading(2, queries, "queries"),
    prose(queriesIntroduction),
    ...model.records.flatMap((record) => [
      heading(3, record.title, queryAnchor(record)),
      `\`\`\`graphql\n${print(parse(record.query))}\n\`\`\``,
    ]),
  ]);
}

function controlBlocks(control: ControlTerm, model: ProcessModel, words: PageWords): readonly string[] {
  const text = words.controls;
  const names = namesControl(control);
  const parts = model.vocabularies.flatMap(({ title, terms }) => {
    const links = terms.filter(names).map((term) => partLink(model, term));
    return links.length > 0 ? [`${prose(title)}: ${links.join(", ")}`] : [];
  });
  const operations = model.operations.filter(names);
  const records = evidenceRecords(control, model);
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [text.satisfiedBy, [prose(control.description)]],
    [text.parts, parts],
    [text.operations, operations.length > 0 ? [operations.map(operationLink).join(", ")] : []],
    [text.shownBy, control.evidence.length > 0 ? [control.evidence.map((field) => `\`${field}\``).join(", ")] : []],
    [text.evidence, records.length > 0 ? [records.map((record) => queryLink(record)).join(", ")] : []],
  ];
  const shown = rows.filter(([, answers]) => answers.length > 0);
  return [
    heading(3, `${words.policy.cited(control.id)} ${control.title}`, control.code),
    [
      '<dl className="policy">',
      ...shown.flatMap(([name, answers]) => [
        `<dt>${prose(name)}</dt>`,
        ...answers.map((answer) => `<dd>${answer}</dd>`),
      ]),
      ...sinceRow(model, control.coordinate, words),
      "</dl>",
    ].join("\n"),
    ...(shown.length === 1 ? [`*${prose(text.none)}*`] : []),
  ];
}

function partLink(model: ProcessModel, term: Term): string {
  const cell = model.cells.find(({ coordinate }) => coordinate === term.coordinate);
  return cell ? cellLink(model, cell) : (placeLink(model, term, term.title) ?? prose(term.title));
}
