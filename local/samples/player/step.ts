import type { Cordon, Outcome } from "./cordon.js";

/** Ids that a scenario has met, by the names it gives them. */
export type Memory = Map<string, string>;

/** An operation and the persona who performs it. */
export interface Step {
  readonly operation: string;
  /** The persona. */
  readonly by: string;
  readonly input: (memory: Memory) => object;
  /** The names of ids to remember from the result. */
  readonly remember?: (outcome: Outcome, memory: Memory, cordon: Cordon) => Promise<void> | void;
}

/** What lies between two operations: a wait until something has come about, or a look at what stands on record. */
export interface Wait {
  readonly awaits: string;
  readonly waitFor: (memory: Memory, cordon: Cordon) => Promise<void>;
}

/** An id that was remembered. */
export function recall(memory: Memory, name: string): string {
  const id = memory.get(name);
  if (!id) throw new Error(`The scenario does not know ${name} yet.`);
  return id;
}
