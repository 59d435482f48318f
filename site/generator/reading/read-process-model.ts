import type { GraphQLSchema } from "graphql";
import { buildSchema } from "graphql";
import { SupergraphError } from "../errors/supergraph-error.js";
import type { ProcessModel } from "../model/process-model.js";
import { schemaHashOf } from "../schema/schema-hash-of.js";
import { readCells } from "./read-cells.js";
import { readClocks } from "./read-clocks.js";
import { readCrosswalk } from "./read-crosswalk.js";
import { readEventTypes } from "./read-event-types.js";
import { readGates } from "./read-gates.js";
import { readMachines } from "./read-machines.js";
import { readOperations } from "./read-operations.js";
import { readPhases } from "./read-phases.js";
import { readRecordTypes } from "./read-record-types.js";
import { readTerms } from "./read-terms.js";
import {
  readJudgements,
  readPriorities,
  readPriorityRules,
  readTermsWith,
  readVocabularies,
} from "./read-vocabularies.js";

const neededDirectives = ["cell", "title", "phase", "responsibility", "group", "arrow", "machine", "standard", "event"];

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
  const controls = readCrosswalk(schema);
  return {
    schemaHash: schemaHashOf(supergraph),
    // The text does not know its version: that is in the history of the site.
    version: { last: undefined, isReleased: false, releases: [] },
    since: {},
    goals: readTerms(schema, "Goal"),
    definition: readTerms(schema, "DefinitionPredicate"),
    activities: readTerms(schema, "Activity"),
    sides: readTerms(schema, "Side"),
    actors: schema.getType("PersonKind") ? readTerms(schema, "PersonKind") : [],
    phaseGroups: readTerms(schema, "PhaseGroup"),
    arrows: readTermsWith(schema, "PhaseArrow", "arrow", ["from", "to"]),
    phases: readPhases(schema),
    cells: readCells(schema),
    functions: readTerms(schema, "TeamFunction"),
    gates: readGates(schema),
    severities: readTerms(schema, "Severity"),
    judgements: readJudgements(schema),
    priorities: readPriorities(schema),
    priorityRules: readPriorityRules(schema),
    clocks: readClocks(schema),
    // Version 1.0.0 of the process did not have them.
    clockAddressees: schema.getType("ClockAddressee") ? readTerms(schema, "ClockAddressee") : [],
    clockStarts: readTerms(schema, "ClockStart"),
    clockStates: readTerms(schema, "ClockState"),
    delayReasons: readTerms(schema, "NotificationDelayReason"),
    eventTypes: readEventTypes(schema),
    frameworks: readTerms(schema, "ControlFramework"),
    controls,
    machines: readMachines(schema),
    operations,
    records: readRecordTypes(
      schema,
      operations.flatMap(({ answers }) => answers),
      controls.flatMap(({ evidence }) => evidence),
    ),
    vocabularies: readVocabularies(schema),
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
