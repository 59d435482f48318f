import { load } from "cheerio";
import { readBuiltPages } from "./support/built-pages.js";

/* What every page of the built site has, also those of which survey.test.ts looks at two only: read in its HTML. */

const pages = readBuiltPages();

test("There are pages, each in both languages.", () => {
  const inEnglish = pages.filter(({ language }) => language === "en").map(({ path }) => path);
  const inKorean = pages
    .filter(({ language }) => language === "ko")
    .map(({ path }) => path.replace(/^\/ko/, "") || "/");
  expect(inEnglish.length).toBeGreaterThan(100);
  expect(inKorean).toEqual(inEnglish);
});

test("Every page says which language it is in, has one heading of the first level, and a title.", () => {
  const found = pages.map(({ path, html }) => {
    const $ = load(html);
    return { path, language: $("html").attr("lang"), headings: $("h1").length, hasTitle: $("title").text() !== "" };
  });
  const expected = pages.map(({ path, language }) => ({ path, language, headings: 1, hasTitle: true }));
  expect(found).toEqual(expected);
});
