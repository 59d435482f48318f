import { readFileSync } from "node:fs";
import path from "node:path";
import { readProcessModel } from "../reading/read-process-model.js";

const root = path.join(__dirname, "../../..");
const model = readProcessModel(readFileSync(path.join(root, "gateway/supergraph.graphql"), "utf8"));
const refusals = model.gates
  .flatMap((gate) => gate.refusals)
  .map(({ coordinate, description, inOtherLanguages }) => ({
    coordinate,
    description,
    korean: inOtherLanguages?.ko?.description ?? "",
  }));
const operations = model.operations.map(({ name }) => name);

/** The places to fill in and the operations that a text names, in any order. */
const factsIn = (text: string) =>
  [...text.matchAll(/\{\w+\}|[A-Za-z]+/g)]
    .map(([word]) => word)
    .filter((word) => word.startsWith("{") || operations.includes(word))
    .toSorted();

test.each(refusals)("$coordinate names the same facts and operations in Korean", ({ description, korean }) => {
  expect(korean).not.toBe("");
  expect(factsIn(korean)).toEqual(factsIn(description));
});
