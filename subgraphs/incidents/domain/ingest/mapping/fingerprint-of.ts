import { alertBounds } from "./alert-bounds.js";

/** Makes a short text of a long one: another one of each. */
export type Hash = (text: string) => string;

const plain = /^[\x21-\x7e]+$/;

/**
 * What an alert is known by, out of what makes it tell of the same thing as another: one plain part stands as it is, so that whoever
 * runs the source finds it again; several, or what is long, become a hash. Pure.
 */
export function fingerprintOf(parts: readonly string[], hash: Hash): string {
  // What is missing at the end leaves no trace: so a mapping can name parts that only some alerts have.
  const [only = "", ...more] = parts.slice(0, parts.findLastIndex(Boolean) + 1);
  if (more.length === 0 && only.length <= alertBounds.fingerprint && plain.test(only)) return only;
  return hash(JSON.stringify([only, ...more]));
}
