import type { Browser } from "playwright-core";
import { type BuiltSite, serveBuiltSite } from "./support/built-site.js";
import { launchBrowser } from "./support/launch-browser.js";
import { desk, phone, visitWith } from "./support/reader.js";

/* The page of a law, as a desk and as a phone show it. */

let site: BuiltSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveBuiltSite(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

const visit: ReturnType<typeof visitWith> = (path, options, work) => visitWith(browser, site)(path, options, work);

test.each([
  ["a desk", desk, "row"],
  ["a phone", phone, "column"],
] as const)(
  "On %s the deadlines of a law are drawn once, named for who does not see them, and fit.",
  async (_, reader, direction) => {
    await visit("/process/notification/nis2", reader, async (page) => {
      const drawings = page.locator(".diagram svg:visible");
      expect(await drawings.count()).toBe(1);
      expect(await drawings.first().getAttribute("aria-labelledby")).toBe(
        `deadlines-NIS2-${direction}-title deadlines-NIS2-${direction}-description`,
      );
      const box = await drawings.first().boundingBox();
      const width = page.viewportSize()?.width ?? 0;
      expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
    });
  },
);

test("A link to a clock from before its law had a page still leads to it, by the entry.", async () => {
  await visit("/process/notification#NIS2_FINAL_REPORT", desk, async (page) => {
    await page.getByRole("link", { name: "NIS2 final report", exact: true }).first().click();
    await page.waitForURL(/\/process\/notification\/nis2\/?#NIS2_FINAL_REPORT$/);
    // The address changes a moment before the page does.
    await page.locator("h2#NIS2_FINAL_REPORT").waitFor();
  });
});
