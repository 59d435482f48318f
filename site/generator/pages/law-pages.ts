import { allowanceWords } from "../blocks/allowance-words.js";
import { clockRows, lengthWords } from "../blocks/clock-rows.js";
import { policyList } from "../blocks/policy-list.js";
import { codeLine, sinceLine } from "../blocks/since-note.js";
import { deadlineDiagram } from "../diagrams/deadline-diagram.js";
import { lawFile, link, notificationFile, operationLink } from "../links/links.js";
import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { paragraphs, prose } from "../markdown/prose.js";
import { table } from "../markdown/table.js";
import { writePage } from "../markdown/write-page.js";
import type { Clock, Law, ProcessModel } from "../model/process-model.js";
import { titleOf } from "../model/title-of.js";
import type { PageWords } from "../words/page-words.js";

/** A page for each law that asks for notices: its deadlines on a time line, and all that each of them says. */
export const lawPages = (model: ProcessModel, words: PageWords): readonly Page[] =>
  model.laws.map((law, index) => lawPage(law, index, model, words));

function lawPage(law: Law, index: number, model: ProcessModel, words: PageWords): Page {
  const text = words.notification;
  const clocks = model.clocks.filter((clock) => clock.law === law.code);
  const { title, description, jurisdiction } = law;
  const place = link(
    prose(titleOf(model.jurisdictions, jurisdiction)),
    notificationFile(model),
    `Jurisdiction.${jurisdiction}`,
  );
  return writePage({ file: lawFile(law.code), title, description, position: index + 1, proof: words.proof }, [
    paragraphs(description),
    sinceLine(model, law, words),
    `${prose(text.jurisdiction)}: ${place} · [${prose(text.source)}](${law.source})`,
    ...drawing(law, clocks, model, words),
    ...clocks.flatMap((clock) => [
      heading(2, clock.title, clock.code),
      codeLine(model, clock, clock.code, words),
      paragraphs(clock.description),
      policyList(clockRows(clock, model, words)),
    ]),
    heading(2, text.ends, "ends"),
    endsTable(clocks, model, words),
  ]);
}

/** The time line for a desk and for a phone, and how to read what is in it. */
function drawing(law: Law, clocks: readonly Clock[], model: ProcessModel, words: PageWords): readonly string[] {
  const text = words.notification;
  const said = {
    title: text.timeline(law.title),
    description: text.timelineDescription(clocks.length),
    lengthOf: (clock: Clock) => {
      const version = clock.versions.at(-1);
      if (!version) return "";
      const length = lengthWords(clock, version, model, words);
      return version.validFrom === "" ? `${length} (${text.notInForce.toLowerCase()})` : length;
    },
  };
  const units = clocks.map(({ length }) => length.unit);
  const reading = [
    text.timelineReading,
    ...(units.some((unit) => unit !== "none") ? [text.warnReading] : []),
    ...(units.includes("none") ? [text.openReading(law.jurisdiction)] : []),
    ...(clocks.some(({ alongside }) => alongside !== "") ? [text.alongsideReading] : []),
  ];
  return [
    deadlineDiagram(law.code, clocks, model, said, "row"),
    deadlineDiagram(law.code, clocks, model, said, "column"),
    prose(reading.join(" ")),
  ];
}

/** Each operation that ends a clock of the law, with who may. */
function endsTable(clocks: readonly Clock[], model: ProcessModel, words: PageWords): string {
  const names = new Set(clocks.flatMap(({ endedBy }) => endedBy));
  const rows = model.operations
    .filter(({ name }) => names.has(name))
    .map((operation) => [
      operationLink(operation),
      allowanceWords(operation, model, words.policy).join(words.policy.or),
    ]);
  return table("facts", [words.notification.operation, words.notification.who], rows);
}
