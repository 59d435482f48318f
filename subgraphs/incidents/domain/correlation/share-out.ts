interface OfService {
  readonly serviceId: string;
}

/**
 * Which of some things are taken where not all can be: as many of each service, as far as there are any, so that no service that floods
 * hides another. Of each service the first are taken, and the order stays. Pure.
 */
export function shareOut<One extends OfService>(some: readonly One[], max: number): readonly One[] {
  if (some.length <= max) return some;
  const taken = new Map<string, number>();
  const turns = some.map((one) => {
    const turn = taken.get(one.serviceId) ?? 0;
    taken.set(one.serviceId, turn + 1);
    return { one, turn };
  });
  const first = new Set(turns.toSorted((one, other) => one.turn - other.turn).slice(0, Math.max(0, max)));
  return turns.filter((each) => first.has(each)).map(({ one }) => one);
}
