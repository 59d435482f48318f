import type { Viewer } from "../../platform/identity/viewer.js";

const numbers = new WeakMap<Viewer, number>();
let numbered = 0;

/** The same text for requests that may share their calls to subgraphs: of the very same viewer, with the same headers. */
export function sharedBy(viewer: Viewer, headers: Readonly<Record<string, string>>): string {
  let number = numbers.get(viewer);
  if (number === undefined) {
    numbered += 1;
    number = numbered;
    numbers.set(viewer, number);
  }
  return `${number} ${JSON.stringify(headers)}`;
}
