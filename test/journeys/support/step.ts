import type { Cordon, Outcome } from "./cordon.js";

/** What a story has come to know on its way: ids by the names the story gives them. */
export type Memory = Map<string, string>;

/** One step of a story: an operation, by whom, and who may not. */
export interface Step {
  readonly operation: string;
  /** The persona who may. */
  readonly by: string;
  /** A persona who may not, with what is missing and which team holds it. */
  readonly refusedTo: { readonly persona: string; readonly needs: string; readonly heldBy: string };
  readonly input: (memory: Memory) => object;
  /** The state the acted-on thing is in afterwards. */
  readonly leadsTo?: string;
  /** What to remember of the outcome. */
  readonly remember?: (outcome: Outcome, memory: Memory, cordon: Cordon) => Promise<void> | void;
  /** Operations of later steps that must not yet be possible before this step: the gate it opens. */
  readonly opens?: readonly { readonly operation: string; readonly gate: string }[];
}

/** An id that the story has met before. */
export function known(memory: Memory, name: string): string {
  const id = memory.get(name);
  if (!id) throw new Error(`The story does not know ${name} yet.`);
  return id;
}
