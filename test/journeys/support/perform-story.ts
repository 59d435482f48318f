import type { Cordon } from "../../../local/stories/cordon.js";
import { meetEverybody } from "../../../local/stories/meet-everybody.js";
import type { Hearing, Memory } from "../../../local/stories/step.js";
import { tell } from "../../../local/stories/tell.js";
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
