import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
  valueFromASTUntyped,
} from "graphql";

/*
 * A value that must not be null takes what it belongs to with it when it is missing. So nothing that one subgraph may fail
 * to answer is non-null within what another subgraph answers.
 */

const { definitions } = parse(readFileSync(join(__dirname, "../../gateway/supergraph.graphql"), "utf8"));
const types = definitions.filter(
  (definition): definition is ObjectTypeDefinitionNode => definition.kind === Kind.OBJECT_TYPE_DEFINITION,
);
const roots = ["Query", "Mutation", "Subscription"];

function uses(node: { readonly directives?: readonly ConstDirectiveNode[] }, name: string): Record<string, unknown>[] {
  return (node.directives ?? [])
    .filter((directive) => directive.name.value === name)
    .map((directive) =>
      Object.fromEntries(
        (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
      ),
    );
}

const graphsOf = (node: ObjectTypeDefinitionNode) => uses(node, "join__type").map(({ graph }) => String(graph));

/** The subgraphs that answer a field: those it names, or all that have its type. */
function answering(type: ObjectTypeDefinitionNode, field: FieldDefinitionNode): readonly string[] {
  const named = uses(field, "join__field");
  const graphs = named.flatMap(({ graph, external }) => (graph && !external ? String(graph) : []));
  return named.length > 0 ? graphs : graphsOf(type);
}

const isKey = (type: ObjectTypeDefinitionNode, { name }: FieldDefinitionNode) =>
  uses(type, "join__type").some(({ key }) => key === name.value);

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));

/** Of each entity that several subgraphs know, those that promise something of it: whoever cannot is not its home. */
const homes = new Map(
  types
    .filter((type) => !roots.includes(type.name.value) && uses(type, "join__type").some(({ key }) => key))
    .filter((type) => graphsOf(type).length > 1)
    .map((type) => {
      const promising = (type.fields ?? []).filter(
        (field) => !isKey(type, field) && field.type.kind === Kind.NON_NULL_TYPE,
      );
      return [type.name.value, new Set(promising.flatMap((field) => answering(type, field)))];
    }),
);

test("No field of a query or a mutation is such that its failure takes the other fields with it.", () => {
  const fields = types
    .filter(({ name }) => name.value === "Query" || name.value === "Mutation")
    .flatMap((type) => type.fields ?? []);
  expect(fields.length).toBeGreaterThan(80);
  expect(fields.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE).map(({ name }) => name.value)).toEqual([]);
});

test("Of each entity one subgraph at most promises more than its key.", () => {
  expect([...homes.keys()].sort()).toEqual(
    expect.arrayContaining(["Incident", "Person", "ResponsibilityCell", "Service"]),
  );
  expect([...homes].filter(([, graphs]) => graphs.size > 1).map(([name]) => name)).toEqual([]);
});

test("Each reference to an entity that lives in another subgraph may be null, and so may each list of them.", () => {
  const references = types
    .filter(({ name }) => !roots.includes(name.value) && !name.value.includes("__"))
    .flatMap((type) =>
      (type.fields ?? []).flatMap((field) => {
        const home = homes.get(nameOf(field.type));
        const elsewhere = home && answering(type, field).some((graph) => home.size > 0 && !home.has(graph));
        return elsewhere ? [{ coordinate: `${type.name.value}.${field.name.value}`, type: field.type }] : [];
      }),
    );
  expect(references.map(({ coordinate }) => coordinate)).toEqual(
    expect.arrayContaining(["Incident.services", "VirtualTeamMember.person", "Review.incident", "FollowUp.owner"]),
  );
  expect(references.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE).map(({ coordinate }) => coordinate)).toEqual(
    [],
  );
});
