/** An import: the file it stands in, and the file it names; both as paths from the root. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/** Rooms of one folder that use each other, on whatever way, with the imports between them. */
interface Circle {
  readonly folder: string;
  readonly rooms: readonly string[];
  readonly imports: readonly string[];
}

type Uses = Map<string, Map<string, string[]>>;

/**
 * Which rooms use each other. What lies in a folder, be it a folder or a file, is a room of it, with all that lies in it;
 * an import is an arrow in the innermost folder that has both its ends.
 */
export function roomsInCircles(imports: readonly Import[]): readonly Circle[] {
  const byFolder = new Map<string, Uses>();
  for (const { from, to } of imports) {
    const [fromPath, toPath] = [from.split("/"), to.split("/")];
    const depth = fromPath.findIndex((name, place) => name !== toPath[place]);
    const [room, other] = [fromPath[depth], toPath[depth]];
    if (room === undefined || other === undefined) continue;
    const uses = entry(byFolder, fromPath.slice(0, depth).join("/"), (): Uses => new Map());
    const used = entry(uses, room, (): Map<string, string[]> => new Map());
    entry(used, other, (): string[] => []).push(`${from} -> ${to}`);
  }
  return [...byFolder].flatMap(([folder, uses]) =>
    circlesIn(uses).map((rooms) => ({ folder, ...between(uses, rooms) })),
  );
}

function circlesIn(uses: Uses): readonly (readonly string[])[] {
  const reach = new Map([...uses.keys()].map((room) => [room, reachedFrom(uses, room)]));
  const together = (one: string, other: string) => Boolean(reach.get(one)?.has(other) && reach.get(other)?.has(one));
  const circles = [...uses.keys()].map((room) => [...uses.keys()].filter((other) => together(room, other)));
  return circles.filter((rooms, place) => rooms.length > 1 && rooms[0] === [...uses.keys()][place]);
}

function reachedFrom(uses: Uses, room: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [room];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const used of uses.get(next)?.keys() ?? [])
      if (!reached.has(used)) {
        reached.add(used);
        waiting.push(used);
      }
  return reached;
}

function between(uses: Uses, rooms: readonly string[]): Omit<Circle, "folder"> {
  const imports = rooms.flatMap((room) => rooms.flatMap((used) => uses.get(room)?.get(used) ?? []));
  return { rooms, imports };
}

function entry<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}
