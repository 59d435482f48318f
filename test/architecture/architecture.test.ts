import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import subgraphs from "../../subgraphs/subgraphs.json";
import { temporaryFolder } from "../support/temporary-folder.js";
import { type Import, roomsInCircles } from "./rooms-in-circles.js";

const root = join(__dirname, "../..");
const cruiser = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
const rooms = ["platform", "subgraphs", "gateway", "local", "site/generator", "test"];

interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

interface House {
  readonly violations: readonly Violation[];
  /** Of files of ours on files of ours. */
  readonly imports: readonly Import[];
}

function lookAt(folder: string): House {
  const { stdout } = spawnSync(
    process.execPath,
    [cruiser, "--config", join(root, ".dependency-cruiser.cjs"), "--output-type", "json", ...rooms],
    { cwd: folder, encoding: "utf8", maxBuffer: 256 * 1024 * 1024 },
  );
  const { modules, summary } = JSON.parse(stdout) as {
    modules: { source: string; dependencies: { resolved: string }[] }[];
    summary: { violations: { rule: { name: string }; from: string; to: string }[]; totalCruised: number };
  };
  expect(summary.totalCruised).toBeGreaterThan(0);
  const ours = new Set(modules.map(({ source }) => source).filter((source) => source.endsWith(".ts")));
  return {
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    imports: modules
      .flatMap(({ source, dependencies }) => dependencies.map(({ resolved }) => ({ from: source, to: resolved })))
      .filter(({ from, to }) => ours.has(from) && ours.has(to)),
  };
}

const here = lookAt(root);

test("No arrow between the rooms runs where it must not, and there is no cycle.", () => {
  expect(here.violations).toEqual([]);
});

test("No room uses one that uses it, however deep they lie.", () => {
  const inTests = /\.test\.ts$|\/test-support\/|\/fixtures\/|^test\//;
  const product = here.imports.filter(({ from }) => !inTests.test(from));
  expect(product.length).toBeGreaterThan(1000);
  expect(roomsInCircles(product)).toEqual([]);
});

/** By house, its rooms from bottom to top. */
const floors: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(join(__dirname, "floors.json"), "utf8"),
);

/** Folders that are no room, since nothing in them is part of the product. */
const outside = ["attacks", "composition", "examples", "fixtures", "test-support"];

test.each(Object.entries(floors))("Every folder of %s is on one of its floors.", (house, rooms) => {
  const folders = readdirSync(join(root, house), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !outside.includes(entry.name))
    .map(({ name }) => name);
  expect(folders.toSorted()).toEqual(rooms.toSorted());
});

/** The floor plan of a subgraph, as subgraphs/README.md has it: each of these rooms has an arrow rule. */
const roomsOfSubgraphs = ["actions", "alert-endpoint", "commands", "domain", "graphql", "reactions", "store"];

test("Every folder of a subgraph is a room of the floor plan, and no code lies beside them but its process", () => {
  const strays = [...Object.keys(subgraphs), "template"].flatMap((name) =>
    readdirSync(join(root, "subgraphs", name), { withFileTypes: true })
      .filter((entry) =>
        entry.isDirectory()
          ? ![...roomsOfSubgraphs, "test-support"].includes(entry.name)
          : entry.name.endsWith(".ts") && entry.name !== "index.ts",
      )
      .map((entry) => `${name}/${entry.name}`),
  );
  expect(strays).toEqual([]);
});

/** In each room of a house with floors, a file that looks up: to the next room, or from the last one out of the house's rooms. */
const lookingUp = Object.entries(floors).flatMap(([house, rooms]) =>
  rooms.map((room, floor) => {
    const above = floor + 1 < rooms.length ? `${rooms[floor + 1]}/value` : "value";
    return [`${house}-${room}`, [`${house}/${room}/looks-up.ts`, `import "../${above}.js";`]] as const;
  }),
);
const valuesAbove = Object.entries(floors).flatMap(([house, rooms]) =>
  [`${house}/value.ts`, ...rooms.map((room) => `${house}/${room}/value.ts`)].map((file) => [
    file,
    "export const value = 1;",
  ]),
);

/** One file for each way of breaking the plan, and the rule that must see it. */
const breaches: Readonly<Record<string, readonly [file: string, text: string]>> = {
  "no-cycles": ["gateway/a.ts", 'import "./b.js"; export const a = 1;'],
  platform: ["platform/runtime/knows-domain.ts", 'import "../../subgraphs/response-model/data.js";'],
  "platform-graphql-compiled": ["platform/graphql/route.ts", 'import "./compiled/part.js";'],
  "response-model": ["subgraphs/response-model/asks.ts", 'import "../access/permission.js";'],
  "response-model-schema": ["subgraphs/response-model/schema/runs.ts", 'import "../../../platform/runtime/good.js";'],
  "response-model-without-framework": ["subgraphs/response-model/decorated.ts", 'import "type-graphql";'],
  access: ["subgraphs/access/knows-incidents.ts", 'import "../incidents/domain/rule.js";'],
  "incidents-domain": ["subgraphs/incidents/domain/saves.ts", 'import "../store/table.js";'],
  "incidents-domain-without-framework": ["subgraphs/incidents/domain/queries.ts", 'import "typeorm";'],
  "incidents-store": ["subgraphs/incidents/store/acts.ts", 'import "../actions/act.js";'],
  "incidents-actions": ["subgraphs/incidents/actions/resolves.ts", 'import "../graphql/resolver.js";'],
  "lessons-actions": ["subgraphs/lessons/actions/reacts.ts", 'import "../reactions/react.js";'],
  "lessons-store": ["subgraphs/lessons/store/reacts.ts", 'import "../reactions/react.js";'],
  "lessons-domain": ["subgraphs/lessons/domain/reacts.ts", 'import "../reactions/react.js";'],
  "incidents-reactions": ["subgraphs/incidents/reactions/acts.ts", 'import "../actions/act.js";'],
  "lessons-sql-in-store": ["subgraphs/lessons/reactions/queries.ts", 'import "typeorm";'],
  "recorded-by-the-runners": [
    "subgraphs/incidents/store/records.ts",
    'import "../../../platform/actions/audit/audit.js";',
  ],
  "incidents-alert-endpoint": ["subgraphs/incidents/alert-endpoint/resolves.ts", 'import "../graphql/resolver.js";'],
  "incidents-commands": ["subgraphs/incidents/commands/acts.ts", 'import "../actions/act.js";'],
  "incidents-sql-in-store": ["subgraphs/incidents/alert-endpoint/queries.ts", 'import "typeorm";'],
  "teams-sql-in-store": ["subgraphs/teams/graphql/queries.ts", 'import "pg";'],
  "teams-apart": ["subgraphs/teams/graphql/peeks.ts", 'import "../../incidents/domain/rule.js";'],
  gateway: ["gateway/knows-domain.ts", 'import "../subgraphs/response-model/data.js";'],
  "gateway-composition": ["gateway/composition/knows-domain.ts", 'import "../../subgraphs/response-model/data.js";'],
  "local-demo": ["local/demo/reads-store.ts", 'import "../../subgraphs/incidents/store/table.js";'],
  local: ["local/imports-gateway.ts", 'import "../gateway/b.js";'],
  site: ["site/generator/imports-code.ts", 'import "../../platform/runtime/good.js";'],
  "no-test-code-in-the-product": ["gateway/imports-test.ts", 'import "../test/support.js";'],
  "no-development-packages-in-the-product": ["gateway/imports-jest.ts", 'import "jest";'],
  "no-orphans": ["local/forgotten.ts", "export const forgotten = 1;"],
  ...Object.fromEntries(lookingUp),
};

const innocent: Readonly<Record<string, string>> = {
  ...Object.fromEntries(valuesAbove),
  "gateway/b.ts": 'import { a } from "./a.js"; export const b = a;',
  "platform/runtime/good.ts": "export const good = 1;",
  "platform/graphql/compiled/part.ts": "export const part = 1;",
  "subgraphs/response-model/data.ts": "export const data = 1;",
  "subgraphs/access/permission.ts": "export const permission = 1;",
  "subgraphs/incidents/domain/rule.ts": "export const rule = 1;",
  "subgraphs/incidents/store/table.ts": "export const table = 1;",
  "platform/actions/audit/audit.ts": "export const audit = 1;",
  "subgraphs/lessons/reactions/react.ts": "export const react = 1;",
  "subgraphs/incidents/actions/act.ts": "export const act = 1;",
  "subgraphs/incidents/graphql/resolver.ts": "export const resolver = 1;",
  "test/support.ts": "export const support = 1;",
};

test("Each rule of the plan refuses the file that breaks it.", () => {
  const { path, remove } = temporaryFolder();
  try {
    for (const file of ["package.json", "tsconfig.json", "node_modules"])
      symlinkSync(join(root, file), join(path, file));
    const files = [...Object.entries(innocent), ...Object.values(breaches)];
    for (const [file, text] of files) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), text);
    }
    const seen = lookAt(path).violations;
    for (const [rule, [file]] of Object.entries(breaches)) {
      expect(seen.filter((violation) => violation.rule === rule).map(({ from }) => from)).toContain(file);
    }
  } finally {
    remove();
  }
});

test("The processes read their settings in one place only.", () => {
  const files = execFileSync("git", ["ls-files", "platform", "subgraphs", "gateway", ":!gateway/examples"], {
    cwd: root,
    encoding: "utf8",
  });
  const readers = files
    .split("\n")
    .filter((file) => file.endsWith(".ts") && !/\.test\.ts$|test-support/.test(file))
    .filter((file) => /process\.env\b(?!\.APOLLO_TELEMETRY_DISABLED = )/.test(readFileSync(join(root, file), "utf8")));
  expect(readers).toEqual(["platform/runtime/environment.ts"]);
});
