import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { repositoryRoot } from "../platform/runtime/repository-root.js";
import subgraphs from "../subgraphs/subgraphs.json";
import { allOrNothing } from "./new-subgraph/all-or-nothing.js";
import { namesIn } from "./new-subgraph/existing-names.js";
import { filesFromTemplate } from "./new-subgraph/from-template.js";
import { entityOf, namingProblems } from "./new-subgraph/naming.js";
import type { NewSubgraph } from "./new-subgraph/new-subgraph.js";
import { nextVersion } from "./new-subgraph/next-version.js";
import { sharedFiles } from "./new-subgraph/shared-files.js";
import { subgraphNames } from "./runtime/subgraph-names.js";

const help = `Makes a subgraph that starts, composes and is tested, with one list and one operation to begin from.

  npm run new:subgraph -- exercises [--entity Exercise] [--owner @cordon/exercises]

  NAME        one word of small letters, in the plural: its folder below subgraphs/, its database, its list in the schema
  --entity    the type of one of them, where it is not the name without its ending
  --owner     who reviews it: a user or team as .github/CODEOWNERS knows them; @cordon/NAME unless told

Copies subgraphs/template, writes the name into ${Object.keys(sharedFiles).join(", ")}
and package-lock.json, and generates what follows from them. Nothing is committed.
Ends with status 0 when it is made, 1 when it is not, and a line says why.
`;

const fromRoot = (path: string) => join(repositoryRoot, path);

/** What the tools write that are run in the end. */
const generatedFiles = [
  "package-lock.json",
  "gateway/supergraph.graphql",
  "gateway/schema.graphql",
  ...subgraphNames.map((name) => `subgraphs/${name}/schema.graphql`),
];

function write(path: string, text: string): void {
  mkdirSync(dirname(fromRoot(path)), { recursive: true });
  writeFileSync(fromRoot(path), text);
}

/** Runs one of our tools; what it says goes to the person. */
function run(command: string, ...parameters: readonly string[]): void {
  execFileSync(command, parameters, { cwd: repositoryRoot, stdio: ["ignore", "ignore", "inherit"] });
}

function make(made: NewSubgraph): void {
  const { name } = made;
  const folder = `subgraphs/${name}`;
  // Before anything is written, so that a file that is not as expected leaves everything as it was.
  const shared = Object.entries(sharedFiles).map(
    ([path, edit]) => [path, edit(readFileSync(fromRoot(path), "utf8"), made, subgraphNames)] as const,
  );
  const [like = ""] = subgraphNames;
  const description = readFileSync(fromRoot(`subgraphs/${like}/package.json`), "utf8").replaceAll(like, name);
  const own = Object.entries(filesFromTemplate(fromRoot("subgraphs/template"), made));
  allOrNothing([...Object.keys(sharedFiles), ...generatedFiles].map(fromRoot), fromRoot(folder), () => {
    for (const [path, text] of own) write(`${folder}/${path}`, text);
    write(`${folder}/package.json`, description);
    for (const [path, text] of shared) write(path, text);
    run("npx", "biome", "check", "--write", folder, "subgraphs/subgraphs.json", "package.json");
    run(
      "npm",
      "install",
      "--package-lock-only",
      "--offline",
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
    );
    run("npm", "run", "--silent", "generate");
  });
}

/** The port behind the last one of a subgraph. */
const nextPort = () => Math.max(...Object.values(subgraphs).map(({ port }) => port)) + 1;

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { entity: { type: "string" }, owner: { type: "string" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0)
    throw new Error("Say one name, like npm run new:subgraph -- exercises; --help says more.");
  const { entity = entityOf(name), owner = `@cordon/${name}` } = values;
  const problems = namingProblems({ name, entity, owner }, namesIn(repositoryRoot));
  if (problems.length > 0 || entity === undefined) throw new Error(problems.join("\n"));
  make({ name, entity, owner, port: nextPort(), date: Date.now(), since: nextVersion(repositoryRoot) });
  process.stdout.write(`subgraphs/${name} is made. Next:

  npm test -w subgraphs/${name}
  npm start
  git diff            what was written into shared files, which their owners review

Then decide who may what: the policy at the top of subgraphs/${name}/actions/record-${entity.toLowerCase()}.ts.
`);
}

try {
  main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
