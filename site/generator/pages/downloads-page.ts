import type { LocalHistory } from "../history/local-history.js";
import { heading } from "../markdown/heading.js";
import type { Page } from "../markdown/page.js";
import { prose } from "../markdown/prose.js";
import { writePage } from "../markdown/write-page.js";
import type { ProcessModel } from "../model/process-model.js";
import { bookFile, bookLanguages, bookWords } from "../pdf/book-words.js";
import type { PageWords } from "../words/page-words.js";

/** The process as files, and how to check a running system against them. The files are those of downloads/. */
export function downloadsPage(_model: ProcessModel, words: PageWords, { language, released }: LocalHistory): Page {
  const text = words.downloads;
  const { title, description } = text;
  const book = bookWords(language);
  return writePage({ file: "downloads.mdx", title, description, position: 90, proof: words.proof }, [
    prose(text.introduction),
    // Of a released version there is none: it is made of the pages as they stand.
    ...(released
      ? []
      : [
          heading(2, book.title, "pdf"),
          prose(book.text),
          `<Pdf files={${JSON.stringify(bookLanguages.map(bookFile))}}>${prose(book.none)}</Pdf>`,
        ]),
    heading(2, text.process, "process"),
    prose(text.processText),
    links("process.json", "process.schema.json"),
    heading(2, text.matrix, "matrix"),
    prose(text.matrixText),
    links("responsibility-matrix.en.csv", "responsibility-matrix.ko.csv"),
    heading(2, text.oscal, "oscal"),
    prose(text.oscalText),
    links("oscal-component-definition.json"),
    heading(2, text.schema, "schema"),
    prose(text.schemaText),
    links("supergraph.graphql"),
    heading(2, text.check, "check"),
    ...text.checkText.map(prose),
    '```sh\nnpm run site:verify -- --endpoint https://gateway.example/graphql --token "$TOKEN"\n```',
  ]);
}

/** Docusaurus serves these files as they are, below whatever path the site has, and does not take them for pages. */
const links = (...files: readonly string[]) =>
  files.map((file) => `- [\`${file}\`](pathname:///downloads/${file})`).join("\n");
