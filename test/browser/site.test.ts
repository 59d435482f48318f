import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { until } from "../support/until.js";
import { type BuiltSite, serveBuiltSite } from "./support/built-site.js";
import { launchBrowser } from "./support/launch-browser.js";
import { desk, phone, visitWith } from "./support/reader.js";

/* The built site in a real browser, as a person reads it. */

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

test("The matrix shows all of its responsibilities on a phone, each readable without scrolling sideways.", async () => {
  await visit("/process/matrix", phone, async (page) => {
    const links = page.locator("table.matrix td a");
    expect(await links.count()).toBe(25);
    for (const link of await links.all()) {
      const box = await link.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 375).toBe(true);
    }
  });
});

test("The language switch leads to the same page in Korean, and back.", async () => {
  await visit("/process/matrix", desk, async (page) => {
    expect(await page.locator("main h1").first().textContent()).toBe("Responsibility matrix");
    await page.getByRole("button", { name: /English/ }).click();
    await page.getByRole("link", { name: "한국어" }).click();
    await page.waitForURL("**/ko/process/matrix");
    expect(await page.locator("main h1").first().textContent()).toBe("책임 매트릭스");
    await page.getByRole("button", { name: /한국어/ }).click();
    await page.getByRole("link", { name: "English" }).click();
    await page.waitForURL((url) => url.pathname === "/process/matrix");
  });
});

const isInView = (page: Page, anchor: string) =>
  page.evaluate<boolean>(
    `(() => { const { top } = document.getElementById(${JSON.stringify(anchor)}).getBoundingClientRect();
      return top >= 0 && top < innerHeight; })()`,
  );

test.each(["/process/matrix#IOC_SWEEPS", "/ko/process/matrix#IOC_SWEEPS"])(
  "The address of a responsibility leads to it: %s",
  async (path) => {
    await visit(path, desk, async (page) => {
      await until(() => isInView(page, "IOC_SWEEPS"), "the place is in view");
    });
  },
);

test("A link from the matrix leads to the responsibility, and the browser's way back leads back.", async () => {
  await visit("/process/matrix", desk, async (page) => {
    await page.locator('table.matrix a[href="#BREACH_HUNT"]').click();
    await page.waitForURL("**#BREACH_HUNT");
    await until(() => isInView(page, "BREACH_HUNT"));
    await page.goBack();
    await page.waitForURL((url) => url.hash === "");
  });
});

const focused = (page: Page) =>
  page.evaluate<{ text: string; outline: boolean }>(
    `(() => { const e = document.activeElement; const s = getComputedStyle(e);
      return { text: (e.textContent || e.getAttribute("aria-label") || "").trim(),
        outline: s.outlineStyle !== "none" && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== "none" }; })()`,
  );

test("With the keyboard alone one skips to the content, follows a link, and changes the language.", async () => {
  await visit("/process/matrix", desk, async (page) => {
    await page.keyboard.press("Tab");
    expect((await focused(page)).text).toBe("Skip to main content");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);
    for (let step = 0; step < 80; step += 1) {
      if ((await focused(page)).text === "Breach hunt") break;
      await page.keyboard.press("Tab");
    }
    expect(await focused(page)).toEqual({ text: "Breach hunt", outline: true });
    await page.keyboard.press("Enter");
    await page.waitForURL("**#BREACH_HUNT");
  });
  await visit("/process/matrix", desk, async (page) => {
    for (let step = 0; step < 30 && (await focused(page)).text !== "English"; step += 1)
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "한국어" }).waitFor();
    for (let step = 0; step < 5 && (await focused(page)).text !== "한국어"; step += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/ko/process/matrix");
  });
});

/** How bright the page is behind its text, from 0 to 1. */
const brightness = (page: Page) =>
  page.evaluate<number>(
    `(() => { const [r, g, b] = getComputedStyle(document.documentElement).backgroundColor.match(/[\\d.]+/g).map(Number);
      return (r + g + b) / 765; })()`,
  );

test("The site is dark where the reader's system is, and as the reader chooses from then on.", async () => {
  await visit("/process/matrix", { ...desk, colorScheme: "light" }, async (page) => {
    expect(await brightness(page)).toBeGreaterThan(0.9);
  });
  await visit("/process/matrix", { ...desk, colorScheme: "dark" }, async (page) => {
    expect(await brightness(page)).toBeLessThan(0.25);
    const theme = page.locator("html");
    const before = await theme.getAttribute("data-theme-choice");
    await page.getByRole("button", { name: /mode/ }).first().click();
    const chosen = await theme.getAttribute("data-theme-choice");
    expect(chosen).not.toBe(before);
    await page.reload({ waitUntil: "load" });
    expect(await theme.getAttribute("data-theme-choice")).toBe(chosen);
  });
});

test("Printed, a page is its content alone, dark on white, whatever the theme.", async () => {
  await visit("/process/matrix", { ...desk, colorScheme: "dark" }, async (page) => {
    await page.emulateMedia({ media: "print" });
    for (const part of ["nav.navbar", ".theme-doc-sidebar-container", ".table-of-contents", "footer .pagination-nav"])
      for (const element of await page.locator(part).all())
        expect([part, await element.isVisible()]).toEqual([part, false]);
    expect(await page.locator("table.matrix").isVisible()).toBe(true);
    expect(await brightness(page)).toBeGreaterThan(0.9);
    expect((await page.pdf()).subarray(0, 5).toString()).toBe("%PDF-");
  });
});

test("The downloads of the page are there, and are those that were generated.", async () => {
  for (const path of ["/process/downloads", "/ko/process/downloads"]) {
    await visit(path, desk, async (page) => {
      const links = await page
        .locator('main a[href*="/downloads/"]')
        .evaluateAll((all) => (all as unknown as { href: string }[]).map(({ href }) => href));
      expect(links.filter((link) => link.endsWith(".pdf"))).toHaveLength(2);
      expect(links.length).toBeGreaterThan(4);
      for (const link of links) {
        const answer = await fetch(link);
        expect([link, answer.status]).toEqual([link, 200]);
        // A PDF is made of the built site, and read in pdf.test.ts.
        if (link.endsWith(".pdf")) continue;
        const file = `site/generated/static/downloads/${link.split("/").at(-1)}`;
        expect(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(file))).toBe(true);
      }
    });
  }
});
