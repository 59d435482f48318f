import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildASTSchema, type GraphQLEnumType, type GraphQLObjectType, parse } from "graphql";
import { codeOfName } from "../../subgraphs/response-model/schema/code-of-name.js";
import { nameOfCode } from "../../subgraphs/response-model/test-support/name-of-code.js";
import subgraphs from "../../subgraphs/subgraphs.json";
import { organizationImport } from "../../subgraphs/teams/store/provisioning/organization-import.js";

const read = (file: string) =>
  buildASTSchema(parse(readFileSync(join(__dirname, "../..", file), "utf8")), { assumeValid: true });
const supergraph = read("gateway/supergraph.graphql");

const mutations = Object.values(supergraph.getMutationType()?.getFields() ?? {});
const reactions = Object.values(supergraph.getTypeMap())
  .filter(({ name }) => name.endsWith("Reactions"))
  .flatMap((type) => Object.values((type as GraphQLObjectType).getFields()));
const valuesOf = (name: string) => (supergraph.getType(name) as GraphQLEnumType).getValues();
const valuesIn = (type: unknown) => (type as GraphQLEnumType).getValues().map(({ name }) => name);

/** What is recorded and told like an operation, and is done when a subgraph starts. */
const imported = codeOfName(organizationImport.name);

test("The names of operations are those of every mutation, reaction and import, and one for what there is not any more", () => {
  const names = [...mutations, ...reactions].map(({ name }) => name);
  expect(reactions.length).toBeGreaterThan(10);
  expect(valuesIn(supergraph.getType("OperationName")).sort()).toEqual(
    [...names.map(codeOfName), imported, "UNKNOWN"].sort(),
  );
  expect(names.map((name) => nameOfCode(codeOfName(name)))).toEqual(names);
});

test("Each of them says what its mutation or reaction says", () => {
  const described = new Map(
    [...mutations, ...reactions].map(({ name, description }) => [codeOfName(name), description]),
  );
  const other = valuesOf("OperationName").filter(({ name, description }) => description !== described.get(name));
  expect(other.map(({ name }) => name).sort()).toEqual([imported, "UNKNOWN"]);
});

test.each(Object.keys(subgraphs))(
  "The subscriptions of %s are filtered by what it does, and by nothing else",
  (name) => {
    const schema = read(`subgraphs/${name}/schema.graphql`);
    const filter = schema.getType(`${name.charAt(0).toUpperCase()}${name.slice(1)}OperationName`);
    const own = Object.values(schema.getTypeMap())
      .filter((type) => type === schema.getMutationType() || type.name.endsWith("Reactions"))
      .flatMap((type) => Object.keys((type as GraphQLObjectType).getFields()).map(codeOfName));
    const done = name === "teams" ? [...own, imported] : own;
    expect(valuesIn(filter).sort()).toEqual(done.sort());
  },
);
