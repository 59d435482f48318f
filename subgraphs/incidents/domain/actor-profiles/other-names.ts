import { asCompared } from "./as-compared.js";

/** Which of some names an adversary goes by beside their own, each once. Pure. */
export function otherNames(name: string, names: readonly string[]): readonly string[] {
  const known = new Set([asCompared(name)]);
  return names.filter((one) => {
    const isNew = !known.has(asCompared(one));
    known.add(asCompared(one));
    return isNew;
  });
}
