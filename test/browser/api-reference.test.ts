import type { Browser, Page } from "playwright-core";
import { until } from "../support/until.js";
import { type BuiltSite, serveBuiltSite } from "./support/built-site.js";
import { launchBrowser } from "./support/launch-browser.js";
import { desk, phone, visitWith } from "./support/reader.js";
import { seriousFindings } from "./support/serious-findings.js";

/* The API reference of the built site, as a developer reads it. */

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

const heading = (page: Page) => page.locator("main h1").first().textContent();
const link = (page: Page, text: string) => page.locator("main").getByRole("link", { name: text, exact: true }).first();
const topOf = (page: Page, anchor: string) =>
  page.evaluate<number>(`document.getElementById(${JSON.stringify(anchor)}).getBoundingClientRect().top`);
/** The page goes there by itself, a moment after it has loaded, and again where something above it grows. */
const untilInSight = (page: Page, anchor: string) =>
  until(async () => {
    const top = await topOf(page, anchor);
    return top >= 0 && top < (page.viewportSize()?.height ?? 0);
  }, `${anchor} in sight`);

test.each([
  ["", "API reference", "Process"],
  ["/ko", "API 레퍼런스", "프로세스"],
])("From the process at %s/ one goes to the API reference, and back.", async (language, reference, process) => {
  await visit(`${language}/process/gates`, desk, async (page) => {
    const bar = page.getByRole("navigation").first();
    await bar.getByRole("link", { name: reference }).click();
    await page.waitForURL(`**${language}/api`);
    // The address changes a moment before the page does.
    await page.locator("main h1").getByText(reference, { exact: true }).waitFor();
    await bar.getByRole("link", { name: process }).click();
    await page.waitForURL((url) => url.pathname.replace(/\/$/, "") === language);
  });
});

test.each([
  ["", "The case in one line."],
  ["/ko", "인시던트의 한 줄 요약입니다."],
])("At %s/api/objects/Incident the type of a field leads to its place.", async (language, description) => {
  await visit(`${language}/api/objects/Incident#Incident.title`, desk, async (page) => {
    expect(await heading(page)).toBe("Incident");
    await untilInSight(page, "Incident.title");
    expect(await page.locator("main").textContent()).toContain(description);
    await link(page, "IncidentState").click();
    await page.waitForURL(`**${language}/api/enums#IncidentState`);
    await page.locator("[id='IncidentState.DECLARED']").waitFor({ state: "attached" });
  });
});

test.each([
  ["", "This operation in the process"],
  ["/ko", "프로세스 문서에서 이 작업 보기"],
])(
  "At %s/api/mutations an operation leads to its place in the process, and from there back.",
  async (language, text) => {
    await visit(`${language}/api/mutations#Mutation.acceptEvidenceTransfer`, desk, async (page) => {
      const place = page.locator("main a[href$='/process/operations#acceptEvidenceTransfer']").first();
      expect((await place.textContent())?.trim()).toBe(text);
      await place.click();
      await page.waitForURL(`**${language}/process/operations#acceptEvidenceTransfer`);
      await link(page, "Mutation.acceptEvidenceTransfer").click();
      await page.waitForURL(`**${language}/api/mutations#Mutation.acceptEvidenceTransfer`);
    });
  },
);

test("The address of an argument leads to it.", async () => {
  await visit("/api/queries#Query.incidents(filter:)", desk, async (page) => {
    await untilInSight(page, "Query.incidents(filter:)");
  });
});

test.each([
  ["/api/mutations#Mutation.startContainment", "Mutation.startContainment"],
  ["/ko/api/objects/Review#Review.followUps", "Review.followUps"],
])(
  "On a phone in the dark, %s is in sight and fits the screen, and axe finds nothing serious.",
  async (path, anchor) => {
    await visit(path, { ...phone, colorScheme: "dark" }, async (page) => {
      await untilInSight(page, anchor);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(375);
      expect(await seriousFindings(page, path)).toEqual([]);
    });
  },
);

test.each([
  ["/api/queries", "expectedVersion", /^\/api\//],
  ["/ko/api/queries", "법적 보존 조치", /^\/ko\/api\//],
])("The search of %s finds %s in the reference alone.", async (start, words, target) => {
  await visit(start, desk, async (page) => {
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").and(page.locator(":focus")).waitFor();
    await page.keyboard.insertText(words);
    await page.getByRole("listbox").getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname !== start || url.hash !== "");
    expect(new URL(page.url()).pathname).toMatch(target);
  });
});
