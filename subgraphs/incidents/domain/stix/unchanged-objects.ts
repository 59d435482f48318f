import type { Indicator } from "../records/indicators/indicator.js";
import type { TakenObject } from "../records/indicators/taken-object.js";
import type { Statements } from "./statements-in-bundle.js";
import { type StixObject, textOf, timeOf } from "./stix-object.js";
import { handlingOf } from "./tlp-markings.js";

/** How an object of somebody else is marked by themselves; undefined where they have not said it in TLP, or it is no version of an object. Pure. */
export function markingOf(object: object, statements?: Statements) {
  const of = object as StixObject;
  const isVersion = textOf(of, "spec_version") === "2.1" && timeOf(of, "created") && timeOf(of, "modified");
  if (!isVersion) return undefined;
  const marked = handlingOf(of, statements);
  return "unknown" in marked ? undefined : marked.handling;
}

/**
 * The objects of others that are exported as they came, by their ids here: every value of theirs stands as they say, for the readers whom
 * they say. What was judged, amended, withdrawn or marked here, or may not be read in full, is no longer theirs alone. Pure.
 */
export function unchangedObjects(
  indicators: readonly Indicator[],
  originals: readonly TakenObject[],
  statements?: Statements,
): ReadonlySet<string> {
  const unchanged = originals.filter(({ id, object, valueCount }) => {
    const marking = markingOf(object, statements);
    const standing = indicators.filter(
      ({ takenObjectId, state, handling }) => takenObjectId === id && state === "ACTIVE" && handling === marking,
    );
    return valueCount > 0 && standing.length === valueCount;
  });
  return new Set(unchanged.map(({ id }) => id));
}
