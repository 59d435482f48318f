import { initialOf } from "../blocks/initial-of.js";
import { codeLine } from "../blocks/since-note.js";
import { placeLink } from "../links/place-link.js";
import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { paragraphs, prose } from "../markdown/prose.js";
import { withoutMarks } from "../markdown/untranslated.js";
import { writePage } from "../markdown/write-page.js";
import type { ProcessModel, Term, Vocabulary } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";

interface Entry {
  readonly term: Term;
  readonly vocabulary: Vocabulary;
}

/** Every word of the schema, in the alphabetical order of the language. Its coordinate is its anchor. */
export function glossaryPage(model: ProcessModel, words: PageWords): Page {
  const { title, description, introduction, letters } = words.glossary;
  const entries = model.vocabularies
    .flatMap((vocabulary) => vocabulary.terms.map((term): Entry => ({ term, vocabulary })))
    .sort((one, other) => compare(sortKey(one), sortKey(other)));
  const initials = [...new Set(entries.map(({ term }) => initialOf(term.title)))];
  const index = initials.map((initial) => `[${prose(initial)}](#${anchorOf(initial)})`).join(" ");
  return writePage({ file: "glossary.mdx", title, description, position: 16, proof: words.proof, contentsTo: 2 }, [
    prose(introduction),
    [`<nav className="letters" aria-label={${JSON.stringify(letters)}}>`, "", index, "", "</nav>"].join("\n"),
    ...initials.flatMap((initial) => [
      heading(2, initial, anchorOf(initial)),
      ...entries
        .filter(({ term }) => initialOf(term.title) === initial)
        .flatMap((entry) => entryBlocks(entry, model, words)),
    ]),
  ]);
}

function entryBlocks({ term, vocabulary }: Entry, model: ProcessModel, words: PageWords): readonly string[] {
  const place = placeLink(model, term, words.glossary.more);
  return [
    heading(3, `${term.title} (${vocabulary.title})`, term.coordinate),
    codeLine(model, term, term.coordinate, words),
    paragraphs(term.description),
    ...(place ? [place] : []),
  ];
}

const anchorOf = (initial: string) => `initial-${initial}`;

/** By code of letters, which is the order of both alphabets and the same on every machine. */
const sortKey = ({ term, vocabulary }: Entry) => `${withoutMarks(term.title).toLowerCase()} ${vocabulary.code}`;
const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));
