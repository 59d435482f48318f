import type { AttackTactic } from "./attack-tactics.js";
import type { AttackTechniqueState } from "./attack-technique-states.js";
import { currentTechniques } from "./current-techniques.js";
import { retiredTechniques } from "./retired-techniques.js";

/** A technique or sub-technique of ATT&CK Enterprise. */
export interface AttackTechnique {
  /** As ATT&CK gives it: `T1078`, or `T1078.004` for a sub-technique. */
  readonly id: string;
  readonly name: string;
  readonly state: AttackTechniqueState;
  /** None of a technique that ATT&CK has taken out. */
  readonly tactics: readonly AttackTactic[];
  /** Of a sub-technique: the technique that it is a kind of. */
  readonly parentId: string | null;
  /** Of one that was revoked: the technique that took its place. */
  readonly replacedById: string | null;
}

const parentOf = (id: string): string | null => (id.includes(".") ? id.slice(0, id.indexOf(".")) : null);

const tacticsById = new Map(
  currentTechniques.flatMap(([id, , tactics]) =>
    tactics ? [[id, tactics.split(" ") as AttackTactic[]] as const] : [],
  ),
);

const current: readonly AttackTechnique[] = currentTechniques.map(([id, name]) => {
  const parentId = parentOf(id);
  const tactics = tacticsById.get(parentId ?? id) ?? [];
  return { id, name, state: "CURRENT", tactics, parentId, replacedById: null };
});

const retired: readonly AttackTechnique[] = retiredTechniques.map(([id, name, replacedById]) => ({
  id,
  name,
  state: replacedById ? "REVOKED" : "DEPRECATED",
  tactics: [],
  parentId: parentOf(id),
  replacedById: replacedById ?? null,
}));

/** Every technique that ATT&CK Enterprise has or had, by id, in the order of the ids. */
export const attackTechniques: ReadonlyMap<string, AttackTechnique> = new Map(
  [...current, ...retired].sort((one, other) => (one.id < other.id ? -1 : 1)).map((one) => [one.id, one]),
);
