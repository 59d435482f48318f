import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildASTSchema, type GraphQLField, getNamedType, isObjectType, parse } from "graphql";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const examples = path.join(repositoryRoot, "gateway/examples");
const schemaFile = path.join(repositoryRoot, "gateway/schema.graphql");
const schema = buildASTSchema(parse(readFileSync(schemaFile, "utf8")), { assumeValid: true });

interface Page {
  readonly type: string;
  readonly field: string;
}

/** Coverage is added up as it is asked for, many at a time: its pages are asked for by a query with a filter, which Relay does not write. */
const withoutRefetch = ["DetectionCoverage"];

const isPage = ({ type }: GraphQLField<unknown, unknown>) => getNamedType(type).name.endsWith("Connection");
const pages: readonly Page[] = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !withoutRefetch.includes(name))
  .flatMap((type) =>
    Object.values(type.getFields())
      .filter(isPage)
      .map((field) => ({ type: type.name, field: field.name })),
  );

/** What is no node is reached from the query. */
const fromQuery: Readonly<Record<string, string>> = { Search: 'search(text: "token")', Me: "me" };

/** A fragment that Relay can ask for the next page of, with a query that it writes itself. */
function fragmentOf({ type, field }: Page): { readonly file: string; readonly text: string } {
  const name = `${type[0]?.toLowerCase()}${type.slice(1)}${field[0]?.toUpperCase()}${field.slice(1)}`;
  const list = `${field}(first: $first, after: $after) @connection(key: "${name}_${field}") { edges { node { __typename } } }`;
  const [on, selection] = fromQuery[type] ? ["Query", `${fromQuery[type]} { ${list} }`] : [type, list];
  return {
    file: `${name}.ts`,
    text: `import { graphql } from "relay-runtime";
const page = graphql\`
  fragment ${name} on ${on}
  @refetchable(queryName: "${name}NextPageQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" }) { ${selection} }
\`;
`,
  };
}

test("Relay compiles the next page of every list, and writes its query by `node` where the list is of a node", () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder.path, "src/compiled"), { recursive: true });
  for (const { file, text } of pages.map(fragmentOf)) writeFileSync(path.join(folder.path, "src", file), text);
  const config = {
    ...JSON.parse(readFileSync(path.join(examples, "relay.config.json"), "utf8")),
    src: "src",
    schema: path.relative(folder.path, schemaFile),
    artifactDirectory: "src/compiled",
  };
  delete config.persistConfig;
  const configFile = path.join(folder.path, "relay.config.json");
  writeFileSync(configFile, JSON.stringify(config));
  execFileSync(path.join(examples, "node_modules/.bin/relay-compiler"), [configFile], {
    cwd: folder.path,
    stdio: "pipe",
  });

  const queryOf = (name: string) =>
    readFileSync(path.join(folder.path, `src/compiled/${name}NextPageQuery.graphql.ts`), "utf8");
  expect(pages.length).toBeGreaterThan(70);
  expect(queryOf("incidentTasks")).toContain("node(id: $id)");
  expect(queryOf("serviceResponsePlanSteps")).toContain("on ServiceResponse {");
  expect(queryOf("archiveEvidenceItems")).toContain("node(id: $id)");
  expect(queryOf("meWorkItems")).not.toContain("node(id: $id)");
  expect(queryOf("queryIncidents")).not.toContain("node(id: $id)");
  folder.remove();
});
