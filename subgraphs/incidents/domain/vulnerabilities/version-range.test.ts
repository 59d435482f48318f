import { versionRange } from "./version-range.js";

test.each([
  ["2.3.3", ["= 2.3.3"]],
  ["16.0.17328.20362", ["= 16.0.17328.20362"]],
  ["KB5002345", ["= KB5002345"]],
  ["install-2", ["= install-2"]],
  ["sha256:0f1e2d", ["= sha256:0f1e2d"]],
  ["release/2025-11@7", ["= release/2025-11@7"]],
  ["< 2.3.4", ["< 2.3.4"]],
  ["<=2.3.3", ["<= 2.3.3"]],
  [">= 2.1", [">= 2.1"]],
  ["> 2.0", ["> 2.0"]],
  [">= 2.1, < 2.3.4", [">= 2.1", "< 2.3.4"]],
  [">2.1,<=2.3.3", ["> 2.1", "<= 2.3.3"]],
])("%p is a range of versions", (text, bounds) => {
  expect(versionRange(text)?.map(({ comparator, version }) => `${comparator} ${version}`)).toEqual(bounds);
});

test.each([
  ...["", " ", "all versions before 2.3", "2.1 - 2.3", "< 2.3.4, >= 2.1", ">= 2.1 < 2.3.4", ">= 2.1, ", ", < 2.3.4"],
  ...[
    "= 2.1",
    ">= 2.1, >= 2.2",
    "< 2.1, < 2.2",
    "*",
    "2.*",
    ">=",
    "2.1\n",
    `v${"1".repeat(100)}`,
    "^2.1",
    "vers:npm/2.1|2.2",
    "all",
    "Before",
    "< later",
    ">= prior, < 2.3",
  ],
])("%p is none", (text) => {
  expect(versionRange(text)).toBeUndefined();
});
