import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildASTSchema, type GraphQLEnumType, type GraphQLObjectType, type GraphQLSchema, parse } from "graphql";
import { codeOfName } from "../../subgraphs/response-model/schema/operations/code-of-name.js";
import { nameOfCode } from "../../subgraphs/response-model/test-support/name-of-code.js";
import subgraphs from "../../subgraphs/subgraphs.json";
import { organizationImport } from "../../subgraphs/teams/store/provisioning/organization-import.js";

const read = (file: string) =>
  buildASTSchema(parse(readFileSync(join(__dirname, "../..", file), "utf8")), { assumeValid: true });

const doneBy = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap())
    .filter((type) => type === schema.getMutationType() || type.name.endsWith("Reactions"))
    .flatMap((type) => Object.values((type as GraphQLObjectType).getFields()));

/** What each subgraph does; one that names no operation in any field does not have the enum. */
const all = Object.keys(subgraphs).map((name) => {
  const schema = read(`subgraphs/${name}/schema.graphql`);
  return { name, schema, done: doneBy(schema), namesOperations: schema.getType("OperationName") !== undefined };
});
const done = all.flatMap((subgraph) => (subgraph.namesOperations ? subgraph.done : []));

const valuesOf = (type: unknown) => (type as GraphQLEnumType).getValues();
const codesOf = (type: unknown) => valuesOf(type).map(({ name }) => name);
const names = read("gateway/supergraph.graphql").getType("OperationName");

/** What is recorded and announced like an operation, and is done when a subgraph starts. */
const imported = codeOfName(organizationImport.name);

test("The names of operations are those of every mutation, reaction and import, and one for what there is not any more", () => {
  const own = done.map(({ name }) => name);
  expect(own.length).toBeGreaterThan(100);
  expect(codesOf(names).sort()).toEqual([...own.map(codeOfName), imported, "UNKNOWN"].sort());
  expect(own.map((name) => nameOfCode(codeOfName(name)))).toEqual(own);
});

test("Each of them says what its mutation or reaction says", () => {
  const described = new Map(done.map(({ name, description }) => [codeOfName(name), description]));
  const other = valuesOf(names).filter(({ name, description }) => description !== described.get(name));
  expect(other.map(({ name }) => name).sort()).toEqual([imported, "UNKNOWN"]);
});

test.each(all)("The subscriptions of $name are filtered by what it does, and by nothing else", (subgraph) => {
  const { name, schema } = subgraph;
  const filter = schema.getType(`${name.charAt(0).toUpperCase()}${name.slice(1)}OperationName`);
  const own = subgraph.done.map((one) => codeOfName(one.name));
  const expected = name === "teams" ? [...own, imported] : own;
  if (filter) expect(codesOf(filter).sort()).toEqual(expected.sort());
  else expect(Object.keys(schema.getTypeMap()).filter((type) => type.endsWith("ChangeFilter"))).toEqual([]);
});
