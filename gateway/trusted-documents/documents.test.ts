import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { temporaryFolder } from "../../test/support/temporary-folder.js";
import { readManifest } from "./manifest.js";

/* The compiled command; `npm test` compiles before it comes here. */

const folder = temporaryFolder();
const operation = path.join(folder.path, "who.graphql");
const manifest = path.join(folder.path, "documents.json");
afterAll(() => folder.remove());

function documents(...words: readonly string[]) {
  const command = path.join(repositoryRoot, "dist/gateway/trusted-documents/documents.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], { encoding: "utf8" });
  return { status, stdout, stderr };
}

test("a folder becomes a manifest, and the check tells when the two have drifted apart", () => {
  writeFileSync(operation, "# Who is asking.\n# owner: Exchange\nquery Who { me { name } }\n");
  expect(documents(folder.path)).toMatchObject({ status: 0, stdout: `Wrote ${manifest} with 1 documents.\n` });
  expect(readManifest(readFileSync(manifest, "utf8"))).toMatchObject([{ name: "Who", owner: "Exchange" }]);
  expect(documents(folder.path, "--check")).toEqual({ status: 0, stdout: "", stderr: "" });
  writeFileSync(operation, "# Who is asking.\n# owner: Exchange\nquery Who { me { name kind } }\n");
  const drifted = documents(folder.path, "--check");
  expect(drifted).toMatchObject({ status: 1, stdout: "" });
  expect(drifted.stderr).toMatch(/is not what .* says\. Run `npm run documents/);
});

test("an operation that does not fit the schema is not written", () => {
  const before = readFileSync(manifest, "utf8");
  writeFileSync(operation, "# Who is asking.\n# owner: Exchange\nquery Who { nobody }\n");
  expect(documents(folder.path)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Cannot query field "nobody"'),
  });
  expect(readFileSync(manifest, "utf8")).toBe(before);
});

test.each([
  [["--help"], 0, /npm run documents -- <folder>/],
  [[], 1, /Say which folder/],
  [["--wrong"], 1, /Unknown option '--wrong'/],
  [["/nowhere"], 1, /ENOENT.*\/nowhere/],
])("%j is answered with status %d and words", (words, status, expected) => {
  const outcome = documents(...words);
  expect(outcome.status).toBe(status);
  expect(outcome.stdout + outcome.stderr).toMatch(expected);
});
