import type { Cordon } from "./cordon.js";
import type { Memory, Step, Wait } from "./step.js";

interface PlayOptions {
  /** The last operation to perform; the whole scenario without one. */
  readonly until?: string;
  /** The prefix of the idempotency keys: replaying with it does nothing twice. */
  readonly keys?: string;
}

/** Plays a scenario through the API, each step as a persona who may. @throws Error when one is refused */
export async function playScenario(
  cordon: Cordon,
  memory: Memory,
  parts: readonly (Step | Wait)[],
  { until, keys }: PlayOptions = {},
): Promise<Memory> {
  for (const [index, part] of parts.entries()) {
    if ("awaits" in part) await part.waitFor(memory, cordon);
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
