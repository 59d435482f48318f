import { readAcceptedChanges } from "./accepted-changes.js";

const entry = { reason: "Nobody asks for it.", changes: ["Type 'Alert' was removed"] };
const read = (...accepted: readonly object[]) => readAcceptedChanges(JSON.stringify({ accepted }));

test("Changes are accepted with a reason, and a version where they are to come with one", () => {
  expect(read(entry, { ...entry, version: "2.0.0" })).toEqual([entry, { ...entry, version: "2.0.0" }]);
});

test.each([
  [{ changes: entry.changes }, /^accepted\.0\.reason: /],
  [{ ...entry, reason: " " }, /^accepted\.0\.reason: is empty: say why/],
  [{ ...entry, changes: [] }, /^accepted\.0\.changes: names no change/],
  [{ ...entry, version: "next" }, /^accepted\.0\.version: is no version/],
  [{ ...entry, until: "2027" }, /Unrecognized key: "until"/],
])("%j is refused with words", (wrong, words) => {
  expect(() => read(wrong)).toThrow(words);
});
