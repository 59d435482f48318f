import { type EntityManager, Not } from "typeorm";
import type { Context } from "../../../../../platform/actions/context.js";
import { incidentIdsOf, type Written } from "../../../domain/shift-log/shift-log-gates.js";
import { tables } from "../../tables.js";
import { readableAmong } from "./named-incidents.js";

/** What is written into the log of a team looks at: its shift on duty, and the incidents that are named. The log is locked first. */
export async function loadLogFile(transaction: EntityManager, teamId: string, input: Written, { viewer }: Context) {
  const log = await transaction.findOneOrFail(tables.ShiftLog, {
    where: { id: teamId },
    lock: { mode: "pessimistic_write" },
  });
  return {
    log,
    team: await transaction.findOneByOrFail(tables.Team, { id: teamId }),
    // From the first shift on, a log always has one.
    running: await transaction.findOneByOrFail(tables.Shift, { teamId, state: Not("HANDED_OVER") }),
    readableIncidentIds: await readableAmong(transaction, viewer, incidentIdsOf(input)),
  };
}
