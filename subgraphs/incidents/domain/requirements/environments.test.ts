import { deployedState } from "./deployed-state.js";
import { environmentOf } from "./environment-of.js";

test.each([
  [["production"], undefined, "production"],
  [["worldwide"], null, "worldwide"],
  [["worldwide", "Production"], undefined, "Production"],
  [["worldwide", "government"], undefined, "production"],
  [["worldwide", "Government"], " GOVERNMENT ", "Government"],
  [["production"], "my laptop", "my laptop"],
  [["운영", "개발"], "운영".normalize("NFD"), "운영"],
])("Of what is required in %j, monitoring in %j is put into %s", (environments, said, expected) =>
  expect(environmentOf(environments, said)).toBe(expected),
);

const running = (techniqueIds: readonly string[], ...environments: readonly string[]) =>
  environments.map((environment) => ({ environment, techniqueIds }));

test.each([
  [["production"], ["PRODUCTION"], "DEPLOYED"],
  [["production"], ["my laptop"], "IN_FORCE"],
  [["production"], [], "IN_FORCE"],
  [["production", "government"], ["production"], "IN_FORCE"],
  [["production", "government"], ["government", "trial", "production"], "DEPLOYED"],
] as const)("What is required in %j and runs in %j is %s", (environments, all, expected) =>
  expect(deployedState({ environments, techniqueIds: ["T1528"] }, running(["T1528"], ...all))).toBe(expected),
);

test.each([
  [["T1528"], ["T1528", "T1039"], "DEPLOYED"],
  [["T1003.004"], ["T1003.003"], "IN_FORCE"],
  [["T1528", "T1039"], ["T1528"], "IN_FORCE"],
  [["T1003"], ["T1003.003"], "IN_FORCE"],
] as const)("What is required for %j and runs for %j is %s", (techniqueIds, deployedFor, expected) =>
  expect(deployedState({ environments: ["production"], techniqueIds }, running(deployedFor, "production"))).toBe(
    expected,
  ),
);
