import { isComparableEntity } from "./is-comparable-entity.js";

test.each([
  ["HOST mbx-12", true],
  ["HOST 198.51.100.7", true],
  ["HOST localhost", false],
  ["HOST 10.20.30.40", false],
  ["USER corp\\alice", true],
  ["USER alice@example.com", true],
  ["USER root", false],
  ["USER nt authority\\system", false],
  ["USER mbx-12\\administrator", false],
  ["RESOURCE mail/frontend-7d9", true],
])("Whether alerts may belong together since they name the same %s: %s", (key, expected) =>
  expect(isComparableEntity(key)).toBe(expected),
);
