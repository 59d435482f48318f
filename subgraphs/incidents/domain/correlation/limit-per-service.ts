import { correlationBounds, type Suggestion } from "./correlate.js";

/**
 * The suggestions for which one of their services has room, so that people get through them; what is suggested already is added to in
 * any case. Pure.
 * @param suggestions those for which most speaks first
 * @param before how many suggestions wait for somebody, by the service that they are about
 */
export function limitPerService<Limited extends Pick<Suggestion, "existing" | "serviceIds" | "reasons">>(
  suggestions: readonly Limited[],
  before: ReadonlyMap<string, number>,
): readonly Limited[] {
  const open = new Map(before);
  return suggestions.filter((one) => {
    if (one.existing) return true;
    if (one.serviceIds.every((id) => (open.get(id) ?? 0) >= maxOpenWith(one))) return false;
    for (const id of one.serviceIds) open.set(id, (open.get(id) ?? 0) + 1);
    return true;
  });
}

/** That nothing but something of the organization's own is the same. Pure. */
export const isMereHint = ({ reasons }: Pick<Suggestion, "reasons">): boolean =>
  reasons.every(({ basis }) => basis === "SHARED_ASSET");

/** A mere hint leaves room for what more speaks for. */
const maxOpenWith = (one: Pick<Suggestion, "reasons">): number =>
  correlationBounds.openByService / (isMereHint(one) ? 2 : 1);
