import { readFileSync } from "node:fs";
import path from "node:path";
import { composeFixture } from "../fixtures/compose-fixture.js";
import type { ProcessModel } from "../model/process-model.js";
import { readProcessModel } from "../reading/read-process-model.js";
import { proofOf } from "./proof-of.js";
import { codeOfName } from "./proof-texts.js";

const model = readProcessModel(readFileSync(path.join(__dirname, "../../../gateway/supergraph.graphql"), "utf8"));

test("What is proven of the published process is every property, each with an address of its own", () => {
  const proof = proofOf(model);
  expect(proof?.properties.length).toBeGreaterThan(20);
  expect(new Set(proof?.properties.map(({ code }) => code)).size).toBe(proof?.properties.length);
  expect(proof?.clusters.reduce((sum, { states }) => sum + states, 0)).toBe(proof?.states);
});

test("Nothing is proven of a process that breaks a property: it is told with its story", () => {
  const broken: ProcessModel = {
    ...model,
    operations: model.operations.map((operation) =>
      operation.name === "startRecovery" ? { ...operation, gates: [] } : operation,
    ),
  };
  const story = /No service recovers while the adversary may be in another\.[\s\S]*startRecovery/;
  expect(() => proofOf(broken)).toThrow(story);
});

test("A process without responses of services is not explored", () => {
  expect(proofOf(readProcessModel(composeFixture()))).toBeUndefined();
});

test("The address of a property is its name as a code", () => {
  expect(codeOfName("A service is let go on a finding, by both sides")).toBe(
    "A_SERVICE_IS_LET_GO_ON_A_FINDING_BY_BOTH_SIDES",
  );
});
