/** Something that waits for others, by their ids. */
interface Waiting {
  readonly id: string;
  readonly dependsOnIds: readonly string[];
}

/**
 * Things that wait for each other in a circle which one of the named ones is part of, in the order in which they wait; nothing
 * where there is none. From each named one everything is looked at once, so that a long plan costs no more than its dependencies.
 */
export function circleThrough<One extends Waiting>(named: readonly One[], all: readonly One[]): readonly One[] {
  const byId = new Map(all.map((one) => [one.id, one]));
  for (const start of named) {
    const looked = new Set<string>();
    const wayBack = (one: One, path: readonly One[]): readonly One[] => {
      if (one.dependsOnIds.includes(start.id)) return [...path, one];
      for (const next of one.dependsOnIds.flatMap((id) => byId.get(id) ?? [])) {
        if (looked.has(next.id)) continue;
        looked.add(next.id);
        const circle = wayBack(next, [...path, one]);
        if (circle.length > 0) return circle;
      }
      return [];
    };
    const circle = wayBack(start, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
