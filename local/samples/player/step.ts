import type { Cordon, Outcome } from "./cordon.js";

/** What a story has come to know on its way: ids by the names the story gives them. */
export type Memory = Map<string, string>;

/** One step of a story: an operation, and by whom. */
export interface Step {
  readonly operation: string;
  /** The persona who may. */
  readonly by: string;
  readonly input: (memory: Memory) => object;
  /** What to remember of the outcome. */
  readonly remember?: (outcome: Outcome, memory: Memory, cordon: Cordon) => Promise<void> | void;
}

/** Between two parts of a story: what one subgraph does when it hears of the other. */
export interface Hearing {
  readonly hears: string;
  readonly waitFor: (memory: Memory, cordon: Cordon) => Promise<void>;
}

/** An id that the story has met before. */
export function known(memory: Memory, name: string): string {
  const id = memory.get(name);
  if (!id) throw new Error(`The story does not know ${name} yet.`);
  return id;
}
