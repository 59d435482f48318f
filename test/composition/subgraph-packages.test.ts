import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { subgraphNames } from "../../local/runtime/subgraph-names.js";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { versionSubgraphs } from "../../site/generator/releasing/version-subgraphs.js";
import { temporaryFolder } from "../support/temporary-folder.js";

interface Package {
  readonly name: string;
  readonly version: string;
  readonly private: boolean;
  readonly scripts: Readonly<Record<string, string>>;
}

const packageOf = (folder: string): Package => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

const versionsIn = (repository: string): readonly string[] =>
  subgraphNames.map((name) => packageOf(join(repository, "subgraphs", name)).version);

const inLock = (repository: string): Readonly<Record<string, { readonly version?: string }>> =>
  JSON.parse(readFileSync(join(repository, "package-lock.json"), "utf8")).packages;

test.each(subgraphNames)(
  "%s is a workspace that its team starts, tests and checks alone, without packages of its own",
  (name) => {
    const { scripts, ...description } = packageOf(join(repositoryRoot, "subgraphs", name));
    expect(description).toEqual({ name: `@cordon/${name}`, version: expect.any(String), private: true });
    expect(Object.keys(scripts)).toEqual(["start", "dev", "test", "check"]);
    // Each is about this subgraph, by the tools of the root.
    for (const command of Object.values(scripts)) {
      expect(command).toMatch(/^cd \.\.\/\.\. && npm run --silent (build && |dev -- )/);
      expect(command).toMatch(new RegExp(`\\b${name}\\b`));
    }
    expect(inLock(repositoryRoot)).toHaveProperty([`node_modules/@cordon/${name}`]);
  },
);

test("The version of a subgraph is that of the process that was released last.", () => {
  const parts = (version: string) => version.split(".").map(Number);
  const released = readdirSync(join(repositoryRoot, "site/history")).toSorted((one, other) => {
    const [a, b] = [parts(one), parts(other)];
    const first = a.findIndex((number, index) => number !== b[index]);
    return first < 0 ? 0 : (a[first] ?? 0) - (b[first] ?? 0);
  });
  expect(new Set(versionsIn(repositoryRoot))).toEqual(new Set([released.at(-1)]));
});

test("A release gives its version to every subgraph.", () => {
  const { path, remove } = temporaryFolder();
  const files = ["package-lock.json", ...subgraphNames.map((name) => `subgraphs/${name}/package.json`)];
  for (const file of files) cpSync(join(repositoryRoot, file), join(path, file));
  versionSubgraphs(path, "7.8.9");
  expect(new Set(versionsIn(path))).toEqual(new Set(["7.8.9"]));
  expect(subgraphNames.map((name) => inLock(path)[`subgraphs/${name}`]?.version)).toEqual(
    subgraphNames.map(() => "7.8.9"),
  );
  // Nothing else is touched, and the files stay as npm writes them.
  for (const file of files) {
    const asBefore = readFileSync(join(path, file), "utf8").replaceAll("7.8.9", versionsIn(repositoryRoot)[0] ?? "");
    expect(asBefore).toBe(readFileSync(join(repositoryRoot, file), "utf8"));
  }
  remove();
});
