/** A source of numbers that are always the same ones for a seed and a place: sfc32, whose cycle no run comes to the end of. */
export interface Random {
  /** From 0 up to, but without, 1. */
  number(): number;
  /** A whole number from 0 up to, but without, `below`. */
  below(below: number): number;
  /** True in so many of all cases. */
  chance(share: number): boolean;
  /** A time whose median is given: half as long or twice as long is common, ten times is rare. */
  around(median: number, spread?: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** One of the names, each as often as its weight says. */
  pickWeighted<Name extends string>(weights: Readonly<Partial<Record<Name, number>>>): Name;
  hex(length: number): string;
  /** A UUIDv7 of that time. */
  identifier(time: Date | number): string;
}

/** Every number of four hexadecimal digits as a text: identifiers are the most of what is made up. */
const fourDigits = Array.from({ length: 0x10000 }, (_, number) => number.toString(16).padStart(4, "0"));

export function randomFrom(seed: number, place = 0): Random {
  let [a, b, c, counter] = [seed | 0, place | 0, Math.floor(seed / 4_294_967_296) | 0, 1];
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  // What is alike in two seeds is gone after these.
  for (let turn = 0; turn < 15; turn += 1) next();
  const number = () => next() / 4_294_967_296;
  const below = (limit: number) => Math.floor(number() * limit);
  const hex = (length: number) => {
    let digits = "";
    while (digits.length < length) {
      const number = next();
      digits += fourDigits[number >>> 16];
      digits += fourDigits[number & 0xffff];
    }
    return digits.length === length ? digits : digits.slice(0, length);
  };
  return {
    number,
    below,
    hex,
    chance: (share) => number() < share,
    around: (median, spread = 0.6) => {
      const [radius, angle] = [Math.sqrt(-2 * Math.log(1 - number())), 2 * Math.PI * number()];
      return median * Math.exp(Math.min(3, Math.max(-3, radius * Math.cos(angle))) * spread);
    },
    pick: <Item>(items: readonly Item[]) => items[below(items.length)] as Item,
    pickWeighted: <Name extends string>(weights: Readonly<Partial<Record<Name, number>>>) => {
      const entries = Object.entries<number | undefined>(weights);
      let left = number() * entries.reduce((sum, [, weight = 0]) => sum + weight, 0);
      const found = entries.find(([, weight = 0]) => {
        left -= weight;
        return left < 0;
      });
      return (found ?? entries[0])?.[0] as Name;
    },
    identifier: (time) => {
      const stamp = Math.floor(Number(time)).toString(16).padStart(12, "0");
      return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${hex(3)}-${"89ab"[below(4)]}${hex(3)}-${hex(12)}`;
    },
  };
}
