import { sinceRow } from "../blocks/since-note.js";
import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { paragraphs, prose } from "../markdown/prose.js";
import { writePage } from "../markdown/write-page.js";
import type { ProcessModel } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";

/** Names that belong to the schema, under what they are; no row without any. */
const row = (label: string, names: readonly string[]): readonly string[] =>
  names.length > 0 ? [`<dt>${prose(label)}</dt>`, `<dd>${names.map((name) => `\`${name}\``).join(", ")}</dd>`] : [];

/** What subscribers can be told of. */
export function eventsPage(model: ProcessModel, words: PageWords): Page {
  const { title, description, introduction, type, sender, receivers, carries, outside } = words.events;
  return writePage({ file: "events.mdx", title, description, position: 13, proof: words.proof }, [
    prose(introduction),
    ...model.vocabularies.filter(({ code }) => code === "EventType").map((types) => paragraphs(types.description)),
    ...model.eventTypes.flatMap((event) => [
      heading(2, event.title, event.code),
      paragraphs(event.description),
      [
        '<dl className="policy">',
        `<dt>${prose(type)}</dt>`,
        `<dd>\`${event.type}\`</dd>`,
        ...row(sender, [event.sender]),
        ...row(receivers, event.receivers),
        ...row(carries, event.carries),
        ...row(outside, event.outside),
        ...sinceRow(model, event.coordinate, words),
        "</dl>",
      ].join("\n"),
    ]),
  ]);
}
