import { Any } from "typeorm";
import { validate } from "uuid";
import type { Context } from "../../../../platform/actions/context.js";
import { unconfirmed } from "../../../../platform/events/leases/unconfirmed.js";
import { type BatchLoad, load } from "../../../../platform/graphql/load.js";
import { isResponder } from "../../../access/visibility.js";
import type { Shift } from "../../domain/records/shift.js";
import type { ShiftFollowUp } from "../../domain/records/shift-follow-up.js";
import type { ShiftLogEntry } from "../../domain/records/shift-log-entry.js";
import { tables } from "../tables.js";
import { isShown, markedEntries, readableEntries } from "./readable-entries.js";

/** Entries by id. One whose incident is not confirmed just now fails: it would be untrue that it is not there. */
export const entriesById: BatchLoad<ShiftLogEntry> = async ({ database, viewer }, keys) => {
  const ids = keys.filter((key) => validate(key));
  if (ids.length === 0) return new Map();
  const { entities, raw } = await markedEntries(database.manager, viewer)
    .addSelect(isShown, "confirmed")
    .andWhere("entry.id = ANY(CAST(:ids AS uuid[]))", { ids })
    .getRawAndEntities<{ readonly confirmed: boolean | null }>();
  return new Map(
    entities.map((entry, place) => [entry.id, raw[place]?.confirmed === true ? entry : unconfirmed("READ")]),
  );
};

/** Entries that others refer to, by id: one that cannot be shown now is left out. */
export const referencedEntries: BatchLoad<ShiftLogEntry> = async ({ database, viewer }, ids) => {
  const rows = await readableEntries(database.manager, viewer)
    .andWhere("entry.id = ANY(CAST(:ids AS uuid[]))", { ids })
    .getMany();
  return new Map(rows.map((row) => [row.id, row]));
};

/** The entry that corrects each, as far as the viewer may read it. */
export const correctionsOfEntries: BatchLoad<ShiftLogEntry> = async ({ database, viewer }, ids) => {
  const rows = await readableEntries(database.manager, viewer)
    .andWhere("entry.correctsId = ANY(CAST(:ids AS uuid[]))", { ids })
    .getMany();
  return new Map(rows.map((row) => [String(row.correctsId), row]));
};

/** The id of the entry that corrects each, whoever may read that one. */
export const correctionIdsOfEntries: BatchLoad<Pick<ShiftLogEntry, "id">> = async ({ database }, ids) => {
  const rows = await database.manager.find(tables.ShiftLogEntry, {
    where: { correctsId: Any([...ids]) },
    select: { id: true, correctsId: true },
  });
  return new Map(rows.map((row) => [String(row.correctsId), row]));
};

/** The follow-up that each entry asked for. */
export const followUpsOfEntries: BatchLoad<ShiftFollowUp> = async ({ database }, ids) => {
  const rows = await database.manager.findBy(tables.ShiftFollowUp, { id: Any([...ids]) });
  return new Map(rows.map((row) => [row.id, row]));
};

const shiftRows: BatchLoad<Shift> = async ({ database }, keys) => {
  const rows = await database.manager.findBy(tables.Shift, { id: Any(keys.filter((key) => validate(key))) });
  return new Map(rows.map((row) => [row.id, row]));
};

/** One shift; null for whoever is no responder. */
export const loadShift = async (context: Context, id: string): Promise<Shift | null> =>
  isResponder(context.viewer) ? load(context, shiftRows, id) : null;

/** The shift that took over from each. */
export const nextShifts: BatchLoad<Shift> = async ({ database }, ids) => {
  const rows = await database.manager.findBy(tables.Shift, { previousShiftId: Any([...ids]) });
  return new Map(rows.map((row) => [String(row.previousShiftId), row]));
};

/** The shift of each team that is on duty, for responders. */
export const runningShifts: BatchLoad<Shift> = async ({ database, viewer }, teamIds) => {
  if (!isResponder(viewer)) return new Map();
  const rows = await database.manager
    .createQueryBuilder(tables.Shift, "shift")
    .where("shift.teamId = ANY(CAST(:teamIds AS uuid[])) AND shift.state <> 'HANDED_OVER'", { teamIds })
    .getMany();
  return new Map(rows.map((row) => [row.teamId, row]));
};
