import { type Handling, handlings } from "./handlings.js";

const fromClosedToOpen = Object.keys(handlings) as Handling[];

/** The strictest of some markings; undefined where none is given. Pure. */
export function strictest(first: Handling, ...others: readonly (Handling | null | undefined)[]): Handling;
export function strictest(...some: readonly (Handling | null | undefined)[]): Handling | undefined;
export function strictest(...some: readonly (Handling | null | undefined)[]): Handling | undefined {
  return fromClosedToOpen.find((one) => some.includes(one));
}
