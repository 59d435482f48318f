import type { Browser, Page } from "playwright-core";
import { type BuiltSite, serveBuiltSite } from "./support/built-site.js";
import { launchBrowser } from "./support/launch-browser.js";
import { desk, type OpenPage, openPage, phone, visitWith } from "./support/reader.js";
import { seriousFindings } from "./support/serious-findings.js";

/* The search of the built site, in both languages. */

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

/** One page per start that stays open and is searched again from wherever the last test led: the index is loaded once. */
const staying = new Map<string, Promise<OpenPage>>();

/** Searches where the reader has searched before; whatever went wrong on the way fails the test. */
async function searchAgain(start: string, words: string, work: (page: Page) => Promise<void>): Promise<void> {
  const opened = staying.get(start) ?? openPage(browser, site, start, desk);
  staying.set(start, opened);
  const { page, problems } = await opened;
  await search(page, words);
  await work(page);
  expect(problems).toEqual([]);
}

const results = (page: Page) => page.getByRole("listbox").getByRole("option");

/** Opens the search with the keyboard, empties it and writes. The index is fetched when the search is first used. */
async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").and(page.locator(":focus")).waitFor();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Backspace");
  await results(page).first().waitFor({ state: "hidden" });
  await page.keyboard.insertText(words);
}

test.each([
  ["/process/gates", "an operation by its code", "startContainment", "/process/operations#startContainment"],
  ["/process/gates", "an operation by a part of its code", "validateRec", "/process/operations#validateRecovery"],
  ["/process/gates", "a responsibility", "compromise sweeps", "/process/matrix#IOC_SWEEPS"],
  ["/process/gates", "the number of a control", "A.5.26", "/process/controls#ISO_27001_A_5_26"],
  ["/ko/process/gates", "an operation by its code", "startContainment", "/ko/process/operations#startContainment"],
  ["/ko/process/gates", "a Korean phrase", "인시던트 선언", "/ko/process/gates#INCIDENT_DECLARED"],
  ["/ko/process/gates", "a part of a Korean word", "매트릭", "/ko/process/matrix"],
  ["/ko/process/gates", "an operation by its title", "제거 시작", "/ko/process/operations#startEradication"],
  ["/ko/process/gates", "another word for the same", "봉쇄 시작", "/ko/process/operations#startContainment"],
  ["/ko/process/gates", "another word for the same", "침해사고 선언", "/ko/process/gates#INCIDENT_DECLARED"],
  ["/process/gates", "an operation by its title", "start eradication", "/process/operations#startEradication"],
])("From %s, the first result for %s (%s) leads to %s.", async (start, _, words, target) => {
  await searchAgain(start, words, async (page) => {
    await results(page).first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname + url.hash === target);
    await page
      .locator(`.menu__link--active[href="${new URL(page.url()).pathname}"]`)
      .first()
      .waitFor();
    const anchor = new URL(page.url()).hash.slice(1);
    if (anchor) await page.locator(`[id="${anchor}"]`).waitFor();
  });
});

test("A Korean word is found with whatever particle follows it, and one with a particle is found without it.", async () => {
  await searchAgain("/ko/process/gates", "서비스 하나에서 격리", async (page) => {
    await results(page).filter({ hasText: "격리를 시작" }).first().waitFor();
  });
  await searchAgain("/ko/process/gates", "격리를", async (page) => {
    await results(page).filter({ hasText: "격리를 시작" }).first().waitFor();
    await results(page).filter({ hasText: /^격리/ }).first().waitFor();
  });
});

test.each([
  ["침해사고", "인시던트"],
  ["보안사고", "인시던트"],
  ["봉쇄", "격리"],
  ["근절", "제거"],
  ["신고", "통지"],
  ["통지", "신고"],
  ["알림", "경고"],
  ["얼럿", "경고"],
])("Who looks for %s finds what is called %s, and sees where it stands.", async (words, found) => {
  await searchAgain("/ko/process/gates", words, async (page) => {
    await results(page).locator("mark").filter({ hasText: found }).first().waitFor();
  });
});

test.each([
  ["/process/matrix", "zzqqxx", "No results", "Search"],
  ["/ko/process/matrix", "뷁뷁뷁", "검색 결과가 없습니다", "검색"],
])("A search on %s that finds nothing says so, to a screen reader too.", async (path, words, message, name) => {
  await visit(path, desk, async (page) => {
    await search(page, words);
    await page.getByRole("status").filter({ hasText: message }).waitFor({ state: "attached" });
    await page.locator("search").getByText(message).waitFor();
    expect(await page.getByRole("combobox").getAttribute("aria-label")).toBe(name);
    expect(await seriousFindings(page, path)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await page.locator("search").getByText(message).isVisible()).toBe(false);
  });
});

test("With the keyboard one goes down the results, in either theme, and axe finds nothing serious in them.", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    await visit("/process/gates", { ...desk, colorScheme }, async (page) => {
      await search(page, "containment");
      await results(page).nth(2).waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      expect(await results(page).nth(2).getAttribute("aria-selected")).toBe("true");
      expect(await seriousFindings(page, colorScheme)).toEqual([]);
    });
  }
});

test("On a phone the results fit on the screen, and all of them have a page.", async () => {
  await visit("/ko/process/gates", phone, async (page) => {
    await page.getByRole("textbox", { name: "검색" }).tap();
    await page.getByRole("combobox").and(page.locator(":focus")).waitFor();
    await page.keyboard.insertText("격리");
    await results(page).first().waitFor();
    const box = await page.getByRole("listbox").boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 375).toBe(true);
    await page.getByRole("link", { name: "모든 결과 보기" }).tap();
    await page.waitForURL("**/ko/search**");
    await page.locator("article").nth(8).waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(375);
    expect(await seriousFindings(page, "all results")).toEqual([]);
  });
});
