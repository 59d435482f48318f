import { alertBounds } from "./alert-bounds.js";
import { readPath } from "./read-path.js";

/** So many of the values of a field each path has for itself, whatever those before it lead to. */
const kept = 10;

/**
 * The values that the paths of a field lead to, one after the other: whoever needs one alone stops there. However much an alert has under
 * them, no more are looked at than a field may have. Pure.
 */
export function* valuesAt(alert: unknown, paths: readonly string[]): Generator<unknown, void, undefined> {
  let left: number = alertBounds.values;
  for (const [place, path] of paths.entries()) {
    const found = readPath(alert, path, left - kept * (paths.length - 1 - place));
    yield* found;
    left -= found.length;
  }
}
