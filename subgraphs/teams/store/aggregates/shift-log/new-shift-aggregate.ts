import { Not } from "typeorm";
import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { insertedId } from "../../../../../platform/actions/inserted-id.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import { isResponder } from "../../../../access/reading/visibility.js";
import type { Records } from "../../../domain/records/records.js";
import type { Shift } from "../../../domain/records/shift.js";
import { type DutyFile, shiftTeamMembers } from "../../../domain/shift-log/shift-file.js";
import { dutyGates } from "../../../domain/shift-log/shift-log-gates.js";
import { changedEvent } from "../../changed-event.js";
import { tables } from "../../tables.js";

/** A team of which a shift goes on duty. Its row is locked, so that two cannot begin the first shift at once. */
export const newShiftAggregate: Aggregate<{ readonly teamId: string }, DutyFile, Records> = {
  name: "Shift",
  async load(transaction, { teamId }) {
    const lock = { mode: "pessimistic_write" } as const;
    const team = await transaction.findOne(tables.Team, { where: { id: teamId }, lock });
    if (!team) return notFound("Team", teamId);
    return { team, running: await transaction.findOneBy(tables.Shift, { teamId, state: Not("HANDED_OVER") }) };
  },
  // Everybody reads the team; its shifts, only responders.
  findMade: async (transaction, id, { viewer }) =>
    isResponder(viewer) ? transaction.findOneBy(tables.Shift, { id }) : null,
  about: ({ teamId: id }) => ({ type: "Team", id }),
  expected: () => undefined,
  serviceIds: () => [],
  holders: shiftTeamMembers,
  states: () => ({}),
  gates: dutyGates,
  async save(transaction, _file, { writes }) {
    await writeRecords(transaction, tables, writes);
    return transaction.findOneByOrFail(tables.Shift, { id: insertedId(writes, "Shift") });
  },
  event: (entity, { action }) => changedEvent("Shift", entity as Shift, action),
};
