import { execFileSync } from "node:child_process";

interface ReadPdf {
  readonly pages: readonly string[];
  /** The titles of the bookmarks, those below others after them. */
  readonly bookmarks: readonly string[];
  /** Links within the document that lead nowhere. */
  readonly dead: readonly string[];
  readonly links: number;
}

/** In a process of its own, which a test can wait for while it is collected. */
const program = `
import { readFileSync } from "node:fs";
import { extractText, getDocumentProxy } from "unpdf";
const pdf = await getDocumentProxy(new Uint8Array(readFileSync(process.argv[1])));
const { text } = await extractText(pdf, { mergePages: false });
const titles = (items) => items.flatMap(({ title, items }) => [title, ...titles(items)]);
const places = await pdf.getDestinations();
let links = 0;
const dead = [];
for (let number = 1; number <= pdf.numPages; number += 1)
  for (const { dest, subtype } of await (await pdf.getPage(number)).getAnnotations()) {
    if (subtype !== "Link" || !dest) continue;
    links += 1;
    if (typeof dest === "string" && !places[dest]) dead.push(dest);
  }
console.log(JSON.stringify({ pages: text, bookmarks: titles((await pdf.getOutline()) ?? []), dead, links }));
`;

/** What a program finds in a PDF. */
export function readPdf(file: string): ReadPdf {
  const output = execFileSync(process.execPath, ["--input-type=module", "--eval", program, file], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(output) as ReadPdf;
}
