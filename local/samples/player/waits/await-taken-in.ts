import type { Wait } from "../step.js";
import { awaitLinked } from "./await-linked.js";

/** Waits until the incident that goes on has taken in the alert of a duplicate that was merged into it. */
export const awaitTakenIn = (alert: string): Wait =>
  awaitLinked(alert, "the incident that goes on has taken in its duplicate");
