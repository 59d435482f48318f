import { type DocumentNode, type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode } from "graphql";
import { argumentsOf, text, texts } from "./directive-arguments.js";
import type { Operation } from "./operation.js";
import { readDeclaration } from "./read-declaration.js";
import { graphOf, subgraphNames } from "./subgraph-names.js";

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
  const [approval] = argumentsOf(field, "approval");
  return {
    ...readDeclaration(field, subgraph),
    actors: argumentsOf(field, "actor").flatMap(({ kinds }) => texts(kinds)),
    allow: argumentsOf(field, "allow").map((use) => ({
      responsibility: text(use.responsibility),
      function: text(use.function),
      holder: text(use.holder),
      vacant: text(use.vacant),
      from: texts(use.from),
    })),
    separate: argumentsOf(field, "separate").flatMap(({ from }) => texts(from)),
    approval: approval ? { by: texts(approval.by), from: texts(approval.from), flag: text(approval.flag) } : null,
  };
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
