import { readFileSync } from "node:fs";
import path from "node:path";
import type { Files } from "../files/files.js";
import { filesBelow } from "../files/files-below.js";
import { locales } from "../words/locales.js";

/** What of the site is written by hand: the introductions, and Docusaurus's own words in other languages. */
export function readWrittenFiles(site: string): Files {
  const [, ...translated] = locales;
  const folders = [
    ...locales.map(({ code, introductionsFolder }) => [`introductions/${code}`, introductionsFolder] as const),
    ...translated.map(({ code }) => [`translations/docusaurus/${code}`, `i18n/${code}`] as const),
  ];
  return new Map(
    folders.flatMap(([from, to]) =>
      filesBelow(path.join(site, from)).map((file): [string, string] => [
        `${to}/${file}`,
        readFileSync(path.join(site, from, file), "utf8"),
      ]),
    ),
  );
}
