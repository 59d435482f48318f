import type { Refusal, UnmetGate } from "./decision.js";

/** The part of a policy that says when an action may happen: see the response model for what the names mean. */
export interface Preconditions {
  readonly transitions?: readonly {
    readonly machine: string;
    readonly from: readonly string[];
    readonly to: string;
  }[];
  readonly gates?: readonly string[];
}

/** Whether a gate is open at a moment: undefined when it is, otherwise in words what is missing. */
export type GateRule<Loaded> = (loaded: Loaded, now: Date) => string | undefined;

/** Refuses a state change that does not start from where the thing is now. Pure. */
export function transitionRefusal(
  transitions: NonNullable<Preconditions["transitions"]>,
  states: Readonly<Record<string, string>>,
): Refusal | undefined {
  for (const { machine, from, to } of transitions) {
    if (from.length === 0) continue; // It brings a new one into being.
    const state = states[machine];
    if (state === undefined)
      throw new Error(`The machine ${machine} has no state here: its aggregate does not report one.`);
    if (from.includes(state)) continue;
    const message =
      `${machine} cannot go from ${state} to ${to}: that is possible only from ${from.join(" or ")}. ` +
      "Nothing was done. Take the steps between first, or look whether somebody has done this already.";
    return {
      __typename: "TransitionRefused",
      message,
      machine,
      from: state,
      to,
      allowedFrom: from,
    };
  }
  return undefined;
}

/** Names every gate that is not open, with its words. Pure. */
export function unmetGates<Loaded>(
  gates: readonly string[],
  rules: Readonly<Partial<Record<string, GateRule<Loaded>>>>,
  loaded: Loaded,
  now: Date,
): Refusal | undefined {
  const unmet: UnmetGate[] = [];
  for (const gate of gates) {
    const rule = rules[gate];
    if (!rule) throw new Error(`The gate ${gate} has no rule here: its aggregate does not know it.`);
    const message = rule(loaded, now);
    if (message !== undefined) unmet.push({ gate, message });
  }
  if (unmet.length === 0) return undefined;
  const words = unmet.map(({ message }) => message).join(" ");
  return {
    __typename: "GatesUnmet",
    message: `Not yet: ${words}`,
    gates: unmet,
  };
}
