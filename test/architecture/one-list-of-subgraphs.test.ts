import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import subgraphs from "../../subgraphs/subgraphs.json";

/* What can read subgraphs/subgraphs.json does; what cannot is held to it here. */

const names = Object.keys(subgraphs);
const text = (file: string) => readFileSync(join(repositoryRoot, file), "utf8");

test("Every folder that is a process is in the list, but what others are made of; and every subgraph in the list has its folder.", () => {
  const folders = readdirSync(join(repositoryRoot, "subgraphs")).filter((folder) =>
    existsSync(join(repositoryRoot, "subgraphs", folder, "index.ts")),
  );
  expect(folders.toSorted()).toEqual([...names, "template"].toSorted());
});

test("Each has a port of its own, and tells its events to others in the list.", () => {
  const ports = Object.values(subgraphs).map(({ port }) => port);
  expect(new Set(ports).size).toBe(names.length);
  for (const [name, { subscribers }] of Object.entries(subgraphs))
    expect(names.filter((other) => other !== name)).toEqual(expect.arrayContaining(subscribers));
});

test("Each is reviewed by its owner.", () => {
  const lines = text(".github/CODEOWNERS").split("\n");
  const rooms = lines.filter((line) => line.startsWith("/subgraphs/")).map((line) => line.split(/\s+/));
  const owned = Object.entries(subgraphs).map(([name, { owner }]) => [`/subgraphs/${name}/`, owner]);
  expect(rooms).toEqual(expect.arrayContaining(owned));
});

test("Each is started alone by a script of its name.", () => {
  const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(text("package.json"));
  const others = ["database", "issuer", "gateway", "site"];
  const started = Object.entries(scripts).flatMap(([script, command]) =>
    script.startsWith("start:") && command.endsWith(` ${script.slice(6)}`) ? [script.slice(6)] : [],
  );
  expect(started.toSorted()).toEqual([...others, ...names].toSorted());
});

test("Each has its database in docker-compose.yml.", () => {
  const { services }: { services: { cordon: { environment: object } } } = parse(text("docker-compose.yml"));
  const set = Object.keys(services.cordon.environment).filter((setting) => setting.startsWith("DATABASE_URL_"));
  expect(set.toSorted()).toEqual(names.map((name) => `DATABASE_URL_${name.toUpperCase()}`).toSorted());
});

test("Each has an image, with itself in it and no other subgraph.", () => {
  const stages = new Map(
    text("local/Dockerfile")
      .split(/^FROM /m)
      .map((stage) => [/ AS (\S+)$/m.exec(stage)?.[1], stage] as const),
  );
  for (const name of names) {
    const folder = `dist/subgraphs/${name}`;
    expect(stages.get(name)?.trim().split("\n")).toEqual([
      `subgraph AS ${name}`,
      `COPY --from=compiled /cordon/${folder} ${folder}`,
      `CMD ["node", "${folder}/index.js"]`,
    ]);
  }
});

test("No code lists them once more.", () => {
  const files = execFileSync("git", ["ls-files", "--", "*.ts", "*.cjs", "*.mjs", "*.js"], {
    cwd: repositoryRoot,
    encoding: "utf8",
  })
    .split("\n")
    .filter((file) => file && !/\.test\.ts$|\/(test-support|fixtures|examples)\//.test(file));
  expect(files.length).toBeGreaterThan(500);
  const everyName = (line: string) => names.every((name) => new RegExp(`["'\`|(/]${name}["'\`|)/]`).test(line));
  expect(
    files.filter((file) => existsSync(join(repositoryRoot, file)) && text(file).split("\n").some(everyName)),
  ).toEqual([]);
});

test.each([...names, "template"])(
  "The README of %s says what the others say of themselves, in the same order.",
  (name) => {
    const readme = text(`subgraphs/${name}/README.md`);
    const plan = ["What it owns", "Events", "Run, test, check and deploy it alone", "Owner"];
    const headings = [...readme.matchAll(/^## (.*)$/gm)].map(([, heading = ""]) => heading);
    expect(headings.filter((heading) => plan.includes(heading))).toEqual(plan);
    const { owner } = (subgraphs as Readonly<Record<string, { owner: string }>>)[name] ?? {
      owner: "@cordon/exercises",
    };
    expect(readme).toContain(`\`${owner}\` reviews what changes here`);
  },
);
