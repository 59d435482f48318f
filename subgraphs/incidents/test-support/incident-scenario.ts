import type { Result } from "../../../platform/actions/action.js";
import type { Entity } from "../../../platform/actions/aggregate.js";
import type { Context } from "../../../platform/actions/context.js";
import { isRefusal } from "../../../platform/actions/decision.js";
import type { AnyAction } from "../../../platform/graphql/mutations.js";
import type { Viewer } from "../../../platform/identity/viewer.js";
import type { Policy } from "../../response-model/policy.js";
import type { Alert } from "../domain/records/alerts/alert.js";
import type { Incident } from "../domain/records/case/incident.js";
import type { CustomerNotice } from "../domain/records/notification/customer-notice.js";
import type { Approval } from "../domain/records/people/approval.js";
import type { ServiceResponse } from "../domain/records/response/service-response.js";
import { operations } from "../graphql/operations.js";
import { tables } from "../store/tables.js";
import type { IncidentsRoom } from "./incidents-room.js";
import { inputs, type Operation } from "./inputs.js";
import { people, services } from "./organization.js";

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

/** The gates that hold an attempt back, by name; what it answered where none does. */
export async function unmetGates(attempted: Promise<Result>): Promise<readonly string[] | Result> {
  const result = await attempted;
  return "__typename" in result && result.__typename === "GatesUnmet" ? result.gates.map(({ gate }) => gate) : result;
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

const { erin, shai, sora, cora, cleo, mina } = people;

/** Lets the time pass for which whatever is left of an incident that has ended is kept at least, whatever retention is set. */
export function outlastRetention(room: IncidentsRoom): void {
  room.now = new Date(room.now.getTime() + 3 * 366 * 24 * 3_600_000);
}

/** An alert for Exchange that is triaged and has its severity. */
export async function assessedAlert(room: IncidentsRoom): Promise<Alert> {
  const { id: alertId } = await perform<Alert>(room, cora, "reportAlert");
  await perform(room, erin, "triageAlert", { alertId });
  return perform<Alert>(room, erin, "assessSeverity", { alertId });
}

/** An affected service, and who acts for it. */
interface Affected {
  readonly serviceId: string;
  readonly engineer: Viewer;
}

export const exchange: Affected = { serviceId: services.exchange, engineer: erin };
export const sharepoint: Affected = { serviceId: services.sharepoint, engineer: shai };

type Step = (room: IncidentsRoom, incidentId: string, of: Affected) => Promise<unknown>;

const execute =
  (operation: Operation): Step =>
  (room, incidentId, { serviceId, engineer }) =>
    perform(room, engineer, operation, { incidentId, serviceId });

/** The way of an incident, milestone by milestone; each leads on from the one before it. */
const milestones = {
  SUSPECTED: async () => undefined,
  RECEIVED: (room, incidentId) => perform(room, sora, "receiveEscalation", { incidentId }),
  TEAM_FORMED: (room, incidentId) => perform(room, sora, "formVirtualTeam", { incidentId }),
  DECLARED: async (room, incidentId) => {
    await judgeAlerts(room, incidentId);
    await perform(room, sora, "declareIncident", { incidentId });
  },
  LED: async (room, incidentId) => {
    await perform(room, sora, "assignLead", { incidentId });
    await accept(room, sora, "acceptLead", incidentId);
  },
  STAFFED: async (room, incidentId, { serviceId, engineer }) => {
    await perform(room, sora, "assignOwner", { incidentId, serviceId, personId: engineer.personId });
    await accept(room, engineer, "acceptOwnership", incidentId);
  },
  ANALYSED: (room, incidentId) => perform(room, sora, "recordAnalysis", { incidentId }),
  CONTAINMENT: execute("startContainment"),
  CONTAINED: execute("recordContainment"),
  ERADICATION: execute("startEradication"),
  EVICTED: execute("recordEviction"),
  MITIGATED: execute("recordMitigation"),
  PLANNED: async (room, incidentId, { serviceId, engineer }) => {
    await perform(room, engineer, "proposeRecoveryPlan", { incidentId, serviceId });
    const { id: recoveryPlanId } = await openOf(room, "RecoveryPlan", incidentId, "PROPOSED", serviceId);
    await perform(room, sora, "agreeRecoveryPlan", { incidentId, recoveryPlanId });
  },
  GUIDED: async (room, incidentId, { serviceId, engineer }) => {
    await perform(room, sora, "issueRecoveryGuidance", { incidentId, serviceId });
    const { id: guidanceId } = await openOf(room, "Guidance", incidentId, "ISSUED", serviceId);
    await perform(room, engineer, "acknowledgeGuidance", { incidentId, guidanceId });
  },
  RECOVERY: execute("startRecovery"),
  RESTORED: execute("recordRestoration"),
  VALIDATED: (room, incidentId, { serviceId }) =>
    perform(room, sora, "validateRecovery", { incidentId, serviceId, ...watch(room) }),
  NOTIFIED: async (room, incidentId) => {
    await findNoLaw(room, incidentId);
    await notifyCustomers(room, incidentId);
  },
  POST_INCIDENT_ACTIVITY: async (room, incidentId) => {
    // Some may have come with a duplicate that was merged.
    await judgeAlerts(room, incidentId);
    await perform(room, sora, "enterPostIncidentActivity", { incidentId });
  },
  REVIEWED: async (room, incidentId) => {
    const { reopenings } = await incidentOf(room, incidentId);
    await room.receive("dev.cordon.review.changed", { incidentId, state: "COMPLETED", reopenings });
  },
  CLOSED: (room, incidentId) => {
    room.now = new Date(room.now.getTime() + 3_600_000);
    return perform(room, sora, "closeIncident", { incidentId });
  },
} as const satisfies Readonly<Record<string, Step>>;

/** The milestones that each service reaches by itself. */
const ofEachService: readonly Milestone[] = [
  "STAFFED",
  "CONTAINMENT",
  "CONTAINED",
  "ERADICATION",
  "EVICTED",
  "MITIGATED",
  "PLANNED",
  "GUIDED",
  "RECOVERY",
  "RESTORED",
  "VALIDATED",
];

/** Finds that no law applies to an incident. */
export const findNoLaw = (room: IncidentsRoom, incidentId: string) =>
  perform(room, people.tara, "assessApplicableRegulations", {
    incidentId,
    laws: [{ law: "CERT_IN", applies: false, reason: "Nothing of it runs in India." }],
    obligations: [],
  });

/** Tells the customers of an incident with a notice to them all: one person drafts it, another releases it, and it is sent. */
export async function notifyCustomers(
  room: IncidentsRoom,
  incidentId: string,
  overrides: object = {},
): Promise<CustomerNotice> {
  const { id: noticeId } = await releaseNotice(room, incidentId, overrides);
  const sentAt = new Date(room.now.getTime() + 60_000);
  return perform<CustomerNotice>(room, cora, "recordNoticeDelivery", { incidentId, noticeId, sentAt, ...overrides });
}

/** Lets a notice to the customers of an incident be sent: one person of communications drafts it, another releases it. */
export async function releaseNotice(
  room: IncidentsRoom,
  incidentId: string,
  overrides: object = {},
): Promise<CustomerNotice> {
  const { id: noticeId } = await perform(room, cora, "draftCustomerNotice", { incidentId, ...overrides });
  return perform<CustomerNotice>(room, cleo, "releaseCustomerNotice", { incidentId, noticeId, ...overrides });
}

/** A watch over a service that was restored just now, and for another hour. */
export const watch = ({ now }: IncidentsRoom) => ({
  observedSince: now,
  vigilanceUntil: new Date(now.getTime() + 3_600_000),
});

/** Says of every alert of an incident that nobody has judged that it was right. */
export async function judgeAlerts(room: IncidentsRoom, incidentId: string): Promise<void> {
  for (const { id, disposition } of await room.database.manager.findBy(tables.Alert, { incidentId }))
    if (disposition === null) await perform(room, sora, "dispositionAlert", { incidentId, alertId: id });
}

/** Dismisses an incident, of whose alerts it is said before that none was an attack. */
export async function dismiss(room: IncidentsRoom, incidentId: string, overrides: object = {}): Promise<Incident> {
  const alerts = await room.database.manager.findBy(tables.Alert, { incidentId });
  if (alerts.some(({ disposition }) => disposition === null || disposition === "TRUE_POSITIVE"))
    await perform(room, sora, "dispositionAlerts", {
      ...{ incidentId, alertIds: alerts.map(({ id }) => id), disposition: "BENIGN_POSITIVE" },
    });
  return perform(room, sora, "dismissIncident", { incidentId, ...overrides });
}

/** The one record of a kind in an incident, or for one of its services, that is in a state. */
export const openOf = <Kind extends "RecoveryPlan" | "Guidance" | "Approval">(
  room: IncidentsRoom,
  kind: Kind,
  incidentId: string,
  state: string,
  serviceId?: string,
) =>
  room.database.manager.findOneByOrFail(tables[kind] as typeof tables.Guidance, {
    incidentId,
    ...(serviceId && { serviceId }),
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

/** A new incident of Exchange and SharePoint of which both have come as far as the milestone. */
export async function incidentOfTwo(room: IncidentsRoom, milestone: Milestone): Promise<string> {
  const id = await incidentAt(room, "RECEIVED", { otherServiceIds: [sharepoint.serviceId] });
  const member = { personId: shai.personId, role: "SERVICE_ENGINEERING" };
  await perform(room, sora, "formVirtualTeam", {
    incidentId: id,
    members: [...inputs.formVirtualTeam.members, member],
  });
  await perform(room, shai, "reassessSeverity", { incidentId: id, serviceId: sharepoint.serviceId });
  for (const next of between("TEAM_FORMED", milestone))
    for (const of of ofEachService.includes(next) ? [exchange, sharepoint] : [exchange])
      await milestones[next](room, id, of);
  return id;
}

/** Leads an incident, or one service of it, on from one milestone to another. */
export async function advance(
  room: IncidentsRoom,
  incidentId: string,
  from: Milestone,
  to: Milestone,
  of: Affected = exchange,
): Promise<void> {
  for (const milestone of between(from, to)) await milestones[milestone](room, incidentId, of);
}

/** The milestones after one, up to another. */
function between(from: Milestone, to: Milestone): readonly Milestone[] {
  const order = Object.keys(milestones) as Milestone[];
  return order.slice(order.indexOf(from) + 1, order.indexOf(to) + 1);
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

/** Has an operation approved for just this input: somebody asks, and an executive incident manager grants it. */
export async function approve(
  room: IncidentsRoom,
  viewer: Viewer,
  operation: Operation,
  overrides: Readonly<Record<string, unknown>> & { readonly incidentId: string },
): Promise<Approval> {
  const { id: approvalId } = await requestApproval(room, viewer, operation, overrides);
  return perform<Approval>(room, mina, "grantApproval", { incidentId: overrides.incidentId, approvalId });
}

/** Asks for the approval of an operation with its usual input, overridden where the test says so. */
export const requestApproval = (
  room: IncidentsRoom,
  viewer: Viewer,
  operation: Operation,
  overrides: Readonly<Record<string, unknown>> & { readonly incidentId: string },
): Promise<Approval> =>
  perform<Approval>(room, viewer, "requestApproval", {
    incidentId: overrides.incidentId,
    operation: { [operation]: { ...inputs[operation], ...overrides } },
  });

/** The offer that a person has not answered yet. */
export const offerTo = (room: IncidentsRoom, { personId }: Viewer, incidentId: string) =>
  room.database.manager.findOneByOrFail(tables.Assignment, { incidentId, personId, state: "OFFERED" });

export const incidentOf = (room: IncidentsRoom, id: string): Promise<Incident> =>
  room.database.manager.findOneByOrFail(tables.Incident, { id });

/** The response of a service to an incident. */
export const responseOf = (room: IncidentsRoom, incidentId: string, serviceId: string): Promise<ServiceResponse> =>
  room.database.manager.findOneByOrFail(tables.ServiceResponse, { incidentId, serviceId });
