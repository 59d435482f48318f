import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unusedExports } from "./unused-exports.js";

const root = join(__dirname, "../..");

/** Files whose exports are used by what is not read here, each with who uses them. */
const usedOtherwise: Readonly<Record<string, string>> = {
  "site/src/search/loose-tokenize.ts": "the configuration of the site names the file",
  "test/journeys/support/processes/offer-shared-system.ts": "jest sets the tests up by it, compiled",
  "test/support/test-data-folder.ts": "jest sets the tests up by it, compiled",
};

test("An export is used where another file imports it by its name, or the whole file", () => {
  const texts = new Map([
    ["a/one.ts", 'import { type Two, three as two } from "../b/two.js";\nexport const one = (it: Two) => two(it);\n'],
    ["a/all.ts", 'import * as four from "./four.js";\nconst five = await import("./five.js");\n'],
    ["b/two.ts", "export type Two = string;\nexport function two() {}\nexport async function three() {}\n"],
    ["a/four.ts", "export const four = 4;\n"],
    ["a/five.ts", "export const five = 5;\n"],
  ]);
  expect(unusedExports(texts)).toEqual(["a/one.ts: one", "b/two.ts: two"]);
});

test("Imports over several lines count, and a class of the schema needs none", () => {
  const texts = new Map([
    ["a.ts", 'import {\n  one,\n  type Two,\n} from "./b.js";\n'],
    ["b.ts", "export const one = 1;\n\n/** Two. */\nexport interface Two {}\n\n/** Three. */\nexport class Three {}\n"],
    ["c.ts", '@InputType({ description: "Four." })\nexport class Four {}\n'],
    ["d.ts", '@NodeType<Row>({\n  description: "Five.",\n})\nexport abstract class Five {}\n'],
  ]);
  expect(unusedExports(texts)).toEqual(["b.ts: Three"]);
});

test("What no other file uses is not exported", () => {
  const files = execFileSync("git", ["ls-files", "*.ts", "*.tsx", ":!gateway/examples", ":!site/history"], {
    cwd: root,
    encoding: "utf8",
  });
  const texts = new Map(
    files
      .split("\n")
      .filter((file) => file !== "")
      .map((file) => [file, readFileSync(join(root, file), "utf8")]),
  );
  const unused = unusedExports(texts);
  const isUsedOtherwise = (one: string) => Object.hasOwn(usedOtherwise, one.replace(/: .*/, ""));
  expect(unused.filter((one) => !isUsedOtherwise(one))).toEqual([]);
  expect(unused.filter(isUsedOtherwise)).toHaveLength(Object.keys(usedOtherwise).length);
});
