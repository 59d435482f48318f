import { composeFixture } from "../fixtures/compose-fixture.js";
import { readProcessModel } from "../reading/read-process-model.js";
import { english } from "../words/english.js";
import { overviewPage } from "./overview-page.js";
import { provenPage } from "./proven-page.js";

const model = readProcessModel(composeFixture());
const term = (code: string, title: string, description: string) => ({
  coordinate: `@${code}`,
  code,
  title,
  description,
});
const proof = {
  states: 12345,
  clusters: [{ ...term("ALERT", "Alert", ""), states: 8 }],
  properties: [term("FOUR_EYES", "Four eyes", "Nobody validates what they did.")],
};
const history = { language: "en", snapshots: [], differences: [], reference: { types: [], directives: [] } };

test("What is proven has a page with each property at its address, and a line on the first page", () => {
  const [page] = provenPage({ ...model, proof }, english);
  expect(page?.text).toContain("12,345 states were explored, and 1 properties hold.");
  expect(page?.text).toMatch(/<Anchor id="FOUR_EYES" \/>Four eyes[\s\S]*Nobody validates what they did\./);
  const { text } = overviewPage({ ...model, proof }, english, history);
  expect(text).toContain("12,345 states explored, 1 properties hold. [What is proven](/process/proven.mdx)");
});

test("A process that was not explored, as a released one, has neither", () => {
  expect(provenPage(model, english)).toEqual([]);
  expect(overviewPage(model, english, history).text).not.toContain("proven.mdx");
});
