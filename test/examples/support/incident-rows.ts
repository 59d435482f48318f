import type { Locator, Page } from "playwright-core";

/** The rows of the list of open incidents. */
export const incidentRows = (page: Page): Locator =>
  page.getByRole("region", { name: "Open incidents" }).locator("tbody tr");
