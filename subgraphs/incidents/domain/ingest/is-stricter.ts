import { type Handling, handlings } from "../../../response-model/evidence/handlings.js";

const fromClosedToOpen = Object.keys(handlings) as readonly Handling[];

/** Whether one marking is for fewer people than another. Pure. */
export const isStricter = (one: Handling, other: Handling): boolean =>
  fromClosedToOpen.indexOf(one) < fromClosedToOpen.indexOf(other);
