/** A source of numbers that are always the same ones for a seed: mulberry32. */
export interface Random {
  /** From 0 up to, but without, 1. */
  number(): number;
  /** A whole number from 0 up to, but without, `below`. */
  below(below: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** One of the names, each as often as its weight says. */
  pickWeighted<Name extends string>(weights: Readonly<Record<Name, number>>): Name;
  hex(length: number): string;
  /** A UUIDv7 of that time. */
  identifier(time: Date): string;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const number = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(number() * limit);
  const eightDigits = () =>
    Math.floor(number() * 4_294_967_296)
      .toString(16)
      .padStart(8, "0");
  const hex = (length: number) => {
    let digits = "";
    while (digits.length < length) digits += eightDigits();
    return digits.slice(0, length);
  };
  return {
    number,
    below,
    hex,
    pick: <Item>(items: readonly Item[]) => items[below(items.length)] as Item,
    pickWeighted: <Name extends string>(weights: Readonly<Record<Name, number>>) => {
      const entries = Object.entries<number>(weights);
      let left = number() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      const found = entries.find(([, weight]) => {
        left -= weight;
        return left < 0;
      });
      return (found ?? entries[0])?.[0] as Name;
    },
    identifier: (time) => {
      const stamp = time.getTime().toString(16).padStart(12, "0");
      return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${hex(3)}-${"89ab"[below(4)]}${hex(3)}-${hex(12)}`;
    },
  };
}
