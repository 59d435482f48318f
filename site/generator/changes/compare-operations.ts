import type { Operation, ProcessModel } from "../model/process-model.js";
import type { ChangeName, ProcessChange } from "./change-kinds.js";
import { pairUp } from "./pair-up.js";

/** The operations that came and went, and what changed in the rules of those that stayed. */
export function compareOperations(before: ProcessModel, after: ProcessModel): readonly ProcessChange[] {
  const { added, removed, kept } = pairUp(before.operations, after.operations, ({ name }) => name);
  return [
    ...added.map((operation) => change("operationAdded", operation)),
    ...removed.map((operation) => change("operationRemoved", operation)),
    ...kept.flatMap(([was, is]) => compareRules(was, is, before, after)),
  ];
}

function compareRules(was: Operation, is: Operation, before: ProcessModel, after: ProcessModel) {
  const hadNone = holders(was).length === 0;
  return [
    ...differences(is, holders(was), holders(is), [
      hadNone ? "permissionRequired" : "permissionAdded",
      "permissionRemoved",
    ]),
    ...differences(is, actors(was, before), actors(is, after), ["permissionAdded", "permissionRemoved"]),
    ...differences(is, coordinatesOf("Gate", was.gates), coordinatesOf("Gate", is.gates), [
      "operationGateAdded",
      "operationGateRemoved",
    ]),
    ...differences(is, ways(was, before), ways(is, after), ["transitionAdded", "transitionRemoved"]),
    ...whole("operationPhases", is, coordinatesOf("Phase", was.phases), coordinatesOf("Phase", is.phases)),
    ...whole("operationServed", is, was.subgraphs, is.subgraphs),
  ];
}

const holders = ({ responsibilities, functions }: Operation) => [
  ...coordinatesOf("Responsibility", responsibilities),
  ...coordinatesOf("TeamFunction", functions),
];

/** An operation of before there were rules for kinds of account was open to all of them. */
const actors = ({ actors: kinds }: Operation, model: ProcessModel) =>
  coordinatesOf("PersonKind", kinds.length > 0 ? kinds : model.actors.map(({ code }) => code));

const coordinatesOf = (vocabulary: string, codes: readonly string[]) => codes.map((code) => `${vocabulary}.${code}`);

/** Each single way that an operation moves a state, its ends as coordinates; a new one has no state before. */
function ways({ transitions }: Operation, { machines }: ProcessModel): readonly string[] {
  return transitions.flatMap(({ machine, from, to }) => {
    const states = machines.find(({ code }) => code === machine)?.states ?? [];
    const name = (state: string) => states.find(({ code }) => code === state)?.coordinate ?? state;
    return (from.length > 0 ? from.map(name) : [""]).map((state) => [`Machine.${machine}`, state, name(to)].join(" "));
  });
}

/** One change for each item that only one of two lists has. An item may consist of several coordinates. */
function differences(
  operation: Operation,
  was: readonly string[],
  is: readonly string[],
  [addition, removal]: readonly [ChangeName, ChangeName],
): readonly ProcessChange[] {
  const { added, removed } = pairUp(was, is, (item) => item);
  return [
    ...added.map((item) => change(addition, operation, [], item.split(" "))),
    ...removed.map((item) => change(removal, operation, item.split(" "), [])),
  ];
}

const whole = (kind: ChangeName, operation: Operation, was: readonly string[], is: readonly string[]) =>
  was.join() === is.join() ? [] : [change(kind, operation, was, is)];

const change = (
  kind: ChangeName,
  { coordinate }: Operation,
  was: readonly string[] = [],
  is: readonly string[] = [],
): ProcessChange => ({ kind, coordinate, was, is });
