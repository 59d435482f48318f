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

/** A mere hint leaves room for what more speaks for. */
function maxOpenWith({ reasons }: Pick<Suggestion, "reasons">): number {
  const isHint = reasons.every(({ basis }) => basis === "SHARED_ASSET");
  return correlationBounds.openByService / (isHint ? 2 : 1);
}
