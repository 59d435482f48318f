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
    pattern: /(Date|performance)\.now\(\) [<>] ?(deadline|end)\b/,
    instead: "wait with until (test/support/until.ts), which gives up only when nothing but a fault explains it",
  },
  {
    pattern: /jest\.setTimeout\(|^\}, \d+_000\);$/m,
    instead: "leave it to the one time-out in jest.config.cjs, which only ends what hangs",
  },
];

const findings = (text: string) =>
  races.flatMap(({ pattern, instead }) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [`${found.trim()}: ${instead}`];
  });

/** The tests that one time-out is meant for, and what supports them; the browser's have a configuration of their own. */
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.ts"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => /\.test\.ts$|test-support\/|^test\//.test(file))
  .filter(
    (file) => !/^test\/(bench|browser|support\/until)/.test(file) && !file.startsWith("test/architecture/tests-do"),
  );

test("No test is decided by how busy the machine is.", () => {
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) =>
    findings(readFileSync(join(root, file), "utf8")).map((finding) => `${file}: ${finding}`),
  );
  expect(found).toEqual([]);
});

test.each([
  "expect(Date.now() - begun).toBeLessThan(1_000);",
  "expect((performance.now() - begun) / 20).toBeLessThan(200);",
  "if (Date.now() > deadline) throw new Error();",
  "jest.setTimeout(60_000);",
  'test("x", async () => {\n}, 60_000);',
])("%j is seen", (text) => {
  expect(findings(text)).toHaveLength(1);
});
