import type { Step } from "../step.js";
import { remembered } from "./remembered.js";
import { onIncident } from "./steps-on.js";
import { onRoom } from "./steps-on-case.js";

/** The room that the operations center opens, with those who come into it. */
export const room = (words: { bridge: string; place?: string }, people: readonly string[]): readonly Step[] => [
  remembered("room", onIncident("openRoom", "operations-center", words)),
  ...people.map((by) => onRoom("room", "joinRoom", by)),
];
