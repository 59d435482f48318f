import { createHash } from "node:crypto";
import type { GraphQLSchema } from "graphql";
import { buildSchema, getNamedType, isEnumType } from "graphql";
import type { ProcessModel } from "./process-model.js";
import { readCells } from "./read-cells.js";
import { readMachines } from "./read-machines.js";
import { readOperations } from "./read-operations.js";
import { readTerms, termsOf } from "./read-terms.js";
import { SupergraphError } from "./supergraph-error.js";

const neededDirectives = ["cell", "title", "phase", "responsibility"];

/** Reads the process out of a supergraph's text: the enums of the response model and the mutations' directives. */
export function readProcessModel(supergraph: string): ProcessModel {
  const schema = parseSupergraph(supergraph);
  const missing = neededDirectives.filter((name) => !schema.getDirective(name)).map((name) => `@${name}`);
  if (missing.length > 0) {
    throw new SupergraphError(
      `The supergraph does not carry ${missing.join(", ")}, so it says nothing about the process. ` +
        "A subgraph has to link https://cordon.dev/process/v1.0 and name each directive in @composeDirective; " +
        "then compose the supergraph and generate again.",
    );
  }
  const operations = readOperations(schema);
  return {
    schemaHash: createHash("sha256").update(supergraph).digest("hex"),
    activities: readTerms(schema, "Activity"),
    sides: readTerms(schema, "Side"),
    phases: readTerms(schema, "Phase"),
    cells: readCells(schema),
    functions: readTerms(schema, "TeamFunction"),
    gates: readTerms(schema, "Gate"),
    frameworks: readFrameworks(schema),
    machines: readMachines(schema, operations),
    operations,
  };
}

function parseSupergraph(supergraph: string): GraphQLSchema {
  try {
    return buildSchema(supergraph, { assumeValidSDL: true });
  } catch (error) {
    throw new SupergraphError(
      `The supergraph is not a GraphQL schema: ${error instanceof Error ? error.message : String(error)} ` +
        "Compose it again from the subgraphs' schema.graphql.",
    );
  }
}

/** The frameworks of controls are the values of whichever enum `@control(framework:)` takes. */
function readFrameworks(schema: GraphQLSchema): ProcessModel["frameworks"] {
  const argument = schema.getDirective("control")?.args.find(({ name }) => name === "framework");
  const type = argument && getNamedType(argument.type);
  return isEnumType(type) ? termsOf(schema, type) : [];
}
