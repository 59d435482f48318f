import type { Page } from "../markdown/page.js";
import type { ProcessModel } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";
import { downloadsPage } from "./downloads-page.js";
import { matrixPage } from "./matrix-page.js";
import { operationsPage } from "./operations-page.js";
import { overviewPage } from "./overview-page.js";

type PageWriter = (model: ProcessModel, words: PageWords) => Page;

/** Every generated page. A new page of the site is a new entry here. */
const pageWriters: readonly PageWriter[] = [overviewPage, matrixPage, operationsPage, downloadsPage];

/** All pages of the process in one language. */
export function sitePages(model: ProcessModel, words: PageWords): readonly Page[] {
  return pageWriters.map((write) => write(model, words));
}
