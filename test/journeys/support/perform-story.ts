import type { Cordon } from "../../../local/samples/player/cordon.js";
import { meetEverybody } from "../../../local/samples/player/meet-everybody.js";
import { playScenario } from "../../../local/samples/player/play-scenario.js";
import type { Memory, Wait } from "../../../local/samples/player/step.js";
import type { Step } from "./step.js";
import { story } from "./story.js";

/** Takes the story as far as the given operation, included; to its end when none is given. */
export async function performStory(
  cordon: Cordon,
  until?: string,
  parts: readonly (Step | Wait)[] = story,
): Promise<Memory> {
  return playScenario(cordon, await meetEverybody(cordon), parts, { until });
}
