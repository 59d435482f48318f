import { type GateSet, gateSet } from "./gate-set.js";

/** Something with a state of its own and gates of its own: an incident, or the response of one of its services. */
export interface Thing {
  /** Undefined before it has come into being. */
  readonly state: string | undefined;
  /** The gates that are open, of those that are followed. */
  readonly open: GateSet;
}

/** What a cluster looks like at a moment: the thing itself, and its parts. */
export interface World {
  readonly whole: Thing;
  readonly parts: readonly Thing[];
}

/** Which machines and gates are followed together; every other gate is free, so that both of its outcomes are tried. */
export interface Cluster {
  readonly name: string;
  /** The machine of the thing itself. */
  readonly whole: string;
  /** The machine of its parts, and how many of them there are: none is in being at first. */
  readonly part?: { readonly machine: string; readonly count: number; readonly gone: readonly string[] };
  readonly gates: { readonly whole: readonly string[]; readonly part: readonly string[] };
  /** Gates that are open by where things are, by definition. */
  readonly derived: Readonly<Record<string, (world: World) => boolean>>;
  /** Gates that are open from the beginning. */
  readonly openAtFirst?: readonly string[];
}

const nothing: Thing = { state: undefined, open: 0 };

/** How a cluster begins: with nothing. */
export const beginning = ({ part, openAtFirst = [] }: Cluster): World => ({
  whole: { state: undefined, open: gateSet(openAtFirst) },
  parts: Array.from({ length: part?.count ?? 0 }, () => nothing),
});

/** The parts that count: those that are in being and not gone. */
export const counted = ({ part }: Cluster, { parts }: World): readonly Thing[] =>
  parts.filter(({ state }) => state !== undefined && !part?.gone.includes(state));

const keyOfThing = ({ state, open }: Thing) => `${state ?? "-"}:${open}`;

/** One text for each world that differs; parts are alike, so which of them is which does not count. */
export const keyOf = ({ whole, parts }: World): string =>
  [keyOfThing(whole), ...parts.map(keyOfThing).sort()].join("|");
