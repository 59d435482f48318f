import type { GraphQLSchema } from "graphql";
import { buildSchema } from "graphql";
import { SupergraphError } from "../errors/supergraph-error.js";
import type { ProcessModel } from "../model/process-model.js";
import { schemaHashOf } from "../schema/schema-hash-of.js";
import { readCells } from "./read-cells.js";
import { readClocks } from "./read-clocks.js";
import { readCrosswalk } from "./read-crosswalk.js";
import { readEnums, valuesOf } from "./read-enums.js";
import { readEventTypes } from "./read-event-types.js";
import { readGates } from "./read-gates.js";
import { readJurisdictions, readLaws } from "./read-laws.js";
import { readMachines } from "./read-machines.js";
import { readOperations } from "./read-operations.js";
import { readArrows, readPhases } from "./read-phases.js";
import { readJudgements, readPriorities, readPriorityRules } from "./read-priorities.js";
import { readReactions } from "./read-reactions.js";
import { readRecordTypes } from "./read-record-types.js";
import { readTimers } from "./read-timers.js";
import { readVocabularies } from "./read-vocabularies.js";

/** What says the process; up to version 1.0.0 `@responsibility` said who may. */
const neededDirectives = [
  ["cell"],
  ["title"],
  ["phase"],
  ["allow", "responsibility"],
  ["group"],
  ["arrow"],
  ["machine"],
  ["standard"],
  ["event"],
] as const;

/** Reads the process out of a supergraph's text: the enums of the response model and the directives of operations and reactions. */
export function readProcessModel(supergraph: string): ProcessModel {
  const schema = parseSupergraph(supergraph);
  const missing = neededDirectives
    .filter((names) => !names.some((name) => schema.getDirective(name)))
    .map(([name]) => `@${name}`);
  if (missing.length > 0) {
    throw new SupergraphError(
      `The supergraph does not carry ${missing.join(", ")}, so it says nothing about the process. ` +
        "A subgraph has to link https://cordon.dev/process/v1.0 and name each directive in @composeDirective; " +
        "then compose the supergraph and generate again.",
    );
  }
  const enums = readEnums(schema);
  const terms = (name: string) => valuesOf(enums, name).map(({ term }) => term);
  // What version 1.0.0 of the process did not have.
  const termsIfAny = (name: string) => (enums.has(name) ? terms(name) : []);
  const operations = readOperations(schema);
  const controls = readCrosswalk(enums);
  return {
    schemaHash: schemaHashOf(supergraph),
    // The text does not know its version: that is in the history of the site.
    version: { last: undefined, isReleased: false, releases: [] },
    since: {},
    goals: terms("Goal"),
    definition: terms("DefinitionPredicate"),
    activities: terms("Activity"),
    sides: terms("Side"),
    actors: termsIfAny("PersonKind"),
    phaseGroups: terms("PhaseGroup"),
    arrows: readArrows(enums),
    phases: readPhases(enums),
    cells: readCells(enums),
    functions: terms("TeamFunction"),
    holders: termsIfAny("Holder"),
    gates: readGates(enums),
    gateScopes: termsIfAny("GateScope"),
    certainties: termsIfAny("Certainty"),
    flags: termsIfAny("Flag"),
    severities: terms("Severity"),
    judgements: readJudgements(enums),
    priorities: readPriorities(enums),
    priorityRules: readPriorityRules(schema),
    clocks: readClocks(enums),
    laws: readLaws(enums),
    jurisdictions: readJurisdictions(enums),
    noticeContents: termsIfAny("NoticeContent"),
    timers: readTimers(enums),
    clockAddressees: termsIfAny("ClockAddressee"),
    clockStarts: terms("ClockStart"),
    clockStates: terms("ClockState"),
    delayReasons: terms("NotificationDelayReason"),
    delayDeciders: termsIfAny("DelayDecider"),
    exceptionReasons: termsIfAny("NotificationExceptionReason"),
    eventTypes: readEventTypes(enums),
    frameworks: terms("ControlFramework"),
    controls,
    machines: readMachines(enums),
    operations,
    reactions: readReactions(schema),
    records: readRecordTypes(
      schema,
      operations.flatMap(({ answers }) => answers),
      controls.flatMap(({ evidence }) => evidence),
    ),
    vocabularies: readVocabularies(enums),
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
