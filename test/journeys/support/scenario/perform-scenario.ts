import type { Cordon } from "../../../../local/samples/player/cordon.js";
import { playScenario } from "../../../../local/samples/player/play-scenario.js";
import type { Memory, Wait } from "../../../../local/samples/player/step.js";
import { rememberPeople } from "../../../../local/samples/player/steps/remember-people.js";
import { scenario } from "./scenario.js";
import type { Step } from "./step.js";

/** Takes the story as far as the given operation, included; to its end when none is given. */
export async function performScenario(
  cordon: Cordon,
  until?: string,
  parts: readonly (Step | Wait)[] = scenario,
): Promise<Memory> {
  return playScenario(cordon, await rememberPeople(cordon), parts, { until });
}
