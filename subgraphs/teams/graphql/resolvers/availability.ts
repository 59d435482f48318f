import type { Context } from "../../../../platform/actions/context.js";
import { load, loadReferenced } from "../../../../platform/graphql/load.js";
import {
  AvailableOperationResolver,
  availableOperationsOn,
  filesOfSingleRow,
  type ThingFiles,
} from "../../../access/acting/available-operations.js";
import type { OnCallRotation as OnCallRotationRecord } from "../../domain/records/on-call-rotation.js";
import type { ResponsibilityRequest as ResponsibilityRequestRecord } from "../../domain/records/responsibility-request.js";
import type { Service as ServiceRecord } from "../../domain/records/service.js";
import type { Shift as ShiftRecord } from "../../domain/records/shift.js";
import type { ShiftLogEntry as EntryRecord } from "../../domain/records/shift-log-entry.js";
import type { Team as TeamRecord } from "../../domain/records/team.js";
import { requestAt } from "../../domain/responsibility-request-file.js";
import { allTeams, membersOfTeams, peopleById, servicesOfTeams, teamsById } from "../../store/batch-loads.js";
import { correctionIdsOfEntries, followUpsOfEntries, runningShifts } from "../../store/shift-log/entry-loads.js";
import { operations } from "../operations.js";
import { OnCallRotation } from "../types/on-call-rotation.js";
import { ResponsibilityRequest } from "../types/responsibility-request.js";
import { Service } from "../types/service.js";
import { Shift } from "../types/shift.js";
import { ShiftLogEntry } from "../types/shift-log-entry.js";
import { Team } from "../types/team.js";

/** The files of something whose permission goes by the services of a team. */
const ofTeam = (
  teamId: string,
  context: Context,
  own: () => Promise<object>,
  more: () => Promise<object> = async () => ({}),
): ThingFiles => {
  const slim = async () => {
    const services = (await load(context, servicesOfTeams, teamId)) ?? [];
    const serviceIds = services.map(({ id }) => id);
    return { file: { services, serviceIds, ...(await own()) }, serviceIds };
  };
  return { slim, whole: async () => ({ ...(await slim()).file, ...(await more()) }) };
};

// Which cell is given, taken or asked for, only an attempt says: the gates depend on it.
const filesOfTeam = (team: TeamRecord, context: Context) =>
  ofTeam(
    team.id,
    context,
    async () => ({ team }),
    async () => ({ running: await load(context, runningShifts, team.id) }),
  );

const filesOfRotation = (rotation: OnCallRotationRecord, context: Context) =>
  ofTeam(rotation.teamId, context, async () => ({
    rotation,
    team: await loadReferenced(context, teamsById, rotation.teamId),
    members: (await load(context, membersOfTeams, rotation.teamId)) ?? [],
  }));

const filesOfRequest = (request: ResponsibilityRequestRecord, context: Context) =>
  ofTeam(
    request.teamId,
    context,
    async () => ({
      request: requestAt(request, context.now),
      team: await loadReferenced(context, teamsById, request.teamId),
      requester: await loadReferenced(context, peopleById, request.requestedById),
    }),
    async () => ({ teams: await loadReferenced(context, allTeams, "all") }),
  );

// Whether a shift is on duty is looked up for the gates alone.
const filesOfShift = (shift: ShiftRecord, context: Context): ThingFiles => {
  const own = async () => ({ shift, team: await loadReferenced(context, teamsById, shift.teamId) });
  return {
    slim: async () => ({ file: await own(), serviceIds: [] }),
    whole: async () => ({ ...(await own()), running: await load(context, runningShifts, shift.teamId) }),
  };
};

const filesOfEntry = (entry: EntryRecord, context: Context): ThingFiles => {
  const own = async () => ({
    entry,
    team: await loadReferenced(context, teamsById, entry.teamId),
    followUp: await load(context, followUpsOfEntries, entry.id),
  });
  return {
    slim: async () => ({ file: await own(), serviceIds: [] }),
    whole: async () => ({ ...(await own()), correctedBy: await load(context, correctionIdsOfEntries, entry.id) }),
  };
};

const { team, responsibilityRequest, onCallRotation, service, shift, shiftLogEntry } = operations;
const [requestResponsibility, ...onRequests] = responsibilityRequest;
const [openShift, ...onShifts] = shift;
const [recordShiftLogEntry, ...onEntries] = shiftLogEntry;

/** What can be done with each kind of thing. */
export const availability = [
  AvailableOperationResolver,
  availableOperationsOn(
    Team,
    [...team, requestResponsibility, openShift],
    filesOfTeam,
    (row: TeamRecord, operation) => operation !== "openShift" || row.function === "CYBER_DEFENSE_OPERATIONS_CENTER",
  ),
  availableOperationsOn(ResponsibilityRequest, onRequests, filesOfRequest),
  availableOperationsOn(OnCallRotation, onCallRotation, filesOfRotation),
  availableOperationsOn(Service, service, (row: ServiceRecord) => filesOfSingleRow({ service: row }, [row.id])),
  availableOperationsOn(Shift, [recordShiftLogEntry, ...onShifts], filesOfShift),
  availableOperationsOn(
    ShiftLogEntry,
    onEntries,
    filesOfEntry,
    ({ followUpDueAt }: EntryRecord, operation) => operation !== "completeShiftFollowUp" || followUpDueAt !== null,
  ),
];
