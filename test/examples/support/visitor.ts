import type { Browser, BrowserContextOptions, Page } from "playwright-core";

export interface Visitor {
  readonly page: Page;
  /** What has gone wrong so far: errors of scripts, of the console and so of the content security policy, and of requests. */
  readonly problems: string[];
}

const usual: BrowserContextOptions = { viewport: { width: 1280, height: 900 }, timezoneId: "Asia/Seoul" };

/** Opens the dashboard in a browser of somebody who has never been there. */
export async function openDashboard(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({ ...usual, ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`);
  });
  await page.goto(url);
  return { page, problems };
}
