import type { Browser } from "playwright-core";
import { readBuiltPages } from "./support/built-pages.js";
import { type BuiltSite, serveBuiltSite } from "./support/built-site.js";
import { launchBrowser } from "./support/launch-browser.js";
import { pagesToSurvey } from "./support/pages-to-survey.js";
import { desk } from "./support/reader.js";
import { type SurveyedPage, surveyPage } from "./support/survey-page.js";

/*
 * The pages of the built site, each looked at once as a person would see it, on a desk and on a narrow screen: those in
 * English in the light theme, those in Korean in the dark one. What a page is made of does not differ between the languages,
 * so each is seen in both themes.
 */

let site: BuiltSite;
let browser: Browser;
// The one for what is not found is served under every other address, and says so by its status.
const pages = pagesToSurvey(readBuiltPages().filter(({ path }) => !path.endsWith("/404")));
const survey: SurveyedPage[] = [];

beforeAll(async () => {
  [site, browser] = await Promise.all([serveBuiltSite(), launchBrowser()]);
  const readers = {
    en: await browser.newContext({ ...desk, colorScheme: "light" }),
    ko: await browser.newContext({ ...desk, colorScheme: "dark" }),
  };
  const left = [...pages];
  const surveyor = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      survey.push(await surveyPage(readers[next.language], site, next.path));
    }
  };
  await Promise.all([surveyor(), surveyor()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

test("Of the pages that are made alike, two are surveyed in each language; of the others, each.", () => {
  for (const folder of ["/api/objects/", "/process/machines/", "/process/phases/", "/versions/"])
    for (const [language, theme] of [
      ["", "light"],
      ["/ko", "dark"],
    ])
      expect(survey.filter((page) => page.path.startsWith(language + folder) && page.theme === theme)).toHaveLength(2);
  expect(survey.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["/", "/ko", "/for/compliance", "/ko/for/compliance", "/process/matrix", "/ko/api/enums"]),
  );
});

test("Every page that is surveyed loads from its own host alone and without an error.", () => {
  expect(survey.flatMap(({ problems }) => problems)).toEqual([]);
});

test("axe finds nothing serious on any of them, in English in the light theme, in Korean in the dark one.", () => {
  expect(survey.flatMap(({ findings }) => findings)).toEqual([]);
});

test("None of them scrolls sideways on a screen of 375 pixels.", () => {
  expect(survey.filter(({ width }) => width > 375).map(({ path, width }) => `${path} is ${width} wide`)).toEqual([]);
});
