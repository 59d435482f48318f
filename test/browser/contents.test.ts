import type { Browser } from "playwright-core";
import { type BuiltSite, serveBuiltSite } from "./support/built-site.js";
import { launchBrowser } from "./support/launch-browser.js";
import { desk, visitWith } from "./support/reader.js";

/* The contents beside a page. */

let site: BuiltSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveBuiltSite(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** The pieces in which a name is shown, each on a line of its own. */
const linesOf = `(link) => {
  const range = document.createRange();
  const lines = [];
  for (const node of link.querySelector("code").childNodes) {
    if (node.nodeType !== 3) continue;
    range.selectNodeContents(node);
    lines.push([node.data, range.getClientRects().length]);
  }
  return lines;
}`;

test("A long name of an operation is broken between its words alone, is copied whole, and fits.", async () => {
  await visitWith(browser, site)("/api/mutations", desk, async (page) => {
    const link =
      'document.querySelector(`.table-of-contents a[href="#Mutation.submitSecurityFollowUpForVerification"]`)';
    expect(await page.evaluate(`${link}.textContent`)).toBe("submitSecurityFollowUpForVerification");
    const pieces = await page.evaluate<[string, number][]>(`(${linesOf})(${link})`);
    expect(pieces.map(([piece]) => piece)).toEqual(["submit", "Security", "Follow", "Up", "For", "Verification"]);
    expect(pieces.filter(([, lines]) => lines !== 1)).toEqual([]);
    expect(await page.evaluate(`${link}.scrollWidth <= ${link}.clientWidth`)).toBe(true);
  });
});

test.each([
  ["", "Start eradication"],
  ["/ko", "제거 시작"],
])(
  "On %s/process/operations the contents have the title of an operation alone, the heading its name too.",
  async (language, title) => {
    await visitWith(browser, site)(`${language}/process/operations`, desk, async (page) => {
      const shown = async (selector: string) => (await page.locator(selector).allInnerTexts()).join();
      expect(await shown('.table-of-contents a[href="#startEradication"]')).toBe(title);
      expect(await shown("h3#startEradication")).toMatch(new RegExp(`^${title}\\s*startEradication`));
    });
  },
);
