import type { ResponsePath } from "@apollo/query-planner";
import { isObject, ownProperty } from "./own-property.js";

type Data = Record<string, unknown>;
type Path = readonly (string | number)[];

/** Somewhere in the data: the object, the way there, and the objects that fields were followed from, outermost first. */
export interface Place {
  readonly data: Data;
  readonly path: Path;
  readonly ancestors: readonly Data[];
}

/** The step of a plan's path that stands for every item of a list. */
const everyItem = "@";

/** The objects that a plan's path leads to. Lists open up, and what is null has none. */
export function objectsAt(root: Data, path: ResponsePath): Data[] {
  let found: unknown[] = [root];
  for (const step of path) {
    const next: unknown[] = [];
    for (const value of found) {
      if (step === everyItem) {
        if (Array.isArray(value)) for (const item of value) next.push(item);
      } else {
        const field = isObject(value) ? ownProperty(value, String(step)) : undefined;
        if (field !== undefined && field !== null) next.push(field);
      }
    }
    found = next;
  }
  return found.filter(isObject);
}

/** The same objects with the ways to them: only for errors and contextual arguments, since each way is a list. */
export function placesAt(root: Data, path: ResponsePath): Place[] {
  const found: Place[] = [];
  const follow = (value: unknown, depth: number, way: Path, ancestors: readonly Data[]): void => {
    const step = path[depth];
    if (step === undefined) {
      if (isObject(value)) found.push({ data: value, path: way, ancestors });
    } else if (step === everyItem) {
      if (!Array.isArray(value)) return;
      for (const [index, item] of value.entries()) follow(item, depth + 1, [...way, index], ancestors);
    } else if (isObject(value)) {
      follow(ownProperty(value, String(step)), depth + 1, [...way, step], [...ancestors, value]);
    }
  };
  follow(root, 0, [], []);
  return found;
}
