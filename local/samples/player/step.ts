import type { Cordon, Outcome } from "./cordon.js";

/** What a scenario has come to know on its way: ids by the names the scenario gives them. */
export type Memory = Map<string, string>;

/** One step of a scenario: an operation, and by whom. */
export interface Step {
  readonly operation: string;
  /** The persona who may. */
  readonly by: string;
  readonly input: (memory: Memory) => object;
  /** What to remember of the outcome. */
  readonly remember?: (outcome: Outcome, memory: Memory, cordon: Cordon) => Promise<void> | void;
}

/** Between two parts of a scenario: waiting until one subgraph knows of the other, which is a moment later. */
export interface Wait {
  readonly awaits: string;
  readonly waitFor: (memory: Memory, cordon: Cordon) => Promise<void>;
}

/** An id that the scenario has met before. */
export function recall(memory: Memory, name: string): string {
  const id = memory.get(name);
  if (!id) throw new Error(`The scenario does not know ${name} yet.`);
  return id;
}
