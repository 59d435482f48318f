import {
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  valueFromASTUntyped,
} from "graphql";
import type { Operation } from "./operation.js";

/** Reads every mutation of a supergraph with its rules, in alphabetical order. Pure. */
export function operationsInSupergraph(supergraph: DocumentNode): readonly Operation[] {
  const mutations = mutationType(supergraph);
  if (!mutations) return [];
  const subgraphs = subgraphNames(supergraph);
  return (mutations.fields ?? [])
    .map((field) => operation(field, subgraphs.get(graphOf(field, mutations)) ?? ""))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function operation(field: FieldDefinitionNode, subgraph: string): Operation {
  return {
    name: field.name.value,
    description: field.description?.value ?? null,
    subgraph,
    phase: argumentsOf(field, "phase").flatMap(({ in: phase }) => texts(phase))[0] ?? null,
    actors: argumentsOf(field, "actor").flatMap(({ kinds }) => texts(kinds)),
    responsibilities: argumentsOf(field, "responsibility").flatMap(({ anyOf }) => texts(anyOf)),
    functions: argumentsOf(field, "function").flatMap(({ anyOf }) => texts(anyOf)),
    gates: argumentsOf(field, "gate").flatMap(({ is }) => texts(is)),
    transitions: argumentsOf(field, "transition").map(({ machine, from, to }) => ({
      machine: String(machine),
      from: texts(from),
      to: String(to),
    })),
    controls: argumentsOf(field, "control").map(({ framework, ids }) => ({
      framework: String(framework),
      ids: texts(ids),
    })),
  };
}

/** The arguments of each use of a directive on a field. */
function argumentsOf(field: FieldDefinitionNode, name: string): readonly Record<string, unknown>[] {
  return (field.directives ?? []).filter((directive) => directive.name.value === name).map(argumentValues);
}

function argumentValues(directive: DirectiveNode | undefined): Record<string, unknown> {
  return Object.fromEntries(
    (directive?.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  );
}

/** GraphQL allows a list of one to be written without brackets. */
function texts(value: unknown): readonly string[] {
  return value === undefined || value === null ? [] : [value].flat().map(String);
}

function mutationType(supergraph: DocumentNode): ObjectTypeDefinitionNode | undefined {
  const root = supergraph.definitions
    .flatMap((definition) => (definition.kind === Kind.SCHEMA_DEFINITION ? definition.operationTypes : []))
    .find(({ operation }) => operation === "mutation");
  const name = root?.type.name.value;
  return supergraph.definitions.find(
    (definition): definition is ObjectTypeDefinitionNode =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === name,
  );
}

/** The supergraph names the subgraph on the field, or only on the type when no other subgraph has it. */
function graphOf(field: FieldDefinitionNode, type: ObjectTypeDefinitionNode): string {
  const directivesNamed = (directives: readonly DirectiveNode[] | undefined, name: string) =>
    argumentValues(directives?.find((directive) => directive.name.value === name)).graph;
  return String(directivesNamed(field.directives, "join__field") ?? directivesNamed(type.directives, "join__type"));
}

/** From a supergraph's enum value (`INCIDENTS`) to the subgraph's name (`incidents`). */
export function subgraphNames(supergraph: DocumentNode): ReadonlyMap<string, string> {
  const graphs = supergraph.definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === "join__Graph"
      ? (definition.values ?? [])
      : [],
  );
  return new Map(
    graphs.map(({ name, directives }) => [name.value, String(argumentValues(directives?.[0]).name ?? name.value)]),
  );
}
