import { Any } from "typeorm";
import { type BatchLoad } from "../../../../platform/graphql/load.js";
import { isResponder } from "../../../access/reading/visibility.js";
import type { Shift } from "../../domain/records/shift.js";
import type { ShiftFollowUp } from "../../domain/records/shift-follow-up.js";
import type { ShiftLogEntry } from "../../domain/records/shift-log-entry.js";
import { tables } from "../tables.js";

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

/** The shift of each team that is on duty, for responders. */
export const runningShifts: BatchLoad<Shift> = async ({ database, viewer }, teamIds) => {
  if (!isResponder(viewer)) return new Map();
  const rows = await database.manager
    .createQueryBuilder(tables.Shift, "shift")
    .where("shift.teamId = ANY(CAST(:teamIds AS uuid[])) AND shift.state <> 'HANDED_OVER'", { teamIds })
    .getMany();
  return new Map(rows.map((row) => [row.teamId, row]));
};
