import type { Entity } from "../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../platform/actions/decision.js";
import type { Evidence } from "../../domain/records/evidence/evidence.js";
import type { BreachHunt } from "../../domain/records/hunts/breach-hunt.js";
import { operations } from "../../graphql/operations.js";
import { affectedTenantPage } from "../../store/notices/affected-tenants.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import {
  attempt,
  dismiss,
  incidentAt,
  incidentOf,
  incidentOfTwo,
  judgeAlerts,
  notifyCustomers,
  perform,
  releaseNotice,
  requestApproval,
  responseOf,
  unmetGates,
} from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import { alien, inputs, type Operation } from "../../test-support/inputs.js";
import { everyone, people, services, teams } from "../../test-support/organization.js";
import { propose } from "../../test-support/plan-scenario.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("take in duplicate");
});
afterAll(() => room.close());

const { sora, tara, sena, erin, emil, cora, cleo, lena, mina } = people;
const merge = (incidentId: string, otherIncidentId: string) =>
  perform(room, sora, "mergeIncident", { incidentId, otherIncidentId });
const alertsOf = async (incidentId: string) =>
  (await room.database.manager.findBy(tables.Alert, { incidentId })).map(({ id }) => id).sort();
const clockOf = (incidentId: string, clock: "CUSTOMER_CONTRACT_72_HOURS" | "GDPR_ARTICLE_33") =>
  room.database.manager.findOneByOrFail(tables.NotificationObligation, { incidentId, clock });
const timelineOf = (incidentId: string) =>
  room.database.manager.find(tables.TimelineEntry, { where: { incidentId }, order: { sequence: "ASC" } });

/** Takes in all duplicates that wait, one of each incident at a time, as the subgraph does. */
async function takeInAll(): Promise<number> {
  for (let taken = 0; ; taken += 1) if ((await room.perform("takeInDuplicate")) === 0) return taken;
}

test("The affected tenants of a duplicate count in the survivor, whoever was told there is told, and notices stay where they were written", async () => {
  const [duplicate, survivor] = [await incidentAt(room, "DECLARED"), await incidentAt(room, "DECLARED")];
  await perform(room, erin, "recordAffectedTenants", { incidentId: duplicate });
  await perform(room, cora, "removeAffectedTenants", { incidentId: duplicate });
  const known = { ...inputs.recordAffectedTenants.tenants[0], region: "us-east" };
  await perform(room, erin, "recordAffectedTenants", { incidentId: survivor, tenants: [known] });
  const { id: noticeId } = await releaseNotice(room, duplicate);
  await perform(room, cora, "recordNoticeDelivery", {
    incidentId: duplicate,
    noticeId,
    sentAt: room.now,
    failedCount: 1,
    failedTenantIds: ["contoso"],
  });
  const { id: draftId } = await perform<Entity>(room, cora, "draftCustomerNotice", { incidentId: duplicate });
  const { id: postId } = await perform<Entity>(room, cora, "draftServiceHealthPost", { incidentId: duplicate });
  await perform(room, cleo, "publishServiceHealthPost", { incidentId: duplicate, postId });
  await merge(duplicate, survivor);
  expect(await takeInAll()).toBe(1);

  const page = { first: 10 };
  const tenantsOf = async (incidentId: string, wanted: object = {}) =>
    (await affectedTenantPage(room.contextOf(cora), incidentId, wanted, page)).nodes.map(
      ({ tenantId, region }) => `${tenantId} ${region}`,
    );
  expect(await tenantsOf(survivor)).toEqual(["contoso us-east", "woodgrove korea-central"]);
  expect(await tenantsOf(survivor, { notified: true })).toEqual(["woodgrove korea-central"]);
  expect(await tenantsOf(duplicate)).toEqual(["contoso europe-west", "woodgrove korea-central"]);
  const drafted = { incidentId: duplicate, noticeId: draftId };
  expect(await unmetGates(attempt(room, cleo, "releaseCustomerNotice", drafted))).toEqual(["OPEN_OR_TOLD"]);
  await perform(room, cleo, "withdrawCustomerNotice", drafted);
  await perform(room, cora, "updateServiceHealthPost", { incidentId: duplicate, postId });
  await perform(room, cora, "endServiceHealthPost", { incidentId: duplicate, postId });
});

test("What a hunt found in a duplicate belongs to the survivor, which rests on it and lets it go like a finding of its own", async () => {
  const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt", { handling: "AMBER" });
  for (const _ of ["stands", "is withdrawn"]) await perform(room, sora, "recordHuntFinding", { breachHuntId });
  const findings = () =>
    room.database.manager.find(tables.HuntFinding, { where: { breachHuntId }, order: { sequence: "ASC" } });
  const [first, second] = await findings();
  const [duplicate, survivor] = [await incidentAt(room, "RECEIVED"), await incidentAt(room, "RECEIVED")];
  for (const finding of [first, second])
    await perform(room, sora, "linkHuntFinding", { incidentId: duplicate, huntFindingId: finding?.id });
  await perform(room, sora, "withdrawHuntFinding", { breachHuntId, huntFindingId: second?.id, reason: "A namesake." });
  await merge(duplicate, survivor);
  expect(await takeInAll()).toBe(1);
  expect((await findings()).map(({ incidentId }) => incidentId)).toEqual([survivor, duplicate]);
  const [news] = await room.database.query<{ operation: string }[]>(
    "SELECT data->>'operation' AS operation FROM outbox_event WHERE subject = $1 ORDER BY sequence DESC LIMIT 1",
    [breachHuntId],
  );
  expect(news?.operation).toBe("takeInDuplicate");
  await perform(room, sora, "unlinkHuntFinding", {
    incidentId: survivor,
    huntFindingId: first?.id,
    reason: "Another one.",
  });
  await perform(room, sora, "linkHuntFinding", {
    incidentId: await incidentAt(room, "RECEIVED"),
    huntFindingId: first?.id,
  });
});

test.each([
  ["the duplicate", 0],
  ["the survivor", 1],
])(
  "That a finding belongs to a merged case is told to no reader of its hunt where %s is for fewer",
  async (_, place) => {
    const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt", { handling: "AMBER" });
    await perform(room, sora, "recordHuntFinding", { breachHuntId });
    const { id: huntFindingId } = await room.database.manager.findOneByOrFail(tables.HuntFinding, { breachHuntId });
    const both = [await incidentAt(room, "RECEIVED"), await incidentAt(room, "RECEIVED")] as const;
    await perform(room, sora, "linkHuntFinding", { incidentId: both[0], huntFindingId });
    await merge(...both);
    await room.database.manager.update(tables.Incident, { id: both[place] }, { handling: "AMBER_STRICT" });
    const news = async () =>
      (await room.database.query("SELECT FROM outbox_event WHERE subject = $1", [breachHuntId])).length;
    const before = await news();
    expect(await takeInAll()).toBe(1);
    expect(await room.database.manager.findOneByOrFail(tables.HuntFinding, { breachHuntId })).toMatchObject({
      incidentId: both[1],
    });
    expect(await news()).toBe(before);
  },
);

test("A precursor that announced a duplicate announced the survivor, once, for whoever reads it", async () => {
  const [duplicate, survivor] = [await incidentAt(room, "DECLARED"), await incidentAt(room, "DECLARED")];
  const precursorOf = async (incidentIds: readonly string[], handling: string) => {
    const { id: precursorId } = await perform<Entity>(room, sora, "recordPrecursor", { handling });
    for (const incidentId of incidentIds)
      await perform<Entity>(room, sora, "linkPrecursorToIncident", {
        precursorId,
        incidentId,
        reason: "The same host.",
      });
    return precursorId;
  };
  const announced = await precursorOf([duplicate], "AMBER_STRICT");
  const both = await precursorOf([duplicate, survivor], "AMBER");
  await merge(duplicate, survivor);
  expect(await takeInAll()).toBe(1);
  const seenBy = async (viewer: typeof sora) => {
    const { data } = await ask<{ incident: { precursors: { nodes: readonly { precursor: { id: string } }[] } } }>(
      room,
      viewer,
      "query ($id: ID!) { incident(id: $id) { precursors { nodes { reason precursor { id } } } } }",
      { id: survivor },
    );
    return data?.incident.precursors.nodes.map(({ precursor }) => precursor.id).sort();
  };
  expect([await seenBy(sora), await seenBy(cora)]).toEqual([[announced, both].sort(), [both]]);
  const links = await room.database.manager.findBy(tables.PrecursorLink, { precursorId: announced });
  expect(links).toMatchObject([
    { incidentId: duplicate, linkedById: sora.personId },
    { incidentId: survivor, linkedById: sora.personId, reason: "The same host." },
  ]);
  const events = await room.database.query(
    "SELECT FROM outbox_event WHERE type = 'dev.cordon.precursor-link.changed' AND subject = $1",
    [links[1]?.id],
  );
  expect(events).toHaveLength(1);
});

test("Nobody counts as told by what was sent to the customers of the other incident, and what is owed to those who joined is owed anew", async () => {
  const [duplicate, survivor] = [await incidentAt(room, "DECLARED"), await incidentAt(room, "DECLARED")];
  const tenant = (tenantId: string) => ({ ...inputs.recordAffectedTenants.tenants[0], tenantId });
  const record = (incidentId: string, tenantId: string) =>
    perform(room, erin, "recordAffectedTenants", { incidentId, tenants: [tenant(tenantId)] });
  await record(survivor, "adatum");
  await record(duplicate, "tailspin");
  // Each to all of its own; tailspin is told by nobody, and adatum by the notice of the survivor alone.
  await record(duplicate, "litware");
  await notifyCustomers(room, survivor);
  expect(await clockOf(survivor, "CUSTOMER_CONTRACT_72_HOURS")).toMatchObject({ state: "MET" });
  const { id: noticeId } = await releaseNotice(room, duplicate);
  await perform(room, cora, "recordNoticeDelivery", {
    ...{ incidentId: duplicate, noticeId, sentAt: room.now },
    ...{ failedCount: 1, failedTenantIds: ["tailspin"] },
  });
  await record(survivor, "proseware");
  const { customersNotifiedAt } = await incidentOf(room, survivor);
  await merge(duplicate, survivor);
  expect(await takeInAll()).toBe(1);

  const told = async (notified: boolean) =>
    (await affectedTenantPage(room.contextOf(cora), survivor, { notified }, { first: 10 })).nodes.map(
      ({ tenantId }) => tenantId,
    );
  expect(await told(true)).toEqual(["adatum", "litware"]);
  expect(await told(false)).toEqual(["proseware", "tailspin"]);
  expect((await incidentOf(room, survivor)).customersNotifiedAt).toEqual(customersNotifiedAt);
  const owed = await room.database.manager.find(tables.NotificationObligation, {
    where: { incidentId: survivor, clock: "CUSTOMER_CONTRACT_72_HOURS" },
    order: { id: "ASC" },
  });
  expect(owed).toMatchObject([{ state: "MET" }, { state: "RUNNING" }]);
});

test("9. The survivor takes in services, alerts, earlier clock starts, the stricter marking and the virtual team; both histories stay", async () => {
  const duplicate = await incidentOfTwo(room, "CONTAINED");
  await perform(room, lena, "startNotificationClock", { incidentId: duplicate });
  await perform(room, sora, "changeHandling", { incidentId: duplicate, handling: "AMBER_STRICT" });
  await perform(room, sora, "engageExpert", { incidentId: duplicate });
  const survivor = await incidentAt(room, "CONTAINED");
  const [earlier, history] = [await clockOf(duplicate, "CUSTOMER_CONTRACT_72_HOURS"), await timelineOf(duplicate)];
  const alerts = [...(await alertsOf(duplicate)), ...(await alertsOf(survivor))].sort();
  const own = await responseOf(room, survivor, services.exchange);
  await merge(duplicate, survivor);
  expect(await takeInAll()).toBe(1);

  const after = await incidentOf(room, survivor);
  expect(after).toMatchObject({
    state: "DECLARED",
    severity: "CRITICAL",
    handling: "AMBER_STRICT",
    serviceIds: [services.exchange, services.sharepoint],
  });
  expect(after.virtualTeamPersonIds).toEqual([
    ...inputs.formVirtualTeam.members.map(({ personId }) => personId),
    people.shai.personId,
    people.paul.personId,
  ]);
  expect(after.virtualTeamRoles.at(-1)).toBe("EXPERT");
  expect(await responseOf(room, survivor, services.exchange)).toEqual(own);
  expect(await responseOf(room, survivor, services.sharepoint)).toMatchObject({
    state: "ANALYSIS",
    round: 1,
    severity: "CRITICAL",
  });
  expect(await alertsOf(survivor)).toEqual(alerts);
  const { startedAt, dueAt } = earlier;
  expect(await clockOf(survivor, "CUSTOMER_CONTRACT_72_HOURS")).toMatchObject({ state: "RUNNING", startedAt, dueAt });
  expect(await clockOf(survivor, "GDPR_ARTICLE_33")).toMatchObject({ state: "RUNNING" });
  expect(await clockOf(duplicate, "GDPR_ARTICLE_33")).toMatchObject({ state: "ENDED" });
  expect(await incidentOf(room, duplicate)).toMatchObject({
    state: "MERGED",
    determination: "DUPLICATE",
    mergedIntoId: survivor,
    mergeDueAt: null,
  });
  expect((await timelineOf(duplicate)).slice(0, history.length)).toEqual(history);
  expect((await timelineOf(survivor)).at(-1)).toMatchObject({ actorName: "Cordon", operation: "takeInDuplicate" });
  expect(await room.broken()).toEqual([]);
});

test("What was found on a law counts in the survivor where nobody looked at it or it newly applies, and a notice given in the duplicate can be recorded there", async () => {
  const [duplicate, survivor] = [await incidentAt(room, "LED"), await incidentAt(room, "LED")];
  const assess = (incidentId: string, law: string, applies: boolean, obligations: readonly object[] = []) =>
    perform(room, tara, "assessApplicableRegulations", {
      incidentId,
      laws: [{ law, applies, reason: applies ? "We are an essential entity." : "Nobody in the Union is concerned." }],
      obligations,
    });
  const bsi = { clock: "NIS2_EARLY_WARNING", addressee: "BSI", reason: "It supervises us." };
  const cnil = { clock: "GDPR_ARTICLE_33", addressee: "CNIL", reason: "It supervises us." };
  const bank = { clock: "DORA_INITIAL_NOTIFICATION", addressee: "BaFin", reason: "It supervises our customers." };
  const pipc = { clock: "KOREA_PIPA_REPORT", addressee: "PIPC", reason: "It supervises us." };
  const startedAt = room.now;
  await assess(survivor, "GDPR", true, [cnil]);
  await assess(survivor, "DORA", false);
  await assess(duplicate, "NIS2", true, [{ ...bsi, startedAt }]);
  await assess(survivor, "KOREA_PIPA", true, [pipc]);
  await assess(duplicate, "KOREA_PIPA", false);
  await assess(duplicate, "DORA", true, [bank]);
  await assess(survivor, "GDPR", true);
  const at = (incidentId: string) =>
    room.database.manager.findOneByOrFail(tables.NotificationObligation, { incidentId, clock: "NIS2_EARLY_WARNING" });
  const sentAt = room.now;
  const tell = async (incidentId: string) =>
    perform(room, tara, "recordAuthorityNotice", { incidentId, obligationId: (await at(incidentId)).id, sentAt });
  await tell(duplicate);
  await assess(survivor, "NIS2", true, [{ ...bsi, startedAt }]);
  await merge(duplicate, survivor);
  expect(await takeInAll()).toBe(1);

  const found = await room.database.manager.findBy(tables.RegulationAssessment, { incidentId: survivor });
  expect(found.map(({ law, applies }) => `${law} ${applies}`).sort()).toEqual(
    ["GDPR true", "DORA false", "KOREA_PIPA true", "GDPR true", "NIS2 true", "DORA true"].sort(),
  );
  expect(await at(survivor)).toMatchObject({ state: "RUNNING" });
  await tell(survivor);
  expect(await at(survivor)).toMatchObject({ state: "MET", settledAt: sentAt });
});

test("A notice that was found not to be due here, and was still owed in the duplicate, is owed again from the earlier start; one that was given stays met, and is late where the earlier start says so", async () => {
  const [duplicate, survivor] = [await incidentAt(room, "LED"), await incidentAt(room, "LED")];
  const begun = room.now;
  const start = (incidentId: string, addressee: string, hours: number) =>
    perform(room, tara, "startNotificationClock", {
      incidentId,
      clock: "NIS2_EARLY_WARNING",
      addressee,
      startedAt: new Date(begun.getTime() - hours * 3_600_000),
    });
  const at = (incidentId: string, addresseeName: string) =>
    room.database.manager.findOneByOrFail(tables.NotificationObligation, {
      incidentId,
      addresseeName,
      clock: "NIS2_EARLY_WARNING",
    });
  const tell = async (incidentId: string, addressee: string) =>
    perform(room, tara, "recordAuthorityNotice", { incidentId, obligationId: (await at(incidentId, addressee)).id });
  const except = async (addressee: string) =>
    perform(room, lena, "recordNotificationException", {
      incidentId: survivor,
      obligationId: (await at(survivor, addressee)).id,
    });
  await start(survivor, "BSI", 1);
  await start(duplicate, "BSI", 2);
  await start(survivor, "CSIRT-IE", 3);
  await start(duplicate, "CSIRT-IE", 1);
  await start(survivor, "ANSSI", 1);
  await start(duplicate, "ANSSI", 2);
  await start(survivor, "NCSC-NL", 1);
  await start(duplicate, "NCSC-NL", 30);
  await start(survivor, "CCB", 1);
  await start(duplicate, "CCB", 5);
  for (const addressee of ["BSI", "CSIRT-IE"]) await except(addressee);
  for (const addressee of ["ANSSI", "NCSC-NL"]) await tell(survivor, addressee);
  await tell(duplicate, "CCB");
  const own = await at(survivor, "CSIRT-IE");
  const started = new Map<string, Date | null>();
  for (const name of ["ANSSI", "NCSC-NL", "CCB"]) started.set(name, (await at(duplicate, name)).startedAt);
  const earlier = await at(duplicate, "BSI");
  await merge(duplicate, survivor);
  expect(await takeInAll()).toBe(1);

  const again = { state: "RUNNING", settledAt: null, exceptionReason: null, exceptionDetails: null };
  const { startedAt, dueAt, atRiskAt } = earlier;
  expect(await at(survivor, "BSI")).toMatchObject({ ...again, startedAt, dueAt, atRiskAt });
  expect(await at(survivor, "CSIRT-IE")).toMatchObject({ ...again, startedAt: own.startedAt, dueAt: own.dueAt });
  expect(await at(survivor, "ANSSI")).toMatchObject({ state: "MET", startedAt: started.get("ANSSI") });
  expect(await at(survivor, "NCSC-NL")).toMatchObject({
    state: "MET_LATE",
    startedAt: started.get("NCSC-NL"),
    lateReason: expect.stringMatching(/^It counts from when INC-\d+-\d+, which is the same, had started it\.$/),
  });
  expect(await at(survivor, "CCB")).toMatchObject({ state: "RUNNING", startedAt: started.get("CCB") });
});

test("What began in the duplicate after it was settled in a survivor that was reopened is owed there anew", async () => {
  const survivor = await incidentAt(room, "POST_INCIDENT_ACTIVITY");
  const of = { incidentId: survivor, clock: "NIS2_EARLY_WARNING" } as const;
  await perform(room, tara, "startNotificationClock", { ...of, addressee: "BSI" });
  const owed = () => room.database.manager.find(tables.NotificationObligation, { where: of, order: { id: "ASC" } });
  const [first] = await owed();
  await perform(room, tara, "recordAuthorityNotice", { incidentId: survivor, obligationId: first?.id });
  await perform(room, sora, "reopenIncident", { incidentId: survivor, serviceIds: [services.exchange] });
  const duplicate = await incidentAt(room, "DECLARED");
  await perform(room, tara, "startNotificationClock", { ...of, incidentId: duplicate, addressee: "BSI" });
  const startedAt = room.now;
  await merge(duplicate, survivor);
  await takeInAll();
  expect(await owed()).toMatchObject([{ state: "MET" }, { state: "RUNNING", startedAt }]);
});

/** What is done with the evidence, the investigations and the holds that a duplicate keeps, and what ends work that it began. */
const goesOnWithDuplicate: readonly string[] = [
  ...["completePlanStep", "failPlanStep", "completeValidationStep", "failValidationStep", "completeTask", "cancelTask"],
  "recordFinding",
  "concludeInvestigation",
  "reopenInvestigation",
  ...[...operations.evidence, ...operations.transfer]
    .map(({ name }) => name)
    .filter((name) => name !== "collectEvidence"),
  ...["placeLegalHold", "requestHoldLift", "liftLegalHold", "refuseHoldLift"],
  ...["requestEvidenceDisposal", "disposeEvidence", "cancelDisposal"],
  // What customers were told, or could have been, is brought to its end where it was written.
  ...["withdrawCustomerNotice", "recordNoticeDelivery"],
  ...["updateServiceHealthPost", "endServiceHealthPost", "withdrawServiceHealthPost"],
  // A hunt or a sweep goes on to its own end; none begins there.
  ...[...operations.hunt, ...operations.sweep, ...operations.serviceSweep, ...operations.sweepResult]
    .map(({ name }) => name)
    .filter((name) => !["openBreachHunt", "orderIndicatorSweep", "recordIndicatorSweep"].includes(name)),
  // An indicator is a record of its own: what is judged of it goes on, and what is found anew is found in the other.
  ...[...operations.indicator, ...operations.intake]
    .map(({ name }) => name)
    .filter((name) => !["relateIndicator", "recordSightings", "recordIndicators", "importStixBundle"].includes(name)),
];

test("An incident that is being merged, or was, refuses in words everything but what goes on with its evidence or ends its work; whoever had a role or a question there has none", async () => {
  const duplicate = await incidentAt(room, "STAFFED");
  await perform(room, sora, "assignOwner", { incidentId: duplicate }).catch(() => undefined);
  await requestApproval(room, sora, "withdrawIncident", { incidentId: duplicate });
  const of = { incidentId: duplicate };
  const { id: consultationId } = await perform<Entity>(room, sora, "requestConsultation", of);
  const { id: recommendationId } = await perform<Entity>(room, sora, "recommendEradication", of);
  const { id: serviceNoteId } = await perform<Entity>(room, erin, "addServiceNote", of);
  const { id: taskId } = await perform<Entity>(room, sora, "createTask", of);
  const { id: planStepId } = await propose(room, sora, of);
  const { id: evidenceId } = await perform<Evidence>(room, sora, "collectEvidence", { incidentId: duplicate });
  const { id: evidenceTransferId } = await perform(room, sora, "offerEvidenceTransfer", {
    incidentId: duplicate,
    evidenceId,
  });
  const { id: investigationId } = await perform(room, sora, "openInvestigation", { incidentId: duplicate });
  const { id: legalHoldId } = await perform(room, lena, "placeLegalHold", { incidentId: duplicate });
  const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt");
  await perform(room, sora, "recordHuntFinding", { breachHuntId });
  const found = await room.database.manager.findOneByOrFail(tables.HuntFinding, { breachHuntId });
  const idOfNew = async (name: Operation) => (await perform(room, sora, name, of)).id;
  const kept = {
    taskId,
    planStepId,
    evidenceId,
    evidenceTransferId,
    investigationId,
    legalHoldId,
    disposalId: alien,
    huntFindingId: found.id,
    breachHuntId,
    observedTechniqueId: await idOfNew("recordObservedTechnique"),
    adversaryActivityId: await idOfNew("recordAdversaryActivity"),
    hypothesisId: await idOfNew("stateHypothesis"),
    noteId: await idOfNew("addNote"),
    linkId: await idOfNew("addLink"),
    actorId: await idOfNew("nameActor"),
    noticeId: (await perform<Entity>(room, cora, "draftCustomerNotice", of)).id,
    postId: (await perform<Entity>(room, cora, "draftServiceHealthPost", of)).id,
    // It has no room: one that is open could still be left and closed.
    roomId: duplicate,
  };
  await merge(duplicate, await incidentAt(room, "DECLARED"));
  const { alert, alertBatch, alertSource, sourceKey, requirement, monitoring, ...others } = operations;
  const { vulnerability, exposure, serviceAnalysis, suppression, tuningRequest, correlation, ...further } = others;
  // A precursor is a record of its own, and says which incident it announced: the duplicate.
  const { precursor, precursorLink, briefing, briefingAnswer, actorProfile, ...ofIncidents } = further;
  const ids = async () => {
    const [assignment] = await room.database.manager.findBy(tables.Assignment, { incidentId: duplicate });
    const [approval] = await room.database.manager.findBy(tables.Approval, { incidentId: duplicate });
    return { assignmentId: assignment?.id, approvalId: approval?.id, consultationId, recommendationId, serviceNoteId };
  };
  const named = await ids();
  const all = { ...everyone, personId: mina.personId, appointments: ["EXECUTIVE_INCIDENT_MANAGER"] };
  for (const _ of ["being merged", "merged"]) {
    for (const { name } of Object.values(ofIncidents).flat()) {
      if (
        [
          "escalateAlert",
          "escalateAlerts",
          "openIncident",
          "reopenIncident",
          "reopenTask",
          ...goesOnWithDuplicate,
        ].includes(name)
      )
        continue;
      const input = {
        incidentId: duplicate,
        otherIncidentId: duplicate,
        ...named,
        ...kept,
        operation: { withdrawIncident: { incidentId: duplicate } },
      };
      const answer = await attempt(room, all, name as Operation, input).catch((error: { code?: string }) => error);
      const isRefused = isRefusal(answer) || (answer as { code?: string }).code === "FORBIDDEN";
      expect([name, isRefused]).toEqual([name, true]);
      // What is merged for good is not to be reopened: it goes on in the other.
      if (!isRefusal(answer)) continue;
      const message = answer.message.replaceAll(name, "");
      expect([name, message]).toEqual([name, expect.not.stringMatching(/reopen/i)]);
    }
    await takeInAll();
  }
  const after = await incidentOf(room, duplicate);
  // Legal affairs keeps the evidence here by its hold, which is still in force.
  expect([after.askedPersonIds, after.askedTeamIds]).toEqual([[], [teams.legal.teamId]]);
  const assignments = await room.database.manager.findBy(tables.Assignment, { incidentId: duplicate });
  expect(assignments.map(({ state }) => state)).toEqual(["ENDED", "ENDED"]);
  expect(await room.database.manager.countBy(tables.Approval, { incidentId: duplicate, state: "CANCELLED" })).toBe(1);
});

test("What is declared is merged only into what is declared, so that nobody ends it without an approval", async () => {
  const declared = await incidentAt(room, "DECLARED");
  const suspected = await incidentAt(room, "RECEIVED");
  const merging = await attempt(room, sora, "mergeIncident", { incidentId: declared, otherIncidentId: suspected });
  expect(merging).toMatchObject({
    gates: [{ gate: "SURVIVOR_FITS", message: expect.stringContaining("This incident is declared and") }],
  });
  await merge(suspected, declared);
});

test("A merge takes no flag off an eradication, whether the service joins by it or was there", async () => {
  for (const serviceIds of [[], [services.exchange]]) {
    const duplicate = await incidentAt(room, "STAFFED");
    await perform(room, people.erin, "flagEradication", { incidentId: duplicate });
    const { businessImpact, flaggedAt } = await responseOf(room, duplicate, services.exchange);
    const survivor = await incidentAt(room, "DECLARED");
    if (serviceIds.length === 0) {
      await perform(room, sora, "recordAnalysis", { incidentId: survivor, notAffectedServiceIds: [services.exchange] });
      await perform(room, people.erin, "agreeRelease", { incidentId: survivor });
      await perform(room, sora, "releaseService", { incidentId: survivor, serviceId: services.exchange });
    }
    await merge(duplicate, survivor);
    await takeInAll();
    expect(await responseOf(room, survivor, services.exchange)).toMatchObject({ businessImpact, flaggedAt });
  }
});

test("A service that both have is judged as the one knows that knows better, and what is provisional stays so", async () => {
  const opened = (serviceIds: readonly string[]) => perform(room, sora, "openIncident", { serviceIds });
  const { id: survivor } = await opened([services.exchange]);
  const duplicate = await incidentAt(room, "RECEIVED");
  await perform(room, sora, "addAffectedService", { incidentId: duplicate, serviceId: services.sharepoint });
  room.now = new Date(room.now.getTime() + 5 * 3_600_000);
  const of = { incidentId: duplicate, serviceId: services.sharepoint };
  await perform(room, sora, "setProvisionalSeverity", of);
  const provisional = await responseOf(room, duplicate, services.sharepoint);
  await merge(duplicate, survivor);
  await takeInAll();
  expect(await responseOf(room, survivor, services.exchange)).toMatchObject({
    severity: "HIGH",
    severityProvisional: false,
  });
  const { severity, assessmentDueAt } = provisional;
  expect(await responseOf(room, survivor, services.sharepoint)).toMatchObject({
    severity,
    severityProvisional: true,
    assessmentDueAt,
  });
  const { id: another } = await opened([services.exchange, services.sharepoint]);
  await merge(another, survivor);
  await takeInAll();
  expect(await responseOf(room, survivor, services.exchange)).toMatchObject({ severity: "HIGH" });
});

test("An incident is merged neither into itself nor into one that has ended", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const into = (otherIncidentId: string) =>
    unmetGates(attempt(room, sora, "mergeIncident", { incidentId, otherIncidentId }));
  expect(await into(incidentId)).toEqual(["SURVIVOR_FITS"]);
  const ended = await incidentAt(room, "RECEIVED");
  await judgeAlerts(room, ended);
  await dismiss(room, ended);
  expect(await into(ended)).toEqual(["SURVIVOR_FITS"]);
  const merged = await incidentAt(room, "RECEIVED");
  await merge(merged, incidentId);
  await takeInAll();
  expect(await into(merged)).toEqual(["SURVIVOR_FITS"]);
});

test("Three duplicates of one incident at once are taken in one after another, and none is lost", async () => {
  const survivor = await incidentAt(room, "RECEIVED");
  const duplicates = [
    await incidentAt(room, "SUSPECTED"),
    await incidentAt(room, "RECEIVED", { otherServiceIds: [services.sharepoint] }),
    await incidentAt(room, "SUSPECTED", { otherServiceIds: [services.sharepoint, services.teams] }),
  ];
  const alerts = [...(await alertsOf(survivor)), ...(await Promise.all(duplicates.map(alertsOf))).flat()].sort();
  for (const duplicate of duplicates) await merge(duplicate, survivor);
  expect(await takeInAll()).toBe(3);
  expect(await alertsOf(survivor)).toEqual(alerts);
  const { serviceIds } = await incidentOf(room, survivor);
  expect([...serviceIds].sort()).toEqual([services.exchange, services.sharepoint, services.teams].sort());
  expect(await room.database.manager.countBy(tables.ServiceResponse, { incidentId: survivor })).toBe(3);
});

test("A survivor that is itself merged before it has taken a duplicate in leaves it to the one that goes on in the end", async () => {
  const last = await incidentAt(room, "RECEIVED");
  const middle = await incidentAt(room, "RECEIVED");
  const first = await incidentAt(room, "SUSPECTED", { otherServiceIds: [services.sharepoint] });
  const alerts = (await Promise.all([first, middle, last].map(alertsOf))).flat().sort();
  await merge(first, middle);
  await merge(middle, last);
  expect(await takeInAll()).toBe(2);
  expect(await alertsOf(last)).toEqual(alerts);
  expect((await incidentOf(room, last)).serviceIds).toEqual([services.exchange, services.sharepoint]);
  for (const id of [first, middle]) expect(await incidentOf(room, id)).toMatchObject({ mergeDueAt: null });
  expect(await room.database.manager.countBy(tables.ServiceResponse, { incidentId: middle })).toBe(1);
});

test("A survivor does not end before it has taken its duplicates in", async () => {
  const survivor = await incidentAt(room, "NOTIFIED");
  const duplicate = await incidentAt(room, "SUSPECTED");
  await merge(duplicate, survivor);
  const { number } = await incidentOf(room, duplicate);
  const end = () => attempt(room, sora, "enterPostIncidentActivity", { incidentId: survivor });
  expect(await end()).toMatchObject({
    gates: [{ gate: "DUPLICATES_TAKEN_IN", message: expect.stringContaining(number) }],
  });
  await takeInAll();
  await judgeAlerts(room, survivor);
  await perform(room, sora, "enterPostIncidentActivity", { incidentId: survivor });
});

test("A duplicate that is RED shuts nobody out who holds a role in the survivor", async () => {
  const duplicate = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "changeHandling", { incidentId: duplicate, handling: "RED" });
  const survivor = await incidentAt(room, "LED");
  await perform(room, sora, "assignOwner", { incidentId: survivor, personId: emil.personId });
  const { id: assignmentId } = await room.database.manager.findOneByOrFail(tables.Assignment, {
    incidentId: survivor,
    personId: emil.personId,
  });
  await perform(room, emil, "acceptOwnership", { incidentId: survivor, assignmentId });
  await merge(duplicate, survivor);
  await takeInAll();
  const { handling, virtualTeamPersonIds, virtualTeamRoles } = await incidentOf(room, survivor);
  expect(handling).toBe("RED");
  expect(virtualTeamPersonIds).toContain(emil.personId);
  expect(virtualTeamRoles[virtualTeamPersonIds.indexOf(emil.personId)]).toBe("SERVICE_ENGINEERING");
  await perform(room, erin, "reassessSeverity", { incidentId: survivor });
});

test("A duplicate that is RED shuts nobody out who has evidence of the survivor: they are of its virtual team", async () => {
  const duplicate = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "changeHandling", { incidentId: duplicate, handling: "RED" });
  const survivor = await incidentAt(room, "LED");
  const { id: evidenceId } = await perform<Evidence>(room, emil, "collectEvidence", { incidentId: survivor });
  await merge(duplicate, survivor);
  await takeInAll();
  const { handling, virtualTeamPersonIds, virtualTeamRoles } = await incidentOf(room, survivor);
  expect(handling).toBe("RED");
  expect(virtualTeamRoles[virtualTeamPersonIds.indexOf(emil.personId)]).toBe("FORENSICS");
  await perform(room, emil, "moveEvidence", { incidentId: survivor, evidenceId });
});

test("Nor does the virtual team of the survivor shut out who has evidence of a duplicate that is RED and had none", async () => {
  const { id: duplicate } = await perform(room, sena, "openIncident", { handling: "RED" });
  const { id: evidenceId } = await perform<Evidence>(room, sena, "collectEvidence", { incidentId: duplicate });
  const survivor = await incidentAt(room, "LED");
  const members = [sora, erin, cora].map(({ personId }) => ({ personId, role: "EXPERT" }));
  await perform(room, sora, "formVirtualTeam", { incidentId: survivor, members });
  await merge(duplicate, survivor);
  await takeInAll();
  await perform(room, sena, "moveEvidence", { incidentId: duplicate, evidenceId });
});

test("A service that the survivor had released comes again with the duplicate, in its next round, and counts for how bad it is", async () => {
  const survivor = await incidentAt(room, "LED");
  const of = { incidentId: survivor, serviceId: services.sharepoint };
  await perform(room, sora, "addAffectedService", of);
  await perform(room, people.shai, "reassessSeverity", of);
  await perform(room, sora, "recordAnalysis", { incidentId: survivor, notAffectedServiceIds: [services.sharepoint] });
  await perform(room, people.shai, "agreeRelease", of);
  await perform(room, sora, "releaseService", of);
  expect((await incidentOf(room, survivor)).severity).toBe("HIGH");
  const { id: duplicate } = await perform(room, sora, "openIncident", { serviceIds: [services.sharepoint] });
  await perform(room, people.shai, "reassessSeverity", { incidentId: duplicate, serviceId: services.sharepoint });
  await merge(duplicate, survivor);
  await takeInAll();
  expect(await responseOf(room, survivor, services.sharepoint)).toMatchObject({
    state: "ANALYSIS",
    round: 2,
    severity: "CRITICAL",
  });
  expect((await incidentOf(room, survivor)).severity).toBe("CRITICAL");
});
