import { readFileSync } from "node:fs";
import path from "node:path";
import { readProcessModel } from "../reading/read-process-model.js";
import { translationOf } from "./catalogue.js";
import { readCatalogue } from "./read-catalogue.js";

const root = path.join(__dirname, "../../..");
const model = readProcessModel(readFileSync(path.join(root, "gateway/supergraph.graphql"), "utf8"));
const catalogue = readCatalogue(path.join(root, "site/translations/ko.json"));
/** One that is not translated yet is shown in English. */
const refusals = model.gates
  .flatMap((gate) => gate.refusals)
  .flatMap(({ coordinate, description }) => {
    const korean = translationOf(catalogue, description, coordinate);
    return korean === undefined ? [] : [{ coordinate, description, korean }];
  });
const operations = model.operations.map(({ name }) => name);

/** The places to fill in and the operations that a text names, in any order. */
const factsIn = (text: string) =>
  [...text.matchAll(/\{\w+\}|[A-Za-z]+/g)]
    .map(([word]) => word)
    .filter((word) => word.startsWith("{") || operations.includes(word))
    .toSorted();

test.each(refusals)("$coordinate names the same facts and operations in Korean", ({ description, korean }) => {
  expect(factsIn(korean)).toEqual(factsIn(description));
});
