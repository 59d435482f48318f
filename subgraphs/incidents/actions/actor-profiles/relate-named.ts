import type { Write } from "../../../../platform/actions/decision.js";
import type { IndicatorRelation } from "../../domain/records/indicators/indicator-relation.js";
import type { Records } from "../../domain/records/records.js";
import { newRelation, type Taking } from "../indicators/new-relation.js";

/**
 * Relates to a profile the indicators that it is known by from now on, and ends what is named no longer: of what was related to it as far as whoever
 * writes may read it, as they say nothing of the rest.
 */
export function relateNamed(
  { viewer, now, newIdentifier }: Taking,
  profileId: string,
  indicatorIds: readonly string[],
  related: readonly IndicatorRelation[] = [],
  reason: string | null = null,
): readonly Write<Records>[] {
  const named = new Set(indicatorIds);
  const standing = new Set(related.map(({ indicatorId }) => indicatorId));
  const ended = related.filter(({ indicatorId }) => !named.has(indicatorId));
  const added = [...named].filter((id) => !standing.has(id));
  const set = { endedById: viewer.personId, endedAt: now, endReason: reason ?? "The profile names it no longer." };
  return [
    ...ended.map(({ id }) => ({ update: "IndicatorRelation", id, set }) as const),
    ...added.map((indicatorId) => ({
      insert: "IndicatorRelation" as const,
      row: newRelation(indicatorId, { profileId }, { viewer, now, newIdentifier }, { reason }),
    })),
  ];
}
