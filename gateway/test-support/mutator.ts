/** Makes texts that are nearly right out of right ones: the same ones every time for the same seed. */
export class Mutator {
  constructor(private seed: number) {}

  /** A whole number from 0 up to, and without, a limit (mulberry32). */
  below(limit: number): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }

  /** Changes a text in one to three places. */
  mutate(text: string): string {
    let mutated = text;
    for (let change = 0; change <= this.below(3); change += 1) mutated = this.change(mutated);
    return mutated;
  }

  bytes(length: number): Buffer {
    return Buffer.from(Array.from({ length }, () => this.below(256)));
  }

  private change(text: string): string {
    const [one, other] = [this.below(text.length + 1), this.below(text.length + 1)];
    const [from, to] = [Math.min(one, other), Math.max(one, other)];
    switch (this.below(6)) {
      case 0:
        return text.slice(0, from);
      case 1:
        return text.slice(0, from) + text.slice(to);
      case 2:
        return text.slice(0, to) + text.slice(from);
      case 3:
        return text.slice(0, from) + String.fromCharCode(this.below(0x300)) + text.slice(from + 1);
      default:
        return text.slice(0, from) + this.pick(words) + text.slice(from);
    }
  }
}

const words = [
  ...'{}[]()"\\:,!$@#&|=.',
  "...",
  "...F",
  "null",
  "1e999",
  "-0",
  "__proto__",
  "constructor",
  "__typename",
  "__schema{types{name}}",
  "_entities",
  "query",
  "mutation",
  "subscription",
  "fragment F on Incident{...F}",
  "@include(if:$x)",
  "@skip(if:true)",
  "@defer",
  '"""',
  "\\u0000",
  "\\ud800",
  "\u2028",
  "💥",
  "9".repeat(40),
];
