import type { ProcessModel, Term } from "../model/process-model.js";
import type { ChangeName, ProcessChange } from "./change-kinds.js";
import { lengthText } from "./length-text.js";
import { pairUp } from "./pair-up.js";

type CameAndWent = readonly [added: ChangeName, removed: ChangeName];

/** What it means that a value of an enum comes or goes; every other enum is a list of words. */
const kindsOf: Readonly<Record<string, CameAndWent>> = {
  Responsibility: ["responsibilityAdded", "responsibilityRemoved"],
  TeamFunction: ["functionAdded", "functionRemoved"],
  Gate: ["gateAdded", "gateRemoved"],
  Clock: ["clockAdded", "clockRemoved"],
  Law: ["lawAdded", "lawRemoved"],
  Machine: ["machineAdded", "machineRemoved"],
  Phase: ["phaseAdded", "phaseRemoved"],
  EventType: ["eventTypeAdded", "eventTypeRemoved"],
  Control: ["controlAdded", "controlRemoved"],
};

/** The values of enums that came and went. */
export function compareValues(before: ProcessModel, after: ProcessModel): readonly ProcessChange[] {
  const { added, removed } = pairUp(valuesOf(before), valuesOf(after), ({ coordinate }) => coordinate);
  const states = new Set(
    [before, after].flatMap(({ machines }) => machines.flatMap((machine) => machine.states.map(enumOf))),
  );
  const kinds = (term: Term): CameAndWent =>
    kindsOf[enumOf(term)] ??
    (states.has(enumOf(term)) ? ["stateAdded", "stateRemoved"] : ["valueAdded", "valueRemoved"]);
  return [
    ...added.map((term) => ({ kind: kinds(term)[0], coordinate: term.coordinate, was: [], is: placeOf(term, after) })),
    ...removed.map((term) => ({
      kind: kinds(term)[1],
      coordinate: term.coordinate,
      was: placeOf(term, before),
      is: [],
    })),
  ];
}

const valuesOf = ({ vocabularies }: ProcessModel): readonly Term[] => vocabularies.flatMap(({ terms }) => terms);

const enumOf = ({ coordinate }: Term) => coordinate.split(".")[0] ?? "";

/** What has to be said of a value that comes or goes, besides its name. */
function placeOf({ coordinate }: Term, model: ProcessModel): readonly string[] {
  const same = (term: Term) => term.coordinate === coordinate;
  const cell = model.cells.find(same);
  const clock = model.clocks.find(same);
  const machine = model.machines.find(({ states }) => states.some(same));
  if (cell) return [`Activity.${cell.activity}`, `Side.${cell.side}`];
  if (clock) return [lengthText(clock)];
  return machine ? [machine.coordinate] : [];
}
