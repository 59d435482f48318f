import type { AttackTactic } from "../../../../response-model/attack/attack-tactics.js";
import { attackTactics } from "../../../../response-model/attack/attack-tactics.js";
import { attackTechniques } from "../../../../response-model/attack/attack-techniques.js";
import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { AdversaryActivity } from "../../records/analysis/adversary-activity.js";
import type { ObservedTechnique } from "../../records/analysis/observed-technique.js";
import type { RestingFile } from "./analysis-gates.js";

/** An incident, an act of the adversary that is on record in it, and the observed technique that it shows or is said to show. */
export interface ActivityFile extends RestingFile {
  readonly activity?: AdversaryActivity;
  readonly shows: ObservedTechnique | null;
}

interface Timing {
  readonly beganAt?: Date | null;
  readonly endedAt?: Date | null;
}

interface Showing {
  readonly observedTechniqueId?: string | null;
  readonly tactic?: AttackTactic | null;
}

const met = [] as const;

/** The gates of when the adversary did something. */
export const activityTimeGates = gateRules<ActivityFile, Timing>()({
  ACTIVITY_IN_THE_PAST: ({ activity }, { input, now }) => {
    const began = input.beganAt ?? activity?.beganAt;
    const ended = input.endedAt ?? activity?.endedAt;
    const future = [began, ended].find((time) => time && time > now);
    if (future) return [["IN_THE_FUTURE", { at: future.toISOString() }]];
    return began && ended && ended < began
      ? [["BACKWARDS", { began: began.toISOString(), ended: ended.toISOString() }]]
      : met;
  },
});

/** The gates of which technique of the incident an act shows. */
export const activityTechniqueGates = gateRules<ActivityFile, Showing>()({
  ACTIVITY_SHOWS_TECHNIQUE: ({ activity, shows }, { input: { observedTechniqueId, tactic } }) => {
    if (observedTechniqueId && !shows) return [["UNKNOWN", { id: observedTechniqueId }]];
    if (!shows) return met;
    const technique = `${shows.techniqueId} (${attackTechniques.get(shows.techniqueId)?.name ?? ""})`;
    // One that is withdrawn later stays where it was named: what was thought is not rewritten.
    const isNew = observedTechniqueId && observedTechniqueId !== activity?.observedTechniqueId;
    if (isNew && shows.state === "WITHDRAWN") return [["WITHDRAWN", { technique }]];
    return tactic && tactic !== shows.tactic
      ? [["ANOTHER_TACTIC", { technique, tactic: attackTactics[shows.tactic].title }]]
      : met;
  },
});
