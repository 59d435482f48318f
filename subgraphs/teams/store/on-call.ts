import type { Context } from "../../../platform/actions/context.js";
import type { BatchLoad } from "../../../platform/graphql/load.js";
import type { WholeRows } from "../../../platform/graphql/reader/whole-selection.js";
import type { Rota, Shift } from "../domain/on-call/rota.js";
import { shiftAt } from "../domain/on-call/shift-at.js";
import type { OnCallOverride } from "../domain/records/on-call-override.js";
import type { OnCallRotation } from "../domain/records/on-call-rotation.js";
import type { Person } from "../domain/records/person.js";
import type { Service } from "../domain/records/service.js";
import type { Team } from "../domain/records/team.js";
import { reader } from "./reader.js";

/** A rotation with whatever tells who is on call around a moment. */
export interface RotationAround extends OnCallRotation {
  readonly team: Team & { readonly services: readonly Service[] };
  readonly everybody: readonly Person[];
  readonly substitutions: readonly (OnCallOverride & { readonly substitute: Person | null })[];
}

/** Rotations, by name, with whatever tells who is on call around a moment, in one statement. */
export const rotationsAround = async (
  context: Context,
  conditions: WholeRows["conditions"],
  around: Date,
): Promise<readonly RotationAround[]> =>
  (await reader.whole(
    context,
    "OnCallRotation",
    {
      conditions,
      order: [
        { expression: "rotation.name", direction: "ASC" },
        { expression: "rotation.id", direction: "ASC" },
      ],
      given: { around },
    },
    { team: { services: {} }, everybody: {}, substitutions: { substitute: {} } },
  )) as readonly RotationAround[];

/** A rotation with its overrides. Whoever has left the organization is on call no longer. */
export const rotaOf = (rotation: RotationAround) =>
  ({
    rotation,
    overrides: rotation.substitutions.flatMap((override) => {
      const goneAt = override.substitute?.deactivatedAt;
      if (!goneAt || goneAt >= override.until) return [override];
      return goneAt > override.from ? [{ ...override, until: goneAt }] : [];
    }),
  }) satisfies Rota;

/** A shift with the rotation it belongs to, who is on call, and the override, if there is one, that made it. */
export interface OnCall extends Shift {
  readonly id: string;
  readonly rotation: RotationAround;
  readonly override: OnCallOverride | null;
  readonly personName: string;
}

export function onCallOf(rota: ReturnType<typeof rotaOf>, shift: Shift | undefined): OnCall | null {
  if (!shift) return null;
  const override = rota.overrides.find(({ id }) => id === shift.overrideId) ?? null;
  const { everybody } = rota.rotation;
  const person = override?.substitute ?? everybody.find(({ id }) => id === shift.personId);
  const id = `${rota.rotation.id}:${shift.from.toISOString()}`;
  return { ...shift, id, rotation: rota.rotation, override, personName: person?.name ?? "" };
}

/** Who is on call in these rotations at a moment; a rotation without anybody is left out. */
export const onCallAt = (rotations: readonly RotationAround[], at: Date): readonly OnCall[] =>
  rotations.flatMap((rotation) => onCallInRotation(rotation, at) ?? []);

/** What is found for a rotation goes with its row, which lives no longer than the request that read it. */
const found = new WeakMap<RotationAround, Map<number, OnCall | null>>();

/** Looked for once a request: many incidents of a list call the same few rotations. */
function onCallInRotation(rotation: RotationAround, at: Date): OnCall | null {
  const moments = found.get(rotation) ?? new Map<number, OnCall | null>();
  found.set(rotation, moments);
  const known = moments.get(at.getTime());
  if (known !== undefined) return known;
  const rota = rotaOf(rotation);
  const onCall = onCallOf(rota, shiftAt(rota, at));
  moments.set(at.getTime(), onCall);
  return onCall;
}

/** Rotations around moments, by `<id of the rotation> <moment>`. */
export const rotationsByMoment: BatchLoad<RotationAround> = async (context, keys) => {
  const wanted = keys.map((key) => key.split(" ") as [id: string, moment: string]);
  const ids = { sql: "rotation.id = ANY(CAST(:ids AS uuid[]))", parameters: { ids: wanted.map(([id]) => id) } };
  const rotations = await rotationsAround(context, [ids], earliestOf(wanted));
  const byId = new Map(rotations.map((rotation) => [rotation.id, rotation]));
  return new Map(
    wanted.flatMap(([id, moment]) => (byId.has(id) ? [[`${id} ${moment}`, byId.get(id) as RotationAround]] : [])),
  );
};

/** The rotations of teams around moments, by `<id of the team> <moment>`. */
export const rotationsOfTeams: BatchLoad<readonly RotationAround[]> = async (context, keys) => {
  const wanted = keys.map((key) => key.split(" ") as [teamId: string, moment: string]);
  const ids = { sql: "rotation.teamId = ANY(CAST(:ids AS uuid[]))", parameters: { ids: wanted.map(([id]) => id) } };
  const rotations = await rotationsAround(context, [ids], earliestOf(wanted));
  return new Map(keys.map((key, index) => [key, rotations.filter(({ teamId }) => teamId === wanted[index]?.[0])]));
};

const earliestOf = (wanted: readonly (readonly [string, string])[]): Date =>
  new Date(Math.min(...wanted.map(([, moment]) => Date.parse(moment))));
