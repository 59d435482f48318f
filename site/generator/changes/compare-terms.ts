import type { Control, ProcessModel, State, Term } from "../model/process-model.js";
import type { ProcessChange } from "./change-kinds.js";
import { cameAndWent, changeOf } from "./changes-of.js";
import { pairUp } from "./pair-up.js";

/** What changed in the parts that both versions have, apart from operations and words. */
export function compareTerms(before: ProcessModel, after: ProcessModel): readonly ProcessChange[] {
  const both = <Part extends Term>(partsOf: (model: ProcessModel) => readonly Part[]) =>
    pairUp(partsOf(before), partsOf(after), ({ coordinate }) => coordinate).kept;
  return [
    ...both(({ cells }) => cells).flatMap(([was, is]) =>
      changeOf(
        "responsibilityMoved",
        is,
        [`Activity.${was.activity}`, `Side.${was.side}`],
        [`Activity.${is.activity}`, `Side.${is.side}`],
      ),
    ),
    ...both(({ machines }) => machines).flatMap(([was, is]) =>
      changeOf("machineInitial", is, stateOf(was.states, was.initial), stateOf(is.states, is.initial)),
    ),
    ...both(({ machines }) => machines.flatMap(({ states }) => states)).flatMap(([was, is]) =>
      changeOf("statePhase", is, phaseOf(was), phaseOf(is)),
    ),
    ...both(({ priorities }) => priorities).flatMap(([was, is]) =>
      changeOf("priorityRule", is, casesOf(was), casesOf(is)),
    ),
    ...both(({ judgements }) => judgements.flatMap(({ terms }) => terms)).flatMap(([was, is]) =>
      changeOf("judgementWeight", is, [String(was.weight)], [String(is.weight)]),
    ),
    ...both(({ phases }) => phases).flatMap(([was, is]) =>
      changeOf("phaseGroup", is, [`PhaseGroup.${was.group}`], [`PhaseGroup.${is.group}`]),
    ),
    ...both(({ arrows }) => arrows).flatMap(([was, is]) => changeOf("arrowMoved", is, endsOf(was), endsOf(is))),
    ...both(({ eventTypes }) => eventTypes).flatMap(([was, is]) => [
      ...changeOf("eventTypeName", is, [was.type], [is.type]),
      ...cameAndWent(is.coordinate, was.carries, is.carries, ["eventFieldAdded", "eventFieldRemoved"]),
      // What it carries no more, or did not carry before, is told already.
      ...cameAndWent(
        is.coordinate,
        was.outside.filter((name) => is.carries.includes(name)),
        is.outside.filter((name) => was.carries.includes(name)),
        ["eventToldOutside", "eventNotToldOutside"],
      ),
    ]),
    ...compareRecords(before, after),
    ...pairUp(evidenceOf(before), evidenceOf(after), ({ coordinate }) => coordinate).kept.flatMap(([was, is]) =>
      cameAndWent(is.coordinate, was.controls, is.controls, ["evidenceAdded", "evidenceRemoved"]),
    ),
  ];
}

function compareRecords(before: ProcessModel, after: ProcessModel): readonly ProcessChange[] {
  const { added, removed } = pairUp(before.records, after.records, ({ coordinate }) => coordinate);
  return [
    ...added.map(({ coordinate }) => ({ kind: "recordAdded" as const, coordinate, was: [], is: [] })),
    ...removed.map(({ coordinate }) => ({ kind: "recordRemoved" as const, coordinate, was: [], is: [] })),
  ];
}

/** Every part that names controls, with the coordinates of those. */
function evidenceOf({ operations, reactions, vocabularies, records, controls }: ProcessModel) {
  const nameOf = (framework: string, id: string) =>
    controls.find((control) => control.framework === framework && control.id === id)?.coordinate ??
    `${framework} ${id}`;
  const controlNames = (some: readonly Control[]) =>
    some.flatMap(({ framework, ids }) => ids.map((id) => nameOf(framework, id)));
  return [...operations, ...reactions, ...vocabularies.flatMap(({ terms }) => terms), ...records].map(
    ({ coordinate, controls: some }) => ({ coordinate, controls: controlNames(some) }),
  );
}

const casesOf = ({ rank, cases }: ProcessModel["priorities"][number]) =>
  cases.map(({ heaviest, severalGrave }) => `#${rank}: ${heaviest}${severalGrave ? "+" : ""}`);

const phaseOf = ({ phase }: State) => (phase ? [`Phase.${phase}`] : []);

const endsOf = ({ from, to }: ProcessModel["arrows"][number]) => [`PhaseGroup.${from}`, `PhaseGroup.${to}`];

const stateOf = (states: readonly Term[], code: string) =>
  states.filter((state) => state.code === code).map(({ coordinate }) => coordinate);
