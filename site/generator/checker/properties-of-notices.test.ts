import { readFileSync } from "node:fs";
import path from "node:path";
import type { Clock, ProcessModel } from "../model/process-model.js";
import { readProcessModel } from "../reading/read-process-model.js";
import { propertiesOfNotices } from "./properties-of-notices.js";

const model = readProcessModel(readFileSync(path.join(__dirname, "../../../gateway/supergraph.graphql"), "utf8"));
const changed = (code: string, change: Partial<Clock>): ProcessModel => ({
  ...model,
  clocks: model.clocks.map((clock) => (clock.code === code ? { ...clock, ...change } : clock)),
});
const stories = (process: ProcessModel) => propertiesOfNotices.flatMap(({ broken }) => broken(process, {}));

test("The deadlines of the published process keep what is promised of them", () => {
  expect(stories(model)).toEqual([]);
});

test("An early warning that may outlast the response is found", () => {
  expect(stories(changed("NIS2_EARLY_WARNING", { blocks: "closeIncident" }))).toEqual([
    "The response ends, nobody was told by NIS2_EARLY_WARNING, and nothing in that notice needs the review.",
  ]);
});

test("A clock that only the end of the incident ends is found", () => {
  expect(stories(changed("GDPR_ARTICLE_34", { endedBy: ["dismissIncident", "withdrawIncident"] }))).toEqual([
    "GDPR_ARTICLE_34 runs, and nothing ends it but the end of the incident.",
  ]);
});
