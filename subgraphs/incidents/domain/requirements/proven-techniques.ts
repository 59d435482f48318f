import { isAbout } from "./is-about.js";

/**
 * What an alert proves of the techniques that its detection is for: what it names itself of them, a part or the whole of one as well.
 * Null is all of them, where it names none at all. Pure.
 */
export function provenTechniques(detected: readonly string[], named: readonly string[]): readonly string[] | null {
  if (named.length === 0) return null;
  return detected.filter((one) => named.some((other) => isAbout(one, other)));
}
