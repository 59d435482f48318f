/** Something that waits for others, by their ids. */
interface Waiting {
  readonly id: string;
  readonly dependsOnIds: readonly string[];
}

/**
 * Things that wait for each other in a circle, in the order in which they wait; nothing where there is no circle. Each thing
 * is looked at once, so that a long plan costs no more than its dependencies.
 */
export function circleIn<One extends Waiting>(all: readonly One[]): readonly One[] {
  const byId = new Map(all.map((one) => [one.id, one]));
  const cleared = new Set<string>();
  const circleFrom = (one: One, path: readonly One[]): readonly One[] => {
    const place = path.findIndex(({ id }) => id === one.id);
    if (place >= 0) return path.slice(place);
    if (cleared.has(one.id)) return [];
    for (const id of one.dependsOnIds) {
      const next = byId.get(id);
      const circle = next ? circleFrom(next, [...path, one]) : [];
      if (circle.length > 0) return circle;
    }
    cleared.add(one.id);
    return [];
  };
  for (const one of all) {
    const circle = circleFrom(one, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
