import type { Allowance, Operation } from "../model/process-model.js";
import type { ProcessChange } from "./change-kinds.js";

type Part = Exclude<keyof Allowance, "from">;

const parts = {
  responsibility: "Responsibility.",
  function: "TeamFunction.",
  holder: "Holder.",
  // Whom there must not be.
  vacant: "!Holder.",
} as const satisfies Record<Part, string>;

/**
 * Who may that might not, and who may not any more. It compares what allowances mean: their order counts nothing, nor does one
 * that another, which asks for less, has already allowed.
 */
export function compareAllowances(was: Operation, is: Operation): readonly ProcessChange[] {
  const [before, after] = [was.allow.map(partsOf), is.allow.map(partsOf)];
  const { coordinate } = is;
  const added = after.filter((one) => !before.some((other) => allowsAll(other, one)));
  const removed = before.filter((one) => !after.some((other) => allowsAll(other, one)));
  return [
    ...distinct(added).map((one) => ({
      kind: before.length === 0 ? ("permissionRequired" as const) : ("permissionAdded" as const),
      coordinate,
      was: [],
      is: one,
    })),
    ...distinct(removed).map((one) => ({
      kind: "permissionRemoved" as const,
      coordinate,
      was: one,
      // What is left of it: those who fulfil more than was asked for before.
      is: distinct(after.filter((other) => allowsAll(one, other))).flat(),
    })),
  ];
}

/** What an allowance asks for, as coordinates. */
const partsOf = (allowance: Allowance): readonly string[] =>
  (Object.keys(parts) as Part[]).flatMap((part) =>
    allowance[part] === "" ? [] : [`${parts[part]}${allowance[part]}`],
  );

/** Whether an allowance lets everybody through whom another does: it asks for nothing that the other does not. */
const allowsAll = (one: readonly string[], other: readonly string[]) => one.every((part) => other.includes(part));

const distinct = (some: readonly (readonly string[])[]) =>
  some.filter((one, index) => some.findIndex((other) => other.join() === one.join()) === index);
