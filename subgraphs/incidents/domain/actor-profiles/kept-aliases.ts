import { maxAliases } from "./max-aliases.js";
import { otherNames } from "./other-names.js";

/** Which of some names are kept beside that of an adversary: the first ones where there are too many, and how many are left out. Pure. */
export function keptAliases(name: string, names: readonly string[]) {
  const others = otherNames(name, names);
  return { aliases: others.slice(0, maxAliases), leftOutCount: Math.max(0, others.length - maxAliases) };
}
