import { readFileSync } from "node:fs";
import path from "node:path";
import { buildASTSchema, type GraphQLObjectType, getNamedType, isInterfaceType, isObjectType, parse } from "graphql";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { operations as incidentOperations } from "../../subgraphs/incidents/graphql/operations.js";
import { operations as lessonOperations } from "../../subgraphs/lessons/graphql/operations.js";
import { operations as teamOperations } from "../../subgraphs/teams/graphql/operations.js";

const schema = buildASTSchema(parse(readFileSync(path.join(repositoryRoot, "gateway/schema.graphql"), "utf8")), {
  assumeValid: true,
});
const node = schema.getType("Node");
const nodes = new Set(isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : []);
const types = Object.values(schema.getTypeMap()).filter(isObjectType);
const pagesOf = (type: GraphQLObjectType) =>
  Object.values(type.getFields())
    .map((field) => getNamedType(field.type))
    .filter((of): of is GraphQLObjectType => isObjectType(of) && of.name.endsWith("Connection"));

interface ActsOn {
  readonly name: string;
  readonly aggregate: { readonly name: string; readonly expects?: string };
}

test.each([
  ["incidents", incidentOperations],
  ["teams", teamOperations],
  ["lessons", lessonOperations],
])("What each operation of %s acts on is a node, so that a conflict of versions can show it", (_, all) => {
  const actsOn = Object.values(all).flatMap((some) =>
    (some as readonly ActsOn[]).map(({ name, aggregate }) => ({ name, of: aggregate.expects ?? aggregate.name })),
  );
  expect(actsOn.filter(({ of }) => !nodes.has(of))).toEqual([]);
  expect(actsOn).not.toEqual([]);
});

test("What leads to pages is a node, so that Relay can ask for the next one", () => {
  const leading = types.filter((type) => pagesOf(type).length > 0).map(({ name }) => name);
  // The pages of a search, of whoever asks, and of coverage, which is added up as it is asked for, are reached from the query.
  const fromQuery = ["Query", "Search", "Me", "DetectionCoverage"];
  expect(leading.filter((name) => !nodes.has(name) && !fromQuery.includes(name))).toEqual([]);
  expect(leading.length).toBeGreaterThan(18);
});

/** Techniques are called by the ids of ATT&CK; coverage, and what is missing, is found as it is asked for: none is kept under an id of ours. */
const withoutId = ["AttackTechnique", "DetectionCoverage", "MissingServiceAnalysis"];

test("What has a list of its own is a node", () => {
  const listed = pagesOf(schema.getQueryType() as GraphQLObjectType).map(
    (connection) => getNamedType(connection.getFields().nodes?.type)?.name ?? "",
  );
  expect(listed.filter((name) => !nodes.has(name))).toEqual(withoutId);
  expect(listed.length).toBeGreaterThan(12);
});
