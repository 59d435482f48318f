import { type Handling, handlings } from "./handlings.js";

const fromClosedToOpen = Object.keys(handlings) as Handling[];

/** The strictest of some markings; undefined where none is given. Pure. */
export const strictest = (...some: readonly (Handling | null | undefined)[]): Handling | undefined =>
  fromClosedToOpen.find((one) => some.includes(one));
