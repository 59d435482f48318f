import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { BuildError } from "../errors/build-error.js";
import { locales } from "../words/locales.js";
import { bookHtml } from "./book-html.js";
import { bookFile, bookWords } from "./book-words.js";
import { launchChromium } from "./launch-chromium.js";
import { pageNumbers } from "./page-numbers.js";
import { printBook } from "./print-book.js";
import { readBookPages } from "./read-book-pages.js";
import { setDate } from "./set-date.js";

interface BookSettings {
  readonly chromePath: string | undefined;
  readonly basePath: string;
  readonly url: string | undefined;
}

/** Makes a PDF of all pages of the built site in each language, and puts it beside the other downloads. */
export async function writeBooks(site: string, { chromePath, basePath, url }: BookSettings): Promise<void> {
  const output = path.join(site, "build");
  if (!existsSync(path.join(output, "index.html"))) {
    throw new BuildError(`There is no built site in ${output} to make PDFs of. Build it with \`npm run site:build\`.`);
  }
  const styles = readFileSync(path.join(site, "src/book.css"), "utf8");
  const changed = lastChanged(site);
  const browser = await launchChromium(chromePath);
  try {
    // One after the other: printed at the same time, a book does not come out the same in each build.
    for (const [index, { code }] of locales.entries()) {
      const words = bookWords(code);
      const pages = readBookPages(output, basePath, index === 0 ? basePath : `${basePath}${code}/`);
      const date = new Intl.DateTimeFormat(code, { dateStyle: "long", timeZone: "UTC" }).format(changed);
      const said = {
        language: code,
        site: "Cordon",
        contents: words.contents,
        changed: words.changed(date),
        styles,
        url,
      };
      // Which page a part is on is known only once it is printed.
      const draft = await printBook(browser, bookHtml(pages, said), output, basePath);
      const book = await printBook(browser, bookHtml(pages, said, await pageNumbers(draft)), output, basePath);
      for (const folder of ["downloads", ...locales.slice(1).map((locale) => `${locale.code}/downloads`)]) {
        writeFileSync(path.join(output, folder, bookFile(code)), setDate(book, changed));
      }
    }
  } finally {
    await browser.close();
  }
}

/** When the schema last changed, as the published files say: the same whenever the site is built. */
function lastChanged(site: string): Date {
  const oscal = readFileSync(path.join(site, "generated/static/downloads/oscal-component-definition.json"), "utf8");
  return new Date(JSON.parse(oscal)["component-definition"].metadata["last-modified"]);
}
