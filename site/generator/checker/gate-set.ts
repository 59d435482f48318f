/** A set of gates, as the bits of a number: worlds are many, and are compared and copied all the time. */
export type GateSet = number;

const bits = new Map<string, number>();

/** The bit of a gate: the next free one, when it is named for the first time. */
function bitOf(gate: string): number {
  const known = bits.get(gate);
  if (known !== undefined) return known;
  if (bits.size === 31) throw new Error("More gates are followed than a number has bits.");
  bits.set(gate, 1 << bits.size);
  return 1 << (bits.size - 1);
}

export const gateSet = (gates: readonly string[]): GateSet => gates.reduce((set, gate) => set | bitOf(gate), 0);

export const has = (set: GateSet, gate: string): boolean => (set & bitOf(gate)) !== 0;

/** The set with a gate in it, or out of it. */
export const withGate = (set: GateSet, gate: string, isIn: boolean): GateSet =>
  isIn ? set | bitOf(gate) : set & ~bitOf(gate);
