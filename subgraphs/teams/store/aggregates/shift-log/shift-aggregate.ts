import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import { isResponder } from "../../../../access/reading/visibility.js";
import type { Records } from "../../../domain/records/records.js";
import type { Shift } from "../../../domain/records/shift.js";
import { type ShiftFile, shiftTeamMembers } from "../../../domain/shift-log/shift-file.js";
import { logGates, shiftGates, type Written } from "../../../domain/shift-log/shift-log-gates.js";
import { changedEvent } from "../../changed-event.js";
import { tables } from "../../tables.js";
import { loadLogFile } from "./load-log-file.js";
import { logHeads } from "./log-heads.js";

/** A shift as it is handed over. Whatever is done in the shifts of a team takes turns by the team's log. */
export const shiftAggregate: Aggregate<Written & { readonly shiftId: string }, ShiftFile, Records> = {
  name: "Shift",
  async load(transaction, input, context) {
    const id = input.shiftId;
    const found = isResponder(context.viewer) ? await transaction.findOneBy(tables.Shift, { id }) : null;
    if (!found) return notFound("Shift", id);
    const file = await loadLogFile(transaction, found.teamId, input, context);
    return { ...file, shift: await transaction.findOneByOrFail(tables.Shift, { teamId: found.teamId, id }) };
  },
  about: ({ shiftId: id }) => ({ type: "Shift", id }),
  async locks({ shiftId: id }, database) {
    const found = await database.manager.findOneBy(tables.Shift, { id });
    return found ? [{ type: "ShiftLog", id: found.teamId }] : [];
  },
  expected: ({ shift }) => shift,
  serviceIds: () => [],
  holders: shiftTeamMembers,
  doneBy: ({ shift: { offeredById, offeredByName } }) =>
    offeredById && offeredByName ? { offerShiftHandover: [{ id: offeredById, name: offeredByName }] } : {},
  states: ({ shift }) => ({ Shift: shift.state }),
  gates: { ...logGates, ...shiftGates },
  async save(transaction, { shift: { id } }, { writes }) {
    await writeRecords(transaction, tables, writes, { kind: "Shift", id });
    return transaction.findOneByOrFail(tables.Shift, { id });
  },
  heads: (_entity, decision) => logHeads(decision),
  event: (entity, { action }) => changedEvent("Shift", entity as Shift, action),
};
