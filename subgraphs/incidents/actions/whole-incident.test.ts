import { chainStart } from "../../../platform/actions/audit/chain.js";
import type { Alert } from "../domain/records/alert.js";
import { tables } from "../store/tables.js";
import { accept, advance, attempt, incidentAt, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { everyone, people, services } from "../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("whole_incident");
});
afterAll(() => room.close());

const { sora, erin, shai, cora, lena } = people;
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
    version: 1,
    state: "ESCALATED",
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
  const personIds = [sora, erin, shai, cora].map(({ personId }) => personId);
  await perform(room, sora, "formVirtualTeam", { incidentId, personIds });
  await perform(room, sora, "dispositionAlert", { incidentId, alertId });
  const declared = await perform(room, sora, "declareIncident", { incidentId });
  expect(declared).toMatchObject({
    determination: "CONFIRMED",
    declaredAt: room.now,
    customerDataEffects: ["DISCLOSURE"],
  });
  const [clock] = await manager.findBy(tables.NotificationObligation, { incidentId });
  expect(clock).toMatchObject({ clock: "CUSTOMER_CONTRACT_72_HOURS", startedAt: room.now, state: "RUNNING" });
  expect(clock?.dueAt.getTime()).toBe(room.now.getTime() + 72 * 3_600_000);

  await perform(room, sora, "assignLead", { incidentId });
  await accept(room, sora, "acceptLead", incidentId);
  await perform(room, sora, "assignOwner", { incidentId });
  await accept(room, erin, "acceptOwnership", incidentId);
  await perform(room, sora, "recordAnalysis", { incidentId });
  expect(await attempt(room, erin, "startContainment", { incidentId })).toMatchObject({
    gates: [
      { gate: "LEAD_AND_OWNERS_ASSIGNED", message: expect.stringContaining("security incident owner for SharePoint") },
    ],
  });
  await perform(room, shai, "assignOwner", { incidentId, serviceId: services.sharepoint, personId: shai.personId });
  await accept(room, shai, "acceptOwnership", incidentId);

  await perform(room, erin, "contributeServiceAnalysis", { incidentId });
  await perform(room, lena, "giveAdvice", { incidentId });
  await perform(room, sora, "recordIndicatorSweep", { incidentId });
  await perform(room, sora, "collectEvidence", { incidentId });
  await perform(room, shai, "startContainment", { incidentId });
  await advance(room, incidentId, "CONTAINMENT", "CLOSED");
  const archived = await perform(room, sora, "archiveIncident", { incidentId });

  expect(archived).toMatchObject({ state: "CLOSED", archivedAt: room.now, archivePlace: "Vault 3", legalHold: true });
  expect(await manager.countBy(tables.Contribution, { incidentId })).toBe(2);
  expect(await manager.countBy(tables.IndicatorSweep, { incidentId })).toBe(1);
  const steps = await manager.find(tables.ResponseStep, { where: { incidentId }, order: { id: "ASC" } });
  expect(steps.map(({ phase }) => phase)).toEqual(["CONTAINMENT", "ERADICATION", "RECOVERY"]);
  const [notification] = await manager.findBy(tables.CustomerNotification, { incidentId });
  const [settled] = await manager.findBy(tables.NotificationObligation, { incidentId });
  expect(settled).toMatchObject({ state: "MET", notificationId: notification?.id });

  const timeline = await timelineOf(incidentId);
  expect(timeline.map(({ actorName, text }) => `${actorName}: ${text}`)).toMatchInlineSnapshot(`
[
  "Erin: Escalated "Odd sign-ins" for Exchange, SharePoint with the severity high: Stolen session",
  "Sora: Received the escalation and began the analysis",
  "Sora: Formed the virtual team: Sora, Erin, Shai, Cora",
  "Sora: Found the alert "Odd sign-ins" to be a true positive: The session was stolen.",
  "Sora: Declared the incident, for unlawful access to customer data: Mail was read. The clock "Customer notice within 72 hours" runs.",
  "Sora: Offered Sora to be the incident response lead",
  "Sora: Accepted to be the incident response lead",
  "Sora: Offered Erin to be the security incident owner for Exchange",
  "Erin: Accepted to be the security incident owner for Exchange",
  "Sora: Recorded an analysis (attack vector: web): A token was replayed.",
  "Shai: Offered Shai to be the security incident owner for SharePoint",
  "Shai: Accepted to be the security incident owner for SharePoint",
  "Erin: Service analysis: Normal is ten",
  "Lena: Advice: Keep the logs",
  "Sora: Swept for the indicator 203.0.113.7 (IP address): found 0 times",
  "Sora: Collected evidence: Sign-in log, kept at Vault 3",
  "Shai: Began containment: Block the address first.",
  "Erin: Contained: Blocked the address. Outcome: Seen in the log.",
  "Erin: Began eradication: Revoke every token.",
  "Erin: Adversary evicted, all known vulnerable paths closed: Blocked the address. Outcome: Seen in the log.",
  "Erin: Began recovery: From Monday's image.",
  "Erin: Restored Monday's image: Blocked the address. Outcome: Seen in the log.",
  "Erin: Validated the recovery: Watched for two days.",
  "Cora: Notified 3 tenants by the administrators' message center: A session was stolen.",
  "Sora: Entered post-incident activity",
  "Cordon: The post-incident review was completed: the incident can be closed",
  "Sora: Closed the incident",
  "Sora: Archived the data at Vault 3, to be kept until 2031-01-01, under legal hold",
]
`);
  expect(archived.version).toBe(timeline.length);
  expect(await room.broken()).toEqual([]);

  const audit = await manager.query<{ action: string; version: number }[]>(
    "SELECT action, version FROM audit_entry WHERE subject_id = $1 AND outcome = 'ACCEPTED' ORDER BY sequence",
    [incidentId],
  );
  expect(audit).toEqual(timeline.map(({ operation, sequence }) => ({ action: operation, version: sequence })));
  const eventsOf = (subject: string) =>
    manager.query<{ type: string; data: { operation: string; version: number; state: string } }[]>(
      "SELECT type, data FROM outbox_event WHERE subject = $1 ORDER BY sequence",
      [subject],
    );
  const events = await eventsOf(incidentId);
  expect(events.map(({ type, data }) => [type, data.operation, data.version])).toEqual(
    audit.map(({ action, version }) => ["dev.cordon.incident.changed", action, version]),
  );
  expect((await eventsOf(alertId)).map(({ data }) => [data.operation, data.version, data.state])).toEqual([
    ["reportAlert", 1, "RECEIVED"],
    ["triageAlert", 2, "TRIAGED"],
    ["assessSeverity", 3, "TRIAGED"],
    ["escalateAlert", 4, "ESCALATED"],
    ["dispositionAlert", 5, "ESCALATED"],
  ]);
});

test.each(["CONTAINED", "ERADICATED", "VALIDATED"] as const)(
  "From %s the response returns to analysis, and then takes every step again",
  async (milestone) => {
    const incidentId = await incidentAt(room, milestone);
    const returned = await perform(room, sora, "returnToAnalysis", { incidentId });
    expect(returned).toMatchObject({
      state: "DETECTION_AND_ANALYSIS",
      determination: "CONFIRMED",
      containedAt: null,
      adversaryEvictedAt: null,
      vulnerablePathsClosedAt: null,
      recoveredAt: null,
      recoveryValidatedAt: null,
    });
    const gateOf = async (operation: "startContainment" | "startEradication" | "startRecovery" | "validateRecovery") =>
      (await attempt(room, erin, operation, { incidentId })) as object;
    expect(await gateOf("startContainment")).toMatchObject({ gates: [{ gate: "ANALYSIS_RECORDED" }] });
    await perform(room, sora, "recordAnalysis", { incidentId });
    await perform(room, erin, "startContainment", { incidentId });
    expect(await gateOf("startEradication")).toMatchObject({ gates: [{ gate: "CONTAINMENT_RECORDED" }] });
    await advance(room, incidentId, "CONTAINMENT", "ERADICATION");
    expect(await gateOf("startRecovery")).toMatchObject({
      gates: [{ gate: "ADVERSARY_EVICTED" }, { gate: "VULNERABLE_PATHS_CLOSED" }],
    });
    await advance(room, incidentId, "ERADICATION", "RECOVERY");
    expect(await gateOf("validateRecovery")).toMatchObject({ gates: [{ gate: "RECOVERY_RECORDED" }] });
    await advance(room, incidentId, "RECOVERY", "CLOSED");
    expect(await room.broken()).toEqual([]);
  },
);

test("A false positive is dismissed with its tuning; its clocks stop, and it stays dismissed", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, lena, "startNotificationClock", { incidentId });
  const [alert] = await room.database.manager.findBy(tables.Alert, { incidentId });
  const disposition = { incidentId, alertId: alert?.id, disposition: "FALSE_POSITIVE" };
  await expect(attempt(room, sora, "dispositionAlert", disposition)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  await perform(room, sora, "dispositionAlert", { ...disposition, tuning: "Leave out the scanner." });
  const dismissed = await perform(room, sora, "dismissIncident", { incidentId });
  expect(dismissed).toMatchObject({
    state: "DISMISSED",
    determination: "FALSE_POSITIVE",
    declaredAt: null,
    closedAt: room.now,
  });
  const [clock] = await room.database.manager.findBy(tables.NotificationObligation, { incidentId });
  expect(clock).toMatchObject({ state: "EXCEPTED", settledAt: room.now });
  expect(await attempt(room, everyone, "recordAnalysis", { incidentId })).toMatchObject({ __typename: "GatesUnmet" });
});

test.each(["BLOCKED", "FAILED_ATTEMPT"] as const)(
  "An attack that was %s is dismissed without a tuning",
  async (determination) => {
    const incidentId = await incidentAt(room, "RECEIVED");
    const [alert] = await room.database.manager.findBy(tables.Alert, { incidentId });
    await perform(room, sora, "dispositionAlert", { incidentId, alertId: alert?.id });
    const dismissed = await perform(room, sora, "dismissIncident", { incidentId, determination, tuning: null });
    expect(dismissed).toMatchObject({ state: "DISMISSED", determination, dismissalReason: "A penetration test." });
  },
);

test("A linked alert brings its service, its own disposition, and the need of its team", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const { id: alertId } = await perform<Alert>(room, shai, "reportAlert", { serviceId: services.sharepoint });
  const linked = await perform(room, sora, "linkAlert", { incidentId, alertId });
  expect(linked.serviceIds).toEqual([services.exchange, services.sharepoint]);
  expect(await attempt(room, sora, "declareIncident", { incidentId })).toMatchObject({
    gates: [
      { gate: "VIRTUAL_TEAM_FORMED", message: expect.stringContaining("the SharePoint team") },
      { gate: "ALERTS_DISPOSITIONED", message: expect.stringContaining('"Odd sign-ins", "Odd sign-ins"') },
    ],
  });
  const other = await incidentAt(room, "RECEIVED");
  await expect(attempt(room, sora, "dispositionAlert", { incidentId: other, alertId })).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
    message:
      'The alert "Odd sign-ins" is not linked to this incident but to another one. Say there what it turned out to be.',
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
