import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../platform/runtime/repository-root.js";
import { temporaryFolder } from "../test/support/temporary-folder.js";

/* What `npm run build` runs, on a project of two files. */

/** Stands for the compiler: notes that it was asked, and refuses what is written as a mistake, but writes it all the same. */
const compiler = `
  const { mkdirSync, readFileSync, writeFileSync } = require("node:fs");
  const text = readFileSync("sources/one.ts", "utf8");
  mkdirSync("dist", { recursive: true });
  writeFileSync("asked", "");
  writeFileSync("dist/one.js", text);
  writeFileSync("dist/.tsbuildinfo", text);
  if (/mistake/.test(text)) throw new Error("It is a mistake.");
`;

let place: ReturnType<typeof temporaryFolder>;
const at = (file: string) => join(place.path, file);

beforeEach(() => {
  place = temporaryFolder();
  for (const folder of ["sources", "sources/left-out", "node_modules/typescript/bin"])
    mkdirSync(at(folder), { recursive: true });
  write("node_modules/typescript/bin/tsc", compiler);
  write("node_modules/.package-lock.json", '{ "packages": {} }');
  write("package.json", "{}");
  const compilerOptions = {
    outDir: "dist",
    rootDir: ".",
    incremental: true,
    tsBuildInfoFile: "dist/.tsbuildinfo",
    types: [],
  };
  write(
    "tsconfig.json",
    JSON.stringify({ compilerOptions, include: ["sources"], exclude: ["dist", "sources/left-out"] }),
  );
  write("sources/one.ts", "export const one = 1;\n");
  write("sources/two.ts", 'export { one } from "./one.js";\n');
  expect(build()).toEqual({ status: 0, said: "", compiles: true });
});
afterEach(() => place.remove());

const write = (file: string, text: string) => writeFileSync(at(file), text);

function build() {
  rmSync(at("asked"), { force: true });
  const program = join(repositoryRoot, "local/build.cjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], { cwd: place.path, encoding: "utf8" });
  return { status, said: stdout + stderr, compiles: existsSync(at("asked")) };
}

test("What is compiled already is not compiled again, whatever else is written", () => {
  expect(readFileSync(at("dist/one.js"), "utf8")).toContain("one = 1");
  write("sources/read-me.md", "# Not compiled");
  write("sources/left-out/other.ts", "export const other = 1;\n");
  write("elsewhere.ts", "export const elsewhere = 1;\n");
  expect(build()).toEqual({ status: 0, said: "", compiles: false });
});

test.each<[string, () => void]>([
  ["a file is another", () => write("sources/one.ts", "export const one = 2;\n")],
  [
    "a file is another, and older than what was compiled",
    () => {
      write("sources/one.ts", "export const one = 2;\n");
      utimesSync(at("sources/one.ts"), 1_000_000_000, 1_000_000_000);
    },
  ],
  ["a file has come", () => write("sources/three.ts", "export const three = 3;\n")],
  ["a file that may be imported has come", () => write("sources/data.json", "{}")],
  ["a file is gone", () => rmSync(at("sources/two.ts"))],
  [
    "packages are others, and with them their types",
    () => write("node_modules/.package-lock.json", '{ "packages": 1 }'),
  ],
  ["nobody knows which packages there are", () => rmSync(at("node_modules/.package-lock.json"))],
  [
    "the settings of the compiler are others",
    () => write("tsconfig.json", `${readFileSync(at("tsconfig.json"), "utf8")}\n`),
  ],
  ["what was compiled is gone", () => rmSync(at("dist"), { recursive: true })],
  [
    "something else has compiled since",
    () => {
      const { atimeMs, mtimeMs } = statSync(at("dist/.tsbuildinfo"));
      utimesSync(at("dist/.tsbuildinfo"), atimeMs / 1000, mtimeMs / 1000 + 5);
    },
  ],
])("It is compiled again where %s", (_, change) => {
  change();
  expect(build()).toMatchObject({ status: 0, compiles: true });
});

test("A mistake is told each time, and what is as it was before it is compiled again", () => {
  const text = readFileSync(at("sources/one.ts"), "utf8");
  const { atime, mtime } = statSync(at("sources/one.ts"));
  write("sources/one.ts", "export const mistake = 1;\n");
  for (const _ of ["first", "second"])
    expect(build()).toEqual({ status: 1, said: expect.stringContaining("It is a mistake."), compiles: true });
  write("sources/one.ts", text);
  utimesSync(at("sources/one.ts"), atime, mtime);
  expect(build()).toEqual({ status: 0, said: "", compiles: true });
  expect(readFileSync(at("dist/one.js"), "utf8")).toContain("one = 1");
});
