const { readFileSync } = require("node:fs");
const Sequencer = require("@jest/test-sequencer").default;

/** What makes a system or a copy of the repository of its own: the longest test files, and by no means the largest. */
const takesLong = /\b(startRunningSystem|copyRepository)\(/;
const copies = /\bcopyRepository\(/;

/** So many others are begun between two of those, lest a system runs for every worker at once. */
const between = 8;

/**
 * In which order jest begins the test files (`testSequencer` in jest.config.cjs). It knows from the last run which take longest
 * and begins with them; where there was none, as in continuous integration, it begins with the largest, and one that takes
 * minutes is all that runs in the end.
 */
module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    const texts = new Map(sorted.map(({ path }) => [path, readFileSync(path, "utf8")]));
    const are = (pattern, wanted) => sorted.filter(({ path }) => pattern.test(texts.get(path)) === wanted);
    const long = [...new Set([...are(copies, true), ...are(takesLong, true)])];
    const others = are(takesLong, false);
    const spread = long.flatMap((test, place) => [test, ...others.slice(place * between, (place + 1) * between)]);
    return [...spread, ...others.slice(long.length * between)];
  }
};
