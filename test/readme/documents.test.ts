import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildSchema, parse, validate } from "graphql";
import { gatewaySettings } from "../../gateway/settings.js";
import { startSettings } from "../../local/commands/start-settings.js";
import { subgraphNames } from "../../local/runtime/subgraph-names.js";
import { subgraphSettings } from "../../platform/subgraph-settings.js";
import { eventContract } from "../../subgraphs/response-model/events/event-contract.js";
import { codeIn, readMarked, repositoryRoot, rowsOf, textOf } from "./support/marked-blocks.js";

const decisions = readdirSync(join(repositoryRoot, "site/decisions"));
const documents = [
  "README.md",
  "CONTRIBUTING.md",
  "subgraphs/README.md",
  "subgraphs/BACKUP.md",
  ...decisions.map((file) => `site/decisions/${file}`),
];

/** All of them, also those that name a file as seen from a folder within their room. */
const everyDocument = execFileSync("git", ["ls-files", "*.md", ":!site/history"], {
  cwd: repositoryRoot,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file && existsSync(join(repositoryRoot, file)));

const withoutFences = (text: string) => text.replace(/^```[\s\S]*?^```$/gm, "");

/** A room of a subgraph may be named without saying of which; a compiled file stands for its source. */
function exists(path: string, document: string): boolean {
  const source = path.replace(/^dist\/(.*)\.js$/, "$1.ts");
  return [".", dirname(document), "subgraphs/incidents"].some((from) => existsSync(join(repositoryRoot, from, source)));
}

test.each(everyDocument)("every link of %s leads to something that is there", (document) => {
  const links = [...withoutFences(textOf(document)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => `${link}`);
  const broken = links
    .filter((link) => !/^(https?:|#)/.test(link))
    .filter((link) => !existsSync(join(repositoryRoot, dirname(document), link.replace(/#.*$/, ""))));
  expect(broken).toEqual([]);
});

test.each(documents)("every path that %s names is there", (document) => {
  const path = /^[\w.-]+(\/[\w.-]+)*(\/|\.(ts|js|cjs|json|md|graphql|yml|sql|svg))$/;
  const made = /^(\.cordon|node_modules|site\/generated)\//;
  const named = codeIn(withoutFences(textOf(document)))
    .flatMap((code) => code.split(" "))
    .filter((word) => path.test(word) && !made.test(word));
  expect(named.filter((word) => !exists(word, document))).toEqual([]);
});

test.each(everyDocument)("every npm script that %s names is in package.json", (document) => {
  const packages = ["package.json", join(dirname(document), "package.json")].filter((file) =>
    existsSync(join(repositoryRoot, file)),
  );
  const scripts = Object.assign({}, ...packages.map((file) => JSON.parse(textOf(file)).scripts));
  const named = [...textOf(document).matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name]) => `${name}`);
  expect(named.filter((name) => !(name in scripts) && !name.endsWith(":"))).toEqual([]);
});

test.each(everyDocument)("a comment behind a command of %s stands apart from it", (document) => {
  const commands = [...textOf(document).matchAll(/^```sh$([\s\S]*?)^```$/gm)].flatMap(([, lines = ""]) =>
    lines.split("\n"),
  );
  expect(commands.filter((line) => /[^\s#]#\s/.test(line))).toEqual([]);
});

const schema = buildSchema(textOf("gateway/schema.graphql"), { assumeValid: true });

test("every GraphQL operation that a document shows is one that the schema can answer", () => {
  const shown = everyDocument.flatMap((document) =>
    [...textOf(document).matchAll(/^```graphql\n((?:query|mutation|subscription)\b[\s\S]*?)^```$/gm)].map(
      ([, text]) => ({
        document,
        errors: validate(schema, parse(`${text}`)).map(({ message }) => message),
      }),
    ),
  );
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter(({ errors }) => errors.length > 0)).toEqual([]);
});

test.each([
  ["action", "subgraphs/incidents/actions/containment-eradication-recovery/start-eradication.ts"],
  ["reaction", "subgraphs/incidents/reactions/track-review.ts"],
])("code that CONTRIBUTING.md shows is code that is there: %s", (name, file) => {
  expect(textOf(file)).toContain(readMarked(textOf("CONTRIBUTING.md"), name));
});

/** The settings that a file reads besides a shape it imports. */
const readIn = (file: string) =>
  [...textOf(file).matchAll(/^\s+([A-Z][A-Z_]+): (?=z|settings)/gm)].map(([, name]) => `${name}`);

/** A setting that there is for each subgraph is told once. */
const ofAny = (setting: string) => setting.replace(subgraphInSetting, "_<SUBGRAPH>");
const subgraphInSetting = new RegExp(`_(${subgraphNames.join("|").toUpperCase()})$`);
const namesOf = (shape: object) => [...new Set(Object.keys(shape).map(ofAny))];

const settingsInCode: Readonly<Record<string, readonly string[]>> = {
  "every subgraph": namesOf(subgraphSettings("teams", 0, eventContract)),
  ...Object.fromEntries(
    subgraphNames
      .map((name) => [name, readIn(`subgraphs/${name}/index.ts`)] as const)
      .filter(([, settings]) => settings.length > 0),
  ),
  gateway: namesOf(gatewaySettings),
  "development issuer": readIn("local/issuer/issuer.ts"),
  "`npm start`": namesOf(startSettings),
  "process site": [...textOf("site/docusaurus.config.ts").matchAll(/process\.env\.(\w+)/g)].map(
    ([, name]) => `${name}`,
  ),
};

test("the table of settings has those that the code reads, process by process, and no others", () => {
  const rows = rowsOf(readMarked(textOf("README.md"), "settings"));
  const documented = Object.fromEntries(
    rows.map(([name = "", ...settings]) => [name, codeIn(settings.join(" ")).toSorted()]),
  );
  const read = Object.fromEntries(Object.entries(settingsInCode).map(([name, names]) => [name, names.toSorted()]));
  expect(documented).toEqual(read);
});

test("a setting is needed exactly when the code has no default for it", () => {
  const optional = (shape: object) =>
    Object.entries(shape).filter(
      ([, type]) => (type as { safeParse(value: undefined): { success: boolean } }).safeParse(undefined).success,
    );
  const rows = rowsOf(readMarked(textOf("README.md"), "settings"));
  const optionalInTable = (process: string) => codeIn(rows.find(([name]) => name === process)?.[2] ?? "").toSorted();
  const names = (shape: object) => namesOf(Object.fromEntries(optional(shape))).toSorted();
  expect(optionalInTable("gateway")).toEqual(names(gatewaySettings));
  expect(optionalInTable("every subgraph")).toEqual(names(subgraphSettings("teams", 0, eventContract)));
  expect(optionalInTable("`npm start`")).toEqual(names(startSettings));
});
