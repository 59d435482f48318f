import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { locales } from "./words/locales.js";

/* The pages that are written by hand, one for each audience: site/introductions/, the same in each language. */

const site = path.join(__dirname, "..");
const folders = locales.map(({ code, words }) => ({ code, words, folder: path.join(site, "introductions", code) }));
const read = (folder: string, name: string) => readFileSync(path.join(folder, name), "utf8");
const [english] = folders;
const names = readdirSync(english?.folder ?? "").toSorted();

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, part]) => part);
const linksOf = (text: string) => found(text, /\]\((\/[^)]+)\)/g).toSorted();
const anchorsOf = (text: string) => found(text, /\{\/\* #(\S+) \*\/\}/g);

describe.each(folders)("The introductions in $code", ({ folder, words }) => {
  test("are those that the page of entry leads to, by their titles", () => {
    const titles = readdirSync(folder).map((name) => [
      name.replace(/\.mdx$/, ""),
      /^title: "(.+)"$/m.exec(read(folder, name))?.[1],
    ]);
    const pages = words.overview.audiences.pages.map(([name, { title }]) => [name, title]);
    expect(titles.toSorted()).toEqual(pages.toSorted());
  });

  test.each(names)("lead to the same places and have the same addresses as in English: %s", (name) => {
    const [original, text] = [read(english?.folder ?? "", name), read(folder, name)];
    expect(linksOf(text)).toEqual(linksOf(original));
    expect(linksOf(text).length).toBeGreaterThan(4);
    expect(anchorsOf(text)).toEqual(anchorsOf(original));
  });

  test.each(names)("say at their foot which version and schema they go with: %s", (name) => {
    expect(read(folder, name)).toMatch(/<SchemaHash>.+<\/SchemaHash>\n$/);
  });

  test.each(names)("are short, and repeat no code of the schema outside of a link: %s", (name) => {
    const text = read(folder, name);
    expect(text.split("\n").length).toBeLessThan(80);
    expect(found(text.replaceAll(/\]\([^)]*\)/g, "]"), /\b([A-Z]{2,}_[A-Z_]+)\b/g)).toEqual([]);
  });
});
