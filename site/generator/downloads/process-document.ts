import type { Operation, ProcessModel, Term } from "../model/process-model.js";
import { controlEvidence } from "./control-evidence.js";

/**
 * The process for machines: process.json, described by process.schema.json. Its words are the schema's own, and a reference
 * to another part is its code.
 */
export function processDocument(model: ProcessModel) {
  const { operations } = model;
  return {
    $schema: "./process.schema.json",
    format: 1,
    schemaHash: model.schemaHash,
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
    })),
    machines: model.machines.map((machine) => ({
      ...term(machine),
      initial: machine.initial,
      states: machine.states.map(term),
      transitions: operations.flatMap(({ name, transitions }) =>
        transitions
          .filter((transition) => transition.machine === machine.code)
          .map(({ from, to }) => ({ operation: name, from, to })),
      ),
    })),
    operations: operations.map(operationEntry),
    clocks: model.clocks.map(({ hours, from, controls, ...clock }) => ({ ...term(clock), hours, from, controls })),
    frameworks: model.frameworks.map(term),
    controls: controlEvidence(model).map(({ framework, id, ...evidence }) => {
      const words = model.controls.find((control) => control.framework === framework && control.id === id);
      return { framework, id, title: words?.title ?? "", description: words?.description ?? "", ...evidence };
    }),
    records: model.records.map(({ controls, query, ...record }) => ({ ...term(record), controls, query })),
    enums: model.vocabularies.map(({ terms, ...one }) => ({ ...term(one), values: terms.map(term) })),
  };
}

export type ProcessDocument = ReturnType<typeof processDocument>;

const term = ({ code, title, description }: Term) => ({ code, title, description });

const operationEntry = (operation: Operation) => ({
  name: operation.name,
  description: operation.description,
  subgraphs: operation.subgraphs,
  phases: operation.phases,
  responsibilities: operation.responsibilities,
  functions: operation.functions,
  transitions: operation.transitions,
  gates: operation.gates,
  controls: operation.controls,
});

const namesOf = (operations: readonly Operation[], isWanted: (operation: Operation) => boolean) =>
  operations.filter(isWanted).map(({ name }) => name);
