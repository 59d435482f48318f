import type { ResponsePath } from "@apollo/query-planner";
import { isObject, ownProperty } from "./own-property.js";

type Data = Record<string, unknown>;
type Path = readonly (string | number)[];

/** An object in the data, with its path. */
export interface Place {
  readonly data: Data;
  readonly path: Path;
}

/** The path element that stands for every item of a list. */
const everyItem = "@";

/** The objects at a plan's path. Lists are flattened, nulls skipped. */
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

/** The same objects with their paths; slower, for errors only. */
export function placesAt(root: Data, path: ResponsePath): Place[] {
  const found: Place[] = [];
  const follow = (value: unknown, depth: number, way: Path): void => {
    const step = path[depth];
    if (step === undefined) {
      if (isObject(value)) found.push({ data: value, path: way });
    } else if (step === everyItem) {
      if (!Array.isArray(value)) return;
      for (const [index, item] of value.entries()) follow(item, depth + 1, [...way, index]);
    } else if (isObject(value)) {
      follow(ownProperty(value, String(step)), depth + 1, [...way, step]);
    }
  };
  follow(root, 0, []);
  return found;
}
