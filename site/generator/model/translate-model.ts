import type { ProcessModel, Term } from "./process-model.js";

/** Words of another language for one part of the schema. */
export interface Translation {
  readonly title?: string;
  readonly description?: string;
}

/** Translations by schema coordinate, such as `Responsibility.IOC_SWEEPS`. */
export type Catalogue = Readonly<Record<string, Translation>>;

/** The same model in the words of a catalogue. What the catalogue does not have stays as the schema says it. */
export function translateModel(model: ProcessModel, catalogue: Catalogue): ProcessModel {
  const translate = <T extends { readonly coordinate: string }>(part: T): T => ({
    ...part,
    ...catalogue[part.coordinate],
  });
  const all = <T extends Term>(terms: readonly T[]) => terms.map(translate);
  return {
    ...model,
    activities: all(model.activities),
    sides: all(model.sides),
    phases: all(model.phases),
    cells: all(model.cells),
    functions: all(model.functions),
    gates: all(model.gates),
    frameworks: all(model.frameworks),
    machines: all(model.machines).map((machine) => ({ ...machine, states: all(machine.states) })),
    operations: model.operations.map(translate),
  };
}
