import type { Rota, Shift } from "./rota.js";

const millisecondsPerHour = 3_600_000;

/** Who is on call at a moment, and from when until when without a break; undefined in a gap. */
export function shiftAt(rota: Rota, at: Date): Shift | undefined {
  const moment = at.getTime();
  const duty = dutyAt(rota, moment);
  if (!duty) return undefined;
  const same = (other: number) => dutyAt(rota, other)?.turn === duty.turn;
  let from = edgeBefore(rota, moment);
  while (from !== undefined && same(from - 1)) from = edgeBefore(rota, from - 1);
  let until = edgeAfter(rota, moment);
  while (until !== undefined && same(until)) until = edgeAfter(rota, until);
  if (from === undefined || until === undefined) throw new Error("A shift has a beginning and an end.");
  return { personId: duty.personId, from: new Date(from), until: new Date(until), overrideId: duty.overrideId };
}

/** The first shift after the one at this moment; after a gap, the one that ends it. Undefined when nobody follows. */
export function nextShift(rota: Rota, at: Date): Shift | undefined {
  let moment = shiftAt(rota, at)?.until.getTime() ?? edgeAfter(rota, at.getTime());
  while (moment !== undefined) {
    const shift = shiftAt(rota, new Date(moment));
    if (shift) return shift;
    moment = edgeAfter(rota, moment);
  }
  return undefined;
}

interface Duty {
  readonly personId: string;
  readonly overrideId: string | null;
  /** Tells one shift from the next, also where the same person has both. */
  readonly turn: string | number;
}

/** An override counts before the rotation, and of several the one recorded last: its id (UUIDv7) is the greatest. */
function dutyAt({ rotation, overrides }: Rota, moment: number): Duty | undefined {
  const covering = overrides.filter(({ from, until }) => from.getTime() <= moment && moment < until.getTime());
  const [latest] = covering.sort((one, other) => (one.id < other.id ? 1 : -1));
  if (latest) return { personId: latest.personId, overrideId: latest.id, turn: latest.id };
  const turn = turnAt(rotation, moment);
  if (turn < 0) return undefined;
  const personId = rotation.participantIds[turn % rotation.participantIds.length];
  return personId === undefined ? undefined : { personId, overrideId: null, turn };
}

const lengthOf = ({ shiftHours }: Rota["rotation"]) => shiftHours * millisecondsPerHour;

const turnAt = (rotation: Rota["rotation"], moment: number) =>
  Math.floor((moment - rotation.startsAt.getTime()) / lengthOf(rotation));

const edgesOfOverrides = ({ overrides }: Rota) =>
  overrides.flatMap(({ from, until }) => [from.getTime(), until.getTime()]);

/** The latest moment up to this one at which somebody else may have taken over. */
function edgeBefore(rota: Rota, moment: number): number | undefined {
  const { rotation } = rota;
  const turn = turnAt(rotation, moment);
  const edges = edgesOfOverrides(rota).filter((edge) => edge <= moment);
  if (turn >= 0) edges.push(rotation.startsAt.getTime() + turn * lengthOf(rotation));
  return edges.length === 0 ? undefined : Math.max(...edges);
}

/** The first moment after this one at which somebody else may take over. */
function edgeAfter(rota: Rota, moment: number): number | undefined {
  const { rotation } = rota;
  const edges = edgesOfOverrides(rota).filter((edge) => edge > moment);
  if (rotation.participantIds.length > 0)
    edges.push(rotation.startsAt.getTime() + Math.max(0, turnAt(rotation, moment) + 1) * lengthOf(rotation));
  return edges.length === 0 ? undefined : Math.min(...edges);
}
