import type { LocalHistory } from "../history/local-history.js";
import type { Page } from "../markdown/page.js";
import type { ProcessModel } from "../model/process-model.js";
import { processPages } from "../pages/process-pages.js";
import type { PageWords } from "../words/page-words.js";
import { changesPage } from "./changes-page.js";
import { versionsPage } from "./versions-page.js";

/** All pages of the process in one language: those of the process as it stands, and those that tell of all its versions. */
export function sitePages(model: ProcessModel, words: PageWords, history: LocalHistory): readonly Page[] {
  return [
    ...processPages(model, words, history),
    versionsPage(model, words, history),
    changesPage(model, words, history),
  ];
}
