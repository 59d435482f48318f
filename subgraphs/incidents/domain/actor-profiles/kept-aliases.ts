import { asCompared } from "./as-compared.js";
import { maxAliases } from "./max-aliases.js";

/** Which of some names an adversary goes by beside their own: each once, the first ones where there are too many, and how many are left out. Pure. */
export function keptAliases(name: string, names: readonly string[]) {
  const known = new Set([asCompared(name)]);
  const others = names.filter((one) => {
    const isNew = !known.has(asCompared(one));
    known.add(asCompared(one));
    return isNew;
  });
  return { aliases: others.slice(0, maxAliases), leftOutCount: Math.max(0, others.length - maxAliases) };
}
