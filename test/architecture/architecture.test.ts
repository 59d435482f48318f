import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "../support/temporary-folder.js";

const root = join(__dirname, "../..");
const cruiser = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
const rooms = ["platform", "subgraphs", "gateway", "local", "site/generator", "test"];

interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

function violationsIn(folder: string): readonly Violation[] {
  const { stdout } = spawnSync(
    process.execPath,
    [cruiser, "--config", join(root, ".dependency-cruiser.cjs"), "--output-type", "json", ...rooms],
    { cwd: folder, encoding: "utf8", maxBuffer: 256 * 1024 * 1024 },
  );
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[]; totalCruised: number };
  };
  expect(summary.totalCruised).toBeGreaterThan(0);
  return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}

test("No arrow between the rooms runs where it must not, and there is no cycle.", () => {
  expect(violationsIn(root)).toEqual([]);
});

/** One file for each way of breaking the plan, and the rule that must see it. */
const breaches: Readonly<Record<string, readonly [file: string, text: string]>> = {
  "no-cycles": ["gateway/a.ts", 'import "./b.js"; export const a = 1;'],
  platform: ["platform/runtime/knows-domain.ts", 'import "../../subgraphs/response-model/data.js";'],
  "platform-identity": ["platform/identity/asks-the-database.ts", 'import "../database/database.js";'],
  "platform-database": ["platform/database/answers.ts", 'import "../http/server.js";'],
  "platform-http": ["platform/http/is-watched.ts", 'import "../telemetry/metrics.js";'],
  "platform-telemetry": ["platform/telemetry/tells.ts", 'import "../events/outbox.js";'],
  "platform-events": ["platform/events/act.ts", 'import "../actions/action.js";'],
  "platform-actions": ["platform/actions/mutate.ts", 'import "../graphql/schema.js";'],
  "platform-graphql": ["platform/graphql/streams.ts", 'import "../live/stream.js";'],
  "platform-live": ["platform/live/boots.ts", 'import "../boot.js";'],
  "platform-runtime": ["platform/runtime/knows-viewers.ts", 'import "../identity/viewer.js";'],
  "response-model": ["subgraphs/response-model/asks.ts", 'import "../access/permission.js";'],
  "response-model-schema": ["subgraphs/response-model/schema/runs.ts", 'import "../../../platform/runtime/good.js";'],
  "response-model-without-framework": ["subgraphs/response-model/decorated.ts", 'import "type-graphql";'],
  access: ["subgraphs/access/knows-incidents.ts", 'import "../incidents/domain/rule.js";'],
  "incidents-domain": ["subgraphs/incidents/domain/saves.ts", 'import "../store/table.js";'],
  "incidents-domain-without-framework": ["subgraphs/incidents/domain/queries.ts", 'import "typeorm";'],
  "incidents-store": ["subgraphs/incidents/store/acts.ts", 'import "../actions/act.js";'],
  "incidents-actions": ["subgraphs/incidents/actions/resolves.ts", 'import "../graphql/resolver.js";'],
  "incidents-sql-in-store": ["subgraphs/incidents/graphql/queries.ts", 'import "typeorm";'],
  "teams-apart": ["subgraphs/teams/graphql/peeks.ts", 'import "../../incidents/domain/rule.js";'],
  gateway: ["gateway/knows-domain.ts", 'import "../subgraphs/response-model/data.js";'],
  local: ["local/imports-gateway.ts", 'import "../gateway/b.js";'],
  site: ["site/generator/imports-code.ts", 'import "../../platform/runtime/good.js";'],
  "no-test-code-in-the-product": ["gateway/imports-test.ts", 'import "../test/support.js";'],
  "no-development-packages-in-the-product": ["gateway/imports-jest.ts", 'import "jest";'],
  "no-orphans": ["local/forgotten.ts", "export const forgotten = 1;"],
};

const innocent: Readonly<Record<string, string>> = {
  "gateway/b.ts": 'import { a } from "./a.js"; export const b = a;',
  "platform/runtime/good.ts": "export const good = 1;",
  "platform/identity/viewer.ts": "export const value = 1;",
  "platform/database/database.ts": "export const value = 1;",
  "platform/http/server.ts": "export const value = 1;",
  "platform/telemetry/metrics.ts": "export const value = 1;",
  "platform/events/outbox.ts": "export const value = 1;",
  "platform/actions/action.ts": "export const value = 1;",
  "platform/graphql/schema.ts": "export const value = 1;",
  "platform/live/stream.ts": "export const value = 1;",
  "platform/boot.ts": "export const value = 1;",
  "subgraphs/response-model/data.ts": "export const data = 1;",
  "subgraphs/access/permission.ts": "export const permission = 1;",
  "subgraphs/incidents/domain/rule.ts": "export const rule = 1;",
  "subgraphs/incidents/store/table.ts": "export const table = 1;",
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
    const seen = violationsIn(path);
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
