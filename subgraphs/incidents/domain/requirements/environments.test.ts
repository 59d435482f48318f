import { deployedState } from "./deployed-state.js";
import { environmentOf } from "./environment-of.js";

test.each([
  [["production"], undefined, "production"],
  [["worldwide"], null, "worldwide"],
  [["worldwide", "Production"], undefined, "Production"],
  [["worldwide", "government"], undefined, "production"],
  [["worldwide", "Government"], " GOVERNMENT ", "Government"],
  [["production"], "my laptop", "my laptop"],
])("Of what is required in %j, monitoring in %j is put into %s", (environments, said, expected) =>
  expect(environmentOf(environments, said)).toBe(expected),
);

const running = (...environments: readonly string[]) => environments.map((environment) => ({ environment }));

test.each([
  [["production"], ["PRODUCTION"], "DEPLOYED"],
  [["production"], ["my laptop"], "IN_FORCE"],
  [["production"], [], "IN_FORCE"],
  [["production", "government"], ["production"], "IN_FORCE"],
  [["production", "government"], ["government", "trial", "production"], "DEPLOYED"],
] as const)("What is required in %j and runs in %j is %s", (environments, all, expected) =>
  expect(deployedState({ environments }, running(...all))).toBe(expected),
);
