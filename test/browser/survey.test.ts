import type { Browser } from "playwright-core";
import { type BuiltSite, pagesOf, serveBuiltSite } from "./support/built-site.js";
import { launchBrowser } from "./support/launch-browser.js";
import { desk, waitForHydration, watch } from "./support/reader.js";
import { seriousFindings } from "./support/serious-findings.js";

/* All pages of the built site, each looked at once as a person would see it: on a desk, in the dark, on a phone. */

let site: BuiltSite;
let browser: Browser;
let english: readonly string[];
let korean: readonly string[];
const survey: Surveyed[] = [];

beforeAll(async () => {
  [site, browser] = await Promise.all([serveBuiltSite(), launchBrowser()]);
  [english, korean] = await Promise.all([pagesOf(site, ""), pagesOf(site, "/ko")]);
  const left = [...english, ...korean].filter((path, index) => !isOneOfMany(path) || index % 5 === 0);
  const surveyor = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      survey.push(await surveyPage(next));
    }
  };
  await Promise.all([surveyor(), surveyor()]);
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

interface Surveyed {
  readonly path: string;
  readonly language: string | null;
  readonly headings: number;
  readonly problems: readonly string[];
  readonly findings: readonly string[];
  /** In pixels, on a screen of 375. */
  readonly width: number;
}

/**
 * The pages of single objects are made alike, and those of released versions as those of the present one: they differ in
 * their words only, so every fifth of them is surveyed.
 */
const isOneOfMany = (path: string) => /\/(api\/objects|versions\/[^/]+)\/./.test(path);

/** Loads one page and looks at it in both themes, and then on a narrow screen. */
async function surveyPage(path: string): Promise<Surveyed> {
  const page = await browser.newPage({ ...desk, colorScheme: "light" });
  const problems = watch(page, site);
  await page.goto(site.url + path, { waitUntil: "load" });
  // React takes the page over after it has loaded; what it then finds wrong, it says.
  await waitForHydration(page);
  const light = await seriousFindings(page, `${path} light`);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.locator("html[data-theme=dark]").waitFor({ state: "attached" });
  // Colours that are still on their way from light to dark are nobody's contrast.
  await page.evaluate("Promise.allSettled(document.getAnimations().map(({ finished }) => finished))");
  // Nothing but the colours differs between the themes.
  const dark = await seriousFindings(page, `${path} dark`, ["color-contrast"]);
  await page.setViewportSize({ width: 375, height: 740 });
  const surveyed = {
    path,
    language: await page.locator("html").getAttribute("lang"),
    headings: await page.locator("h1").count(),
    problems: [...problems],
    findings: [...light, ...dark],
    width: await page.evaluate<number>("document.documentElement.scrollWidth"),
  };
  await page.close();
  return surveyed;
}

const languageOf = (path: string) => (/^\/ko(\/|$)/.test(path) ? "ko" : "en");

test("There are pages, each in both languages.", () => {
  expect(english.length).toBeGreaterThan(3);
  const inEnglish = korean.map((path) => path.replace(/^\/ko/, "") || "/").toSorted();
  expect(inEnglish.filter((path) => !english.includes(path))).toEqual([]);
  expect(inEnglish).toHaveLength(english.length);
});

test("Every page that is surveyed says which language it is in, and has a heading.", () => {
  expect(
    survey.flatMap(({ path, language }) => (language === languageOf(path) ? [] : [`${path}: ${language}`])),
  ).toEqual([]);
  expect(survey.filter(({ headings }) => headings !== 1).map(({ path }) => path)).toEqual([]);
});

test("Every page that is surveyed loads from its own host alone and without an error.", () => {
  expect(survey.flatMap(({ problems }) => problems)).toEqual([]);
});

test("axe finds nothing serious on any of them, in the light theme and in the dark one.", () => {
  expect(survey.flatMap(({ findings }) => findings)).toEqual([]);
});

test("None of them scrolls sideways on a screen of 375 pixels.", () => {
  expect(survey.filter(({ width }) => width > 375).map(({ path, width }) => `${path} is ${width} wide`)).toEqual([]);
});
