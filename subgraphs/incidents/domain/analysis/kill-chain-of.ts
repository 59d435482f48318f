import { type AttackTactic, attackTactics } from "../../../response-model/attack/attack-tactics.js";
import type { ObservedTechnique } from "../records/analysis/observed-technique.js";

/** A tactic, and what was observed for it. */
export interface KillChainStage {
  readonly tactic: AttackTactic;
  readonly techniques: readonly ObservedTechnique[];
  readonly firstSeenAt: Date | null;
  readonly lastSeenAt: Date | null;
}

const inTime = (times: readonly Date[]) => times.toSorted((one, other) => one.getTime() - other.getTime());

/** The tactics of ATT&CK in their order, each with the techniques that were observed for it. Pure. */
export const killChainOf = (observed: readonly ObservedTechnique[]): readonly KillChainStage[] =>
  (Object.keys(attackTactics) as AttackTactic[]).map((tactic) => {
    const techniques = observed
      .filter((one) => one.tactic === tactic)
      .toSorted(
        (one, other) => one.firstSeenAt.getTime() - other.firstSeenAt.getTime() || (one.id < other.id ? -1 : 1),
      );
    const seen = techniques.flatMap(({ lastSeenAt }) => lastSeenAt ?? []);
    return {
      tactic,
      techniques,
      firstSeenAt: techniques[0]?.firstSeenAt ?? null,
      lastSeenAt: inTime(seen).at(-1) ?? null,
    };
  });
