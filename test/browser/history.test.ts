import { readdirSync, readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { type BuiltSite, pagesOf, serveBuiltSite } from "./support/built-site.js";
import { launchBrowser } from "./support/launch-browser.js";
import { desk, phone, visitWith } from "./support/reader.js";
import { seriousFindings } from "./support/serious-findings.js";

/* The versions of the process in a real browser: which one a page is, what changed, and the pages of a released one. */

let site: BuiltSite;
let browser: Browser;
let visit: ReturnType<typeof visitWith>;
const [version = ""] = readdirSync("site/history").toSorted();
const released = JSON.parse(readFileSync(`site/history/${version}/release.json`, "utf8")) as { schemaHash: string };
const current = JSON.parse(readFileSync("site/generated/schema.json", "utf8")) as {
  sha256: string;
  statement: Record<string, string>;
};

beforeAll(async () => {
  [site, browser] = await Promise.all([serveBuiltSite(), launchBrowser()]);
  visit = visitWith(browser, site);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

test.each([
  ["/process/gates", "en"],
  ["/ko/process/gates", "ko"],
])("A page says which version of the process it tells, and from which schema: %s", async (path, language) => {
  await visit(path, desk, async (page) => {
    const proof = (await page.locator("footer.schema-hash").textContent()) ?? "";
    expect(proof).toContain(current.statement[language]);
    expect(proof).toContain(current.sha256);
    expect(await page.locator("main .since").first().isVisible()).toBe(true);
  });
});

test("The list of versions leads to the pages of one, which say what they are and lead back to the current page.", async () => {
  await visit("/process/versions", desk, async (page) => {
    expect(await page.locator("table.versions").textContent()).toContain(released.schemaHash);
    await page.locator(`table.versions a[href="/versions/${version}"]`).first().click();
    await page.waitForURL(`**/versions/${version}`);
    // The address changes a moment before the page does, and the page before has such a link as well.
    const notice = page.locator("aside.notice");
    await notice.waitFor();
    await page.locator(".theme-doc-sidebar-container").getByRole("link", { name: "Gates" }).click();
    await page.waitForURL(`**/versions/${version}/gates`);
    await page.locator("main h1", { hasText: "Gates" }).waitFor();
    expect(await notice.textContent()).toContain(`process version ${version}`);
    expect(await page.locator("footer.schema-hash").textContent()).toContain(released.schemaHash);
    await notice.getByRole("link", { name: "This page as it is now" }).click();
    await page.waitForURL("**/process/gates");
    // The address changes a moment before the page does.
    await notice.waitFor({ state: "detached" });
    expect(await page.locator("footer.schema-hash").textContent()).toContain(current.sha256);
  });
});

test("A page of a released version leads to pages and files of that version, and to no others.", async () => {
  await visit(`/versions/${version}/operations`, desk, async (page) => {
    const links = page.locator("main article .markdown dl a");
    const places = await links.evaluateAll((all) =>
      (all as unknown as { pathname: string }[]).map(({ pathname }) => pathname),
    );
    expect(places.length).toBeGreaterThan(20);
    expect(places.filter((place) => !place.startsWith(`/versions/${version}/`))).toEqual([]);
  });
  await visit(`/versions/${version}/downloads`, desk, async (page) => {
    const links = await page
      .locator(`main a[href*="/files/"]`)
      .evaluateAll((all) => (all as unknown as { href: string }[]).map(({ href }) => href));
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) {
      const kept = readFileSync(`site/history/${version}/downloads/${link.split("/").at(-1)}`);
      expect(Buffer.from(await (await fetch(link)).arrayBuffer()).equals(kept)).toBe(true);
    }
  });
});

test("The language switch on a page of a released version leads to the same page in Korean.", async () => {
  await visit(`/versions/${version}/matrix`, desk, async (page) => {
    await page.getByRole("button", { name: /English/ }).click();
    await page.getByRole("link", { name: "한국어" }).click();
    await page.waitForURL(`**/ko/versions/${version}/matrix`);
    expect(await page.locator("main h1").first().textContent()).toBe("책임 매트릭스");
    expect(await page.locator("aside.notice").textContent()).toContain(`프로세스 버전 ${version}`);
  });
});

test("No search engine is led to released versions, and no search of the site finds them.", async () => {
  const pages = [...(await pagesOf(site, "")), ...(await pagesOf(site, "/ko"))];
  expect(pages.filter((path) => path.includes("/versions/"))).toEqual([]);
  await visit(`/versions/${version}/gates`, desk, async (page) => {
    expect(await page.locator('meta[name="robots"]').getAttribute("content")).toContain("noindex");
  });
});

test.each(["/process/changes", "/process/versions", `/versions/${version}/matrix`, `/versions/${version}`])(
  "On a phone axe finds nothing serious on %s in either language, and it fits.",
  async (path) => {
    // Colours do not differ between the languages.
    for (const [prefix, colorScheme] of [
      ["", "light"],
      ["/ko", "dark"],
    ] as const) {
      await visit(prefix + path, { ...phone, colorScheme }, async (page) => {
        expect(await seriousFindings(page, `${prefix}${path} ${colorScheme}`)).toEqual([]);
        expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(375);
      });
    }
  },
);
