import { pathPattern, readPath } from "./read-path.js";

const alert = {
  labels: { severity: "high", "host.name": "web-1" },
  attacks: [{ technique: { uid: "T1566" } }, { technique: { uid: "T1110" } }, {}],
  empty: null,
};

test.each([
  ["$.labels.severity", ["high"]],
  ["$.labels['host.name']", ["web-1"]],
  ["$.attacks[*].technique.uid", ["T1566", "T1110"]],
  ["$.attacks[1].technique.uid", ["T1110"]],
  ["$", [alert]],
  ["$.empty", []],
  ["$.nothing.at.all", []],
  ["$.labels[*]", []],
  ["$.labels.constructor", []],
  ["$.attacks.length", []],
])("%s leads to %j", (path, values) => {
  expect(path).toMatch(pathPattern);
  expect(readPath(alert, path)).toEqual(values);
});

test.each([
  "labels.severity",
  "$..severity",
  "$[?(@.a)]",
  "$.a[-1]",
  "$['it\\'s']",
  "$.a b",
  `$${".a".repeat(17)}`,
  "",
])("%j is no path that a mapping may have", (path) => expect(path).not.toMatch(pathPattern));
