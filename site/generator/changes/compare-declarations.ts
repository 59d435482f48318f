import type { Declaration, Effect, GateUse, ProcessModel } from "../model/process-model.js";
import type { ProcessChange } from "./change-kinds.js";
import { differences, wholeDifference } from "./declaration-differences.js";

/** What changed in what operations and reactions declare alike. */
export function compareDeclarations(
  was: Declaration,
  is: Declaration,
  before: ProcessModel,
  after: ProcessModel,
): readonly ProcessChange[] {
  // A version that had no word for effects had them all the same.
  const effects = before.certainties.length > 0;
  return [
    ...differences(is, was.gates.map(gateItem), is.gates.map(gateItem), ["operationGateAdded", "operationGateRemoved"]),
    ...differences(is, ways(was, before), ways(is, after), ["transitionAdded", "transitionRemoved"]),
    ...(effects
      ? [
          ...differences(is, was.establishes.map(effectItem), is.establishes.map(effectItem), [
            "openingAdded",
            "openingRemoved",
          ]),
          ...differences(is, was.clears.map(effectItem), is.clears.map(effectItem), [
            "shuttingAdded",
            "shuttingRemoved",
          ]),
        ]
      : []),
    ...wholeDifference("operationPhases", is, was.phases.map(phaseOf), is.phases.map(phaseOf)),
    ...wholeDifference("operationServed", is, was.subgraphs, is.subgraphs),
  ];
}

const gateItem = ({ gate, of }: GateUse) => [`Gate.${gate}`, ...(of ? [`GateScope.${of}`] : [])].join(" ");

const effectItem = (effect: Effect) => `${gateItem(effect)} Certainty.${effect.certainty}`;

const phaseOf = (code: string) => `Phase.${code}`;

/** Each single way that a state moves, its ends as coordinates; a new one has no state before. What happens beside is another way. */
function ways({ transitions }: Declaration, { machines }: ProcessModel): readonly string[] {
  return transitions.flatMap(({ machine, from, to, beside }) => {
    const states = machines.find(({ code }) => code === machine)?.states ?? [];
    const name = (state: string) => states.find(({ code }) => code === state)?.coordinate ?? state;
    return (from.length > 0 ? from.map(name) : [""]).map((state) =>
      [`Machine.${machine}`, state, name(to), ...(beside ? ["beside"] : [])].join(" "),
    );
  });
}
