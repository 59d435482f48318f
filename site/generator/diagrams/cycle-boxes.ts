import type { ProcessModel, Term } from "../model/process-model.js";
import { wrapText } from "./wrap-text.js";

export interface CycleBox {
  readonly code: string;
  readonly title: readonly string[];
  readonly phases: readonly string[];
}

/** The boxes of the cycle. The phases in one are named where they are several: a single one has the name of its box. */
export function cycleBoxes(model: ProcessModel, width: number): readonly CycleBox[] {
  const numbered = model.phases.map((phase, index) => ({ ...phase, number: index + 1 }));
  return model.phaseGroups.map((group: Term) => {
    const own = numbered.filter((phase) => phase.group === group.code);
    return {
      code: group.code,
      title: wrapText(group.title, 15, width - 28),
      phases: own.length > 1 ? own.map(({ title }) => title) : [],
    };
  });
}
