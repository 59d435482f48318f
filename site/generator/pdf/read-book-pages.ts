import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { load } from "cheerio";
import type { BookPage } from "./book-page.js";

/**
 * The pages of one language in the order of its side bar: each page names the next one. `home` is the address of the
 * first, with the path that the site is served under.
 */
export function readBookPages(output: string, basePath: string, home: string): readonly BookPage[] {
  const pages: BookPage[] = [];
  for (let address: string | undefined = home; address !== undefined; address = nextOf(pages.at(-1))) {
    if (pages.some((page) => page.address === address)) break;
    pages.push({ address, html: readFileSync(builtFile(output, basePath, address), "utf8") });
  }
  return pages;
}

const nextOf = (page: BookPage | undefined) =>
  page &&
  load(page.html)("a.pagination-nav__link--next")
    .attr("href")
    ?.replace(/[?#].*$/, "");

/** Where the build has put the page of an address. */
function builtFile(output: string, basePath: string, address: string): string {
  const name = address.slice(basePath.length).replace(/\/$/, "");
  const file = path.join(output, `${name}.html`);
  return name !== "" && existsSync(file) ? file : path.join(output, name, "index.html");
}
