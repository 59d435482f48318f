import type { Context } from "../../../platform/actions/context.js";
import { type BatchLoad, groupBy, load } from "../../../platform/graphql/load.js";
import type { Rota, Shift } from "../domain/on-call/rota.js";
import { shiftAt } from "../domain/on-call/shift-at.js";
import type { OnCallOverride } from "../domain/records/on-call-override.js";
import type { OnCallRotation } from "../domain/records/on-call-rotation.js";
import { tables } from "./tables.js";

const millisecondsPerHour = 3_600_000;
/** How far back overrides are looked at, to tell since when somebody has been on call. */
const lookBackHours = 31 * 24;

/** Overrides by `<rotation id> <time>`: those of the rotation that end after that time, and perhaps earlier ones. */
const overridesEndingAfter: BatchLoad<readonly OnCallOverride[]> = async ({ database }, keys) => {
  const wanted = keys.map((key) => key.split(" ") as [rotationId: string, time: string]);
  const earliest = Math.min(...wanted.map(([, time]) => Date.parse(time)));
  const { entities, raw } = await database.manager
    .createQueryBuilder(tables.OnCallOverride, "override")
    .innerJoin(tables.Person.options.name, "person", "person.id = override.personId")
    .addSelect("person.deactivatedAt", "goneAt")
    .where("override.rotationId = ANY(:ids)", { ids: wanted.map(([rotationId]) => rotationId) })
    .andWhere("override.until > :earliest", { earliest: new Date(earliest) })
    .orderBy("override.from")
    .addOrderBy("override.id")
    .getRawAndEntities<{ goneAt: Date | null }>();
  // Whoever has left the organization is on call no longer.
  const rows = entities.flatMap((override, index) => {
    const goneAt = raw[index]?.goneAt;
    if (!goneAt || goneAt >= override.until) return [override];
    return goneAt > override.from ? [{ ...override, until: goneAt }] : [];
  });
  const groups = groupBy(rows, ({ rotationId }) => rotationId);
  return new Map(keys.map((key, index) => [key, groups.get(wanted[index]?.[0] ?? "") ?? []]));
};

/** A rotation with its overrides from a moment on. */
export async function rotaFrom(context: Context, rotation: OnCallRotation, from: Date) {
  const overrides = (await load(context, overridesEndingAfter, `${rotation.id} ${from.toISOString()}`)) ?? [];
  return { rotation, overrides } satisfies Rota;
}

/** A rotation with the overrides that matter for who is on call around a moment. */
export function rotaAround(context: Context, rotation: OnCallRotation, at: Date) {
  const hours = Math.max(lookBackHours, rotation.shiftHours);
  return rotaFrom(context, rotation, new Date(at.getTime() - hours * millisecondsPerHour));
}

/** A shift with the rotation it belongs to and the override, if there is one, that made it. */
export interface OnCall extends Shift {
  readonly rotation: OnCallRotation;
  readonly override: OnCallOverride | null;
}

export function onCallOf(rota: Awaited<ReturnType<typeof rotaFrom>>, shift: Shift | undefined): OnCall | null {
  if (!shift) return null;
  const override = rota.overrides.find(({ id }) => id === shift.overrideId) ?? null;
  return { ...shift, rotation: rota.rotation, override };
}

/** Who is on call in these rotations at a moment; a rotation without anybody is left out. */
export async function onCallAt(
  context: Context,
  rotations: readonly OnCallRotation[],
  at: Date,
): Promise<readonly OnCall[]> {
  const onCall = await Promise.all(rotations.map((rotation) => onCallInRotation(context, rotation, at)));
  return onCall.filter((shift) => shift !== null);
}

/** What is found for a rotation goes with its row, which lives no longer than the request that loaded it. */
const found = new WeakMap<OnCallRotation, Map<number, Promise<OnCall | null>>>();

/** Asked for once a request: many incidents of a list call the same few rotations. */
function onCallInRotation(context: Context, rotation: OnCallRotation, at: Date): Promise<OnCall | null> {
  const moments = found.get(rotation) ?? new Map<number, Promise<OnCall | null>>();
  found.set(rotation, moments);
  const known = moments.get(at.getTime());
  if (known) return known;
  const onCall = rotaAround(context, rotation, at).then((rota) => onCallOf(rota, shiftAt(rota, at)));
  moments.set(at.getTime(), onCall);
  return onCall;
}

/** Every rotation, by name. */
export const allRotations = ({ database }: Context): Promise<OnCallRotation[]> =>
  database.manager.find(tables.OnCallRotation, { order: { name: "ASC", id: "ASC" } });
