import type { LocalHistory } from "../history/local-history.js";
import type { Page } from "../markdown/page.js";
import type { ProcessModel } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";
import { controlsPage } from "./controls-page.js";
import { cyclePage } from "./cycle-page.js";
import { downloadsPage } from "./downloads-page.js";
import { eventsPage } from "./events-page.js";
import { gatesPage } from "./gates-page.js";
import { glossaryPage } from "./glossary-page.js";
import { lawPages } from "./law-pages.js";
import { machinePages } from "./machine-pages.js";
import { matrixPage } from "./matrix-page.js";
import { notificationPage } from "./notification-page.js";
import { operationsPage } from "./operations-page.js";
import { overviewPage } from "./overview-page.js";
import { permissionsPage } from "./permissions-page.js";
import { phasePages } from "./phase-pages.js";
import { provenPage } from "./proven-page.js";
import { reactionsPage } from "./reactions-page.js";
import { severityPage } from "./severity-page.js";
import { teamsPage } from "./teams-page.js";
import { workPages } from "./work-pages.js";

type PageWriter = (model: ProcessModel, words: PageWords, history: LocalHistory) => Page | readonly Page[];

/** A new page of the process is a new entry here. */
const pageWriters: readonly PageWriter[] = [
  overviewPage,
  cyclePage,
  phasePages,
  workPages,
  matrixPage,
  teamsPage,
  machinePages,
  operationsPage,
  reactionsPage,
  permissionsPage,
  gatesPage,
  severityPage,
  notificationPage,
  lawPages,
  eventsPage,
  controlsPage,
  provenPage,
  glossaryPage,
  downloadsPage,
];

/** The pages of a process in one language, whichever version it is; those that tell of its versions are in version-pages/. */
export function processPages(model: ProcessModel, words: PageWords, history: LocalHistory): readonly Page[] {
  return pageWriters.flatMap((write) => write(model, words, history));
}
