import type { Cordon } from "./cordon.js";
import type { Hearing, Memory, Step } from "./step.js";

export interface Telling {
  /** The last operation that is performed; the story is told to its end without one. */
  readonly until?: string;
  /** What the Idempotency-Keys begin with: a story that is told again with it does nothing twice. */
  readonly keys?: string;
}

/** Tells a story through the API, each step as whoever may do it. @throws Error when one is refused. */
export async function tell(
  cordon: Cordon,
  memory: Memory,
  parts: readonly (Step | Hearing)[],
  { until, keys }: Telling = {},
): Promise<Memory> {
  for (const [index, part] of parts.entries()) {
    if ("hears" in part) await part.waitFor(memory, cordon);
    else {
      const headers: Record<string, string> = keys === undefined ? {} : { "idempotency-key": `${keys}-${index}` };
      const outcome = await cordon.perform(part.by, part.operation, part.input(memory), headers);
      if (outcome.message) throw new Error(`${part.operation} was refused: ${outcome.message}`);
      await part.remember?.(outcome, memory, cordon);
      if (part.operation === until) return memory;
    }
  }
  return memory;
}
