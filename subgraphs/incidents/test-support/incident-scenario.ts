import type { Result } from "../../../platform/actions/action.js";
import type { Entity } from "../../../platform/actions/aggregate.js";
import type { Context } from "../../../platform/actions/context.js";
import { isRefusal } from "../../../platform/actions/decision.js";
import type { AnyAction } from "../../../platform/graphql/mutations.js";
import type { Viewer } from "../../../platform/identity/viewer.js";
import type { Policy } from "../../response-model/policy.js";
import type { Alert } from "../domain/records/alert.js";
import type { Incident } from "../domain/records/incident.js";
import type { ServiceResponse } from "../domain/records/service-response.js";
import { operations } from "../graphql/operations.js";
import { tables } from "../store/tables.js";
import type { IncidentsRoom } from "./incidents-room.js";
import { inputs, type Operation } from "./inputs.js";
import { people } from "./organization.js";

export const allActions: readonly AnyAction<Policy>[] = Object.values(operations).flatMap((some) => [...some]);

export function actionNamed(operation: string): AnyAction<Policy> {
  const action = allActions.find(({ name }) => name === operation);
  if (!action) throw new Error(`There is no action ${operation}.`);
  return action;
}

/** Performs an operation with its usual input, overridden where the test says so, and hands back whatever it answers. */
export function attempt(
  room: IncidentsRoom,
  viewer: Viewer,
  operation: Operation,
  overrides: object = {},
  context: Partial<Context> = {},
): Promise<Result> {
  const action = actionNamed(operation);
  const input = Object.assign(new action.input(), inputs[operation], overrides);
  return action.perform(input, room.contextOf(viewer, context));
}

/** Performs an operation that must succeed; a minute passes before it. */
export async function perform<Performed extends Entity = Incident>(
  room: IncidentsRoom,
  viewer: Viewer,
  operation: Operation,
  overrides: object = {},
): Promise<Performed> {
  room.now = new Date(room.now.getTime() + 60_000);
  const result = await attempt(room, viewer, operation, overrides);
  if (isRefusal(result)) throw new Error(`${operation} was refused: ${result.message}`);
  return result as Performed;
}

const { erin, sora, cora } = people;

/** An alert for Exchange that is triaged and has its severity. */
export async function assessedAlert(room: IncidentsRoom): Promise<Alert> {
  const { id: alertId } = await perform<Alert>(room, cora, "reportAlert");
  await perform(room, erin, "triageAlert", { alertId });
  return perform<Alert>(room, erin, "assessSeverity", { alertId });
}

/** The way of an incident of Exchange, milestone by milestone; each leads on from the one before it. */
const milestones = {
  SUSPECTED: async () => undefined,
  RECEIVED: (room: IncidentsRoom, incidentId: string) => perform(room, sora, "receiveEscalation", { incidentId }),
  TEAM_FORMED: (room: IncidentsRoom, incidentId: string) => perform(room, sora, "formVirtualTeam", { incidentId }),
  DECLARED: async (room: IncidentsRoom, incidentId: string) => {
    for (const { id } of await room.database.manager.findBy(tables.Alert, { incidentId })) {
      await perform(room, sora, "dispositionAlert", { incidentId, alertId: id });
    }
    await perform(room, sora, "declareIncident", { incidentId });
  },
  STAFFED: async (room: IncidentsRoom, incidentId: string) => {
    await perform(room, sora, "assignLead", { incidentId });
    await accept(room, sora, "acceptLead", incidentId);
    await perform(room, sora, "assignOwner", { incidentId });
    await accept(room, erin, "acceptOwnership", incidentId);
  },
  ANALYSED: (room: IncidentsRoom, incidentId: string) => perform(room, sora, "recordAnalysis", { incidentId }),
  CONTAINMENT: (room: IncidentsRoom, incidentId: string) => perform(room, erin, "startContainment", { incidentId }),
  CONTAINED: (room: IncidentsRoom, incidentId: string) => perform(room, erin, "recordContainment", { incidentId }),
  ERADICATION: (room: IncidentsRoom, incidentId: string) => perform(room, erin, "startEradication", { incidentId }),
  EVICTED: (room: IncidentsRoom, incidentId: string) => perform(room, erin, "recordEviction", { incidentId }),
  MITIGATED: (room: IncidentsRoom, incidentId: string) => perform(room, erin, "recordMitigation", { incidentId }),
  PLANNED: async (room: IncidentsRoom, incidentId: string) => {
    await perform(room, erin, "proposeRecoveryPlan", { incidentId });
    const { id: recoveryPlanId } = await openOf(room, "RecoveryPlan", incidentId, "PROPOSED");
    await perform(room, sora, "agreeRecoveryPlan", { incidentId, recoveryPlanId });
  },
  GUIDED: async (room: IncidentsRoom, incidentId: string) => {
    await perform(room, sora, "issueRecoveryGuidance", { incidentId });
    const { id: guidanceId } = await openOf(room, "Guidance", incidentId, "ISSUED");
    await perform(room, erin, "acknowledgeGuidance", { incidentId, guidanceId });
  },
  RECOVERY: (room: IncidentsRoom, incidentId: string) => perform(room, erin, "startRecovery", { incidentId }),
  RESTORED: (room: IncidentsRoom, incidentId: string) => perform(room, erin, "recordRestoration", { incidentId }),
  VALIDATED: (room: IncidentsRoom, incidentId: string) =>
    perform(room, sora, "validateRecovery", { incidentId, ...watch(room) }),
  NOTIFIED: (room: IncidentsRoom, incidentId: string) => perform(room, cora, "notifyCustomers", { incidentId }),
  POST_INCIDENT_ACTIVITY: (room: IncidentsRoom, incidentId: string) =>
    perform(room, sora, "enterPostIncidentActivity", { incidentId }),
  REVIEWED: (room: IncidentsRoom, incidentId: string) =>
    room.hear("dev.cordon.review.changed", { incidentId, state: "COMPLETED" }),
  CLOSED: (room: IncidentsRoom, incidentId: string) => {
    room.now = new Date(room.now.getTime() + 3_600_000);
    return perform(room, sora, "closeIncident", { incidentId });
  },
} as const;

/** A watch over a service that was restored just now, and for another hour. */
export const watch = ({ now }: IncidentsRoom) => ({
  observedSince: now,
  vigilanceUntil: new Date(now.getTime() + 3_600_000),
});

/** The one record of a kind in an incident that is in a state. */
export const openOf = <Kind extends "RecoveryPlan" | "Guidance" | "Approval">(
  room: IncidentsRoom,
  kind: Kind,
  incidentId: string,
  state: string,
) =>
  room.database.manager.findOneByOrFail(tables[kind] as typeof tables.Guidance, {
    incidentId,
    state: state as never,
  });

export type Milestone = keyof typeof milestones;

/** A new incident, of Exchange alone unless told, that has come as far as the milestone. */
export async function incidentAt(room: IncidentsRoom, milestone: Milestone, overrides: object = {}): Promise<string> {
  const { id: alertId } = await assessedAlert(room);
  const { id } = await perform(room, erin, "escalateAlert", { alertId, ...overrides });
  await advance(room, id, "SUSPECTED", milestone);
  return id;
}

/** Leads an incident on from one milestone to another. */
export async function advance(room: IncidentsRoom, incidentId: string, from: Milestone, to: Milestone): Promise<void> {
  const order = Object.keys(milestones) as Milestone[];
  for (const milestone of order.slice(order.indexOf(from) + 1, order.indexOf(to) + 1)) {
    await milestones[milestone](room, incidentId);
  }
}

/** Accepts the offer that a person has in an incident. */
export async function accept(
  room: IncidentsRoom,
  viewer: Viewer,
  operation: "acceptLead" | "acceptOwnership",
  incidentId: string,
): Promise<void> {
  const { id: assignmentId } = await offerTo(room, viewer, incidentId);
  await perform(room, viewer, operation, { incidentId, assignmentId });
}

/** The offer that a person has not answered yet. */
export const offerTo = (room: IncidentsRoom, { personId }: Viewer, incidentId: string) =>
  room.database.manager.findOneByOrFail(tables.Assignment, { incidentId, personId, state: "OFFERED" });

export const incidentOf = (room: IncidentsRoom, id: string): Promise<Incident> =>
  room.database.manager.findOneByOrFail(tables.Incident, { id });

/** The response of a service to an incident. */
export const responseOf = (room: IncidentsRoom, incidentId: string, serviceId: string): Promise<ServiceResponse> =>
  room.database.manager.findOneByOrFail(tables.ServiceResponse, { incidentId, serviceId });
