import type { Handling } from "./handlings.js";
import { strictest } from "./strictest.js";

/** Whether a marking lets more people read than another one. */
export const isWider = (one: Handling, other: Handling): boolean => one !== other && strictest(one, other) === other;
