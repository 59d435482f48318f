import { isObject, ownProperty, setOwnProperty } from "./own-property.js";

type Data = Record<string, unknown>;

/** Deep-merges the result of one subgraph into the data; lists of equal length are merged item by item. */
export function merge(target: Data, source: Data): void {
  for (const name of Object.keys(source)) {
    const value = source[name];
    if (value === undefined) continue;
    const present = ownProperty(target, name);
    if (value === present) continue;
    if (isObject(value) && isObject(present)) merge(present, value);
    else if (Array.isArray(value) && Array.isArray(present) && value.length === present.length)
      mergeLists(present, value);
    else setOwnProperty(target, name, value);
  }
}

function mergeLists(target: unknown[], source: readonly unknown[]): void {
  for (const [index, value] of source.entries()) {
    const present = target[index];
    if (isObject(value) && isObject(present)) merge(present, value);
    else if (Array.isArray(value) && Array.isArray(present) && value.length === present.length)
      mergeLists(present, value);
    else target[index] = value;
  }
}
