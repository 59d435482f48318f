import { readFileSync } from "node:fs";
import path from "node:path";
import { composeFixture } from "../fixtures/compose-fixture.js";
import { readProcessModel } from "../reading/read-process-model.js";
import { english } from "../words/english.js";
import { korean } from "../words/korean.js";
import { reactionsPage } from "./reactions-page.js";

const model = readProcessModel(readFileSync(path.join(__dirname, "../../../gateway/supergraph.graphql"), "utf8"));

test("The page of reactions says how long somebody is waited for, the gravest incidents first, and which reaction says that it is over", () => {
  const [page] = reactionsPage(model, english);
  const text = page?.text ?? "";
  const severities = ["Critical", "High", "Medium", "Low", "Informational"].map(
    (title) => `<th scope="col">${title}</th>`,
  );
  expect(text).toContain(['<th scope="col">What waits</th>', ...severities].join("\n"));
  const row = text.slice(text.indexOf("[Escalation to receive](#ESCALATION)"), text.indexOf("[Offer of a role]"));
  const lengths = [...row.matchAll(/<td[^>]*>\s*([^<]*?)\s*<\/td>/g)].map(([, length]) => length);
  expect(lengths).toEqual(["15 minutes", "30 minutes", "1 hour", "4 hours", "1 day"]);
  for (const { code, title } of model.timers) {
    expect(text).toContain(`### ${title} {/* #${code} */}`);
    expect(text).toContain(`[${title}](#${code}): Its time, looked for every 10 seconds`);
  }
  expect(reactionsPage(model, korean)[0]?.text).toMatch(/15분[\s\S]*1시간[\s\S]*1일/);
});

test.each([
  [english, "Set by the law or contract"],
  [korean, "법령·계약에 따름"],
] as const)("What waits as long as a notification clock says has no empty cell: %#", (words, said) => {
  const text = reactionsPage(model, words)[0]?.text ?? "";
  const timed = text.slice(text.indexOf("<table"), text.indexOf("</table>"));
  for (const { code } of model.timers.filter(({ waits }) => waits.length === 0)) {
    const row = timed.slice(timed.indexOf(`(#${code})`)).split("</tr>")[0] ?? "";
    expect([...row.matchAll(/<td[^>]*>\s*([^<]*?)\s*<\/td>/g)].map(([, cell]) => cell)).toEqual(Array(5).fill(said));
  }
  expect(timed).not.toMatch(/<td[^>]*>\s*<\/td>/);
});

test("A process in which nobody is waited for says nothing of it", () => {
  const [page] = reactionsPage({ ...model, timers: [], reactions: model.reactions.slice(0, 1) }, english);
  expect(page?.text).not.toContain("How long somebody is waited for");
  expect(reactionsPage(readProcessModel(composeFixture()), english)).toEqual([]);
});
