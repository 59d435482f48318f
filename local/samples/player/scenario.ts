import { type Memory, recall, type Step, type Wait } from "./step.js";

/** A case played through the API, and what it shows. */
export interface Scenario {
  /** Identifies it in idempotency keys: changed content needs a new name. */
  readonly name: string;
  /** The title of the alert it begins with, or of the incident when there is none: by it the scenario is found again. */
  readonly begins: string;
  /** The title of its incident, or of its alert when there is none. */
  readonly title: string;
  /** What it shows a newcomer, in one line. */
  readonly shows: string;
  readonly parts: readonly (Step | Wait)[];
}

/** The key of the first day in a scenario's memory, so that a replay uses the same dates. */
export const firstDay = "first day";

/** The date so many days after the start. */
export function dayAfter(memory: Memory, days: number): string {
  const began = Date.parse(recall(memory, firstDay));
  return new Date(began + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
