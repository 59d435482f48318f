import type { Cordon } from "./cordon.js";
import { meetEverybody } from "./incident-story.js";
import type { Memory, Step } from "./step.js";
import { type Hearing, story } from "./story.js";

/** Takes the story as far as the given operation, included; to its end when none is given. */
export async function performStory(
  cordon: Cordon,
  until?: string,
  parts: readonly (Step | Hearing)[] = story,
): Promise<Memory> {
  const memory = await meetEverybody(cordon);
  for (const part of parts) {
    if ("hears" in part) await part.waitFor(memory, cordon);
    else {
      const outcome = await cordon.perform(part.by, part.operation, part.input(memory));
      if (outcome.message) throw new Error(`${part.operation} was refused: ${outcome.message}`);
      await part.remember?.(outcome, memory, cordon);
      if (part.operation === until) return memory;
    }
  }
  return memory;
}
