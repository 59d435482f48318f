import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** What lets the load of a machine decide a test, and what to write instead. */
const races: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  {
    pattern: /expect\(\(?\s*(Date|performance)\.now\(\) - /,
    instead: "show the order of events, or measure processorTimeOf (test/support/processor-time.ts)",
  },
  {
    pattern: /\b(?:const|let) (\w+) = \(*(?:Date|performance)\.now\(\) - [^;]*;[\s\S]*?\bexpect\(\(*\1\b/,
    instead: "show the order of events, or measure processorTimeOf (test/support/processor-time.ts)",
  },
  {
    pattern: /(Date|performance)\.now\(\) [<>] ?(deadline|end)\b/,
    instead: "wait with until (test/support/until.ts), which gives up only when nothing but a fault explains it",
  },
  {
    pattern:
      /jest\.setTimeout\(|^\s*\},\s*[\d_]{4,},?\s*\);$|^\s*(?:test|before(?:All|Each)|after(?:All|Each))\b.*, [\d_]{4,}\);$/m,
    instead: "leave it to the one time-out in jest.config.cjs, which only ends what hangs",
  },
];

/** Where a test lets time pass after all. None of these is decided by how long that is. */
const mayPause: Readonly<Record<string, string>> = {
  "gateway/attacks/subgraphs-in-trouble.test.ts": "a subgraph that is slow",
  "gateway/http/without-upgrade.test.ts": "parts of a request sent one after the other; together they are good as well",
  "local/data-folder/folder-lock.test.ts": "work that takes a while, and that nothing happens meanwhile",
  "local/start.test.ts": "that nothing happens: the process does not end by itself",
  "local/system/system.test.ts": "that nothing happens: a process does not start, or end, by itself",
  "site/generator/building/one-build-at-a-time.test.ts": "another process, which works for a while",
  "platform/database/statements/cancelled-when-gone.test.ts":
    "statements that outlast their caller, and those that run at once",
  "platform/graphql/compiled/compiled-execution.test.ts": "resolvers that are settled in another order",
  "platform/events/leases/leases.test.ts": "messages that are each under way for another while",
  "platform/database/database-fault.test.ts": "a statement that runs for longer than the setting",
  "platform/database/database.test.ts": "statements that hold a connection each at once; fewer connections do as well",
  "platform/events/outbox/delivery.test.ts": "a receiver that takes each time another while",
  "platform/http/read-body.test.ts": "parts of a body sent one after the other; together they are good as well",
  "platform/http/drainable.test.ts": "a server that takes each time another while",
  "platform/live/event-stream.test.ts": "until nothing more is taken; a longer pause is only stricter",
  "platform/database/open-probe.test.ts": "a slow way to the database",
  "test/journeys/live-updates.test.ts": "connections cut at various times",
};

const pause = /\bpg_sleep\(|\bsetTimeout\(|setTimeout[^;]*from "node:timers\/promises"/;

const findings = (text: string) =>
  races.flatMap(({ pattern, instead }) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [`${found.trim().split("\n")[0]}: ${instead}`];
  });

/**
 * The tests that one time-out is meant for, what supports them, and the scenarios that they play; the browser's have a
 * configuration of their own. What waits for a condition looks at the clock to give up.
 */
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.ts"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => /\.test\.ts$|test-support\/|^test\/|^local\/samples\//.test(file))
  .filter(
    (file) =>
      !/^(test\/(bench|browser|support\/until)|local\/samples\/player\/eventually)/.test(file) &&
      !file.startsWith("test/architecture/tests-do"),
  );

test("No test is decided by how busy the machine is.", () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => file.startsWith("local/samples/")).length).toBeGreaterThan(10);
  const found = files.flatMap((file) =>
    findings(readFileSync(join(root, file), "utf8")).map((finding) => `${file}: ${finding}`),
  );
  expect(found).toEqual([]);
});

test("No test waits for a time where it could wait for what is to happen.", () => {
  const pausing = files.filter(
    (file) => file.endsWith(".test.ts") && pause.test(readFileSync(join(root, file), "utf8")),
  );
  expect(pausing.filter((file) => !(file in mayPause))).toEqual([]);
  expect(Object.keys(mayPause).filter((file) => !pausing.includes(file))).toEqual([]);
});

test.each([
  "await new Promise((resolve) => setTimeout(resolve, 100));",
  'import { setTimeout as pause } from "node:timers/promises";',
  'import { setImmediate as soon, setTimeout } from "node:timers/promises";',
  'await database.query("SELECT pg_sleep(1)");',
])("%j is a pause", (text) => {
  expect(text).toMatch(pause);
});

test.each([
  "expect(Date.now() - begun).toBeLessThan(1_000);",
  "expect((performance.now() - begun) / 20).toBeLessThan(200);",
  "const took = Date.now() - begun;\nexpect(took).toBeLessThan(1_000);",
  "const took = (performance.now() - begun) / 20;\nawait next();\nexpect(took / 2).toBeLessThan(200);",
  "if (Date.now() > deadline) throw new Error();",
  "jest.setTimeout(60_000);",
  'test("x", async () => {\n}, 60_000);',
  'describe("y", () => {\n  test("x", async () => {\n  }, 60_000);\n});',
  'test.each([1])(\n  "x",\n  async () => {\n  },\n  60_000,\n);',
  "beforeAll(() => start(), 60_000);",
])("%j is seen", (text) => {
  expect(findings(text)).toHaveLength(1);
});
