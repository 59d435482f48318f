import type { Aggregate } from "../../../../platform/actions/aggregate.js";
import { notFound } from "../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../platform/actions/write-records.js";
import type { Responsibility } from "../../../response-model/process/responsibilities.js";
import { type AssignmentFile, assignmentGates } from "../../domain/assignment-gates.js";
import type { Records } from "../../domain/records/records.js";
import type { Team } from "../../domain/records/team.js";
import { changedEvent } from "../changed-event.js";
import { tables } from "../tables.js";

/** What stands for all teams where these are locked together. */
export const allTeams = [{ type: "Team", id: "all" }];

/** A team whose responsibilities change. All teams are locked: whether a cell has another holder must stay true until the end. */
export const teamAggregate: Aggregate<
  { readonly teamId: string; readonly responsibility: Responsibility },
  AssignmentFile,
  Records
> = {
  name: "Team",
  async load(transaction, { teamId, responsibility }) {
    const teams = await transaction.find(tables.Team, { order: { id: "ASC" }, lock: { mode: "pessimistic_write" } });
    const team = teams.find(({ id }) => id === teamId);
    if (!team) return notFound("Team", teamId);
    return { team, teams, responsibility, services: await transaction.findBy(tables.Service, { ownerTeamId: teamId }) };
  },
  locks: () => allTeams,
  about: ({ teamId }) => ({ type: "Team", id: teamId }),
  expected: ({ team }) => team,
  serviceIds: ({ services }) => services.map(({ id }) => id),
  states: () => ({}),
  gates: assignmentGates,
  async save(transaction, { team: { id } }, { writes }) {
    await writeRecords(transaction, tables, writes, { kind: "Team", id });
    return transaction.findOneByOrFail(tables.Team, { id });
  },
  event: (entity, { action }) => changedEvent("Team", entity as Team, action),
};
