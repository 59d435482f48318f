import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "../markdown/page.js";
import { readProcessModel } from "../reading/read-process-model.js";
import { english } from "../words/english.js";
import { korean } from "../words/korean.js";
import { lawPages } from "./law-pages.js";
import { notificationPage } from "./notification-page.js";

const model = readProcessModel(readFileSync(path.join(__dirname, "../../../gateway/supergraph.graphql"), "utf8"));
const pages = lawPages(model, english);
const pageOf = (name: string, of: readonly Page[] = pages) =>
  of.find(({ file }) => file === `notification/${name}.mdx`)?.text ?? "";
const entry = notificationPage(model, english);

test("Each law has a page with a section for each of its clocks, and none of another law", () => {
  expect(pages).toHaveLength(model.laws.length);
  for (const { code, law } of model.clocks)
    for (const { file, text } of pages)
      expect(text.includes(`{/* #${code} */}`)).toBe(
        file === `notification/${law.toLowerCase().replaceAll("_", "-")}.mdx`,
      );
});

test("The drawing is there for a desk and for a phone, with words for who does not see it", () => {
  const text = pageOf("dora");
  for (const direction of ["row", "column"]) {
    expect(text).toContain(
      `<title id="deadlines-DORA-${direction}-title">{"Deadlines: Digital Operational Resilience Act (DORA)"}`,
    );
    expect(text).toContain(`<desc id="deadlines-DORA-${direction}-description">`);
  }
});

test.each([
  [
    "dora",
    "[Art. 19(4)(a); Regulation (EU) 2025/301 Art. 5(1)(a), (2)](https://eur-lex.europa.eu/eli/reg_del/2025/301/oj)",
  ],
  ["dora", "<dd>4 hours, at the latest 24 hours after “Awareness”</dd>"],
  ["dora", "An end on a weekend or a holiday moves to 12:00 of the next working day."],
  ["dora", "the latest of “DORA intermediate report”"],
  ["sec-8-k", "The last one ends at 17:30."],
  ["circia", "<dd>**Not in force**</dd>"],
  ["circia", '"72 hours (not in force)"'],
  ["korea-pipa", "<dd>Since 2026-09-11</dd>"],
  ["korea-pipa", "<dt>Before that</dt>\n<dd>From 2023-09-15 to 2026-09-10 · "],
  ["nis2", "<dd>5 days ahead</dd>"],
  ["nis2", "together with “NIS2 early warning”, whose start starts it by itself"],
  ["nis2", "<dt>Takes the place of</dt>"],
  ["nis2", "Whoever starts the first of a series has the later notices owed with it, by themselves."],
  ["nis2", "<dt>Why a notice may wait</dt>\n<dd>For no reason</dd>"],
  ["cra", "owed once that of “CRA vulnerability notification” was made, and waits for its start"],
  ["cra", "<dd>What starts it can happen more than once, and asks for a notice each time.</dd>"],
  ["gdpr", "([Art. 34(3)(c)](https://eur-lex.europa.eu/eli/reg/2016/679/oj))"],
  ["gdpr", "decided by: Law-enforcement authority; at first at most 24 hours after it is due, once"],
  ["sec-8-k", "at first at most 30 days after it is due, once"],
  ["sec-8-k", "only added to a delay that there is"],
  ["sec-8-k", "in all at most 120 days after it is due"],
  ["korea-pipa", "<dd>without delay</dd>"],
  ["korea-pipa", "the notice is owed without delay."],
  ["nis2", "A progress report takes its place, and [NIS2 final report after handling](/process/notification/nis2.mdx#"],
] as const)("The page of %s says: %s", (name, words) => expect(pageOf(name)).toContain(words));

test("What ends a clock leads to the operation, and says who may", () => {
  expect(pageOf("sec-8-k")).toMatch(
    /recordAuthorityNotice`\]\(\/process\/operations\.mdx#recordAuthorityNotice\)[\s\S]*Trust/,
  );
});

test("The entry names every clock with a link to its law, and is where links to a clock led before", () => {
  expect(entry.file).toBe("notification/index.mdx");
  for (const { code, law } of model.clocks) {
    expect(entry.text).toContain(`<Anchor id="${code}" />`);
    expect(entry.text).toContain(`/process/notification/${law.toLowerCase().replaceAll("_", "-")}.mdx#${code})`);
  }
  expect(entry.text).toContain("Known from 2026 to 2028");
});

test("Korean cites articles as Korean law does", () => {
  const texts = lawPages(model, korean);
  expect(pageOf("korea-network-act", texts)).toContain("[제48조의3 제1항; 시행령 제58조의2]");
  expect(pageOf("dora", texts)).toContain("[제19조 제4항 a호; 규정 (EU) 2025/301 제5조 제1항 a호, 제2항]");
  expect(pageOf("nis2", texts)).toContain("[제23조 제4항 d호, e호]");
  expect(pageOf("korea-pipa", texts)).toContain("[제34조 제3항(2026년 개정); 시행령 제40조]");
  expect(pageOf("korea-pipa", texts)).toContain("[시행령 제40조 제1항 단서]");
  expect(pageOf("korea-pipa", texts)).toContain("<dd>지체 없이</dd>");
  expect(pageOf("gdpr", texts)).toContain("<dd>부당한 지체 없이</dd>");
  expect(pageOf("sec-8-k", texts)).toContain("[Form 8-K 항목 1.05(c)]");
});

test("A version that did not say which law sets a clock has one page of them", () => {
  const before = { ...model, laws: [], clocks: model.clocks.map((clock) => ({ ...clock, law: "" })) };
  expect(lawPages(before, english)).toEqual([]);
  const page = notificationPage(before, english);
  expect(page.file).toBe("notification.mdx");
  expect(page.text).toContain("{/* #GDPR_ARTICLE_33 */}");
});
