import type { Page } from "playwright-core";
import { incidentRows } from "./incident-rows.js";

/** The numbers of the incidents that the list shows, from top to bottom. */
export const numbersIn = async (page: Page) =>
  (await incidentRows(page).allTextContents()).map((text) => /INC-\d{4}-\d{5}/.exec(text)?.[0]);
