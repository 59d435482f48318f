import { isAbout } from "./is-about.js";

/**
 * What an alert shows of the techniques that its detection is for: what it names itself of them, a part or the whole of one as well. Where it
 * names none, it shows the one that its detection is for; of several nobody knows which one it was. Pure.
 */
export function provenTechniques(detected: readonly string[], named: readonly string[]): readonly string[] {
  if (named.length === 0) return detected.length === 1 ? detected : [];
  return detected.filter((one) => named.some((other) => isAbout(one, other)));
}
