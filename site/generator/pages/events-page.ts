import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { paragraphs, prose } from "../markdown/prose.js";
import { writePage } from "../markdown/write-page.js";
import type { ProcessModel } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";
import { sinceRow } from "./since-note.js";

/** What subscribers can be told of. */
export function eventsPage(model: ProcessModel, words: PageWords): Page {
  const { title, description, introduction, type, carries } = words.events;
  return writePage({ file: "events.mdx", title, description, position: 11, proof: words.proof }, [
    prose(introduction),
    ...model.vocabularies.filter(({ code }) => code === "EventType").map((types) => paragraphs(types.description)),
    ...model.eventTypes.flatMap((event) => [
      heading(2, event.title, event.code),
      paragraphs(event.description),
      [
        '<dl className="policy">',
        `<dt>${prose(type)}</dt>`,
        `<dd>\`${event.type}\`</dd>`,
        `<dt>${prose(carries)}</dt>`,
        `<dd>${event.carries.map((name) => `\`${name}\``).join(", ")}</dd>`,
        ...sinceRow(model, event.coordinate, words),
        "</dl>",
      ].join("\n"),
    ]),
  ]);
}
