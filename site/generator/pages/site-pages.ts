import type { LocalHistory } from "../history/local-history.js";
import type { Page } from "../markdown/page.js";
import type { ProcessModel } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";
import { changesPage } from "./changes-page.js";
import { controlsPage } from "./controls-page.js";
import { cyclePage } from "./cycle-page.js";
import { downloadsPage } from "./downloads-page.js";
import { eventsPage } from "./events-page.js";
import { gatesPage } from "./gates-page.js";
import { glossaryPage } from "./glossary-page.js";
import { machinePages } from "./machine-pages.js";
import { matrixPage } from "./matrix-page.js";
import { notificationPage } from "./notification-page.js";
import { operationsPage } from "./operations-page.js";
import { overviewPage } from "./overview-page.js";
import { permissionsPage } from "./permissions-page.js";
import { phasePages } from "./phase-pages.js";
import { severityPage } from "./severity-page.js";
import { teamsPage } from "./teams-page.js";
import { versionsPage } from "./versions-page.js";

type PageWriter = (model: ProcessModel, words: PageWords, history: LocalHistory) => Page | readonly Page[];

/** The pages of a process, whichever version it is. A new page of the site is a new entry here. */
const pageWriters: readonly PageWriter[] = [
  overviewPage,
  cyclePage,
  phasePages,
  matrixPage,
  teamsPage,
  machinePages,
  operationsPage,
  permissionsPage,
  gatesPage,
  severityPage,
  notificationPage,
  eventsPage,
  controlsPage,
  glossaryPage,
  downloadsPage,
];

/** The pages that tell of all versions. */
const historyWriters: readonly PageWriter[] = [versionsPage, changesPage];

/** All pages of the process in one language. */
export function sitePages(model: ProcessModel, words: PageWords, history: LocalHistory): readonly Page[] {
  return [...pageWriters, ...historyWriters].flatMap((write) => write(model, words, history));
}

/** The pages of the process alone, without those that tell of its versions. */
export function processPages(model: ProcessModel, words: PageWords, history: LocalHistory): readonly Page[] {
  return pageWriters.flatMap((write) => write(model, words, history));
}
