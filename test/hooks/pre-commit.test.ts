import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyRepository } from "../support/copy-of-repository.js";
import { temporaryFolder } from "../support/temporary-folder.js";

/* The hook of .githooks, in a repository of its own. */

const place = temporaryFolder();
const copy = join(place.path, "copy");
const author = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.org"];
const git = (...parameters: readonly string[]) => execFileSync("git", [...author, ...parameters], { cwd: copy });

beforeAll(() => {
  copyRepository(copy);
  // As it is in a checkout: the packages are not committed, here not even as a link.
  writeFileSync(join(copy, ".gitignore"), "node_modules\ndist\n");
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--no-verify", "--message", "Begin");
  git("config", "core.hooksPath", ".githooks");
});

afterAll(() => place.remove());

function commit(...files: readonly string[]): { readonly passes: boolean; readonly words: string } {
  git("add", ...files);
  const { status, stdout, stderr } = spawnSync("git", [...author, "commit", "--message", "Change"], {
    cwd: copy,
    encoding: "utf8",
  });
  return { passes: status === 0, words: stdout + stderr };
}

const write = (file: string, text: string) => writeFileSync(join(copy, file), text);

test("what is laid out otherwise is refused, and goes through as it should be", () => {
  write("local/laid-out.ts", "export const  value = 1\n");
  const refused = commit("local/laid-out.ts");
  expect(refused.passes).toBe(false);
  expect(refused.words).toContain("npm run format");
  write("local/laid-out.ts", "export const value = 1;\n");
  expect(commit("local/laid-out.ts")).toMatchObject({ passes: true });
});

test("a schema that is behind its code is refused, and so is one that is not staged with it", () => {
  const file = "subgraphs/lessons/graphql/resolvers/queries.ts";
  const text = readFileSync(join(copy, file), "utf8");
  write(file, text.replace(/(?<=description: ")[^"]+(?=")/, "Another description."));
  const behind = commit(file);
  expect(behind.passes).toBe(false);
  expect(behind.words).toContain("subgraphs/lessons/schema.graphql is not what the code says. Run: npm run generate");
  for (const program of ["test/composition/generate.js", "gateway/composition/compose.js"])
    execFileSync(process.execPath, [join(copy, "dist", program)], { cwd: copy });
  const unstaged = commit(file);
  expect(unstaged.passes).toBe(false);
  expect(unstaged.words).toContain("Generated files are up to date but not staged.");
  expect(commit("subgraphs", "gateway")).toMatchObject({ passes: true });
});
