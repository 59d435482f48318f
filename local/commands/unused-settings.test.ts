import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { temporaryFolder } from "../../test/support/temporary-folder.js";
import { secretsOf } from "../data-folder/secrets.js";
import { inheritedEnvironment } from "../runtime/inherited-environment.js";
import { subgraphNames } from "../runtime/subgraph-names.js";
import { processNames, processTable } from "../system/process-table.js";
import { startSettings } from "./start-settings.js";
import { unusedSettings } from "./unused-settings.js";

test("every setting of a process is read by the starter, passed on, or named as not used", () => {
  const place = temporaryFolder();
  const urls = Object.fromEntries(processNames.map((name) => [name, "http://127.0.0.1:1"])) as Record<
    (typeof processNames)[number],
    string
  >;
  const facts = { urls, secrets: secretsOf(place.path), databaseUrl: () => "postgres://" };
  place.remove();
  const decided = new Set([
    "HOST",
    "PORT",
    ...processNames.flatMap((name) => Object.keys(processTable[name].environment(facts))),
  ]);
  const [, table = ""] = readFileSync(join(repositoryRoot, "README.md"), "utf8").split("<!-- test: settings -->");
  const rows = table.split("\n").filter((line) => line.startsWith("|"));
  const named = rows.flatMap((row) => row.match(/(?<=`)[A-Z][A-Z0-9_]+(<SUBGRAPH>)?(?=`)/g) ?? []);
  const settings = new Set(
    named.flatMap((setting) => subgraphNames.map((name) => setting.replace("<SUBGRAPH>", name.toUpperCase()))),
  );
  expect(settings.size).toBeGreaterThan(40);
  const before = process.env;
  const lost = [...settings].filter((name) => {
    process.env = { [name]: "set" };
    const passedOn = !decided.has(name) && name in inheritedEnvironment();
    return !passedOn && !(name in startSettings) && unusedSettings(process.env).length === 0;
  });
  process.env = before;
  expect(lost).toEqual([]);
});

test("settings that are not used are named, together with what decides instead", () => {
  expect(unusedSettings({ OIDC_ISSUER: "https://login.example", OIDC_AUDIENCE: "x", PORT: "" })).toEqual([
    "OIDC_ISSUER and OIDC_AUDIENCE are not used here: the development issuer says who is asking",
  ]);
  expect(unusedSettings({ HOST: hostname() })).toEqual([]); // some shells set it
  expect(unusedSettings({ HOST: "0.0.0.0" })).toEqual([
    "HOST is not used here: every process listens on this machine only, at the port of its setting PORT_…",
  ]);
});
