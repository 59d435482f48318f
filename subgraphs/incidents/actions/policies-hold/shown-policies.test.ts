import { readdirSync } from "node:fs";
import { declaredBy } from "../../../../platform/test-support/policies/watch-policies.js";
import { operations } from "../../graphql/operations.js";
import { reactions } from "../../reactions/reactions.js";
import { filesShowing, shownPolicies } from "../../test-support/policies/shown-policies.js";

const policies = [...Object.values(operations).flat(), ...reactions].map(({ name, policy }) => ({
  name,
  declared: declaredBy(name, policy),
}));

test("Everything that a policy declares is shown by one file, which is there", () => {
  const declared = policies.flatMap((one) => one.declared);
  expect(declared.filter((one) => filesShowing(one).length !== 1)).toEqual([]);
  const tests = readdirSync(__dirname).map((name) => name.replace(/\.test\.ts$/, ""));
  expect(Object.keys(shownPolicies).sort()).toEqual(tests.filter((name) => name !== "shown-policies").sort());
});

test("Each file says that it shows only what a policy declares, once", () => {
  const shown = Object.values(shownPolicies).flat() as string[];
  const known = new Set(policies.flatMap(({ name, declared }) => (declared.length > 0 ? [name, ...declared] : [])));
  expect(shown.filter((one) => !known.has(one))).toEqual([]);
  expect(new Set(shown).size).toBe(shown.length);
});
