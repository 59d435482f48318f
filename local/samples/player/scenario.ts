import { type Memory, recall, type Step, type Wait } from "./step.js";

/** A case that is played through the API, and what is to be seen of it afterwards. */
export interface Scenario {
  /** Names it in its Idempotency-Keys: another wording needs another name. */
  readonly name: string;
  /** The title of the alert it begins with, by which it is found again. */
  readonly alert: string;
  /** The title of the incident that comes of the alert, or of the alert when none does. */
  readonly title: string;
  /** What a newcomer finds in it, in a line. */
  readonly shows: string;
  readonly parts: readonly (Step | Wait)[];
}

/** The name under which a scenario's memory has the day it began on, so that playing it again says the same dates. */
export const firstDay = "first day";

/** The date so many days after the scenario began. */
export function dayAfter(memory: Memory, days: number): string {
  const began = Date.parse(recall(memory, firstDay));
  return new Date(began + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
