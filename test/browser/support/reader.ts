import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { BuiltSite } from "./built-site.js";

/* Who reads the site: at a desk or on a phone, and bothered by whatever goes wrong. */

export const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
export const phone: BrowserContextOptions = { viewport: { width: 375, height: 740 }, isMobile: true, hasTouch: true };

/** Everything that goes wrong while a page loads and is used. */
export function watch(page: Page, site: BuiltSite): readonly string[] {
  const problems: string[] = [];
  const note = (problem: string) => problems.push(`${new URL(page.url()).pathname} ${problem}`.slice(0, 400));
  page.on("console", (message) => {
    if (message.type() === "error") note(`says: ${message.text()}`);
  });
  page.on("pageerror", (error) => note(`throws: ${error.message}`));
  page.on("request", (request) => {
    const isOwn = request.url().startsWith(`${site.url}/`) || request.url().startsWith("data:");
    if (!isOwn) note(`asks ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) note(`gets ${response.status()} for ${response.url()}`);
  });
  return problems;
}

export const waitForHydration = (page: Page) =>
  page.locator("html[data-has-hydrated=true]").waitFor({ state: "attached" });

export interface OpenPage {
  readonly page: Page;
  /** What has gone wrong on it so far. */
  readonly problems: readonly string[];
}

/** Opens a page in a context of its own: whoever reads it has read nothing before. */
export async function openPage(
  browser: Browser,
  site: BuiltSite,
  path: string,
  options: BrowserContextOptions,
): Promise<OpenPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems = watch(page, site);
  await page.goto(site.url + path, { waitUntil: "load" });
  await waitForHydration(page);
  return { page, problems };
}

/** Opens a page and does the work; whatever goes wrong on the way fails the test. */
export const visitWith =
  (browser: Browser, site: BuiltSite) =>
  async (path: string, options: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<void> => {
    const { page, problems } = await openPage(browser, site, path, options);
    try {
      await work(page);
      expect(problems).toEqual([]);
    } finally {
      await page.context().close();
    }
  };
