import type { BrowserContext } from "playwright-core";
import type { BuiltSite } from "./built-site.js";
import { waitForHydration, watch } from "./reader.js";
import { seriousFindings } from "./serious-findings.js";

export interface SurveyedPage {
  readonly path: string;
  readonly theme: string | null;
  readonly problems: readonly string[];
  readonly findings: readonly string[];
  /** In pixels, on a screen of 375. */
  readonly width: number;
}

/** Loads one page as a reader at a desk has it, and looks at it on a narrow screen after that. */
export async function surveyPage(reader: BrowserContext, site: BuiltSite, path: string): Promise<SurveyedPage> {
  const page = await reader.newPage();
  const problems = watch(page, site);
  await page.goto(site.url + path, { waitUntil: "load" });
  // React takes the page over after it has loaded; what it then finds wrong, it says.
  await waitForHydration(page);
  const theme = await page.locator("html").getAttribute("data-theme");
  const findings = await seriousFindings(page, `${path} ${theme}`);
  await page.setViewportSize({ width: 375, height: 740 });
  const width = await page.evaluate<number>("document.documentElement.scrollWidth");
  await page.close();
  return { path, theme, problems: [...problems], findings, width };
}
