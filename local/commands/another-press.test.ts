import { isAnotherPress } from "./another-press.js";

test.each([
  ["the first signal alone", { count: 1, sinceFirstMs: 0, underNpm: false }, false],
  ["a second from somebody's terminal", { count: 2, sinceFirstMs: 900, underNpm: false }, true],
  ["a second in the same moment", { count: 2, sinceFirstMs: 3, underNpm: false }, false],
  ["what npm passes on, at once", { count: 2, sinceFirstMs: 3, underNpm: true }, false],
  ["what npm passes on, on a machine that is busy", { count: 2, sinceFirstMs: 9_000, underNpm: true }, false],
  ["the second press under npm", { count: 3, sinceFirstMs: 900, underNpm: true }, true],
  ["what a second npm around the first passes on", { count: 3, sinceFirstMs: 5, underNpm: true }, false],
])("%s: %j is another press: %j", (_, interruptions, expected) => {
  expect(isAnotherPress(interruptions)).toBe(expected);
});
