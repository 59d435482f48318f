import type { Cordon } from "../../../local/samples/player/cordon.js";
import { meetEverybody } from "../../../local/samples/player/meet-everybody.js";
import { tell } from "../../../local/samples/player/play-scenario.js";
import type { Hearing, Memory } from "../../../local/samples/player/step.js";
import type { Step } from "./step.js";
import { story } from "./story.js";

/** Takes the story as far as the given operation, included; to its end when none is given. */
export async function performStory(
  cordon: Cordon,
  until?: string,
  parts: readonly (Step | Hearing)[] = story,
): Promise<Memory> {
  return tell(cordon, await meetEverybody(cordon), parts, { until });
}
