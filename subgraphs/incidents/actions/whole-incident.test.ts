import { chainStart } from "../../../platform/actions/audit/chain.js";
import type { Consultation } from "../domain/records/advice/consultation.js";
import type { Alert } from "../domain/records/alerts/alert.js";
import { tables } from "../store/tables.js";
import {
  advance,
  attempt,
  dismiss,
  incidentAt,
  incidentOf,
  judgeAlerts,
  perform,
  responseOf,
  sharepoint,
} from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { everyone, people, services } from "../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("whole_incident");
});
afterAll(() => room.close());

const { sora, erin, shai, cora, lena } = people;
/** The operations on an incident itself: each gives it its next version. */
const ofIncidents = [
  "escalateAlert",
  "receiveEscalation",
  "formVirtualTeam",
  "declareIncident",
  "enterPostIncidentActivity",
  "closeIncident",
  "archiveIncident",
];
const timelineOf = (incidentId: string) =>
  room.database.manager.find(tables.TimelineEntry, { where: { incidentId }, order: { sequence: "ASC" } });

test("An incident of two services goes from its alert to its archive, and every step leaves its records", async () => {
  const { manager } = room.database;
  const { id: alertId } = await perform<Alert>(room, cora, "reportAlert");
  expect(await manager.findOneByOrFail(tables.Alert, { id: alertId })).toMatchObject({
    version: 1,
    state: "RECEIVED",
    reportedById: cora.personId,
    receivedAt: room.now,
  });
  await perform(room, erin, "triageAlert", { alertId });
  const assessed = await perform<Alert>(room, erin, "assessSeverity", { alertId });
  expect(assessed).toMatchObject({ version: 3, state: "TRIAGED" });

  const otherServiceIds = [services.sharepoint, services.exchange];
  const escalated = await perform(room, erin, "escalateAlert", { alertId, otherServiceIds });
  const incidentId = escalated.id;
  expect(escalated).toMatchObject({
    number: expect.stringMatching(/^INC-2026-\d{5}$/),
    version: 1,
    state: "SUSPECTED",
    phase: "DETECTION_AND_ANALYSIS",
    determination: "SUSPECTED",
    severity: "HIGH",
    priority: 2,
  });
  expect([...escalated.serviceIds].sort()).toEqual([services.exchange, services.sharepoint]);
  expect(await manager.findOneByOrFail(tables.Alert, { id: alertId })).toMatchObject({
    state: "ESCALATED",
    incidentId,
    version: 4,
  });

  await perform(room, sora, "receiveEscalation", { incidentId });
  const members = [sora, erin, shai, cora].map(({ personId }) => ({ personId, role: "EXPERT" }));
  await perform(room, sora, "formVirtualTeam", { incidentId, members });
  await perform(room, sora, "dispositionAlert", { incidentId, alertId });
  expect(await attempt(room, sora, "declareIncident", { incidentId })).toMatchObject({
    gates: [{ gate: "SEVERITY_KNOWN", message: expect.stringContaining("SharePoint") }],
  });
  await perform(room, shai, "reassessSeverity", { incidentId, serviceId: services.sharepoint });
  const declared = await perform(room, sora, "declareIncident", { incidentId });
  expect(declared).toMatchObject({
    state: "DECLARED",
    severity: "CRITICAL",
    determination: "CONFIRMED",
    declaredAt: room.now,
    customerDataEffects: ["DISCLOSURE"],
  });
  const [clock] = await manager.findBy(tables.NotificationObligation, { incidentId });
  expect(clock).toMatchObject({ clock: "CUSTOMER_CONTRACT_72_HOURS", startedAt: room.now, state: "RUNNING" });
  expect(clock?.dueAt?.getTime()).toBe(room.now.getTime() + 72 * 3_600_000);

  await advance(room, incidentId, "DECLARED", "ANALYSED");
  await perform(room, erin, "addServiceNote", { incidentId });
  const { id: consultationId } = await perform<Consultation>(room, erin, "requestConsultation", {
    incidentId,
    to: { function: "LEGAL_AFFAIRS" },
  });
  await perform(room, lena, "answerConsultation", { incidentId, consultationId });
  await perform(room, sora, "recordIndicatorSweep", { incidentId });
  await perform(room, sora, "collectEvidence", { incidentId });
  await advance(room, incidentId, "ANALYSED", "GUIDED");
  expect(await incidentOf(room, incidentId)).toMatchObject({ phase: "DETECTION_AND_ANALYSIS" });
  await advance(room, incidentId, "LED", "STAFFED", sharepoint);
  await advance(room, incidentId, "ANALYSED", "GUIDED", sharepoint);
  expect(await incidentOf(room, incidentId)).toMatchObject({ phase: "ERADICATION" });
  await advance(room, incidentId, "GUIDED", "VALIDATED", sharepoint);
  await advance(room, incidentId, "GUIDED", "CLOSED");
  const archived = await perform(room, sora, "archiveIncident", { incidentId });

  expect(archived).toMatchObject({ state: "CLOSED", archivedAt: room.now, archivePlace: "Vault 3", legalHold: false });
  expect(await manager.countBy(tables.ServiceNote, { incidentId })).toBe(1);
  expect(await manager.findBy(tables.Consultation, { incidentId })).toMatchObject([{ state: "ANSWERED" }]);
  expect(await manager.countBy(tables.IndicatorSweep, { incidentId })).toBe(1);
  const steps = await manager.find(tables.ResponseStep, { where: { incidentId }, order: { id: "ASC" } });
  const ofExchange = steps.filter(({ serviceId }) => serviceId === services.exchange);
  expect(ofExchange.map(({ phase }) => phase)).toEqual(["CONTAINMENT", "ERADICATION", "ERADICATION", "RECOVERY"]);
  expect(steps).toHaveLength(8);
  const [notice] = await manager.findBy(tables.CustomerNotice, { incidentId });
  const [settled] = await manager.findBy(tables.NotificationObligation, { incidentId });
  expect(settled).toMatchObject({ state: "MET", notificationId: notice?.id });

  const timeline = await timelineOf(incidentId);
  expect(
    timeline.map(({ actorName, text }) => `${actorName}: ${text.replace(/INC-\d+-\d+/, "INC-2026-…")}`),
  ).toMatchInlineSnapshot(`
[
  "Erin: Escalated "Odd sign-ins" for Exchange, SharePoint with the severity high, as INC-2026-…: Stolen session",
  "Sora: Received the escalation and began the analysis",
  "Sora: Formed the virtual team: Sora, Erin, Shai, Cora",
  "Sora: Found the alert "Odd sign-ins" to be a true positive: The session was stolen.",
  "Shai: Assessed the severity for SharePoint: critical, priority 2: All tenants.",
  "Sora: Declared the incident, for unlawful access to customer data: Mail was read. The clock "Customer notice within 72 hours" runs.",
  "Sora: Offered Sora to be the incident response lead",
  "Sora: Accepted to be the incident response lead",
  "Sora: Offered Erin to be the security incident owner for Exchange",
  "Erin: Accepted to be the security incident owner for Exchange",
  "Sora: Recorded an analysis (attack vector: web): A token was replayed.",
  "Erin: Noted of Exchange: Drain search first",
  "Erin: Put a question to Corporate, External, and Legal Affairs (CELA)",
  "Lena: Answered the question of Erin",
  "Sora: Swept for the indicator 203.0.113.7 (IP address): found nowhere",
  "Sora: Collected evidence: Sign-in log",
  "Erin: Began containment in Exchange: Block the address first.",
  "Erin: Contained in Exchange: Blocked the address. Outcome: Seen in the log.",
  "Erin: Began eradication in Exchange: Revoke every token.",
  "Erin: Adversary evicted from Exchange: Blocked the address. Outcome: Seen in the log.",
  "Erin: Vulnerable paths closed in Exchange: Blocked the address. Outcome: Seen in the log.",
  "Erin: Proposed a recovery plan for Exchange: Revoke, patch, restore.",
  "Sora: Agreed the recovery plan for Exchange that Erin had proposed",
  "Sora: Issued guidance for the recovery of Exchange: Trust Monday's image: it predates the entry.",
  "Erin: Acknowledged the guidance for the recovery of Exchange",
  "Sora: Offered Shai to be the security incident owner for SharePoint",
  "Shai: Accepted to be the security incident owner for SharePoint",
  "Shai: Began containment in SharePoint: Block the address first.",
  "Shai: Contained in SharePoint: Blocked the address. Outcome: Seen in the log.",
  "Shai: Began eradication in SharePoint: Revoke every token.",
  "Shai: Adversary evicted from SharePoint: Blocked the address. Outcome: Seen in the log.",
  "Shai: Vulnerable paths closed in SharePoint: Blocked the address. Outcome: Seen in the log.",
  "Shai: Proposed a recovery plan for SharePoint: Revoke, patch, restore.",
  "Sora: Agreed the recovery plan for SharePoint that Shai had proposed",
  "Sora: Issued guidance for the recovery of SharePoint: Trust Monday's image: it predates the entry.",
  "Shai: Acknowledged the guidance for the recovery of SharePoint",
  "Shai: Began the recovery of SharePoint: From Monday's image.",
  "Shai: Restored SharePoint to Monday's image: Blocked the address. Outcome: Seen in the log.",
  "Sora: Validated the recovery of SharePoint, watched since 2026-05-04T08:41:00.000Z: Watched for two days.",
  "Erin: Began the recovery of Exchange: From Monday's image.",
  "Erin: Restored Exchange to Monday's image: Blocked the address. Outcome: Seen in the log.",
  "Sora: Validated the recovery of Exchange, watched since 2026-05-04T08:44:00.000Z: Watched for two days.",
  "Tara: Found that these laws do not apply: CERT-In Directions (India)",
  "Cora: Drafted the notice to customers "Stolen session"",
  "Cleo: Released the notice to customers "Stolen session" of Cora, to All affected tenants by the administrators' message center",
  "Cora: Recorded that the notice to customers "Stolen session" was sent to All affected tenants by the administrators' message center: 3 sent, 0 failed",
  "Sora: Entered post-incident activity",
  "Cordon: The post-incident review was completed: the incident can be closed",
  "Sora: Closed the incident",
  "Sora: Archived the data at Vault 3, to be kept until 2051-01-01",
]
`);
  expect(archived.timelineLength).toBe(timeline.length);
  expect(await room.broken()).toEqual([]);

  // Every step is recorded once in the audit chain, and told once, in the order of the timeline.
  const audit = await manager.query<{ action: string }[]>(
    "SELECT action FROM audit_entry WHERE outcome = 'ACCEPTED' ORDER BY sequence",
  );
  const before = ["reportAlert", "triageAlert", "assessSeverity"];
  const taken = timeline.map(({ operation }) => operation);
  expect(audit.map(({ action }) => action)).toEqual([...before, ...taken]);
  const eventsOf = (subject: string) =>
    manager.query<{ type: string; data: { operation: string; version: number; entry: number; state: string } }[]>(
      // Those of its parts stand beside, and are told elsewhere.
      "SELECT type, data FROM outbox_event WHERE subject = $1 AND data ->> 'id' = $1 ORDER BY sequence",
      [subject],
    );
  const events = await eventsOf(incidentId);
  expect(events.map(({ type, data }) => [type, data.operation, data.entry])).toEqual(
    timeline.map(({ operation, sequence }) => ["dev.cordon.incident.changed", operation, sequence]),
  );
  // What is done on the incident itself gives it its next version, and so does what changes it from beside; one each.
  const versions = events.map(({ data }) => data.version);
  const raised = versions.map((version, place) => version - (versions[place - 1] ?? 0));
  expect(raised.filter((by) => by !== 0 && by !== 1)).toEqual([]);
  expect(events.filter(({ data }, place) => ofIncidents.includes(data.operation) && raised[place] !== 1)).toEqual([]);
  expect(archived.version).toBe(versions.at(-1));
  expect((await eventsOf(alertId)).map(({ data }) => [data.operation, data.version, data.state])).toEqual([
    ["reportAlert", 1, "RECEIVED"],
    ["triageAlert", 2, "TRIAGED"],
    ["assessSeverity", 3, "TRIAGED"],
    ["escalateAlert", 4, "ESCALATED"],
    ["dispositionAlert", 5, "ESCALATED"],
  ]);
});

test.each(["CONTAINED", "MITIGATED", "VALIDATED"] as const)(
  "From %s the response of a service returns to analysis, and then takes every step again",
  async (milestone) => {
    const incidentId = await incidentAt(room, milestone);
    await perform(room, sora, "returnToAnalysis", { incidentId });
    expect(await responseOf(room, incidentId, services.exchange)).toMatchObject({ state: "ANALYSIS", round: 2 });
    const gates = async (operation: "startContainment" | "startEradication" | "startRecovery") => {
      const answer = await attempt(room, erin, operation, { incidentId });
      return "gates" in answer ? answer.gates.map(({ gate }) => gate) : answer;
    };
    expect(await gates("startContainment")).toEqual(["ANALYSIS_RECORDED"]);
    await advance(room, incidentId, "STAFFED", "CONTAINMENT");
    expect(await gates("startEradication")).toEqual(["CONTAINMENT_RECORDED"]);
    await advance(room, incidentId, "CONTAINMENT", "ERADICATION");
    expect(await gates("startRecovery")).toEqual([
      "ADVERSARY_EVICTED",
      "VULNERABLE_PATHS_CLOSED",
      "RECOVERY_PLAN_AGREED",
      "GUIDANCE_ACKNOWLEDGED",
    ]);
    await advance(room, incidentId, "ERADICATION", "CLOSED");
    expect(await room.broken()).toEqual([]);
  },
);

test("A false positive is dismissed only with its tuning", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const alerts = await room.database.manager.findBy(tables.Alert, { incidentId });
  const alertIds = alerts.map(({ id }) => id);
  await perform(room, sora, "dispositionAlerts", { incidentId, alertIds, disposition: "BENIGN_POSITIVE" });
  const withoutTuning = await attempt(room, sora, "dismissIncident", { incidentId, tuning: null });
  expect(withoutTuning).toMatchObject({ gates: [{ gate: "TUNING_NAMED" }] });
  const dismissed = await dismiss(room, incidentId);
  expect(dismissed).toMatchObject({
    state: "DISMISSED",
    determination: "FALSE_POSITIVE",
    declaredAt: null,
    endedAt: room.now,
    endReason: "A penetration test. Tuning: Its address is listed.",
  });
  expect(await attempt(room, everyone, "recordAnalysis", { incidentId })).toMatchObject({ __typename: "GatesUnmet" });
});

test.each(["BLOCKED", "FAILED_ATTEMPT"] as const)(
  "An attack that was %s is dismissed without a tuning",
  async (determination) => {
    const incidentId = await incidentAt(room, "RECEIVED");
    await judgeAlerts(room, incidentId);
    const dismissed = await dismiss(room, incidentId, { determination, tuning: null });
    expect(dismissed).toMatchObject({ state: "DISMISSED", determination, endReason: "A penetration test." });
  },
);

test("A linked alert brings its service, its own disposition, and the need of its team", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const { id: alertId } = await perform<Alert>(room, shai, "reportAlert", { serviceId: services.sharepoint });
  await perform(room, shai, "triageAlert", { alertId });
  await perform(room, shai, "assessSeverity", { alertId });
  const linked = await perform(room, sora, "linkAlert", { incidentId, alertId });
  expect(linked.serviceIds).toEqual([services.exchange, services.sharepoint]);
  expect(await attempt(room, sora, "declareIncident", { incidentId })).toMatchObject({
    gates: [
      { gate: "VIRTUAL_TEAM_FORMED", message: expect.stringContaining("the SharePoint team") },
      { gate: "ALERTS_DISPOSITIONED", message: expect.stringContaining('"Odd sign-ins", "Odd sign-ins"') },
    ],
  });
  const other = await incidentAt(room, "RECEIVED");
  expect(await attempt(room, sora, "dispositionAlert", { incidentId: other, alertId })).toMatchObject({
    gates: [
      {
        message: 'The alert "Odd sign-ins" is not linked to this incident but to another one. Act on it there.',
      },
    ],
  });
});

test.each(["timeline_entry", "custody_entry"])("The table %s refuses every change", async (table) => {
  const incidentId = await incidentAt(room, "RECEIVED");
  await perform(room, sora, "collectEvidence", { incidentId });
  for (const statement of [`UPDATE ${table} SET hash = ''`, `DELETE FROM ${table}`, `TRUNCATE ${table}`]) {
    await expect(room.database.query(statement)).rejects.toThrow(/append-only|never|refuse/i);
  }
});

test("Evidence begins a chain of custody that holds", async () => {
  const { manager } = room.database;
  const incidentId = await incidentAt(room, "RECEIVED");
  await perform(room, sora, "collectEvidence", { incidentId });
  const evidence = await manager.findOneByOrFail(tables.Evidence, { incidentId });
  const [entry] = await manager.findBy(tables.CustodyEntry, { evidenceId: evidence.id });
  expect(entry).toMatchObject({
    sequence: 1,
    event: "COLLECTED",
    handlerId: sora.personId,
    timeZone: "Asia/Seoul",
    storagePlace: "Vault 3",
    previousHash: chainStart,
  });
  expect(await room.broken()).toEqual([]);
});
