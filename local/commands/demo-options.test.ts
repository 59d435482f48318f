import { readDemoOptions } from "./demo-options.js";
import { progressOutput } from "./progress-output.js";

const now = new Date("2026-11-27T11:28:54.123Z");

test("By itself it makes up 2,000 incidents of the year until the last full hour.", () => {
  expect(readDemoOptions([], now)).toEqual({ incidents: 2_000, seed: 1, until: new Date("2026-11-27T11:00:00.000Z") });
  expect(readDemoOptions(["--incidents", "5", "--seed", "9", "--until", "2026-06-30"], now)).toEqual({
    ...{ incidents: 5, seed: 9, until: new Date("2026-06-30T00:00:00.000Z") },
  });
  expect(readDemoOptions(["--help"], now)).toBe("help");
});

test.each([
  [["--incidents", "many"], '--incidents must be a whole number from 1 to 2000000, not "many".'],
  [["--incidents", "0"], '--incidents must be a whole number from 1 to 2000000, not "0".'],
  [["--seed", "-1x"], "--seed"],
  [
    ["--until", "tomorrow"],
    '--until must be a day or a moment such as 2026-06-30 or 2026-06-30T12:00Z, not "tomorrow".',
  ],
  [
    ["--until", "2026-02-31"],
    '--until must be a day or a moment such as 2026-06-30 or 2026-06-30T12:00Z, not "2026-02-31".',
  ],
  [
    ["--until", "2026-06-30 PST"],
    '--until must be a day or a moment such as 2026-06-30 or 2026-06-30T12:00Z, not "2026-06-30 PST".',
  ],
  [["--until", "1970-03-01"], '--until must not be before 2001, and "1970-03-01" is.'],
  [["--until", "2027-01-01"], "--until must not be in the future, and 2027-01-01T00:00:00.000Z is."],
])("%j is refused in one line that says what is right", (words, message) => {
  expect(() => readDemoOptions(words, now)).toThrow(message);
});

test("On a terminal there is a bar in one line, elsewhere a line for each tenth.", () => {
  const written = (isTTY: boolean) => {
    let text = "";
    const write = (more: string) => {
      text += more;
    };
    const show = progressOutput({ isTTY, write }, "incidents", 2_000, () => 3);
    for (const done of [500, 510, 2_000]) show(done);
    return text;
  };
  expect(written(false)).toBe("500 of 2,000 incidents, 3 s\n2,000 of 2,000 incidents, 3 s\n");
  expect(written(true).split("\r").slice(1)).toEqual([
    `${"█".repeat(8)}${"░".repeat(22)} 500 of 2,000 incidents, 3 s`,
    `${"█".repeat(8)}${"░".repeat(22)} 510 of 2,000 incidents, 3 s`,
    `${"█".repeat(30)} 2,000 of 2,000 incidents, 3 s\n`,
  ]);
});
