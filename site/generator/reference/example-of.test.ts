import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSchema, getVariableValues, type OperationDefinitionNode, parse, validate } from "graphql";
import { exampleOf } from "./example-of.js";
import { readReference } from "./read-reference.js";

const gateway = path.join(__dirname, "../../../gateway");
const schema = buildSchema(readFileSync(path.join(gateway, "schema.graphql"), "utf8"));
const reference = readReference(readFileSync(path.join(gateway, "supergraph.graphql"), "utf8"));
const mutations = reference.types.filter(({ kind }) => kind === "mutation").flatMap(({ members }) => members);
const exampleNamed = (name: string) => {
  const mutation = mutations.find((one) => one.name === name);
  if (!mutation) throw new Error(`There is no mutation ${name}.`);
  return exampleOf(mutation, reference);
};

test("Every mutation has an example that the schema accepts, with its variables", () => {
  expect(mutations.length).toBeGreaterThan(150);
  const refused = mutations.flatMap((mutation) => {
    const { document, variables } = exampleOf(mutation, reference);
    const parsed = parse(document);
    const [operation] = parsed.definitions as OperationDefinitionNode[];
    const { errors = [] } = getVariableValues(schema, operation?.variableDefinitions ?? [], variables);
    return [...validate(schema, parsed), ...errors].map(({ message }) => `${mutation.name}: ${message}`);
  });
  expect(refused).toEqual([]);
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
