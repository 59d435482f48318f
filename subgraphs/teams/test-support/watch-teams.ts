import { type EntityManager, Not } from "typeorm";
import { type PolicyWatch, watchPolicies } from "../../../platform/test-support/policies/watch-policies.js";
import { watchedKind } from "../../../platform/test-support/policies/watched-kind.js";
import type { Responsibility } from "../../response-model/process/responsibilities.js";
import { assignmentGates } from "../domain/assignment-gates.js";
import { codes } from "../domain/matrix.js";
import {
  type NewResponsibilityRequestFile,
  newResponsibilityRequestGates,
} from "../domain/new-responsibility-request-gates.js";
import type { ShiftFollowUp } from "../domain/records/shift-follow-up.js";
import type { Team } from "../domain/records/team.js";
import type { ResponsibilityRequestFile } from "../domain/responsibility-request-file.js";
import { responsibilityRequestGates } from "../domain/responsibility-request-gates.js";
import type { DutyFile, EntryFile, ShiftFile } from "../domain/shift-log/shift-file.js";
import { dutyGates, entryGates, shiftGates } from "../domain/shift-log/shift-log-gates.js";
import { operations } from "../graphql/operations.js";
import { reactions } from "../reactions/reactions.js";
import { tables } from "../store/tables.js";
import type { TeamsRoom } from "./teams-room.js";

/** What is looked at of each cell of each team. */
async function cellsOf(manager: EntityManager, now: Date) {
  const teams = await manager.find(tables.Team);
  const services = await manager.find(tables.Service);
  const waiting = await manager.findBy(tables.ResponsibilityRequest, { state: "PENDING" });
  const fileOf = (team: Team, responsibility: Responsibility): NewResponsibilityRequestFile => ({
    team,
    teams,
    services: services.filter(({ ownerTeamId }) => ownerTeamId === team.id),
    responsibility,
    pending:
      waiting.find((one) => one.teamId === team.id && one.responsibility === responsibility && one.expiresAt > now) ??
      null,
  });
  return { teams, fileOf };
}

/** Each cell of the matrix for each team: whether it can be given, taken and asked for. */
const cells = watchedKind<NewResponsibilityRequestFile>({
  name: "Cell",
  async all(manager, now) {
    const { teams, fileOf } = await cellsOf(manager, now);
    return teams.flatMap((team) => codes.map((cell) => [`${team.id} ${cell}`, fileOf(team, cell)] as const));
  },
  states: () => ({}),
  gates: { ...assignmentGates, ...newResponsibilityRequestGates },
});

/** Each request, in the state that is kept of it: that its time is over shows when the reaction has written it down. */
const requests = watchedKind<ResponsibilityRequestFile & NewResponsibilityRequestFile>({
  name: "ResponsibilityRequest",
  async all(manager, now) {
    const { teams, fileOf } = await cellsOf(manager, now);
    const people = await manager.find(tables.Person);
    return (await manager.find(tables.ResponsibilityRequest)).flatMap((request) => {
      const team = teams.find(({ id }) => id === request.teamId);
      const requester = people.find(({ id }) => id === request.requestedById);
      return team && requester
        ? [[request.id, { ...fileOf(team, request.responsibility), request, requester }] as const]
        : [];
    });
  },
  states: ({ request }) => ({ ResponsibilityRequest: request.state }),
  gates: {
    ...responsibilityRequestGates,
    NO_REQUEST_PENDING: newResponsibilityRequestGates.NO_REQUEST_PENDING,
  },
});

/** Each team, as its shifts begin. */
const duties = watchedKind<DutyFile>({
  name: "Duty",
  async all(manager) {
    const running = await manager.findBy(tables.Shift, { state: Not("HANDED_OVER") });
    return (await manager.find(tables.Team)).map((team) => [
      team.id,
      { team, running: running.find(({ teamId }) => teamId === team.id) ?? null },
    ]);
  },
  states: () => ({}),
  gates: dutyGates,
});

/** Each shift. */
const shifts = watchedKind<Pick<ShiftFile, "shift" | "running">>({
  name: "Shift",
  async all(manager) {
    const all = await manager.find(tables.Shift);
    return all.flatMap((shift) => {
      const running = all.find(({ teamId, state }) => teamId === shift.teamId && state !== "HANDED_OVER");
      return running ? [[shift.id, { shift, running }] as const] : [];
    });
  },
  states: ({ shift }) => ({ Shift: shift.state }),
  gates: shiftGates,
});

/** Each entry of a shift log. */
const entries = watchedKind<Pick<EntryFile, "entry" | "correctedBy">>({
  name: "ShiftLogEntry",
  async all(manager) {
    const all = await manager.find(tables.ShiftLogEntry);
    return all.map((entry) => [
      entry.id,
      { entry, correctedBy: all.find(({ correctsId }) => correctsId === entry.id) ?? null },
    ]);
  },
  states: () => ({}),
  gates: entryGates,
});

/** Each follow-up of a shift log. */
const shiftFollowUps = watchedKind<ShiftFollowUp>({
  name: "ShiftFollowUp",
  all: async (manager) => (await manager.find(tables.ShiftFollowUp)).map((followUp) => [followUp.id, followUp]),
  states: ({ state }) => ({ ShiftFollowUp: state }),
  gates: {},
});

/** Holds everything that is done in the room to its policy, until the watch is stopped. */
export const watchTeams = ({ database }: TeamsRoom): PolicyWatch =>
  watchPolicies({
    database,
    actions: Object.values(operations).flat(),
    reactions,
    kinds: [cells, requests, duties, shifts, entries, shiftFollowUps],
  });
