import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { temporaryFolder } from "../temporary-folder.js";

/* Test files of a worker share their modules and nothing else: whichever of them ran before, one passes or fails alike. */

const root = join(__dirname, "../../..");

interface Outcome {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
  }[];
}

const folder = temporaryFolder();
afterAll(() => folder.remove());

/** Runs these files one after the other in one worker, as jest.config.cjs says, but for what it sets up for all of them. */
async function runFiles(name: string, files: Readonly<Record<string, string>>): Promise<Outcome> {
  const path = join(folder.path, name);
  mkdirSync(path);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  symlinkSync(join(root, "node_modules"), join(path, "node_modules"));
  const config = `const base = require(${JSON.stringify(join(root, "jest.config.cjs"))});
    const path = (option) => option.replace("<rootDir>", ${JSON.stringify(root)});
    module.exports = { ...base, rootDir: __dirname, roots: [__dirname], testTimeout: 1_000,
      runtime: path(base.runtime), testEnvironment: path(base.testEnvironment), testSequencer: "./by-name.cjs",
      globalSetup: undefined, globalTeardown: undefined, modulePathIgnorePatterns: [] };`;
  writeFileSync(join(path, "jest.config.cjs"), config);
  writeFileSync(
    join(path, "by-name.cjs"),
    "module.exports = class { shard(tests) { return tests } cacheResults() {} sort(tests) { return tests.toSorted((a, b) => a.path < b.path ? -1 : 1) } };",
  );
  const result = join(path, "result.json");
  const args = [join(root, "node_modules/jest/bin/jest.js"), "--runInBand", "--json", "--outputFile", result];
  await new Promise<void>((resolve) => {
    execFile(process.execPath, args, { cwd: path }, () => resolve());
  });
  return JSON.parse(readFileSync(result, "utf8")) as Outcome;
}

const statuses = ({ testResults }: Outcome) =>
  Object.fromEntries(
    testResults.flatMap(({ assertionResults }) => assertionResults.map(({ title, status }) => [title, status])),
  );

test("A module is loaded once for the files of a worker, and a test file for itself.", async () => {
  const counts = (title: string, expected: number) => `
    import { loaded } from "./loaded.js";
    let own = 0;
    test("${title}", () => { own += 1; expect([loaded.push(1), own]).toEqual([${expected}, 1]); });`;
  const outcome = await runFiles("shared", {
    "loaded.ts": "export const loaded: number[] = [];",
    "a.test.ts": counts("first", 1),
    "b.test.ts": counts("second", 2),
  });
  expect(statuses(outcome)).toEqual({ first: "passed", second: "passed" });
});

test("What a file changes of its process is set back after it.", async () => {
  const outcome = await runFiles("set-back", {
    "a.test.ts": `
      test("changes", () => {
        process.env.CORDON_LEFT = "left";
        delete process.env.PATH;
        process.chdir("/");
        process.on("SIGUSR2", () => undefined);
        jest.spyOn(Math, "max").mockReturnValue(42);
        jest.useFakeTimers().setSystemTime(0);
        expect([Math.max(1), Date.now()]).toEqual([42, 0]);
      });`,
    "b.test.ts": `
      test("finds nothing", () => {
        expect(process.env.CORDON_LEFT).toBeUndefined();
        expect(process.env.PATH).toBeDefined();
        expect(process.cwd()).toBe(__dirname);
        expect(process.listenerCount("SIGUSR2")).toBe(0);
        expect(Math.max(1)).toBe(1);
        expect(Date.now()).toBeGreaterThan(0);
      });`,
  });
  expect(statuses(outcome)).toEqual({ changes: "passed", "finds nothing": "passed" });
});

test("What a module sets when it is loaded stays, since it is not loaded again.", async () => {
  const finds = (title: string) => `
    import "./sets.js";
    test("${title}", () => expect(process.env.CORDON_SET).toBe("set"));`;
  const outcome = await runFiles("kept", {
    "sets.ts": 'process.env.CORDON_SET = "set";',
    "a.test.ts": finds("first"),
    "b.test.ts": finds("second"),
  });
  expect(statuses(outcome)).toEqual({ first: "passed", second: "passed" });
});

test("A test that hangs is ended, tests whose set-up fails do not pass, and the next file is run as if nothing was.", async () => {
  const outcome = await runFiles("failing", {
    "a.test.ts": `
      test("hangs", () => new Promise(() => undefined));
      test("goes on", () => undefined);`,
    "b.test.ts": `
      beforeAll(() => { throw new Error("no set-up"); });
      test("is not run", () => undefined);`,
    "c.test.ts": 'test("next", () => expect(1).toBe(1));',
  });
  expect(statuses(outcome)).toEqual({ hangs: "failed", "goes on": "passed", "is not run": "failed", next: "passed" });
  expect(outcome.testResults.map(({ message }) => message).join("")).toContain("no set-up");
});

test("A failure is shown where it stands in the TypeScript file.", async () => {
  const outcome = await runFiles("traces", {
    "throws.ts":
      "interface Long {\n  readonly a: string;\n}\nexport const throws = (_: Long): void => {\n  throw new Error('here');\n};\n",
    "a.test.ts": 'import { throws } from "./throws.js";\n\ntest("fails", () => throws({ a: "" }));\n',
  });
  expect(outcome.testResults[0]?.message).toMatch(/throws\.ts:5:\d+/);
  expect(outcome.testResults[0]?.message).toMatch(/a\.test\.ts:3:\d+/);
});

test("A module cannot be another for one file: who tries is told what to do instead.", async () => {
  const outcome = await runFiles("mock", {
    "a.test.ts": 'jest.mock("node:fs");\ntest("never", () => undefined);\n',
  });
  expect(outcome.testResults[0]?.message).toContain("site/decisions/0034");
});

test("Where no run before says how long files take, those with a system of their own are begun early and apart.", () => {
  const path = join(folder.path, "sequence");
  mkdirSync(path);
  const context = {
    config: { cacheDirectory: path, id: "none" },
    hasteFS: { getSize: (file: string) => statSync(file).size },
  };
  const fileOf = (name: string, text: string) => {
    writeFileSync(join(path, name), text);
    return { path: join(path, name), context };
  };
  const others = Array.from({ length: 20 }, (_, place) => fileOf(`other-${place}`, "x".repeat(1_000 - place)));
  const systems = ["longer", "long"].map((name) => fileOf(name, `await startRunningSystem("${name}");`));
  const LongFirst = require("./sequencer.cjs");
  const sequencer = new LongFirst({ contexts: [], globalConfig: {} });
  const names = (
    sequencer.sort([...others, ...systems, fileOf("copy", "copyRepository(folder)")]) as { path: string }[]
  ).map(({ path }) => basename(path));
  const begun = (first: number, end: number) => others.slice(first, end).map(({ path }) => basename(path));
  expect(names).toEqual(["copy", ...begun(0, 8), "longer", ...begun(8, 16), "long", ...begun(16, 20)]);
});
