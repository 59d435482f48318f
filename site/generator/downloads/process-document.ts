import type { Operation, ProcessModel, Term } from "../model/process-model.js";
import { controlEvidence } from "./control-evidence.js";

/**
 * The process for machines: process.json, described by process.schema.json. Its words are the schema's own, and a reference
 * to another part is its code.
 */
export function processDocument(model: ProcessModel) {
  const { operations, version } = model;
  const since = ({ coordinate }: { readonly coordinate: string }) => model.since[coordinate] ?? null;
  const term = (one: Term) => ({
    code: one.code,
    title: one.title,
    description: one.description,
    since: since(one),
  });
  return {
    $schema: "./process.schema.json",
    format: 2,
    schemaHash: model.schemaHash,
    version: version.last ?? null,
    isReleased: version.isReleased,
    releases: version.releases,
    phases: model.phases.map(term),
    activities: model.activities.map(term),
    sides: model.sides.map(term),
    responsibilities: model.cells.map((cell) => ({
      ...term(cell),
      activity: cell.activity,
      side: cell.side,
      operations: namesOf(operations, ({ responsibilities }) => responsibilities.includes(cell.code)),
    })),
    functions: model.functions.map((one) => ({
      ...term(one),
      operations: namesOf(operations, ({ functions }) => functions.includes(one.code)),
    })),
    gates: model.gates.map((gate) => ({
      ...term(gate),
      operations: namesOf(operations, ({ gates }) => gates.includes(gate.code)),
      refusals: gate.refusals.map(({ description }) => description),
    })),
    machines: model.machines.map((machine) => ({
      ...term(machine),
      initial: machine.initial,
      lapses: machine.lapses,
      states: machine.states.map(term),
      transitions: operations.flatMap(({ name, transitions }) =>
        transitions
          .filter((transition) => transition.machine === machine.code)
          .map(({ from, to }) => ({ operation: name, from, to })),
      ),
    })),
    operations: operations.map((operation) => ({ ...operationEntry(operation), since: since(operation) })),
    clocks: model.clocks.map(({ length, from, after, addressee, endedBy, controls, ...clock }) => ({
      ...term(clock),
      hours: length.unit === "hours" ? length.number : null,
      calendarMonths: length.unit === "calendarMonths" ? length.number : null,
      from,
      after: after || null,
      addressee,
      endedBy,
      controls,
    })),
    frameworks: model.frameworks.map(term),
    controls: controlEvidence(model).map(({ framework, id, ...evidence }) => {
      const words = model.controls.find((control) => control.framework === framework && control.id === id);
      return {
        framework,
        id,
        title: words?.title ?? "",
        description: words?.description ?? "",
        since: words ? since(words) : null,
        ...evidence,
        evidence: words?.evidence ?? [],
      };
    }),
    records: model.records.map(({ controls, query, ...record }) => ({ ...term(record), controls, query })),
    enums: model.vocabularies.map(({ terms, ...one }) => ({ ...term(one), values: terms.map(term) })),
  };
}

export type ProcessDocument = ReturnType<typeof processDocument>;

const operationEntry = (operation: Operation) => ({
  name: operation.name,
  description: operation.description,
  subgraphs: operation.subgraphs,
  phases: operation.phases,
  actors: operation.actors,
  responsibilities: operation.responsibilities,
  functions: operation.functions,
  transitions: operation.transitions,
  gates: operation.gates,
  controls: operation.controls,
});

const namesOf = (operations: readonly Operation[], isWanted: (operation: Operation) => boolean) =>
  operations.filter(isWanted).map(({ name }) => name);
