import { type CheerioAPI, load } from "cheerio";
import type { BookPage } from "./book-page.js";

/** What the title page and the table of contents say. */
interface BookWords {
  readonly language: string;
  readonly site: string;
  readonly contents: string;
  /** When the schema last changed, in words. */
  readonly changed: string;
  readonly styles: string;
  /** Where links go that lead out of the book, such as to a download; without it they are text. */
  readonly url: string | undefined;
}

/** The page of the book on which a place is, once that is known. */
export type PageNumbers = ReadonlyMap<string, number>;

/**
 * All pages of a language as one document: a title page, the table of contents, and each page as a part. What a page
 * calls `#gates` is called by the page as well, so that each name is there once and links lead to places in the book.
 */
export function bookHtml(pages: readonly BookPage[], words: BookWords, numbers: PageNumbers = new Map()): string {
  const addresses = new Map(pages.map(({ address }) => [withoutSlash(address), nameOf(address)]));
  const parts = pages.map((page) => partOf(page, addresses, words));
  const [first] = parts;
  const contents = parts.flatMap(({ entries }) => entries);
  return [
    "<!doctype html>",
    `<html lang="${words.language}" data-theme="light"><head><meta charset="utf-8">`,
    `<title>${asHtml(`${first?.title} – ${words.site}`)}</title>`,
    ...(first?.styleSheets ?? []),
    `<style>${words.styles}</style></head><body class="book"><main>`,
    `<section class="cover"><p class="site">${asHtml(words.site)}</p><p class="title">${asHtml(first?.title ?? "")}</p>`,
    `<p>${asHtml(first?.description ?? "")}</p><div class="proof">${first?.proof}<p>${asHtml(words.changed)}</p></div></section>`,
    `<nav class="contents"><h1 id="contents">${asHtml(words.contents)}</h1><ol>`,
    ...contents.map(
      ({ level, id, text }) =>
        `<li class="level-${level}"><a href="#${id}"><span>${asHtml(text)}</span> <span class="number">${numbers.get(id) ?? "000"}</span></a></li>`,
    ),
    "</ol></nav>",
    ...parts.map(({ html }) => html),
    "</main></body></html>",
  ].join("\n");
}

interface Entry {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

function partOf(page: BookPage, addresses: ReadonlyMap<string, string>, words: BookWords) {
  const $ = load(page.html);
  const name = nameOf(page.address);
  const depth = depthOf(page.address, addresses);
  const body = $(".theme-doc-markdown").first();
  const proof = body.find("footer.schema-hash").first().clone();
  proof.find("a").replaceWith((_, link) => $(link).text());
  body.find("footer.schema-hash, .hash-link, button, script").remove();
  rename($, name);
  lead($, page.address, addresses, words.url);
  body.find("h1").first().attr("id", name);
  const entries = body
    .find("h1, h2")
    .toArray()
    .map((element) => ({
      level: Number(element.name.slice(1)),
      id: $(element).attr("id") ?? "",
      text: $(element).text(),
    }))
    // The letters of the glossary lead nowhere that its order does not.
    .filter(({ level, id, text }) => id !== "" && (level === 1 || (depth === 0 && text.length > 1)))
    .map((entry): Entry => ({ ...entry, level: entry.level + depth }));
  lower($, depth);
  return {
    title: body.find("h1").first().text(),
    description: $('meta[name="description"]').attr("content") ?? "",
    styleSheets: $('head link[rel="stylesheet"]')
      .toArray()
      .map((element) => $.html(element)),
    proof: proof.html() ?? "",
    entries,
    html: `<article class="markdown part depth-${depth}">${body.html()}</article>`,
  };
}

/** Gives every name of a page the name of the page before it, and whatever points to one. */
function rename($: CheerioAPI, name: string): void {
  const places = ["id", "aria-labelledby", "aria-describedby", "headers", "for"];
  for (const place of places) {
    $(`.theme-doc-markdown [${place}]`).attr(
      place,
      (_, value) =>
        value
          ?.split(/\s+/)
          .map((one) => `${name}.${one}`)
          .join(" ") ?? "",
    );
  }
  for (const place of ["marker-end", "marker-start", "fill", "stroke", "clip-path"]) {
    $(`.theme-doc-markdown [${place}^="url("]`).attr(place, (_, value) => value?.replace("#", `#${name}.`) ?? "");
  }
}

/** Lets links lead into the book where it has the page, and to the site where it has not. */
function lead($: CheerioAPI, from: string, addresses: ReadonlyMap<string, string>, url: string | undefined): void {
  for (const element of $(".theme-doc-markdown a[href]").toArray()) {
    const link = $(element);
    const target = new URL(link.attr("href") ?? "", `http://book.invalid${from}`);
    const name = addresses.get(withoutSlash(target.pathname));
    const isOwn = target.host === "book.invalid";
    if (isOwn && name !== undefined) {
      const anchor = decodeURIComponent(target.hash.slice(1));
      link.attr("href", `#${anchor ? `${name}.${anchor}` : name}`);
    } else if (isOwn && url !== undefined) {
      link.attr("href", new URL(target.pathname + target.hash, url).href);
    } else if (isOwn) {
      link.replaceWith(link.contents());
    }
    link.removeAttr("target");
  }
}

/** A page below another one is a chapter of it: its headings are one level lower. */
function lower($: CheerioAPI, depth: number): void {
  if (depth === 0) return;
  for (const level of [4, 3, 2, 1]) {
    for (const element of $(`.theme-doc-markdown h${level}`).toArray()) element.tagName = `h${level + depth}`;
  }
}

/** How many pages of the book are above it in its address, without the first one, which is above all. */
function depthOf(address: string, addresses: ReadonlyMap<string, string>): number {
  const steps = withoutSlash(address).split("/");
  const [home] = addresses.keys();
  const above = steps.map((_, index) => steps.slice(0, index).join("/"));
  return above.filter((one) => one !== home && addresses.has(one)).length;
}

/** `/ko/process/phases/recovery` → `ko-process-phases-recovery` */
const nameOf = (address: string) => withoutSlash(address).slice(1).replaceAll("/", "-") || "start";

const withoutSlash = (address: string) => address.replace(/\/$/, "");

const asHtml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
