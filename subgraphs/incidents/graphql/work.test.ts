import type { Viewer } from "../../../platform/identity/viewer.js";
import { newIdentifier } from "../../../platform/runtime/identifier.js";
import { statementsOf } from "../../../platform/test-support/statements/statements-of.js";
import type { PolicyColumns } from "../../access/acting/permitted-to.js";
import type { Clock } from "../../response-model/notification/clocks/clocks.js";
import type { Policy } from "../../response-model/policy.js";
import { codeOfName } from "../../response-model/schema/operations/code-of-name.js";
import { newObligation } from "../domain/notification/new-obligation.js";
import type { Consultation } from "../domain/records/advice/consultation.js";
import type { Recommendation } from "../domain/records/advice/recommendation.js";
import type { Alert } from "../domain/records/alerts/alert.js";
import type { Evidence } from "../domain/records/evidence/evidence.js";
import type { EvidenceTransfer } from "../domain/records/evidence/evidence-transfer.js";
import type { BreachHunt } from "../domain/records/hunts/breach-hunt.js";
import type { NotificationObligation as NotificationObligationRecord } from "../domain/records/notification/notification-obligation.js";
import type { DetectionRequirement } from "../domain/records/requirements/detection-requirement.js";
import type { LegalHold } from "../domain/records/retention/legal-hold.js";
import type { IndicatorSweep } from "../domain/records/sweeps/indicator-sweep.js";
import type { SweepResult } from "../domain/records/sweeps/sweep-result.js";
import { tables } from "../store/tables.js";
import { workSources } from "../store/work/work-sources.js";
import { ask } from "../test-support/ask.js";
import {
  advance,
  approve,
  assessedAlert,
  dismiss,
  findNoLaw,
  incidentAt,
  judgeAlerts,
  notifyCustomers,
  offerTo,
  openOf,
  outlastRetention,
  perform,
  releaseNotice,
  requestApproval,
} from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { inputs, type Operation } from "../test-support/inputs.js";
import { people, services, sources, system } from "../test-support/organization.js";
import { agreedStep, propose } from "../test-support/plan-scenario.js";
import { suggestCorrelation } from "../test-support/suggest-correlation.js";
import { WorkKind } from "./work/work-item.js";
import { workKinds } from "./work/work-kinds.js";

const { mara, sora, sena, erin, emil, shai, cora, cleo, lena, tara, mina, robo, nobody } = people;

let room: IncidentsRoom;
beforeEach(async () => {
  room = await openIncidentsRoom("work");
});
afterEach(() => room.close());

interface Item {
  readonly kind: string;
  readonly since: Date;
  readonly dueAt: Date | null;
  readonly isOverdue: boolean;
  readonly subject: {
    readonly __typename: string;
    readonly id: string;
    readonly availableOperations: readonly Available[];
  };
}

interface Available {
  readonly operation: string;
  readonly isPermitted: boolean;
  readonly isFromHere: boolean;
  readonly gates: readonly { readonly standing: string }[];
}

const can = "availableOperations { operation isPermitted isFromHere gates { standing } }";

/** What somebody is in charge of: its next step may still wait for others, such as a hold that keeps what is to be destroyed. */
const inCharge = ["SERVICE_RESPONSE", "INCIDENT_DECISION", "INCIDENT_CLOSURE", "EVIDENCE_DISPOSAL", "ARCHIVE_DISPOSAL"];
const subjects = [
  "Assignment",
  "Approval",
  "Consultation",
  "Recommendation",
  "ServiceResponse",
  "RecoveryPlan",
  "PlanStep",
  "Task",
  "Guidance",
  "Alert",
  "Incident",
  "NotificationObligation",
  "CustomerNotice",
  "ServiceHealthPost",
  "EvidenceTransfer",
  "Disposal",
  "LegalHold",
  "DetectionRequirement",
  "MonitoringDeployment",
  "AlertSuppression",
  "TuningRequest",
  "Precursor",
  "AlertCorrelation",
  "AlertSource",
  "ServiceSweep",
  "SweepResult",
  "IndicatorSweep",
  "BreachHunt",
  "BriefingAcknowledgement",
  "Vulnerability",
  "VulnerabilityExposure",
];
const queryOf = (fields: string) => `query ($of: ID!, $first: Int! = 50) {
  _entities(representations: [{ __typename: "Me", id: $of }]) { ... on Me { work(first: $first) {
    kind since dueAt isOverdue subject { __typename
      ${subjects.map((type) => `... on ${type} { ${fields} }`).join(" ")}
    }
  } } }
}`;
const query = queryOf("id");

async function workOf(viewer: Viewer, variables: object = {}, asked = query): Promise<readonly Item[] | null> {
  const { data, errors } = await ask<{ _entities: ({ work: Item[] } | null)[] }>(room, viewer, asked, {
    of: viewer.personId,
    ...variables,
  });
  expect(errors).toBeUndefined();
  return data?._entities[0]?.work ?? null;
}

const kindsOf = async (viewer: Viewer) => (await workOf(viewer))?.map(({ kind }) => kind);

test("A new alert waits for the team of its service, and for nobody once it is part of an incident", async () => {
  const { id } = await perform<Alert>(room, cora, "reportAlert");
  expect(await workOf(erin)).toMatchObject([{ kind: "ALERT", subject: { __typename: "Alert", id } }]);
  expect(await workOf(emil)).toHaveLength(1);
  for (const other of [shai, sora, cora, nobody]) expect(await workOf(other)).toEqual([]);
  await incidentAt(room, "SUSPECTED");
  expect(await kindsOf(erin)).toEqual(["ALERT", "SERVICE_RESPONSE"]);
});

test("An alert that nobody acknowledges is overdue after four hours, until somebody says when it is triaged, or it is", async () => {
  const { id, receivedAt } = await perform<Alert>(room, cora, "reportAlert");
  const work = async () => (await workOf(erin))?.find(({ subject }) => subject.id === id);
  const dueAt = new Date(receivedAt.getTime() + 4 * 3_600_000);
  expect(await work()).toMatchObject({ kind: "ALERT", dueAt, isOverdue: false });
  room.now = dueAt;
  expect(await work()).toMatchObject({ kind: "ALERT", dueAt, isOverdue: true });
  const named = new Date(room.now.getTime() + 3_600_000);
  await perform(room, erin, "acknowledgeAlert", { alertId: id, dueAt: named });
  expect(await work()).toMatchObject({ kind: "ALERT_TRIAGE", dueAt: named, isOverdue: false });
  room.now = new Date(named.getTime() + 1);
  await perform(room, erin, "triageAlert", { alertId: id });
  expect(await work()).toMatchObject({ kind: "ALERT", dueAt: null, isOverdue: false });
});

test("An alert that was triaged and that its source finds worse is looked at again in the time of that, until somebody has judged it", async () => {
  const handIn = (severity: string) =>
    perform(room, sora, "ingestAlerts", {
      alertSourceId: sources.routed,
      alerts: [{ ...inputs.ingestAlerts.alerts[0], service: "mail", fingerprint: "worsens", severity }],
    });
  await handIn("LOW");
  const { id } = await room.database.manager.findOneByOrFail(tables.Alert, { fingerprint: "worsens" });
  const work = async () => (await workOf(erin))?.find(({ subject }) => subject.id === id);
  await perform(room, erin, "triageAlert", { alertId: id });
  expect(await work()).toMatchObject({ kind: "ALERT", dueAt: null });
  await handIn("CRITICAL");
  const dueAt = new Date(room.now.getTime() + 30 * 60_000);
  expect(await work()).toMatchObject({ kind: "ALERT", dueAt, isOverdue: false });
  room.now = dueAt;
  expect(await work()).toMatchObject({ kind: "ALERT", dueAt, isOverdue: true });
  await perform(room, erin, "assessSeverity", { alertId: id });
  expect(await work()).toMatchObject({ kind: "ALERT", dueAt: null, isOverdue: false });
});

test("What somebody has who triaged it as mild is judged as long after it turned out worse as its triage may take, and not before", async () => {
  const handIn = (severity: string) =>
    perform(room, sora, "ingestAlerts", {
      alertSourceId: sources.routed,
      alerts: [{ ...inputs.ingestAlerts.alerts[0], service: "mail", fingerprint: "worsens later", severity }],
    });
  await handIn("LOW");
  const { id } = await room.database.manager.findOneByOrFail(tables.Alert, { fingerprint: "worsens later" });
  await perform(room, erin, "triageAlert", { alertId: id });
  await perform(room, erin, "assignAlerts", { alertIds: [id], assigneeId: erin.personId });
  room.now = new Date(room.now.getTime() + 3 * 3_600_000);
  await handIn("CRITICAL");
  const { triageDueAt: dueAt } = await room.database.manager.findOneByOrFail(tables.Alert, { id });
  expect(dueAt).toEqual(new Date(room.now.getTime() + 30 * 60_000));
  const work = async () => (await workOf(erin))?.find(({ subject }) => subject.id === id);
  expect(await work()).toMatchObject({ kind: "ALERT_ASSIGNED", dueAt, isOverdue: false });
});

test("An alert that was acknowledged is to be triaged by the time that was named, comes first, and is overdue after it", async () => {
  const [first, second] = [
    await perform<Alert>(room, cora, "reportAlert"),
    await perform<Alert>(room, cora, "reportAlert"),
  ];
  const dueAt = new Date(room.now.getTime() + 3_600_000);
  await perform(room, erin, "acknowledgeAlerts", { alertIds: [second.id], dueAt });
  const ofBoth = async () =>
    (await workOf(erin))?.filter(({ subject }) => [first.id, second.id].includes(subject.id as string));
  expect(await ofBoth()).toMatchObject([
    { kind: "ALERT_TRIAGE", dueAt, isOverdue: false, subject: { id: second.id } },
    { kind: "ALERT", isOverdue: false, subject: { id: first.id } },
  ]);
  room.now = new Date(dueAt.getTime() + 1);
  expect((await ofBoth())?.[0]).toMatchObject({ kind: "ALERT_TRIAGE", isOverdue: true });
  await perform(room, erin, "triageAlert", { alertId: second.id });
  expect((await ofBoth())?.map(({ kind }) => kind)).toEqual(["ALERT", "ALERT"]);
});

test("An escalation waits for security on-call to receive it, then to decide, and to find somebody who leads", async () => {
  const incidentId = await incidentAt(room, "SUSPECTED");
  const ofIncident = { __typename: "Incident", id: incidentId };
  expect((await workOf(sena))?.map(({ kind, subject }) => [kind, subject])).toEqual([
    ["ESCALATION", ofIncident],
    ["ALERT_DISPOSITION", { __typename: "Alert", id: expect.any(String) }],
  ]);
  await advance(room, incidentId, "SUSPECTED", "RECEIVED");
  expect(await kindsOf(sena)).toEqual(["ALERT_DISPOSITION", "LEAD_VACANCY", "INCIDENT_DECISION"]);
  await judgeAlerts(room, incidentId);
  expect(await kindsOf(sena)).toEqual(["LEAD_VACANCY", "INCIDENT_DECISION"]);
  for (const other of [cora, lena, mina]) expect(await workOf(other)).toEqual([]);
  await dismiss(room, incidentId);
  expect(await workOf(sena)).toEqual([]);
});

test("A role that nobody has waits for whoever names somebody, unless an offer of it is open", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  expect(await kindsOf(sena)).toEqual(["LEAD_VACANCY", "OWNER_VACANCY"]);
  await perform(room, sora, "assignLead", { incidentId });
  expect(await kindsOf(sena)).toEqual(["OWNER_VACANCY"]);
  expect(await kindsOf(sora)).toEqual(["ROLE_OFFER", "OWNER_VACANCY"]);
  // Nobody has answered it, and nobody can any more.
  room.now = new Date(room.now.getTime() + 25 * 3_600_000);
  expect(await kindsOf(sena)).toEqual(["LEAD_VACANCY", "OWNER_VACANCY"]);
});

test("Once somebody leads, the lead names the owners, and so does the team of the service", async () => {
  const incidentId = await incidentAt(room, "LED");
  expect(await kindsOf(sena)).toEqual([]);
  expect(await kindsOf(sora)).toEqual(["OWNER_VACANCY", "INCIDENT"]);
  expect(await kindsOf(emil)).toContain("OWNER_VACANCY");
  expect(await workOf(shai)).toEqual([]);
  await perform(room, sora, "assignOwner", { incidentId });
  expect(await kindsOf(sora)).toEqual(["INCIDENT"]);
  expect(await kindsOf(emil)).not.toContain("OWNER_VACANCY");
});

test("A clock that runs waits for whoever may stop it until it is stopped, also when it has run out", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  await perform(room, tara, "assessApplicableRegulations", {
    incidentId,
    obligations: [{ ...inputs.assessApplicableRegulations.obligations[0], startedAt: room.now }],
  });
  const [ofCustomers] = (await workOf(cora)) ?? [];
  expect(ofCustomers).toMatchObject({ kind: "CUSTOMER_NOTICE", subject: { __typename: "NotificationObligation" } });
  const [ofAuthority, ...more] = (await workOf(tara)) ?? [];
  expect(ofAuthority).toMatchObject({ kind: "AUTHORITY_NOTICE", subject: { __typename: "NotificationObligation" } });
  expect(more).toEqual([]);
  expect(await kindsOf(lena)).toEqual(["AUTHORITY_NOTICE"]);
  for (const other of [erin, mina]) expect(await kindsOf(other)).not.toContain("CUSTOMER_NOTICE");
  const due = Number(ofCustomers?.dueAt);
  const until = new Date(due + 24 * 3_600_000);
  await perform(room, lena, "delayNotification", { incidentId, obligationId: ofCustomers?.subject.id, until });
  expect(await workOf(cora)).toEqual([{ ...ofCustomers, dueAt: until }]);
  room.now = new Date(due + 25 * 3_600_000);
  while ((await room.perform("recordMissedNotification")) > 0);
  expect(await workOf(cora)).toEqual([{ ...ofCustomers, dueAt: until, isOverdue: true }]);
  expect(await workOf(tara)).toEqual([{ ...ofAuthority, isOverdue: true }]);
  const { id: noticeId } = await perform(room, cora, "draftCustomerNotice", { incidentId });
  await perform(room, cleo, "releaseCustomerNotice", { incidentId, noticeId, lateReason: "Its text took long." });
  expect(await kindsOf(cora)).toEqual(["CUSTOMER_NOTICE", "NOTICE_DELIVERY"]);
  await perform(room, cora, "recordNoticeDelivery", { incidentId, noticeId, sentAt: room.now });
  expect(await kindsOf(cora)).toEqual([]);
  await perform(room, lena, "recordNotificationException", { incidentId, obligationId: ofAuthority?.subject.id });
  expect(await workOf(tara)).toEqual([]);
});

/** What is owed to customers since the declaration, as operations name it. */
async function contractOf(incidentId: string) {
  const clock = "CUSTOMER_CONTRACT_72_HOURS";
  const { id } = await room.database.manager.findOneByOrFail(tables.NotificationObligation, { incidentId, clock });
  return { incidentId, obligationId: id };
}

test("What is written to customers waits for a second person of communications, then for its proof, and what is promised until it is told", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  await perform(room, lena, "recordNotificationException", await contractOf(incidentId));
  const nextUpdateAt = new Date(room.now.getTime() + 24 * 3_600_000);
  const { id: noticeId } = await perform(room, cora, "draftCustomerNotice", { incidentId, channel: null });
  // As long as something is missing, whoever writes it goes on.
  expect([await kindsOf(cora), await kindsOf(cleo)]).toEqual([[], []]);
  const promising = { channel: "mail", isComplete: false, nextUpdate: "Which mailboxes.", nextUpdateAt };
  await perform(room, cora, "amendCustomerNotice", { incidentId, noticeId, ...promising });
  expect([await kindsOf(cora), await kindsOf(cleo)]).toEqual([[], ["NOTICE_RELEASE"]]);
  await perform(room, cleo, "releaseCustomerNotice", { incidentId, noticeId });
  for (const viewer of [cora, cleo])
    expect(await workOf(viewer)).toMatchObject([
      { kind: "CUSTOMER_NOTICE", dueAt: nextUpdateAt, subject: { __typename: "NotificationObligation" } },
      { kind: "NOTICE_DELIVERY", dueAt: null },
    ]);
  await perform(room, cora, "recordNoticeDelivery", { incidentId, noticeId, sentAt: room.now });
  expect(await kindsOf(cora)).toEqual(["CUSTOMER_NOTICE"]);
  const more = await perform(room, cora, "draftCustomerNotice", { incidentId, supplementsId: noticeId });
  expect(await kindsOf(cleo)).toEqual(["CUSTOMER_NOTICE", "NOTICE_RELEASE"]);
  await perform(room, cleo, "releaseCustomerNotice", { incidentId, noticeId: more.id });
  expect(await kindsOf(cleo)).toEqual(["CUSTOMER_NOTICE", "NOTICE_DELIVERY"]);
  for (const other of [erin, sora, lena, mina]) expect(await kindsOf(other)).not.toContain("NOTICE_DELIVERY");
});

test("A post for the service-health board waits for a second person of communications, then until it is ended", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  await perform(room, lena, "recordNotificationException", await contractOf(incidentId));
  const { id: postId } = await perform(room, cora, "draftServiceHealthPost", { incidentId });
  expect([await kindsOf(cora), await kindsOf(cleo)]).toEqual([[], ["HEALTH_POST_RELEASE"]]);
  const nextUpdateAt = new Date(room.now.getTime() + 3_600_000);
  await perform(room, cleo, "publishServiceHealthPost", { incidentId, postId, nextUpdateAt });
  for (const viewer of [cora, cleo])
    expect(await workOf(viewer)).toMatchObject([{ kind: "HEALTH_POST_UPDATE", dueAt: nextUpdateAt, isOverdue: false }]);
  room.now = new Date(nextUpdateAt.getTime() + 1);
  expect(await workOf(cora)).toMatchObject([{ kind: "HEALTH_POST_UPDATE", isOverdue: true }]);
  await perform(room, cora, "endServiceHealthPost", { incidentId, postId });
  expect(await kindsOf(cora)).toEqual([]);
});

test("What awareness has started waits for communications before the declaration, and so does the notice that is written of it", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  await perform(room, cora, "draftCustomerNotice", { incidentId });
  expect(await kindsOf(cleo)).toEqual([]);
  await perform(room, tara, "assessApplicableRegulations", {
    incidentId,
    laws: [{ law: "GDPR", applies: true, reason: "We process for them." }],
    obligations: [{ clock: "GDPR_ARTICLE_33_PROCESSOR", addressee: "Contoso", startedAt: room.now, reason: "Theirs." }],
  });
  expect(await kindsOf(cora)).toEqual(["CUSTOMER_NOTICE"]);
  expect(await kindsOf(cleo)).toEqual(["CUSTOMER_NOTICE", "NOTICE_RELEASE"]);
});

test("Tenants that are found after all were told wait for communications, with how many they are, until they are told", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  await notifyCustomers(room, incidentId);
  expect(await kindsOf(cora)).toEqual([]);
  await perform(room, erin, "recordAffectedTenants", { incidentId });
  expect(await workOf(cora)).toMatchObject([{ kind: "UNTOLD_TENANTS", subject: { __typename: "Incident" } }]);
  for (const other of [erin, lena, mina]) expect(await kindsOf(other)).not.toContain("UNTOLD_TENANTS");
  await notifyCustomers(room, incidentId);
  expect(await kindsOf(cora)).toEqual([]);
});

test("What was promised before an incident was withdrawn waits for communications, until customers are told how it ended", async () => {
  const incidentId = await incidentAt(room, "LED");
  const nextUpdateAt = new Date(room.now.getTime() + 24 * 3_600_000);
  const { id } = await notifyCustomers(room, incidentId, { isComplete: false, nextUpdate: "Which.", nextUpdateAt });
  await approve(room, sora, "withdrawIncident", { incidentId });
  await perform(room, sora, "withdrawIncident", { incidentId });
  expect(await workOf(cora)).toMatchObject([
    { kind: "PROMISE_LEFT", dueAt: nextUpdateAt, subject: { __typename: "CustomerNotice" } },
  ]);
  await perform(room, cora, "draftCustomerNotice", { incidentId, supplementsId: id });
  expect(await kindsOf(cleo)).toEqual(["PROMISE_LEFT", "NOTICE_RELEASE"]);
  await notifyCustomers(room, incidentId, { supplementsId: id });
  expect(await kindsOf(cora)).toEqual([]);
});

test("What was promised waits for whoever tells the one it was promised to, and what has not started for whoever records its start", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  await findNoLaw(room, incidentId);
  for (const { id: obligationId } of await room.database.manager.findBy(tables.NotificationObligation, { incidentId }))
    await perform(room, lena, "recordNotificationException", { incidentId, obligationId });
  const owed = async (more: Partial<NotificationObligationRecord> & { readonly clock: Clock }) => {
    const id = newIdentifier();
    const row = { ...newObligation({ id, incidentId, ...more }), ...more };
    await room.database.manager.insert(tables.NotificationObligation, row);
    return id;
  };
  const startedAt = room.now;
  const dueAt = new Date(room.now.getTime() + 3_600_000);
  const ofPromise = { clock: "PROMISED_UPDATE", startedAt, dueAt } as const;
  for (const [addressee, kind, tellers, others] of [
    ["DATA_SUBJECTS", "CUSTOMER_NOTICE", [cora], [lena, tara]],
    ["CONTROLLER", "CUSTOMER_NOTICE", [cora], [lena, tara]],
    ["CUSTOMERS", "CUSTOMER_NOTICE", [cora], [lena, tara]],
    ["AUTHORITY", "AUTHORITY_NOTICE", [lena, tara], [cora]],
    ["INVESTORS", "AUTHORITY_NOTICE", [lena, tara], [cora]],
  ] as const) {
    const id = await owed({ ...ofPromise, addressee });
    for (const teller of tellers)
      expect(await workOf(teller)).toMatchObject([{ kind, dueAt, since: startedAt, subject: { id } }]);
    for (const other of others) expect(await workOf(other)).toEqual([]);
    await room.database.manager.delete(tables.NotificationObligation, { id });
  }
  const soon = await owed({ ...ofPromise, addressee: "AUTHORITY", state: "MISSED" });
  const waiting = await owed({ clock: "DORA_INITIAL_NOTIFICATION", addresseeName: "BaFin" });
  room.now = new Date(dueAt.getTime() + 1);
  for (const counsel of [lena, tara])
    expect(await workOf(counsel)).toMatchObject([
      { kind: "AUTHORITY_NOTICE", isOverdue: true, subject: { id: soon } },
      { kind: "CLOCK_START", dueAt: null, isOverdue: false, subject: { id: waiting } },
    ]);
  expect(await workOf(cora)).toEqual([]);
  await perform(room, tara, "startNotificationClock", {
    incidentId,
    clock: "DORA_INITIAL_NOTIFICATION",
    addressee: "BaFin",
    startedAt: room.now,
    otherStartAt: room.now,
  });
  expect(await kindsOf(lena)).toEqual(["AUTHORITY_NOTICE", "AUTHORITY_NOTICE"]);
});

test("Which laws apply waits for Trust where customer data was affected, until a finding is on record", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  expect(await kindsOf(tara)).not.toContain("REGULATION_ASSESSMENT");
  await judgeAlerts(room, incidentId);
  await perform(room, sora, "declareIncident", { incidentId, customerDataEffects: ["LOSS"] });
  expect((await workOf(tara))?.filter(({ kind }) => kind === "REGULATION_ASSESSMENT")).toMatchObject([
    { since: room.now, dueAt: null, subject: { id: incidentId } },
  ]);
  for (const other of [lena, cora, sora]) expect(await kindsOf(other)).not.toContain("REGULATION_ASSESSMENT");
  await findNoLaw(room, incidentId);
  expect(await kindsOf(tara)).not.toContain("REGULATION_ASSESSMENT");
});

test("A severity that is overdue waits for security as well, until they set one in place of the team", async () => {
  const incidentId = await incidentAt(room, "LED");
  await perform(room, sora, "addAffectedService", { incidentId, serviceId: services.sharepoint });
  expect(await kindsOf(sena)).toEqual([]);
  room.now = new Date(room.now.getTime() + 5 * 3_600_000);
  expect(await kindsOf(sena)).toEqual(["PROVISIONAL_SEVERITY"]);
  expect(await kindsOf(shai)).toContain("SEVERITY_ASSESSMENT");
  await perform(room, sora, "setProvisionalSeverity", { incidentId, serviceId: services.sharepoint });
  expect(await kindsOf(sena)).toEqual([]);
  expect(await kindsOf(shai)).toContain("SEVERITY_ASSESSMENT");
});

test("What has least time left comes first: the assessment of a service that is due before the offer of a role ends", async () => {
  const incidentId = await incidentAt(room, "LED");
  await perform(room, sora, "addAffectedService", { incidentId, serviceId: services.sharepoint });
  await perform(room, sora, "assignOwner", { incidentId, serviceId: services.sharepoint, personId: shai.personId });
  const { id, expiresAt } = await offerTo(room, shai, incidentId);
  const work = await workOf(shai);
  expect(work).toMatchObject([
    { kind: "SEVERITY_ASSESSMENT", subject: { __typename: "ServiceResponse" } },
    { kind: "ROLE_OFFER", dueAt: expiresAt, subject: { __typename: "Assignment", id } },
  ]);
  expect(Number(work?.[0]?.dueAt)).toBeLessThan(Number(expiresAt));
  expect(await kindsOf(sora)).toEqual(["OWNER_VACANCY", "INCIDENT"]);
  expect(await workOf(sena)).toEqual([]);
});

test("An offer and a question that have run out wait for nobody any more", async () => {
  const incidentId = await incidentAt(room, "LED");
  await perform(room, sora, "assignOwner", { incidentId });
  await requestApproval(room, sora, "withdrawIncident", { incidentId });
  expect(await kindsOf(mina)).toEqual(["APPROVAL"]);
  expect(await kindsOf(erin)).toEqual(["ROLE_OFFER", "SERVICE_RESPONSE"]);
  room.now = new Date(room.now.getTime() + 8 * 24 * 3_600_000);
  expect(await workOf(mina)).toEqual([]);
  expect(await kindsOf(erin)).toEqual(["OWNER_VACANCY", "SERVICE_RESPONSE"]);
});

test("A plan waits for those of the other side who may agree it, and only in the round it is of", async () => {
  const incidentId = await incidentAt(room, "MITIGATED");
  await perform(room, erin, "proposeRecoveryPlan", { incidentId, serviceId: services.exchange });
  const { id } = await openOf(room, "RecoveryPlan", incidentId, "PROPOSED");
  const waiting = { kind: "RECOVERY_PLAN", subject: { __typename: "RecoveryPlan", id } };
  expect(await workOf(sora)).toMatchObject([{ kind: "INCIDENT" }, waiting]);
  expect(await workOf(sena)).toMatchObject([waiting]);
  expect(await kindsOf(erin)).toEqual(["SERVICE_RESPONSE"]);
  await perform(room, sora, "proposeRecoveryPlan", { incidentId, serviceId: services.exchange });
  expect(await kindsOf(sora)).toEqual(["INCIDENT"]);
  expect(await kindsOf(sena)).toEqual([]);
  expect(await kindsOf(erin)).toEqual(["SERVICE_RESPONSE", "RECOVERY_PLAN"]);
  // Somebody owns the incident for the service: nobody else of its team agrees.
  expect(await kindsOf(emil)).toEqual(["SERVICE_RESPONSE"]);
  await perform(room, sora, "returnToAnalysis", { incidentId, serviceIds: [services.exchange] });
  expect(await kindsOf(erin)).toEqual(["SERVICE_RESPONSE"]);
});

test("A step of a plan waits to be agreed by the other side, then for its owner once it can begin, the one that is due first before", async () => {
  const incidentId = await incidentAt(room, "CONTAINMENT");
  const due = (hours: number) => ({ incidentId, dueAt: new Date(room.now.getTime() + hours * 3_600_000) });
  const first = await propose(room, sora, { ...due(2), title: "First", ownerId: erin.personId });
  const second = await propose(room, sora, { ...due(9), title: "Second", dependsOnIds: [first.id] });
  const waiting = ({ id }: { readonly id: string }) => ({ subject: { __typename: "PlanStep", id } });
  const stepsOf = async (viewer: Viewer) =>
    (await workOf(viewer))?.filter(({ subject }) => subject.__typename === "PlanStep");
  expect(await stepsOf(erin)).toMatchObject([
    { kind: "PLAN_STEP_AGREEMENT", dueAt: first.dueAt, ...waiting(first) },
    { kind: "PLAN_STEP_AGREEMENT", dueAt: second.dueAt, ...waiting(second) },
  ]);
  for (const other of [sora, sena, emil, shai]) expect(await stepsOf(other)).toEqual([]);
  const read = [first, second].map(({ id: planStepId }) => ({ planStepId }));
  await perform(room, erin, "agreePlanSteps", { incidentId, steps: read });
  expect(await stepsOf(erin)).toMatchObject([{ kind: "PLAN_STEP", ...waiting(first) }]);
  expect(await stepsOf(emil)).toEqual([]);
  await perform(room, erin, "startPlanStep", { incidentId, planStepId: first.id });
  expect(await stepsOf(erin)).toMatchObject([{ kind: "PLAN_STEP", ...waiting(first) }]);
  await perform(room, erin, "completePlanStep", { incidentId, planStepId: first.id });
  // Nobody owns the second, so it waits for all who could begin it.
  for (const engineer of [erin, emil])
    expect(await stepsOf(engineer)).toMatchObject([{ kind: "PLAN_STEP", ...waiting(second) }]);
  const evict = await propose(room, sora, { incidentId, kind: "EVICT", title: "Not yet" });
  const watch = await propose(room, sora, { incidentId, kind: "VALIDATE", title: "Watch" });
  for (const { id: planStepId } of [evict, watch])
    await perform(room, erin, "agreePlanStep", { incidentId, planStepId });
  for (const viewer of [erin, sora, sena])
    expect((await stepsOf(viewer))?.map(({ subject }) => subject.id)).toEqual(viewer === erin ? [second.id] : []);
  await perform(room, sora, "returnToAnalysis", { incidentId });
  for (const viewer of [erin, emil, sora]) expect(await stepsOf(viewer)).toEqual([]);
});

test("A task waits for whom it is assigned to, as long as it is open", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const { id: taskId } = await perform(room, sora, "createTask", { incidentId, assigneeId: lena.personId });
  expect(await workOf(lena)).toMatchObject([{ kind: "TASK", subject: { __typename: "Task", id: taskId } }]);
  expect(await kindsOf(sora)).not.toContain("TASK");
  await perform(room, lena, "completeTask", { incidentId, taskId });
  expect(await workOf(lena)).toEqual([]);
});

test("A question waits for whoever it was put to, by name or by their team, until it is answered, and not for who asked it", async () => {
  const incidentId = await incidentAt(room, "LED");
  await findNoLaw(room, incidentId);
  const dueAt = new Date("2026-06-01T00:00:00.000Z");
  const put = (to: object) => perform<Consultation>(room, sora, "requestConsultation", { incidentId, to, dueAt });
  const { id: consultationId } = await put({ function: "LEGAL_AFFAIRS" });
  expect(await workOf(lena)).toMatchObject([
    { kind: "CONSULTATION", dueAt, subject: { __typename: "Consultation", id: consultationId } },
  ]);
  await put({ personId: tara.personId });
  expect(await kindsOf(tara)).toEqual(["CONSULTATION"]);
  await put({ expertsOf: "SECURITY_TEAM" });
  expect(await kindsOf(sena)).toEqual(["CONSULTATION"]);
  expect(await kindsOf(sora)).not.toContain("CONSULTATION");
  for (const other of [cora, mina, nobody]) expect(await kindsOf(other)).not.toContain("CONSULTATION");
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  expect(await kindsOf(lena)).toEqual(["CONSULTATION"]);
  await perform(room, lena, "answerConsultation", { incidentId, consultationId });
  expect(await workOf(lena)).toEqual([]);
});

test("A recommended eradication waits for the lead and the owner of the service, each until they have decided", async () => {
  const incidentId = await incidentAt(room, "CONTAINED");
  const of = { incidentId, serviceId: services.exchange };
  const { id: recommendationId } = await perform<Recommendation>(room, sena, "recommendEradication", of);
  const waits = async (viewer: Viewer) => ((await kindsOf(viewer)) ?? []).includes("RECOMMENDATION");
  const everybody = async () => [await waits(sora), await waits(erin), await waits(sena), await waits(emil)];
  expect(await everybody()).toEqual([true, true, false, false]);
  await perform(room, sora, "acceptRecommendation", { incidentId, recommendationId });
  expect(await everybody()).toEqual([false, true, false, false]);
  await perform(room, erin, "acceptRecommendation", { incidentId, recommendationId });
  expect(await everybody()).toEqual([false, false, false, false]);
  await perform(room, sora, "recommendEradication", of);
  expect(await everybody()).toEqual([false, true, false, false]);
});

test("Guidance waits for the owner of the service, and once it is refused for security to give other guidance", async () => {
  const incidentId = await incidentAt(room, "MITIGATED");
  await perform(room, sora, "issueRecoveryGuidance", { incidentId, serviceId: services.exchange });
  const { id: guidanceId } = await openOf(room, "Guidance", incidentId, "ISSUED");
  const subject = { __typename: "Guidance", id: guidanceId };
  expect(await workOf(erin)).toMatchObject([{ kind: "GUIDANCE", subject }, { kind: "SERVICE_RESPONSE" }]);
  for (const other of [emil, sora, sena]) expect(await kindsOf(other)).not.toContain("GUIDANCE");
  await perform(room, erin, "refuseGuidance", { incidentId, guidanceId });
  expect(await kindsOf(erin)).toEqual(["SERVICE_RESPONSE"]);
  expect(await workOf(sena)).toMatchObject([{ kind: "REFUSED_GUIDANCE", subject }]);
  await perform(room, sena, "withdrawGuidance", { incidentId, guidanceId });
  expect(await workOf(sena)).toEqual([]);
});

test("Guidance that nobody has answered in time waits for security to issue it again or to take it back", async () => {
  const incidentId = await incidentAt(room, "MITIGATED");
  const issue = () => perform(room, sora, "issueRecoveryGuidance", { incidentId, serviceId: services.exchange });
  await issue();
  const { id } = await openOf(room, "Guidance", incidentId, "ISSUED");
  room.now = new Date(room.now.getTime() + 24 * 3_600_000);
  expect(await kindsOf(erin)).toEqual(["SERVICE_RESPONSE"]);
  await room.perform("expireGuidance");
  expect(await workOf(sena)).toMatchObject([{ kind: "EXPIRED_GUIDANCE", subject: { __typename: "Guidance", id } }]);
  expect(await kindsOf(erin)).toEqual(["SERVICE_RESPONSE"]);
  await issue();
  expect(await workOf(sena)).toEqual([]);
  expect(await kindsOf(erin)).toEqual(["GUIDANCE", "SERVICE_RESPONSE"]);
  await perform(room, sena, "withdrawGuidance", {
    incidentId,
    guidanceId: (await openOf(room, "Guidance", incidentId, "ISSUED")).id,
  });
  expect(await kindsOf(sena)).toEqual(["EXPIRED_GUIDANCE"]);
  await perform(room, sena, "withdrawGuidance", { incidentId, guidanceId: id });
  expect(await workOf(sena)).toEqual([]);
});

test("Where nobody owns the incident for a service, what waits for an owner waits for all of its team who could", async () => {
  const incidentId = await incidentAt(room, "LED");
  await perform(room, sora, "proposeRecoveryPlan", { incidentId, serviceId: services.exchange });
  await perform(room, sora, "issueRecoveryGuidance", { incidentId, serviceId: services.exchange });
  for (const engineer of [erin, emil])
    expect(await kindsOf(engineer)).toEqual(["GUIDANCE", "OWNER_VACANCY", "SERVICE_RESPONSE", "RECOVERY_PLAN"]);
  expect(await workOf(shai)).toEqual([]);
});

test("What was written for a service that is released since waits for nobody", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const ofExchange = { incidentId, serviceId: services.exchange };
  await perform(room, sora, "proposeRecoveryPlan", ofExchange);
  await perform(room, sora, "issueRecoveryGuidance", ofExchange);
  expect(await kindsOf(erin)).toEqual(["GUIDANCE", "SERVICE_RESPONSE", "RECOVERY_PLAN"]);
  await perform(room, sora, "addAffectedService", { incidentId, serviceId: services.sharepoint });
  await perform(room, sora, "recordAnalysis", {
    incidentId,
    serviceIds: [services.exchange, services.sharepoint],
    notAffectedServiceIds: [services.exchange],
  });
  await perform(room, erin, "agreeRelease", ofExchange);
  await perform(room, sora, "releaseService", ofExchange);
  expect(await workOf(erin)).toEqual([]);
  expect(await workOf(emil)).toEqual([]);
});

test("What is restored waits for the lead to validate it, and what is reviewed to be closed", async () => {
  const incidentId = await incidentAt(room, "RESTORED");
  expect(await workOf(erin)).toEqual([]);
  expect(await workOf(sora)).toMatchObject([{ kind: "INCIDENT" }, { kind: "RECOVERY_VALIDATION", since: room.now }]);
  expect(await workOf(sena)).toEqual([]);
  await advance(room, incidentId, "RESTORED", "REVIEWED");
  expect(await kindsOf(sena)).toEqual(["INCIDENT_CLOSURE"]);
  await advance(room, incidentId, "REVIEWED", "CLOSED");
  expect(await workOf(sena)).toEqual([]);
});

test("A recovery does not wait to be validated while the adversary may be in a service that joined", async () => {
  const incidentId = await incidentAt(room, "RESTORED");
  await perform(room, sora, "addAffectedService", { incidentId, serviceId: services.sharepoint });
  expect(await kindsOf(sora)).not.toContain("RECOVERY_VALIDATION");
  await perform(room, sora, "recordAnalysis", {
    incidentId,
    serviceIds: [services.exchange, services.sharepoint],
    notAffectedServiceIds: [services.sharepoint],
  });
  await perform(room, shai, "agreeRelease", { incidentId, serviceId: services.sharepoint });
  await perform(room, sora, "releaseService", { incidentId, serviceId: services.sharepoint });
  expect(await kindsOf(sora)).toContain("RECOVERY_VALIDATION");
});

test("Nothing waits in an incident that somebody may not read, and nothing in one that has ended", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  expect(await workOf(emil)).toEqual([]);
  expect(await kindsOf(erin)).toEqual(["OWNER_VACANCY", "SERVICE_RESPONSE"]);
  await requestApproval(room, sora, "withdrawIncident", { incidentId });
  const { id: approvalId } = await openOf(room, "Approval", incidentId, "REQUESTED");
  await perform(room, mina, "grantApproval", { incidentId, approvalId });
  await perform(room, sora, "withdrawIncident", { incidentId });
  expect(await workOf(erin)).toEqual([]);
});

test("Who may approve the reopening of what is closed finds that waiting", async () => {
  const incidentId = await incidentAt(room, "CLOSED");
  await requestApproval(room, sora, "reopenIncident", { incidentId, serviceIds: [services.exchange] });
  expect(await kindsOf(mina)).toContain("APPROVAL");
});

test("What waits has all that its own kind of thing has, its times as well", async () => {
  const { id } = await perform<Alert>(room, cora, "reportAlert");
  const answer = await ask<{ _entities: { work: object[] }[] }>(
    room,
    erin,
    `query ($of: ID!) { _entities(representations: [{ __typename: "Me", id: $of }]) { ... on Me { work { since subject { ... on Alert { id receivedAt } } } } } }`,
    { of: erin.personId },
  );
  const work = [{ since: room.now, subject: { id, receivedAt: room.now } }];
  expect(answer).toMatchObject({ data: { _entities: [{ work }] } });
});

test("Nobody reads the work of somebody else; the gateway and whoever is no person have none", async () => {
  await incidentAt(room, "SUSPECTED");
  expect(await workOf(sora, { of: erin.personId })).toBeNull();
  expect(await workOf(system)).toEqual([]);
  expect(await workOf(robo)).toEqual([]);
});

test("It is as much as is asked for, in the same few statements", async () => {
  for (let index = 0; index < 4; index += 1) await incidentAt(room, "SUSPECTED");
  let read = 0;
  const statements = await statementsOf(room.database, async () => {
    read = (await workOf(erin, { first: 3 }))?.length ?? 0;
  });
  expect(read).toBe(3);
  expect(statements).toHaveLength(32);
  const { errors } = await ask(room, erin, query, { of: erin.personId, first: 101 });
  expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
});

/** The operations that the description of a kind of work names. */
const operationsOf = async (kind: string): Promise<readonly string[]> => {
  const { data } = await ask<{ __type: { enumValues: { name: string; description: string }[] } }>(
    room,
    sora,
    `{ __type(name: "WorkKind") { enumValues { name description } } }`,
  );
  const { description = "" } = data?.__type.enumValues.find(({ name }) => name === kind) ?? {};
  return [...description.matchAll(/`(\w+)`/g)].map(([, name]) => name ?? "");
};

/** An incident with evidence that is offered, evidence and an archive that are to be destroyed, and a hold that is to be lifted. */
async function keepAndDispose(): Promise<string> {
  const incidentId = await incidentAt(room, "CLOSED");
  const collect = async () => ({
    incidentId,
    evidenceId: (await perform<Evidence>(room, sora, "collectEvidence", { incidentId })).id,
  });
  const [offered, disposed] = [await collect(), await collect()];
  await perform(room, sora, "offerEvidenceTransfer", offered);
  await perform(room, sora, "archiveIncident", { incidentId, retainUntil: new Date(room.now.getTime() + 3_600_000) });
  // What other incidents wait for is not to have run out.
  const { now } = room;
  outlastRetention(room);
  await perform(room, sena, "requestEvidenceDisposal", disposed);
  await perform(room, sena, "requestArchiveDisposal", { incidentId });
  room.now = now;
  const { id: legalHoldId } = await perform<LegalHold>(room, lena, "placeLegalHold", { incidentId });
  await perform(room, lena, "requestHoldLift", { incidentId, legalHoldId });
  return incidentId;
}

test("Evidence that is offered waits for that person, a disposal for the custodian or archival, a hold for a second person", async () => {
  await keepAndDispose();
  expect(await kindsOf(sena)).toEqual(["EVIDENCE_TRANSFER"]);
  expect(await kindsOf(sora)).toEqual(["EVIDENCE_DISPOSAL", "ARCHIVE_DISPOSAL"]);
  for (const second of [tara, mina]) expect(await kindsOf(second)).toEqual(["HOLD_LIFT"]);
  for (const other of [lena, erin, cora]) expect(await kindsOf(other)).toEqual([]);
  // An offer that has ended waits for nobody, whether that is recorded yet or not.
  const { now } = room;
  room.now = new Date(now.getTime() + 72 * 3_600_000);
  expect(await kindsOf(sena)).toEqual([]);
  room.now = now;
});

test("What waits of the evidence of a duplicate waits there", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: evidenceId } = await perform<Evidence>(room, sora, "collectEvidence", { incidentId });
  await perform(room, sora, "mergeIncident", { incidentId, otherIncidentId: await incidentAt(room, "RECEIVED") });
  await room.perform("takeInDuplicate");
  expect(await kindsOf(erin)).not.toContain("EVIDENCE_TRANSFER");
  const offer = { incidentId, evidenceId, personId: erin.personId };
  const { id } = await perform<EvidenceTransfer>(room, sora, "offerEvidenceTransfer", offer);
  expect(await kindsOf(erin)).toContain("EVIDENCE_TRANSFER");
  await perform(room, erin, "acceptEvidenceTransfer", { incidentId, evidenceTransferId: id });
  expect(await kindsOf(erin)).not.toContain("EVIDENCE_TRANSFER");
});

/** Requirements that are proposed by each side, in force and amended, and monitoring that is silent and was tried out in vain. */
async function requireDetections(): Promise<void> {
  await perform(room, sora, "proposeDetectionRequirement");
  await perform(room, erin, "proposeDetectionRequirement");
  const { id } = await perform<DetectionRequirement>(room, sora, "proposeDetectionRequirement");
  const input = { detectionRequirementId: id };
  await perform(room, erin, "agreeDetectionRequirementForService", input);
  await perform(room, erin, "putDetectionRequirementInForce", input);
  await perform(room, erin, "deployMonitoring", input);
  const [deployment] = await room.database.manager.findBy(tables.MonitoringDeployment, input);
  await perform(room, erin, "takeDownMonitoring", { monitoringDeploymentId: deployment?.id });
  const { id: other } = await perform<DetectionRequirement>(room, sora, "proposeDetectionRequirement");
  const deployed = { detectionRequirementId: other };
  await perform(room, erin, "agreeDetectionRequirementForService", deployed);
  await perform(room, erin, "putDetectionRequirementInForce", deployed);
  await perform(room, erin, "deployMonitoring", deployed);
  const [silent] = await room.database.manager.findBy(tables.MonitoringDeployment, deployed);
  await perform(room, erin, "reportMonitoringHealth", { monitoringDeploymentId: silent?.id, health: "SILENT" });
  await perform(room, sora, "recordDetectionTest", { monitoringDeploymentId: silent?.id, testedAt: room.now });
}

test("A proposal waits for the other side, what is in force for monitoring, and what is silent for the team of the service", async () => {
  const { id } = await perform<DetectionRequirement>(room, sora, "proposeDetectionRequirement");
  const input = { detectionRequirementId: id };
  expect([await kindsOf(sora), await kindsOf(shai)]).toEqual([[], []]);
  expect(await kindsOf(erin)).toEqual(["SERVICE_DETECTION_AGREEMENT"]);
  await perform(room, erin, "agreeDetectionRequirementForService", input);
  expect(await kindsOf(erin)).toEqual([]);
  await perform(room, erin, "putDetectionRequirementInForce", input);
  expect(await kindsOf(erin)).toEqual(["MONITORING_DEPLOYMENT"]);
  await perform(room, erin, "deployMonitoring", { ...input, reportEveryMinutes: 60 });
  expect(await kindsOf(erin)).toEqual([]);
  await perform(room, erin, "amendDetectionRequirement", input);
  expect([await kindsOf(sora), await kindsOf(erin)]).toEqual([["SECURITY_DETECTION_AGREEMENT"], []]);
  await perform(room, sora, "agreeDetectionRequirementForSecurity", input);
  expect(await kindsOf(sora)).toEqual([]);
  room.now = new Date(room.now.getTime() + 2 * 3_600_000);
  await room.perform("recordOverdueMonitoring");
  expect([await kindsOf(erin), await kindsOf(shai)]).toEqual([["MONITORING_HEALTH"], []]);
});

test("Monitoring that is silent where its requirement asks for none any more waits for nobody, until it asks for that again", async () => {
  const { id } = await perform<DetectionRequirement>(room, sora, "proposeDetectionRequirement", {
    environments: ["production", "Government"],
  });
  const input = { detectionRequirementId: id };
  const amend = async (environments: readonly string[]) => {
    await perform(room, erin, "amendDetectionRequirement", { ...input, environments });
    await perform(room, sora, "agreeDetectionRequirementForSecurity", input);
    await perform(room, erin, "putDetectionRequirementInForce", input);
  };
  await perform(room, erin, "agreeDetectionRequirementForService", input);
  await perform(room, erin, "putDetectionRequirementInForce", input);
  for (const environment of ["production", "government"])
    await perform(room, erin, "deployMonitoring", { ...input, environment });
  const [silent] = await room.database.manager.findBy(tables.MonitoringDeployment, { environment: "Government" });
  await perform(room, erin, "reportMonitoringHealth", { monitoringDeploymentId: silent?.id, health: "SILENT" });
  expect(await kindsOf(erin)).toEqual(["MONITORING_HEALTH"]);
  await amend(["production"]);
  expect(await kindsOf(erin)).toEqual([]);
  await amend(["PRODUCTION", "GOVERNMENT"]);
  expect(await kindsOf(erin)).toEqual(["MONITORING_HEALTH"]);
});

test("A precursor waits for those who look ahead once its review is due, for the teams of its services among them", async () => {
  const { id } = await perform(room, sora, "recordPrecursor", {
    serviceIds: [services.exchange, services.sharepoint],
    handling: "AMBER",
  });
  const both = async () => [await kindsOf(erin), await kindsOf(shai), await kindsOf(cora)];
  expect(await both()).toEqual([[], [], []]);
  room.now = new Date(room.now.getTime() + 14 * 86_400_000);
  expect(await both()).toEqual([["PRECURSOR_REVIEW"], ["PRECURSOR_REVIEW"], []]);
  expect(await kindsOf(sora)).toEqual(["PRECURSOR_REVIEW"]);
  await perform(room, shai, "closePrecursorForService", { precursorId: id, serviceId: services.sharepoint });
  expect(await both()).toEqual([["PRECURSOR_REVIEW"], [], []]);
  await perform(room, sora, "amendPrecursor", {
    precursorId: id,
    reviewDueAt: new Date(room.now.getTime() + 86_400_000),
  });
  expect(await both()).toEqual([[], [], []]);
});

/** A sweep of Exchange and SharePoint. */
async function orderSweep(more: object = {}) {
  await perform(room, sora, "recordIndicators");
  const indicator = await room.database.manager.findOneByOrFail(tables.Indicator, {
    state: "ACTIVE",
    handling: "AMBER",
  });
  const input = { indicatorIds: [indicator.id], ...more };
  return { indicatorSweepId: (await perform<IndicatorSweep>(room, sora, "orderIndicatorSweep", input)).id };
}

/** That an alert belongs to others of some services is suggested. */
async function suggestOf(...serviceIds: readonly string[]) {
  const { id: alertId } = await perform<Alert>(room, cora, "reportAlert");
  return { alertCorrelationId: await suggestCorrelation(room, { alertId, serviceIds }) };
}

test("A sweep waits for the team of each service to search it, then to stand by what another has found, and at last to be completed", async () => {
  const of = await orderSweep();
  const kinds = async () => [await kindsOf(erin), await kindsOf(shai), await kindsOf(sora)];
  // What is searched first is for those who sweep to say, and for threat intelligence.
  expect(await kinds()).toEqual([["SERVICE_SWEEP"], ["SERVICE_SWEEP"], ["SWEEP_PRIORITY"]]);
  expect([await kindsOf(people.ivan), await kindsOf(people.mara)]).toEqual([["SWEEP_PRIORITY"], []]);
  await perform(room, people.ivan, "prioritizeIndicatorSweep", of);
  expect(await kindsOf(people.ivan)).toEqual([]);
  expect(await kinds()).toEqual([["SERVICE_SWEEP"], ["SERVICE_SWEEP"], []]);
  expect(await workOf(erin)).toMatchObject([
    { dueAt: new Date("2030-01-01"), subject: { __typename: "ServiceSweep" } },
  ]);
  const { id: sweepResultId } = await perform<SweepResult>(room, sora, "recordSweepResult", of);
  expect(await kinds()).toEqual([["SWEEP_RESULT"], ["SERVICE_SWEEP"], []]);
  await perform(room, erin, "disputeSweepResult", { sweepResultId });
  expect(await kindsOf(erin)).toEqual(["SERVICE_SWEEP"]);
  const again = await perform<SweepResult>(room, sora, "recordSweepResult", { ...of, details: "With the last farm." });
  expect((await workOf(erin))?.map(({ kind, subject }) => [kind, subject.id])).toEqual([["SWEEP_RESULT", again.id]]);
  await perform(room, erin, "confirmSweepResult", { sweepResultId: again.id });
  await perform(room, shai, "markServiceNotSwept", { ...of, serviceId: services.sharepoint });
  expect(await kinds()).toEqual([[], [], ["SWEEP_COMPLETION"]]);
  // What the result leaves out of the period waits for the team, and for whoever completes the sweep and says why it is left.
  await perform(room, erin, "disputeSweepResult", { sweepResultId: again.id });
  const whole = { periodFrom: new Date("2025-10-01T00:00:00.000Z"), periodTo: room.now };
  const early = { ...whole, periodTo: new Date("2025-11-01T00:00:00.000Z") };
  await perform(room, erin, "recordOwnSweepResult", { ...of, ...early });
  expect(await kinds()).toEqual([["SERVICE_SWEEP"], [], ["SWEEP_COMPLETION"]]);
  await perform(room, erin, "recordOwnSweepResult", { ...of, ...whole });
  expect(await kinds()).toEqual([[], [], ["SWEEP_COMPLETION"]]);
  await perform(room, sora, "completeIndicatorSweep", of);
  expect(await kinds()).toEqual([[], [], []]);
});

/** Opens a concluded hunt again, takes back all that it found, and concludes it anew. */
async function withdrawAll(breachHuntId: string): Promise<void> {
  await perform(room, sora, "reopenBreachHunt", { breachHuntId });
  for (const { id: huntFindingId } of await room.database.manager.findBy(tables.HuntFinding, { breachHuntId }))
    await perform(room, sora, "withdrawHuntFinding", { breachHuntId, huntFindingId, reason: "A test of our own." });
  await perform(room, sora, "concludeBreachHunt", { breachHuntId, outcome: "INCONCLUSIVE" });
}

test("A hunt waits to be concluded once it has found something, or has gone on for two weeks", async () => {
  const of = async () => ({ breachHuntId: (await perform<BreachHunt>(room, sora, "openBreachHunt")).id });
  const found = await of();
  const other = await of();
  expect(await workOf(sora)).toEqual([]);
  await perform(room, sora, "recordHuntFinding", found);
  expect(await workOf(sora)).toMatchObject([
    { kind: "BREACH_HUNT", isOverdue: false, subject: { id: found.breachHuntId } },
    { kind: "HUNT_FINDING", isOverdue: false, subject: { id: found.breachHuntId } },
  ]);
  room.now = new Date(room.now.getTime() + 15 * 86_400_000);
  expect((await workOf(sena))?.map(({ kind, isOverdue }) => [kind, isOverdue])).toEqual([
    ["BREACH_HUNT", true],
    ["BREACH_HUNT", true],
    ["HUNT_FINDING", false],
  ]);
  expect([await kindsOf(erin), await kindsOf(cora)]).toEqual([[], []]);
  for (const hunt of [found, other])
    await perform(room, sora, "concludeBreachHunt", { ...hunt, outcome: "INCONCLUSIVE" });
  expect(await workOf(sora)).toMatchObject([{ kind: "HUNT_FINDING", subject: { id: found.breachHuntId } }]);
  await withdrawAll(found.breachHuntId);
  expect(await workOf(sora)).toEqual([]);
});

test("What a hunt found waits until it belongs to an incident, or is judged to be no sign of a breach", async () => {
  const huntFor = async (outcome: string) => {
    const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt");
    await perform(room, sora, "recordHuntQuery", { breachHuntId });
    await perform(room, sora, "recordHuntFinding", { breachHuntId });
    await perform(room, sora, "recordHuntFinding", { breachHuntId });
    await perform(room, sora, "concludeBreachHunt", { breachHuntId, outcome });
    return breachHuntId;
  };
  const found = await huntFor("FOUND");
  const waiting = async (viewer: Viewer) =>
    (await workOf(viewer))?.flatMap(({ kind, subject }) => (kind === "HUNT_FINDING" ? [subject.id] : []));
  expect([await waiting(sora), await waiting(erin), await waiting(cora)]).toEqual([[found], [], []]);
  const findings = await room.database.manager.find(tables.HuntFinding, {
    where: { breachHuntId: found },
    order: { sequence: "ASC" },
  });
  const { id: incidentId } = await perform(room, sora, "openIncident", { huntFindingId: findings[0]?.id });
  expect(await waiting(sora)).toEqual([found]);
  await perform(room, sora, "linkHuntFinding", { incidentId, huntFindingId: findings[1]?.id });
  expect(await waiting(sora)).toEqual([]);
  // To conclude that it stays open whether there was a breach judges none of them.
  const inconclusive = await huntFor("INCONCLUSIVE");
  expect(await waiting(sora)).toEqual([inconclusive]);
  await withdrawAll(inconclusive);
  expect(await waiting(sora)).toEqual([]);
});

/** A source hands in what it has no route for: it is refused, and lost. */
const handInNowhere = () =>
  perform(room, sora, "ingestAlerts", {
    alertSourceId: sources.routed,
    alerts: [{ ...inputs.ingestAlerts.alerts[0], service: "merger" }],
  });

test("That a source loses alerts waits for whoever runs it, until they see to it, and again when it loses more", async () => {
  const waiting = async (viewer: Viewer) =>
    (await kindsOf(viewer))?.filter((kind) => kind === "ALERT_SOURCE_REFUSALS").length;
  const later = () => {
    room.now = new Date(room.now.getTime() + 60_000);
  };
  expect(await waiting(sora)).toBe(0);
  await handInNowhere();
  expect([await waiting(sora), await waiting(cora)]).toEqual([1, 0]);
  later();
  await perform(room, sora, "amendAlertSource", { alertSourceId: sources.routed, name: "SIEM" });
  expect(await waiting(sora)).toBe(1);
  await perform(room, sora, "amendAlertSource", { alertSourceId: sources.routed, settlesRefusals: true });
  expect(await waiting(sora)).toBe(0);
  later();
  await handInNowhere();
  expect(await waiting(sora)).toBe(1);
  later();
  const routes = [
    { value: "sites", serviceId: services.sharepoint },
    { value: "merger", serviceId: services.exchange },
  ];
  await perform(room, sora, "amendAlertSource", { alertSourceId: sources.routed, routes });
  expect(await waiting(sora)).toBe(0);
  await handInNowhere();
  expect(await waiting(sora)).toBe(0);
});

test("That a source hands in nothing for longer than it may waits for whoever runs it, until it hands in again", async () => {
  const waiting = async (viewer: Viewer) =>
    (await kindsOf(viewer))?.filter((kind) => kind === "ALERT_SOURCE_SILENCE").length;
  const wait = (minutes: number) => {
    room.now = new Date(room.now.getTime() + minutes * 60_000);
  };
  await perform(room, sora, "amendAlertSource", { alertSourceId: sources.routed, maxSilenceHours: 2 });
  wait(119);
  expect(await waiting(sora)).toBe(0);
  wait(1);
  expect([await waiting(sora), await waiting(cora)]).toEqual([1, 0]);
  await handInNowhere();
  expect(await waiting(sora)).toBe(0);
  wait(120);
  expect(await waiting(sora)).toBe(1);
  await perform(room, sora, "disableAlertSource", { alertSourceId: sources.routed });
  expect(await waiting(sora)).toBe(0);
  wait(600);
  await perform(room, sora, "enableAlertSource", { alertSourceId: sources.routed });
  expect(await waiting(sora)).toBe(0);
  wait(120);
  expect(await waiting(sora)).toBe(1);
  await perform(room, sora, "amendAlertSource", { alertSourceId: sources.routed, maxSilenceHours: null });
  expect(await waiting(sora)).toBe(0);
});

test("That alerts belong together waits for security, and for whoever triages the alerts of all their services, until it lapses", async () => {
  const own = await suggestOf(services.exchange);
  await suggestOf(services.exchange, services.sharepoint);
  const both: Viewer = { ...erin, memberships: [...erin.memberships, ...shai.memberships] };
  const waiting = async (viewer: Viewer) =>
    (await kindsOf(viewer))?.filter((kind) => kind === "ALERT_CORRELATION").length;
  const all = () => Promise.all([sora, erin, shai, both, cora].map(waiting));
  expect(await all()).toEqual([2, 1, 0, 2, 0]);
  await perform(room, erin, "refuseAlertCorrelation", own);
  expect(await all()).toEqual([1, 0, 0, 1, 0]);
  room.now = new Date(room.now.getTime() + 2 * 86_400_000);
  expect(await all()).toEqual([0, 0, 0, 0, 0]);
});

/** Vulnerabilities: one that is reported, one that a service is to fix, one that is fixed, one that is affected after its disclosure, and one reopened. */
async function vulnerabilitiesThatWait(): Promise<void> {
  const reported = async () => ({
    vulnerabilityId: (await perform(room, mara, "reportVulnerability", { serviceIds: [services.exchange] })).id,
    serviceId: services.exchange,
  });
  await reported();
  const [affected, fixed] = [await reported(), await reported()];
  const [unfixed, reopened] = [await reported(), await reported()];
  for (const { vulnerabilityId, serviceId } of [affected, fixed, unfixed, reopened]) {
    await perform(room, mara, "confirmVulnerability", { vulnerabilityId });
    await perform(room, erin, "assessServiceForVulnerability", { vulnerabilityId, serviceId, isAffected: true });
  }
  await perform(room, erin, "recordVulnerabilityFix", fixed);
  for (const { vulnerabilityId } of [unfixed, reopened])
    await perform(room, mara, "discloseVulnerability", { vulnerabilityId, exceptionReason: "It is public." });
  await perform(room, mara, "reopenVulnerability", reopened);
  room.now = new Date(room.now.getTime() + 1);
  await perform(room, erin, "assessServiceForVulnerability", { ...unfixed, isAffected: true });
}

/** An incident of Exchange, of which a sweep finds an indicator in SharePoint. */
async function findElsewhere(): Promise<string> {
  const incidentId = await incidentAt(room, "RECEIVED");
  const of = { ...(await orderSweep({ incidentId })), serviceId: services.sharepoint };
  const sweep = await room.database.manager.findOneByOrFail(tables.IndicatorSweep, { id: of.indicatorSweepId });
  const hit = { indicatorId: sweep.indicatorIds[0], count: 1, firstSeenAt: new Date("2025-11-02T00:00:00.000Z") };
  await perform(room, shai, "recordOwnSweepResult", { ...of, hits: [hit] });
  return incidentId;
}

test("What a sweep of an incident finds in another service waits for whoever adds services, until somebody adds it", async () => {
  const incidentId = await findElsewhere();
  const waiting = async (viewer: Viewer) =>
    (await workOf(viewer))?.flatMap(({ kind, subject }) => (kind === "FOUND_ELSEWHERE" ? [subject.id] : []));
  expect([await waiting(sora), await waiting(sena), await waiting(cora)]).toEqual([[incidentId], [incidentId], []]);
  await perform(room, sora, "addAffectedService", { incidentId, serviceId: services.sharepoint });
  expect([await waiting(sora), await waiting(sena)]).toEqual([[], []]);
});

test("Whoever finds something waiting can do one of the things it waits for, by what its operations tell", async () => {
  const seen = new Set<string>();
  const holdAll = async () => {
    for (const viewer of Object.values(people)) {
      for (const { kind, subject } of (await workOf(viewer, {}, queryOf(`id ${can}`))) ?? []) {
        const named = await operationsOf(kind);
        const possible = subject.availableOperations.filter(
          ({ operation, isPermitted, isFromHere, gates }) =>
            named.map(codeOfName).includes(operation) &&
            isPermitted &&
            isFromHere &&
            (inCharge.includes(kind) || gates.every(({ standing }) => standing !== "UNMET")),
        );
        expect([viewer.name, kind, possible.length > 0]).toEqual([viewer.name, kind, true]);
        seen.add(kind);
      }
    }
  };
  await perform<Alert>(room, cora, "reportAlert");
  const { id: alertId } = await perform<Alert>(room, cora, "reportAlert");
  const dueAt = new Date(room.now.getTime() + 86_400_000);
  await perform(room, erin, "acknowledgeAlerts", { alertIds: [alertId], dueAt });
  const { id: assigned } = await perform<Alert>(room, cora, "reportAlert");
  await perform(room, sora, "assignAlerts", { alertIds: [assigned], assigneeId: sora.personId });
  await assessedAlert(room);
  await requireDetections();
  await perform(room, erin, "proposeAlertSuppression", { endsAt: new Date(room.now.getTime() + 86_400_000) });
  const noise = { disposition: "FALSE_POSITIVE", tuning: "Leave the scanner out." };
  const made = [];
  for (const title of ["Scan", "Login"]) {
    const { id } = await perform<Alert>(room, cora, "reportAlert", { title });
    await perform(room, erin, "dismissAlerts", { ...noise, alertIds: [id] });
    made.push((await room.database.manager.findOneByOrFail(tables.Alert, { id })).tuningRequestId);
  }
  await perform(room, erin, "planTuning", { tuningRequestId: made[0], heldBy: "SECURITY_TEAM" });
  await perform(room, sora, "recordPrecursor", { reviewDueAt: new Date(room.now.getTime() + 3_600_000) });
  const { id: threatBriefingId } = await perform(room, people.ivan, "draftThreatBriefing");
  await perform(room, people.ivan, "publishThreatBriefing", { threatBriefingId });
  await vulnerabilitiesThatWait();
  for (const milestone of ["SUSPECTED", "RECEIVED", "DECLARED", "RESTORED", "REVIEWED"] as const)
    await incidentAt(room, milestone);
  await findElsewhere();
  await suggestOf(services.exchange);
  const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt");
  await perform(room, sora, "recordHuntFinding", { breachHuntId });
  await perform(room, sora, "recordSweepResult", await orderSweep());
  const over = await orderSweep();
  for (const [viewer, serviceId] of [
    [erin, services.exchange],
    [shai, services.sharepoint],
  ] as const)
    await perform(room, viewer, "markServiceNotSwept", { ...over, serviceId });
  const incidentId = await incidentAt(room, "MITIGATED");
  await perform(room, sora, "addAffectedService", { incidentId, serviceId: services.sharepoint });
  await perform(room, sora, "assignOwner", { incidentId, serviceId: services.sharepoint, personId: shai.personId });
  // As when its source calls it RED.
  const asked = { askedHandling: "RED", handlingAskedAt: room.now } as const;
  await room.database.manager.update(tables.Alert, { incidentId }, asked);
  await perform(room, erin, "proposeRecoveryPlan", { incidentId, serviceId: services.exchange });
  await perform(room, sora, "issueRecoveryGuidance", { incidentId, serviceId: services.exchange });
  await requestApproval(room, sora, "withdrawIncident", { incidentId });
  await perform(room, sora, "requestConsultation", { incidentId });
  await perform(room, sena, "recommendEradication", { incidentId });
  await perform(room, lena, "startNotificationClock", { incidentId, clock: "GDPR_ARTICLE_33", startedAt: room.now });
  await room.database.manager.insert(
    tables.NotificationObligation,
    newObligation({ id: newIdentifier(), incidentId, clock: "DORA_INITIAL_NOTIFICATION", addresseeName: "BaFin" }),
  );
  await propose(room, sora, { incidentId });
  await agreedStep(room, [sora, erin], { incidentId });
  await perform(room, sora, "createTask", { incidentId });
  const promising = {
    isComplete: false,
    nextUpdate: "The cause.",
    nextUpdateAt: new Date(room.now.getTime() + 24 * 3_600_000),
  };
  await releaseNotice(room, incidentId, promising);
  await perform(room, cora, "draftCustomerNotice", { incidentId });
  const { id: postId } = await perform(room, cora, "draftServiceHealthPost", { incidentId });
  await perform(room, cleo, "publishServiceHealthPost", { incidentId, postId });
  await perform(room, cora, "draftServiceHealthPost", { incidentId });
  const restored = await incidentAt(room, "RECOVERY");
  const { id: planStepId } = await propose(room, sora, { incidentId: restored, kind: "VALIDATE" });
  await perform(room, erin, "agreePlanStep", { incidentId: restored, planStepId });
  await advance(room, restored, "RECOVERY", "RESTORED");
  const told = await incidentAt(room, "LED");
  await notifyCustomers(room, told, promising);
  await perform(room, erin, "recordAffectedTenants", { incidentId: told });
  await holdAll();
  await approve(room, sora, "withdrawIncident", { incidentId: told });
  await perform(room, sora, "withdrawIncident", { incidentId: told });
  await keepAndDispose();
  await holdAll();
  const { id: guidanceId } = await openOf(room, "Guidance", incidentId, "ISSUED");
  await perform(room, erin, "refuseGuidance", { incidentId, guidanceId });
  await perform(room, sora, "proposeRecoveryPlan", { incidentId, serviceId: services.exchange });
  await perform(room, sora, "issueRecoveryGuidance", { incidentId, serviceId: services.exchange, hours: 1 });
  await perform(room, sora, "amendAlertSource", { alertSourceId: sources.exchange, maxSilenceHours: 1 });
  room.now = new Date(room.now.getTime() + 5 * 3_600_000);
  for (const reaction of ["expireOffer", "expireGuidance"]) await room.perform(reaction);
  await holdAll();
  await handInNowhere();
  await holdAll();
  expect([...seen].sort()).toEqual(Object.keys(WorkKind).sort());
});

test("What keeps operations apart is looked at in every kind of work", () => {
  for (const [kind, { operations }] of Object.entries(workKinds)) {
    const { doneBy = {} }: PolicyColumns = workSources[kind as keyof typeof workSources].columns;
    const apart = operations.flatMap(({ policy }: { readonly policy: Policy }) => policy.separate ?? []);
    // Who has granted an approval starts no eradication by it; the response waits for its team all the same.
    expect([kind, apart.filter((name) => name !== "grantApproval" && !(name in doneBy))]).toEqual([kind, []]);
  }
});

test("The clock towards customers of an incident that is received again runs from its first start, and waits for communications", async () => {
  const incidentId = await incidentAt(room, "LED");
  expect(await kindsOf(cora)).toEqual(["CUSTOMER_NOTICE"]);
  await approve(room, sora, "withdrawIncident", { incidentId });
  await perform(room, sora, "withdrawIncident", { incidentId });
  await approve(room, sora, "reopenIncident", { incidentId });
  expect(await kindsOf(cora)).toEqual([]);
  await perform(room, sora, "reopenIncident", { incidentId });
  expect(await kindsOf(cora)).toEqual(["CUSTOMER_NOTICE"]);
});

test("A recovery is not validated by a lead of the team that owns the service, so it does not wait for them", async () => {
  await incidentAt(room, "RESTORED");
  expect(await kindsOf(sora)).toContain("RECOVERY_VALIDATION");
  const alsoOfExchange = { ...sora, memberships: [...sora.memberships, ...erin.memberships] };
  expect(await kindsOf(alsoOfExchange)).not.toContain("RECOVERY_VALIDATION");
});

test("A task and a step that were begun in a duplicate wait there until they are ended, and a step that was not begun does not", async () => {
  const incidentId = await incidentAt(room, "CONTAINMENT");
  const { id: taskId } = await perform(room, sora, "createTask", { incidentId, assigneeId: lena.personId });
  const [begun, agreed] = [
    await propose(room, sora, { incidentId, title: "Begun", ownerId: erin.personId }),
    await propose(room, sora, { incidentId, title: "Agreed", ownerId: erin.personId }),
  ];
  for (const { id: planStepId } of [begun, agreed])
    await perform(room, erin, "agreePlanStep", { incidentId, planStepId });
  await perform(room, erin, "startPlanStep", { incidentId, planStepId: begun.id });
  await perform(room, sora, "mergeIncident", { incidentId, otherIncidentId: await incidentAt(room, "DECLARED") });
  await room.perform("takeInDuplicate");
  const waitFor = async (viewer: Viewer) =>
    (await workOf(viewer))?.map(({ subject }) => subject.id).filter((id) => [taskId, begun.id, agreed.id].includes(id));
  expect(await waitFor(lena)).toEqual([taskId]);
  expect(await waitFor(erin)).toEqual([begun.id]);
  await perform(room, lena, "completeTask", { incidentId, taskId });
  await perform(room, erin, "failPlanStep", { incidentId, planStepId: begun.id });
  for (const viewer of [lena, erin]) expect(await waitFor(viewer)).toEqual([]);
});

test("A vulnerability waits for the response center to judge it, for the teams of its services, and to be disclosed", async () => {
  const { id: vulnerabilityId } = await perform(room, mara, "reportVulnerability", {
    serviceIds: [services.exchange, services.sharepoint],
  });
  const of = (serviceId: string) => ({ vulnerabilityId, serviceId });
  const kinds = async () => [await kindsOf(mara), await kindsOf(erin), await kindsOf(shai)];
  expect(await kinds()).toEqual([
    ["VULNERABILITY_DECISION"],
    ["VULNERABILITY_ASSESSMENT"],
    ["VULNERABILITY_ASSESSMENT"],
  ]);
  const fixDueAt = new Date("2030-02-01");
  await perform(room, mara, "confirmVulnerability", { vulnerabilityId, fixDueAt });
  await perform(room, erin, "assessServiceForVulnerability", { ...of(services.exchange), isAffected: true });
  await perform(room, shai, "assessServiceForVulnerability", { ...of(services.sharepoint), isAffected: false });
  expect(await kinds()).toEqual([[], ["VULNERABILITY_FIX"], []]);
  expect(await workOf(erin)).toMatchObject([{ dueAt: fixDueAt, subject: { __typename: "VulnerabilityExposure" } }]);
  await perform(room, erin, "recordVulnerabilityFix", of(services.exchange));
  expect(await kinds()).toEqual([["VULNERABILITY_DISCLOSURE"], [], []]);
  await perform(room, mara, "discloseVulnerability", { vulnerabilityId });
  expect(await kinds()).toEqual([[], [], []]);
});

test("A disclosed vulnerability that is affected again waits for the response center until it is fixed, and one that is reopened until it is disclosed anew", async () => {
  const { id: vulnerabilityId } = await perform(room, mara, "reportVulnerability", {
    serviceIds: [services.exchange, services.sharepoint],
    disclosureDueAt: new Date("2020-01-01"),
  });
  const exposed = { vulnerabilityId, serviceId: services.exchange };
  const finds = (isAffected: boolean) =>
    perform(room, erin, "assessServiceForVulnerability", { ...exposed, isAffected });
  const fixes = () => perform(room, erin, "recordVulnerabilityFix", exposed);
  const kinds = async () => [await kindsOf(mara), await kindsOf(erin)];
  await perform(room, mara, "confirmVulnerability", { vulnerabilityId });
  await finds(true);
  await fixes();
  await perform(room, shai, "assessServiceForVulnerability", {
    ...{ vulnerabilityId, serviceId: services.sharepoint, isAffected: false },
  });
  await perform(room, mara, "discloseVulnerability", { vulnerabilityId });
  await finds(true);
  expect(await kinds()).toEqual([["VULNERABILITY_UNFIXED"], ["VULNERABILITY_FIX"]]);
  expect(await workOf(mara)).toMatchObject([{ since: room.now, subject: { id: vulnerabilityId } }]);
  await fixes();
  expect(await kinds()).toEqual([[], []]);
  await finds(true);
  const fixDueAt = new Date("2030-02-01");
  await perform(room, mara, "reopenVulnerability", { vulnerabilityId, fixDueAt });
  // The day that was agreed for the disclosure is over, and was kept.
  expect(await kinds()).toEqual([["VULNERABILITY_REOPENED"], ["VULNERABILITY_FIX"]]);
  expect(await workOf(mara)).toMatchObject([{ since: room.now, dueAt: fixDueAt, subject: { id: vulnerabilityId } }]);
  await fixes();
  expect(await kinds()).toEqual([["VULNERABILITY_DISCLOSURE"], []]);
  expect(await workOf(mara)).toMatchObject([{ dueAt: null }]);
  await perform(room, mara, "reopenVulnerability", { ...exposed, serviceIds: [services.exchange] });
  expect(await kinds()).toEqual([["VULNERABILITY_REOPENED"], ["VULNERABILITY_ASSESSMENT"]]);
  await perform(room, mara, "rejectVulnerability", { vulnerabilityId });
  expect(await kinds()).toEqual([[], []]);
  await perform(room, mara, "reopenVulnerability", { vulnerabilityId });
  expect(await workOf(mara)).toMatchObject([{ kind: "VULNERABILITY_DECISION", since: room.now, dueAt: null }]);
});

test("A disclosed vulnerability whose advisory says since that a service is affected waits no more, until another is found affected", async () => {
  const { id: vulnerabilityId } = await perform(room, mara, "reportVulnerability", {
    serviceIds: [services.exchange, services.sharepoint],
  });
  const finds = (by: Viewer, serviceId: string) => {
    room.now = new Date(room.now.getTime() + 60_000);
    return perform(room, by, "assessServiceForVulnerability", { vulnerabilityId, serviceId, isAffected: true });
  };
  const does = (operation: Operation, more: object) => {
    room.now = new Date(room.now.getTime() + 60_000);
    return perform(room, mara, operation, { vulnerabilityId, ...more });
  };
  await does("confirmVulnerability", {});
  await finds(erin, services.exchange);
  await does("discloseVulnerability", { exceptionReason: "It is public.", handling: "AMBER" });
  expect(await kindsOf(mara)).toEqual([]);
  await finds(shai, services.sharepoint);
  const since = room.now;
  // Neither who may read it nor a day says that a service is affected.
  await does("changeVulnerabilityHandling", { handling: "GREEN" });
  await does("amendVulnerability", { severity: undefined, fixDueAt: new Date("2030-02-01") });
  expect(await workOf(mara)).toMatchObject([{ kind: "VULNERABILITY_UNFIXED", since }]);
  await does("amendVulnerability", { severity: undefined, description: "SharePoint is affected, too." });
  expect(await kindsOf(mara)).toEqual([]);
  await finds(erin, services.exchange);
  expect(await workOf(mara)).toMatchObject([{ kind: "VULNERABILITY_UNFIXED", since: room.now }]);
});

test("A confirmed vulnerability that affects no service waits for the response center to reject or to disclose it", async () => {
  const { id: vulnerabilityId } = await perform(room, mara, "reportVulnerability", {
    serviceIds: [services.exchange, services.sharepoint],
  });
  const finds = (by: Viewer, serviceId: string, isAffected: boolean) =>
    perform(room, by, "assessServiceForVulnerability", { vulnerabilityId, serviceId, isAffected });
  await perform(room, mara, "confirmVulnerability", { vulnerabilityId });
  await finds(erin, services.exchange, false);
  expect(await kindsOf(mara)).toEqual([]);
  room.now = new Date(room.now.getTime() + 60_000);
  await finds(shai, services.sharepoint, false);
  expect(await workOf(mara)).toMatchObject([
    { kind: "VULNERABILITY_DISCLOSURE", since: room.now, dueAt: null, subject: { id: vulnerabilityId } },
  ]);
  await finds(shai, services.sharepoint, true);
  expect(await kindsOf(mara)).toEqual([]);
  await finds(shai, services.sharepoint, false);
  await perform(room, mara, "rejectVulnerability", { vulnerabilityId });
  expect(await kindsOf(mara)).toEqual([]);
});

test("A proposal or an amendment that one side refused waits for nobody", async () => {
  const { id: detectionRequirementId } = await perform(room, sora, "proposeDetectionRequirement");
  const of = { detectionRequirementId };
  const kinds = async () => [await kindsOf(sora), await kindsOf(erin)];
  expect(await kinds()).toEqual([[], ["SERVICE_DETECTION_AGREEMENT"]]);
  await perform(room, erin, "refuseDetectionRequirement", of);
  expect(await kinds()).toEqual([[], []]);
  await perform(room, erin, "amendDetectionRequirement", of);
  await perform(room, sora, "agreeDetectionRequirementForSecurity", of);
  await perform(room, sora, "putDetectionRequirementInForce", of);
  expect(await workOf(erin)).toMatchObject([{ kind: "MONITORING_DEPLOYMENT", dueAt: expect.any(Date) }]);
  await perform(room, erin, "amendDetectionRequirement", { ...of, title: "Something else" });
  await perform(room, sora, "refuseDetectionRequirement", of);
  expect(await kinds()).toEqual([[], ["MONITORING_DEPLOYMENT"]]);
});
