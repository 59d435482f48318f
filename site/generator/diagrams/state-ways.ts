import type { Machine } from "../model/process-model.js";
import { isBeside, type StateEdge } from "./state-edges.js";

/** A way as it is drawn and numbered: the same operations, from several states to one or from one to several, or within a state. */
export interface StateWay extends Omit<StateEdge, "from" | "to"> {
  /** Undefined where it leads into being. */
  readonly from: readonly (string | undefined)[];
  readonly to: readonly string[];
  /** Whether it leaves each of these states as it is. */
  readonly stays: boolean;
  readonly isBeside: boolean;
}

/** The ways of a machine in the order in which they are numbered: those that lead on first. */
export function stateWays(edges: readonly StateEdge[], { states }: Pick<Machine, "states">): readonly StateWay[] {
  const single = edges.map(
    (edge): StateWay => ({
      ...edge,
      from: [edge.from],
      to: [edge.to],
      stays: edge.from === edge.to,
      isBeside: isBeside(edge),
    }),
  );
  const kindOf = ({ by, bySystem, isBeside, stays }: StateWay) => [
    by.map(({ name }) => name),
    bySystem,
    isBeside,
    stays,
  ];
  const toOne = merged(
    single,
    (way) => [kindOf(way), way.stays || way.to],
    (one, other) => ({
      from: [...one.from, ...other.from],
      to: one.stays ? [...one.to, ...other.to] : one.to,
    }),
  );
  const ways = merged(
    toOne,
    (way) => [kindOf(way), way.stays || way.from],
    (one, other) => ({
      to: [...one.to, ...other.to],
    }),
  );
  const place = (way: StateWay) =>
    Math.min(...way.from.map((code) => states.findIndex((state) => state.code === code))) + (way.stays ? 1_000 : 0);
  return [...ways].sort((one, other) => place(one) - place(other));
}

/** The ways, and as one those that are alike. */
function merged(
  ways: readonly StateWay[],
  likeness: (way: StateWay) => unknown,
  join: (one: StateWay, other: StateWay) => Partial<StateWay>,
): readonly StateWay[] {
  const found = new Map<string, StateWay>();
  for (const way of ways) {
    const key = JSON.stringify(likeness(way), (_, value) => value ?? null);
    const known = found.get(key);
    found.set(key, known ? { ...known, ...join(known, way) } : way);
  }
  return [...found.values()];
}
