import { readFileSync } from "node:fs";
import path from "node:path";
import { readProcessModel } from "../reading/read-process-model.js";
import { readCatalogue } from "./read-catalogue.js";

const root = path.join(__dirname, "../../..");
const model = readProcessModel(readFileSync(path.join(root, "gateway/supergraph.graphql"), "utf8"));
const catalogue = readCatalogue(path.join(root, "site/translations/ko"));
const refusals = model.gates.flatMap((gate) => gate.refusals);
const operations = model.operations.map(({ name }) => name);

/** The places to fill in and the operations that a text names, in any order. */
const factsIn = (text: string) =>
  [...text.matchAll(/\{\w+\}|[A-Za-z]+/g)]
    .map(([word]) => word)
    .filter((word) => word.startsWith("{") || operations.includes(word))
    .toSorted();

test.each(refusals.map((refusal) => [refusal.coordinate, refusal.description] as const))(
  "%s names the same facts and operations in Korean",
  (coordinate, english) => {
    expect(factsIn(catalogue[coordinate]?.description ?? "")).toEqual(factsIn(english));
  },
);
