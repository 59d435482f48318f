import { english } from "./english.js";
import { korean } from "./korean.js";
import type { PageWords } from "./page-words.js";

interface Locale {
  readonly code: string;
  readonly words: PageWords;
  /** The folder of the pages of the process, inside the folder of generated files. */
  readonly folder: string;
  /** The folder of the API reference. */
  readonly referenceFolder: string;
  /** The folder of the pages of released versions, each in a folder of its own. */
  readonly releasedFolder: string;
  /** The folder of the introductions, which are written by hand. */
  readonly introductionsFolder: string;
}

/** The languages of the site. The first is the schema's own; each other has translations/<code>.json. */
export const locales: readonly [Locale, ...Locale[]] = [
  {
    code: "en",
    words: english,
    folder: "docs/process",
    referenceFolder: "docs/api",
    releasedFolder: "released/pages",
    introductionsFolder: "docs/for",
  },
  {
    code: "ko",
    words: korean,
    folder: "i18n/ko/docusaurus-plugin-content-docs/current/process",
    referenceFolder: "i18n/ko/docusaurus-plugin-content-docs/current/api",
    releasedFolder: "i18n/ko/docusaurus-plugin-content-docs-released/current",
    introductionsFolder: "i18n/ko/docusaurus-plugin-content-docs/current/for",
  },
];
