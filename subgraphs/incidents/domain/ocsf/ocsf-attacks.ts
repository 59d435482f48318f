import { attackRelease } from "../../../response-model/attack/attack-release.js";
import { attackTactics } from "../../../response-model/attack/attack-tactics.js";
import { attackTechniques } from "../../../response-model/attack/attack-techniques.js";
import type { ObservedTechnique } from "../records/analysis/observed-technique.js";

const named = (uid: string) => {
  const name = attackTechniques.get(uid)?.name;
  return { uid, ...(name !== undefined && { name }) };
};

/** A technique of ATT&CK as OCSF says it, the technique and its sub-technique apart; nothing where the id is none of ATT&CK. Pure. */
function ofTechnique(id: string): object | undefined {
  if (!attackTechniques.has(id)) return undefined;
  const [parent = id] = id.split(".");
  return {
    technique: named(parent),
    ...(parent !== id && { sub_technique: named(id) }),
    version: attackRelease.version,
  };
}

/** What was seen to be used, each for its tactic, once. Pure. */
export function observedAttacks(observed: readonly ObservedTechnique[]): readonly object[] {
  const found = new Map<string, object>();
  for (const { techniqueId, tactic } of observed) {
    const attack = ofTechnique(techniqueId);
    const { attackId: uid, title: name } = attackTactics[tactic];
    if (attack) found.set(`${tactic} ${techniqueId}`, { tactic: { uid, name }, ...attack });
  }
  return [...found.values()];
}

/** What the detection of an alert was for, or its source names. Pure. */
export const alertedAttacks = (ids: readonly string[]): readonly object[] =>
  [...new Set(ids)].flatMap((id) => ofTechnique(id) ?? []);
