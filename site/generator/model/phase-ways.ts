import type { Arrow, Operation, Phase, ProcessModel, Reaction } from "./process-model.js";

/** How one phase leads to others: the arrow of the cycle that this is, if any, and what takes the step. */
export interface PhaseWay {
  readonly arrow: Arrow | undefined;
  readonly by: Operation | Reaction | undefined;
  /** Codes of the phases at the other end; where nothing takes the step, that of the box. */
  readonly others: readonly string[];
}

interface Step {
  readonly from: string;
  readonly to: string;
  readonly by: Operation | Reaction;
}

/** The ways into a phase and out of it. */
export function phaseWays(phase: Phase, model: ProcessModel): Readonly<Record<"into" | "outOf", readonly PhaseWay[]>> {
  const steps = stepsBetweenPhases(model);
  const groupOf = (code: string) => model.phases.find((one) => one.code === code)?.group ?? "";
  const isStepOf =
    ({ from, to }: Arrow) =>
    (step: Step) =>
      groupOf(step.from) === from && groupOf(step.to) === to;
  // An arrow that operations or reactions take is told where they take it; one that happens otherwise, out of the last phase
  // of its box and into the first of the other.
  const otherArrows = model.arrows.filter((arrow) => !steps.some(isStepOf(arrow)));

  const edgeOf = (group: string, end: "from" | "to") =>
    model.phases.filter((one) => one.group === group).at(end === "from" ? -1 : 0);

  const ways = (end: "from" | "to", other: "from" | "to"): readonly PhaseWay[] => {
    const own = steps.filter((step) => step[end] === phase.code);
    return [
      ...[...new Set(own.map(({ by }) => by))].map((by) => {
        const taken = own.filter((step) => step.by === by);
        return {
          arrow: model.arrows.find((arrow) => taken.some(isStepOf(arrow))),
          by,
          others: [...new Set(taken.map((step) => step[other]))],
        };
      }),
      ...otherArrows
        .filter((arrow) => edgeOf(arrow[end], end) === phase)
        .map((arrow) => ({ arrow, by: undefined, others: [arrow[other]] })),
    ];
  };
  return { into: ways("to", "from"), outOf: ways("from", "to") };
}

/** The operations that are carried out in a phase: those that belong to it, and those that lead out of its states. */
export function operationsIn(phase: Phase, model: ProcessModel): readonly Operation[] {
  const leaving = stepsBetweenPhases(model).filter(({ from }) => from === phase.code);
  return model.operations.filter(
    (operation) => operation.phases.includes(phase.code) || leaving.some((step) => step.by === operation),
  );
}

/** Every step of an operation or reaction from a state of one phase to a state of another, with the thing that it acts on. */
function stepsBetweenPhases({ operations, reactions, machines }: ProcessModel): readonly Step[] {
  return [...operations, ...reactions].flatMap((by) =>
    by.transitions.flatMap((transition) => {
      if (transition.beside) return [];
      const states = machines.find(({ code }) => code === transition.machine)?.states ?? [];
      const phaseOf = (state: string) => states.find(({ code }) => code === state)?.phase ?? "";
      const to = phaseOf(transition.to);
      return [...new Set(transition.from.map(phaseOf))]
        .filter((from) => from !== "" && to !== "" && from !== to)
        .map((from) => ({ from, to, by }));
    }),
  );
}
