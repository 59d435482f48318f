import type { Allowance, Operation, ProcessModel } from "../model/process-model.js";
import { stateNamed } from "../model/state-named.js";
import type { ProcessChange } from "./change-kinds.js";

type Part = Exclude<keyof Allowance, "from">;

const parts = {
  responsibility: "Responsibility.",
  function: "TeamFunction.",
  holder: "Holder.",
  // Whom there must not be.
  vacant: "!Holder.",
} as const satisfies Record<Part, string>;

/** An allowance as coordinates: what it asks of the caller, and the states in which it holds; none: in all. */
interface Requirement {
  readonly parts: readonly string[];
  readonly states: readonly string[];
}

/**
 * Who may that might not, and who may not any more. It compares what allowances mean: their order counts nothing, nor does one
 * that another, which asks for less, has already allowed.
 */
export function compareAllowances(
  was: Operation,
  is: Operation,
  modelBefore: ProcessModel,
  modelAfter: ProcessModel,
): readonly ProcessChange[] {
  const before = was.allow.map((one) => requirementOf(one, was, modelBefore));
  const after = is.allow.map((one) => requirementOf(one, is, modelAfter));
  const { coordinate } = is;
  const added = after.filter((one) => !before.some((other) => allowsAll(other, one)));
  const removed = before.filter((one) => !after.some((other) => allowsAll(other, one)));
  return [
    ...distinct(added).map((one) => ({
      kind: before.length === 0 ? ("permissionRequired" as const) : ("permissionAdded" as const),
      coordinate,
      was: [],
      is: itemOf(one),
    })),
    ...distinct(removed).map((one) => ({
      kind: "permissionRemoved" as const,
      coordinate,
      was: itemOf(one),
      // What is left of it: those who fulfil more than was asked for before.
      is: distinct(after.filter((other) => allowsAll(one, other))).flatMap(itemOf),
    })),
  ];
}

const requirementOf = (allowance: Allowance, operation: Operation, model: ProcessModel): Requirement => ({
  parts: (Object.keys(parts) as Part[]).flatMap((part) =>
    allowance[part] === "" ? [] : [`${parts[part]}${allowance[part]}`],
  ),
  states: allowance.from.map((state) => stateNamed(state, operation, model)?.coordinate ?? state).sort(),
});

/** Whether an allowance lets everybody through whom another does: it asks for nothing that the other does not, wherever that holds. */
const allowsAll = (one: Requirement, other: Requirement) =>
  one.parts.every((part) => other.parts.includes(part)) &&
  (one.states.length === 0 || (other.states.length > 0 && other.states.every((state) => one.states.includes(state))));

/** A state stands behind `from`, so that whoever writes it out can say what it is. */
const itemOf = ({ parts, states }: Requirement) => [...parts, ...states.map((state) => `from ${state}`)];

const distinct = (some: readonly Requirement[]) =>
  some.filter((one, index) => some.findIndex((other) => itemOf(other).join() === itemOf(one).join()) === index);
