import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSchema, getVariableValues, type OperationDefinitionNode, parse, validate } from "graphql";
import { exampleOf } from "./example-of.js";
import { readReference } from "./read-reference.js";

const gateway = path.join(__dirname, "../../../gateway");
const schema = buildSchema(readFileSync(path.join(gateway, "schema.graphql"), "utf8"));
const reference = readReference(readFileSync(path.join(gateway, "supergraph.graphql"), "utf8"));
const roots = ["query", "mutation", "subscription"] as const;
const membersOf = (root: (typeof roots)[number]) =>
  reference.types.filter(({ kind }) => kind === root).flatMap(({ members }) => members);
const mutations = membersOf("mutation");
const exampleNamed = (name: string) => {
  const mutation = mutations.find((one) => one.name === name);
  if (!mutation) throw new Error(`There is no mutation ${name}.`);
  return exampleOf("mutation", mutation, reference);
};

test.each(roots)("Every %s has an example that the schema accepts, with its variables", (root) => {
  expect(membersOf(root).length).toBeGreaterThan({ query: 30, mutation: 150, subscription: 20 }[root]);
  const refused = membersOf(root).flatMap((member) => {
    const { document, variables } = exampleOf(root, member, reference);
    const parsed = parse(document);
    const [operation] = parsed.definitions as OperationDefinitionNode[];
    const { errors = [] } = getVariableValues(schema, operation?.variableDefinitions ?? [], variables);
    return [...validate(schema, parsed), ...errors].map(({ message }) => `${member.name}: ${message}`);
  });
  expect(refused).toEqual([]);
});

test("An example of a query shows a page as it is paged, and what a thing says of itself", () => {
  const documentOf = (name: string) => {
    const query = membersOf("query").find((one) => one.name === name);
    if (!query) throw new Error(`There is no query ${name}.`);
    return exampleOf("query", query, reference).document.split("\n");
  };
  expect(documentOf("incidents")).toEqual([
    "query Incidents($first: Int) {",
    "  incidents(first: $first) {",
    "    nodes { id number title version state }",
    "    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }",
    "  }",
    "}",
  ]);
  expect(documentOf("process")).toContain("    schemaHash");
});

test("An example asks for what was worked on, and for what is missing where something is", () => {
  expect(exampleNamed("startContainment").document).toBe(
    [
      "mutation StartContainment($input: StartContainmentInput!) {",
      "  startContainment(input: $input) {",
      "    __typename",
      "    ... on ServiceResponse { id version state }",
      "    ... on Problem { message }",
      "    ... on GatesUnmet { gates { gate message } }",
      "  }",
      "}",
    ].join("\n"),
  );
});

test("Its variables are what the input cannot do without; its texts say what belongs there", () => {
  const { input } = exampleNamed("requestConsultation").variables as { input: Record<string, unknown> };
  expect(Object.keys(input)).toEqual(["incidentId", "to", "question"]);
  expect(input).toMatchObject({ question: "The question." });
  expect(Object.keys(input.to as object)).toHaveLength(1);
  expect(exampleNamed("addLink").variables.input).toMatchObject({
    kind: "BRIDGE",
    url: expect.stringMatching(/^https:/),
  });
});
