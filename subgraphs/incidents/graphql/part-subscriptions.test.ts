import { type Viewer, viewerHeader } from "../../../platform/identity/viewer.js";
import type { LiveEvent } from "../../../platform/live/live-event.js";
import { codeOfName } from "../../response-model/schema/operations/code-of-name.js";
import type { Consultation } from "../domain/records/advice/consultation.js";
import type { Alert } from "../domain/records/alerts/alert.js";
import type { Evidence } from "../domain/records/evidence/evidence.js";
import type { DetectionRequirement } from "../domain/records/requirements/detection-requirement.js";
import type { Vulnerability } from "../domain/records/vulnerabilities/vulnerability.js";
import { deploymentChanges } from "../store/live/live-deployments.js";
import { requirementChanges } from "../store/live/live-requirements.js";
import { tables } from "../store/tables.js";
import { incidentAt, perform } from "../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../test-support/incidents-room.js";
import type { Operation } from "../test-support/inputs.js";
import { liveStreams } from "../test-support/live-streams.js";
import { people, services } from "../test-support/organization.js";
import { propose, stepCalled } from "../test-support/plan-scenario.js";

const { sora, sena, erin, emil, shai, cora, lena, mina, mara } = people;
const { exchange, sharepoint } = services;

const { started, subscribe } = liveStreams("part_subscriptions");
let room: IncidentsRoom;
beforeAll(() => {
  ({ room } = started());
});

const planSteps = `subscription ($filter: ServicePartChangeFilter, $after: String) {
  planStepChanged(filter: $filter, after: $after) {
    cursor operation at planStep { id title state version service { id } incident { id number } }
  }
}`;

type Stream = Awaited<ReturnType<typeof subscribe>>;

/** The next changes of a subscription, of which nothing may go wrong. */
async function changesOf(stream: Stream, field: string, count: number): Promise<readonly Record<string, unknown>[]> {
  const changes: Record<string, unknown>[] = [];
  while (changes.length < count) {
    const { data, errors } = await stream.next();
    expect(errors).toBeUndefined();
    changes.push(data?.[field] ?? {});
  }
  return changes;
}

const operationsOf = (changes: readonly Record<string, unknown>[]) => changes.map(({ operation }) => operation);

/** A declared incident of two services, each with an owner of its own. */
async function incidentOfTwo(): Promise<string> {
  const incidentId = await incidentAt(room, "STAFFED");
  await perform(room, sora, "addAffectedService", { incidentId, serviceId: sharepoint });
  return incidentId;
}

test("On a bad day each team is told of the steps of its own service, security of those of both, in their order", async () => {
  const incidentId = await incidentOfTwo();
  const other = await incidentAt(room, "STAFFED");
  const of = { incidentIds: [incidentId] };
  const security = await subscribe(sora, planSteps, { filter: of });
  const ofExchange = await subscribe(erin, planSteps, { filter: { ...of, serviceIds: [exchange] } });
  const ofSharepoint = await subscribe(shai, planSteps, {
    filter: { incidentIds: [incidentId.toUpperCase()], serviceIds: [sharepoint] },
  });
  await propose(room, sora, { incidentId: other });
  const mine = await propose(room, sora, { incidentId, title: "Revoke the tokens" });
  const theirs = await propose(room, sora, { incidentId, serviceId: sharepoint, title: "Close the share" });
  await perform(room, erin, "agreePlanStep", { incidentId, planStepId: mine.id });
  await perform(room, shai, "agreePlanStep", { incidentId, planStepId: theirs.id });

  const all = await changesOf(security, "planStepChanged", 4);
  expect(all.map(({ operation, planStep }) => [operation, planStep])).toEqual(
    [mine, theirs, mine, theirs].map(({ id, title, serviceId }, place) => [
      place < 2 ? "PROPOSE_PLAN_STEP" : "AGREE_PLAN_STEP",
      expect.objectContaining({
        id,
        title,
        service: { id: serviceId },
        incident: { id: incidentId, number: expect.any(String) },
      }),
    ]),
  );
  for (const [stream, step] of [
    [ofExchange, mine],
    [ofSharepoint, theirs],
  ] as const) {
    const changes = await changesOf(stream, "planStepChanged", 2);
    expect(operationsOf(changes)).toEqual(["PROPOSE_PLAN_STEP", "AGREE_PLAN_STEP"]);
    expect(changes.at(-1)?.planStep).toMatchObject({ id: step.id, state: "AGREED", version: step.version + 1 });
    await stream.end();
  }
  await security.end();
});

test("A list of steps is one operation, told step by step, and resumed in the middle of it", async () => {
  const incidentId = await incidentOfTwo();
  const filter = { incidentIds: [incidentId] };
  const stream = await subscribe(sora, planSteps, { filter });
  await perform(room, sora, "proposePlanSteps", { incidentId });
  const [first, second] = await changesOf(stream, "planStepChanged", 2);
  expect(operationsOf([first ?? {}, second ?? {}])).toEqual(["PROPOSE_PLAN_STEPS", "PROPOSE_PLAN_STEPS"]);
  await stream.end();
  const after = await subscribe(sora, planSteps, { filter, after: first?.cursor });
  expect(await changesOf(after, "planStepChanged", 1)).toEqual([{ ...second, cursor: expect.any(String) }]);
  await propose(room, sora, { incidentId, title: "One more" });
  expect((await changesOf(after, "planStepChanged", 1))[0]?.planStep).toMatchObject({ title: "One more" });
  await after.end();
});

test("One operation that changes things of two kinds is told by the subscription of each, and shows each what is theirs", async () => {
  const incidentId = await incidentOfTwo();
  const filter = { incidentIds: [incidentId] };
  const { id: evidenceId } = await perform<Evidence>(room, sora, "collectEvidence", { incidentId });
  const { id: evidenceTransferId } = await perform(room, sora, "offerEvidenceTransfer", {
    incidentId,
    evidenceId,
    personId: sena.personId,
  });
  const evidence = `subscription ($filter: ServicePartChangeFilter) { evidenceChanged(filter: $filter) {
    operation evidence { id custodianName storagePlace } } }`;
  const transfers = `subscription ($filter: PartChangeFilter) { evidenceTransferChanged(filter: $filter) {
    operation evidenceTransfer { id state } } }`;
  const [custodian, other] = [await subscribe(sena, evidence, { filter }), await subscribe(sora, evidence, { filter })];
  const offers = await subscribe(sora, transfers, { filter });
  await perform(room, sena, "acceptEvidenceTransfer", { incidentId, evidenceTransferId });
  const operation = "ACCEPT_EVIDENCE_TRANSFER";
  expect(await changesOf(offers, "evidenceTransferChanged", 1)).toEqual([
    { operation, evidenceTransfer: { id: evidenceTransferId, state: "ACCEPTED" } },
  ]);
  // Where it is kept, its custodian alone reads.
  for (const [stream, storagePlace] of [
    [custodian, expect.any(String)],
    [other, null],
  ] as const)
    expect(await changesOf(stream, "evidenceChanged", 1)).toEqual([
      { operation, evidence: { id: evidenceId, custodianName: sena.name, storagePlace } },
    ]);
  for (const stream of [offers, custodian, other]) await stream.end();
});

const onIncident =
  (viewer: Viewer, operation: Operation, more: object = {}) =>
  (incidentId: string): Promise<unknown> =>
    perform(room, viewer, operation, { incidentId, ...more });

/** A thing of each kind that comes into being: by what, and how somebody who reads the case sees it then. */
const kinds: Readonly<Record<string, readonly [Operation, (incidentId: string) => Promise<unknown>, string, object]>> =
  {
    task: ["createTask", onIncident(sora, "createTask"), "title state", { state: "OPEN" }],
    consultation: [
      "requestConsultation",
      onIncident(sora, "requestConsultation"),
      "state isWithheld",
      { state: "REQUESTED", isWithheld: false },
    ],
    recommendation: ["recommendEradication", onIncident(sora, "recommendEradication"), "state", { state: "PROPOSED" }],
    serviceNote: [
      "addServiceNote",
      onIncident(erin, "addServiceNote"),
      "service { id }",
      { service: { id: services.exchange } },
    ],
    note: ["addNote", onIncident(sora, "addNote"), "state text", { state: "POSTED" }],
    caseLink: ["addLink", onIncident(sora, "addLink"), "url", { url: expect.stringContaining("https://") }],
    threatActor: ["nameActor", onIncident(sora, "nameActor"), "name", { name: "Storm-0558" }],
    observedTechnique: [
      "recordObservedTechnique",
      onIncident(sora, "recordObservedTechnique"),
      "tactic technique { id }",
      { tactic: "INITIAL_ACCESS", technique: { id: "T1078.004" } },
    ],
    adversaryActivity: [
      "recordAdversaryActivity",
      onIncident(sora, "recordAdversaryActivity"),
      "description service { id }",
      { description: expect.stringContaining("tokens"), service: { id: services.exchange } },
    ],
    hypothesis: ["stateHypothesis", onIncident(sora, "stateHypothesis"), "state", { state: "OPEN" }],
    customerNotice: ["draftCustomerNotice", onIncident(cora, "draftCustomerNotice"), "title state", { state: "DRAFT" }],
    serviceHealthPost: [
      "draftServiceHealthPost",
      onIncident(cora, "draftServiceHealthPost"),
      "status services { id }",
      { status: "INVESTIGATING", services: [{ id: services.exchange }] },
    ],
    incidentRoom: ["openRoom", onIncident(mina, "openRoom"), "state present { person { id } }", { state: "OPEN" }],
    hunt: ["recordBreachHunt", onIncident(sora, "recordBreachHunt"), "findings", { findings: "None was found." }],
    investigation: ["openInvestigation", onIncident(sora, "openInvestigation"), "state", { state: "OPEN" }],
    // Only its custodian reads where it is kept.
    evidence: ["collectEvidence", onIncident(sora, "collectEvidence"), "storagePlace", { storagePlace: null }],
    legalHold: ["placeLegalHold", onIncident(lena, "placeLegalHold"), "state", { state: "IN_FORCE" }],
    assignment: [
      "assignOwner",
      async (incidentId) => {
        await perform(room, sora, "addAffectedService", { incidentId, serviceId: sharepoint });
        await onIncident(sora, "assignOwner", { serviceId: sharepoint, personId: shai.personId })(incidentId);
      },
      "state",
      { state: "OFFERED" },
    ],
  };

describe("A thing that comes into being in one of two cases, of which one is for responders and one for everybody", () => {
  let cases: readonly string[] = [];
  beforeAll(async () => {
    const [amber, green] = [await incidentAt(room, "STAFFED"), await incidentAt(room, "STAFFED")];
    await perform(room, sora, "changeHandling", { incidentId: green, handling: "GREEN" });
    cases = [amber, green];
  });

  test.each(Object.entries(kinds))(
    "%s: is told with what it says, to each of those who read its case and to nobody else",
    async (kind, [operation, act, fields, expected]) => {
      const query = `subscription { ${kind}Changed(filter: { operations: [${codeOfName(operation)}] }) {
        operation at ${kind} { id ${fields} } } }`;
      const [responder, nobody] = [await subscribe(emil, query), await subscribe(people.nobody, query)];
      for (const incidentId of cases) await act(incidentId);
      const all = await changesOf(responder, `${kind}Changed`, 2);
      for (const change of all) expect(change).toMatchObject({ operation: codeOfName(operation), [kind]: expected });
      expect(all[1]?.at).toBe(room.now.toISOString());
      expect(await changesOf(nobody, `${kind}Changed`, 1)).toEqual([all[1]]);
      await nobody.end();
      await responder.end();
    },
  );
});

test("An alert is told of from its report on, to those who look after its service", async () => {
  const query = `subscription ($filter: ServicePartChangeFilter) { alertChanged(filter: $filter) {
    operation alert { id state } } }`;
  const [mine, others] = [
    await subscribe(erin, query, { filter: { serviceIds: [exchange] } }),
    await subscribe(shai, query, { filter: { serviceIds: [sharepoint] } }),
  ];
  const { id: alertId } = await perform<Alert>(room, cora, "reportAlert");
  await perform<Alert>(room, erin, "triageAlert", { alertId });
  const { id: other } = await perform<Alert>(room, cora, "reportAlert", { serviceId: sharepoint });
  expect(await changesOf(mine, "alertChanged", 2)).toEqual([
    { operation: "REPORT_ALERT", alert: { id: alertId, state: expect.any(String) } },
    { operation: "TRIAGE_ALERT", alert: { id: alertId, state: "TRIAGED" } },
  ]);
  expect(await changesOf(others, "alertChanged", 1)).toMatchObject([{ alert: { id: other, state: "RECEIVED" } }]);
  await others.end();
  await mine.end();
});

test("From when an alert is marked for fewer, others are told nothing of it; once it is marked for more, they are told of that", async () => {
  const query = "subscription { alertChanged { operation alert { id handling } } }";
  const [mine, others] = [await subscribe(erin, query), await subscribe(shai, query)];
  const { id } = await perform<Alert>(room, cora, "reportAlert");
  const mark = (by: Viewer, handling: string) =>
    perform<Alert>(room, by, "changeAlertHandling", { alertId: id, handling, reason: "For the test." });
  // Who receives a change is decided when it is delivered, so each is received before the marking changes again.
  for (const stream of [mine, others])
    expect(operationsOf(await changesOf(stream, "alertChanged", 1))).toEqual(["REPORT_ALERT"]);
  await mark(erin, "RED");
  await perform<Alert>(room, erin, "triageAlert", { alertId: id });
  expect(operationsOf(await changesOf(mine, "alertChanged", 2))).toEqual(["CHANGE_ALERT_HANDLING", "TRIAGE_ALERT"]);
  await mark(sora, "GREEN");
  for (const stream of [mine, others])
    expect(await changesOf(stream, "alertChanged", 1)).toEqual([
      { operation: "CHANGE_ALERT_HANDLING", alert: { id, handling: "GREEN" } },
    ]);
  await others.end();
  await mine.end();
});

test("A detection requirement is delivered as it comes into force, to responders and to nobody else", async () => {
  const query = `subscription ($filter: RequirementChangeFilter) { detectionRequirementChanged(filter: $filter) {
    operation detectionRequirement { id state service { id } } } }`;
  const [mine, others] = [
    await subscribe(emil, query, { filter: { serviceIds: [exchange] } }),
    await subscribe(shai, query, { filter: { serviceIds: [sharepoint] } }),
  ];
  const { id } = await perform<DetectionRequirement>(room, erin, "proposeDetectionRequirement");
  await perform(room, sora, "agreeDetectionRequirementForSecurity", { detectionRequirementId: id });
  const [proposed, agreed] = await changesOf(mine, "detectionRequirementChanged", 2);
  expect(proposed).toEqual({
    operation: "PROPOSE_DETECTION_REQUIREMENT",
    detectionRequirement: { id, state: expect.any(String), service: { id: exchange } },
  });
  expect(agreed).toMatchObject({ operation: "AGREE_DETECTION_REQUIREMENT_FOR_SECURITY", detectionRequirement: { id } });
  await perform(room, shai, "proposeDetectionRequirement", { serviceId: sharepoint });
  expect(await changesOf(others, "detectionRequirementChanged", 1)).toMatchObject([
    { detectionRequirement: { service: { id: sharepoint } } },
  ]);
  await others.end();
  await mine.end();
  const event: LiveEvent = { position: 1, type: "", subject: id, time: new Date(), data: {} };
  const seen = await requirementChanges.load(room.database.manager, [event], [emil, people.nobody]);
  expect(seen.get(event)?.by).toEqual(new Set([0]));
});

test("Monitoring is delivered as it is deployed, reported and taken down, with its requirement, to responders and to nobody else", async () => {
  const query = `subscription ($filter: DeploymentChangeFilter) { monitoringDeploymentChanged(filter: $filter) {
    operation monitoringDeployment { id state health requirement { id state } } } }`;
  const { id } = await perform<DetectionRequirement>(room, erin, "proposeDetectionRequirement");
  const input = { detectionRequirementId: id };
  await perform(room, sora, "agreeDetectionRequirementForSecurity", input);
  await perform(room, sora, "putDetectionRequirementInForce", input);
  const mine = await subscribe(emil, query, { filter: { requirementIds: [id] } });
  const ofRequirement = await subscribe(
    emil,
    "subscription ($filter: RequirementChangeFilter) { detectionRequirementChanged(filter: $filter) { operation } }",
    { filter: { ids: [id] } },
  );
  await perform(room, erin, "deployMonitoring", input);
  const [deployed] = await changesOf(mine, "monitoringDeploymentChanged", 1);
  expect(deployed).toMatchObject({
    operation: "DEPLOY_MONITORING",
    monitoringDeployment: { state: "ACTIVE", health: "UNKNOWN", requirement: { id } },
  });
  const [{ id: monitoringDeploymentId } = { id: "" }] = await room.database.manager.findBy(
    tables.MonitoringDeployment,
    input,
  );
  await perform(room, erin, "reportMonitoringHealth", { monitoringDeploymentId });
  await perform(room, erin, "takeDownMonitoring", { monitoringDeploymentId });
  expect(await changesOf(mine, "monitoringDeploymentChanged", 2)).toMatchObject([
    { operation: "REPORT_MONITORING_HEALTH" },
    {
      operation: "TAKE_DOWN_MONITORING",
      monitoringDeployment: { state: "TAKEN_DOWN", requirement: { state: "IN_FORCE" } },
    },
  ]);
  // The report changes nothing of the requirement; that the last one is gone does.
  expect(await changesOf(ofRequirement, "detectionRequirementChanged", 2)).toEqual([
    { operation: "DEPLOY_MONITORING" },
    { operation: "TAKE_DOWN_MONITORING" },
  ]);
  await mine.end();
  await ofRequirement.end();
  const event: LiveEvent = { position: 1, type: "", subject: monitoringDeploymentId, time: new Date(), data: {} };
  const seen = await deploymentChanges.load(room.database.manager, [event], [emil, people.nobody]);
  expect(seen.get(event)?.by).toEqual(new Set([0]));
});

test("What a vulnerability is to a service is delivered to its team as it is added and assessed, and to nobody whom the marking keeps out", async () => {
  const query = `subscription ($filter: OwnChangeFilter) { vulnerabilityExposureChanged(filter: $filter) {
    operation vulnerabilityExposure { state service { id } vulnerability { id } } } }`;
  const filter = { serviceIds: [sharepoint] };
  const [ours, theirs] = await Promise.all([subscribe(shai, query, { filter }), subscribe(cora, query, { filter })]);
  const report = (handling: string, serviceIds: readonly string[]) =>
    perform<Vulnerability>(room, mara, "reportVulnerability", { handling, serviceIds });
  const { id: vulnerabilityId } = await report("RED", [exchange]);
  await perform(room, mara, "addServicesToVulnerability", { vulnerabilityId, serviceIds: [sharepoint] });
  const of = { vulnerabilityId, serviceId: sharepoint };
  await perform(room, shai, "assessServiceForVulnerability", { ...of, isAffected: true });
  const exposure = { service: { id: sharepoint }, vulnerability: { id: vulnerabilityId } };
  expect(await changesOf(ours, "vulnerabilityExposureChanged", 2)).toEqual([
    {
      operation: "ADD_SERVICES_TO_VULNERABILITY",
      vulnerabilityExposure: { state: expect.any(String), ...exposure },
    },
    { operation: "ASSESS_SERVICE_FOR_VULNERABILITY", vulnerabilityExposure: { state: "AFFECTED", ...exposure } },
  ]);
  const { id: wider } = await report("AMBER", [sharepoint]);
  expect(await changesOf(theirs, "vulnerabilityExposureChanged", 1)).toMatchObject([
    { operation: "REPORT_VULNERABILITY", vulnerabilityExposure: { vulnerability: { id: wider } } },
  ]);
  await ours.end();
  await theirs.end();
});

test("A briefing is delivered to its services as it is published and answered, and to nobody whom the marking keeps out", async () => {
  const query = `subscription ($filter: OwnChangeFilter) { threatBriefingChanged(filter: $filter) {
    operation threatBriefing { id edition } } }`;
  const answers = `subscription { briefingAcknowledgementChanged { operation briefingAcknowledgement { state } } }`;
  const [ours, theirs, own] = await Promise.all([
    subscribe(shai, query, { filter: { serviceIds: [sharepoint] } }),
    subscribe(cora, query, {}),
    subscribe(shai, answers, {}),
  ]);
  const brief = async (handling: string, serviceIds: readonly string[]) => {
    const { id: threatBriefingId } = await perform(room, people.ivan, "draftThreatBriefing", { handling, serviceIds });
    await perform(room, people.ivan, "publishThreatBriefing", { threatBriefingId });
    return threatBriefingId;
  };
  const threatBriefingId = await brief("RED", [sharepoint]);
  await perform(room, shai, "acknowledgeThreatBriefing", { threatBriefingId, serviceId: sharepoint });
  const threatBriefing = { id: threatBriefingId, edition: 1 };
  expect(await changesOf(ours, "threatBriefingChanged", 2)).toMatchObject([
    { operation: "PUBLISH_THREAT_BRIEFING", threatBriefing },
    { operation: "ACKNOWLEDGE_THREAT_BRIEFING", threatBriefing },
  ]);
  expect(await changesOf(own, "briefingAcknowledgementChanged", 1)).toMatchObject([
    { briefingAcknowledgement: { state: expect.stringMatching(/PENDING|ACKNOWLEDGED/) } },
  ]);
  const wider = await brief("AMBER", [exchange]);
  expect(await changesOf(theirs, "threatBriefingChanged", 1)).toMatchObject([
    { operation: "PUBLISH_THREAT_BRIEFING", threatBriefing: { id: wider } },
  ]);
  await Promise.all([ours.end(), theirs.end(), own.end()]);
});

test("What is another way in an edition for fewer is delivered to nobody who may read later editions alone", async () => {
  const theirs = await subscribe(
    cora,
    "subscription { briefingAcknowledgementChanged { briefingAcknowledgement { edition } } }",
    {},
  );
  const of = { handling: "RED", serviceIds: [exchange] };
  const { id: threatBriefingId } = await perform(room, people.ivan, "draftThreatBriefing", of);
  await perform(room, people.ivan, "publishThreatBriefing", { threatBriefingId });
  await perform(room, people.ivan, "amendThreatBriefing", { threatBriefingId, handling: "GREEN" });
  await perform(room, people.ivan, "amendThreatBriefing", { threatBriefingId, priority: 1 });
  const changes = await changesOf(theirs, "briefingAcknowledgementChanged", 3);
  const editions = (changes as readonly { briefingAcknowledgement: { edition: number } }[]).map(
    ({ briefingAcknowledgement: { edition } }) => edition,
  );
  expect(editions.toSorted()).toEqual([2, 2, 3]);
  await theirs.end();
});

test("A room is told of whenever somebody joins or leaves it, with who is there", async () => {
  const incidentId = await incidentOfTwo();
  const query = `subscription ($filter: PartChangeFilter) { incidentRoomChanged(filter: $filter) { operation
    incidentRoom { present { person { id } } } } }`;
  const stream = await subscribe(sora, query, { filter: { incidentIds: [incidentId] } });
  await perform(room, mina, "openRoom", { incidentId });
  const { id: roomId } = await room.database.manager.findOneByOrFail(tables.IncidentRoom, { incidentId });
  await perform(room, erin, "joinRoom", { incidentId, roomId });
  await perform(room, erin, "leaveRoom", { incidentId, roomId });
  const changes = await changesOf(stream, "incidentRoomChanged", 3);
  expect(operationsOf(changes)).toEqual(["OPEN_ROOM", "JOIN_ROOM", "LEAVE_ROOM"]);
  await stream.end();
});

test("From when an incident is RED, who is not of its virtual team is told of none of its parts, not even that there are any", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const query = "subscription { taskChanged { operation task { title incident { id } } } }";
  const [inside, outside] = [await subscribe(sora, query), await subscribe(shai, query)];
  await perform(room, sora, "createTask", { incidentId, title: "While it is AMBER" });
  for (const stream of [inside, outside])
    expect((await changesOf(stream, "taskChanged", 1))[0]?.task).toMatchObject({ title: "While it is AMBER" });
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED", reason: "For the test." });
  await perform(room, sora, "createTask", { incidentId, title: "While it is RED" });
  const open = await incidentOfTwo();
  await perform(room, sora, "createTask", { incidentId: open, title: "Elsewhere" });
  const titles = (await changesOf(inside, "taskChanged", 2)).map(({ task }) => task);
  expect(titles).toMatchObject([{ title: "While it is RED" }, { title: "Elsewhere" }]);
  expect((await changesOf(outside, "taskChanged", 1))[0]?.task).toMatchObject({ title: "Elsewhere" });
  await outside.end();
  await inside.end();
});

test("That a privileged answer was given is told to whoever reads the incident, its texts to legal affairs and the lead alone", async () => {
  const incidentId = await incidentOfTwo();
  const query = `subscription { consultationChanged { operation consultation {
    id state isWithheld question answers { nodes { text } } } } }`;
  const { id } = await perform<Consultation>(room, erin, "requestConsultation", {
    incidentId,
    to: { function: "LEGAL_AFFAIRS" },
    question: "Privileged question?",
  });
  const [insiders, others] = [
    [await subscribe(lena, query), await subscribe(sora, query)],
    [await subscribe(erin, query), await subscribe(emil, query)],
  ];
  const answer = { incidentId, consultationId: id, isPrivileged: true, text: "Privileged words." };
  await perform(room, lena, "answerConsultation", answer);
  for (const [streams, texts] of [
    [insiders, { isWithheld: false, question: "Privileged question?", answers: { nodes: [{ text: answer.text }] } }],
    [others, { isWithheld: true, question: null, answers: { nodes: [] } }],
  ] as const)
    for (const stream of streams) {
      const changes = await changesOf(stream, "consultationChanged", 1);
      expect(changes).toEqual([
        { operation: "ANSWER_CONSULTATION", consultation: { id, state: "ANSWERED", ...texts } },
      ]);
      await stream.end();
    }
});

test("A filter by service is refused where a kind has none, and an id that is none everywhere", async () => {
  for (const [query, filter] of [
    [`subscription { taskChanged(filter: { serviceIds: ["${exchange}"] }) { cursor } }`, {}],
    [planSteps, { ids: ["x"] }],
    [planSteps, { operations: [] }],
  ] as const) {
    const { server, sign } = started();
    const body = JSON.stringify({ query, variables: { filter } });
    const response = await fetch(`${server.url}/graphql/stream`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        [viewerHeader]: sign(sora, { subgraph: "incidents", body }),
      },
      body,
    });
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining("BAD_USER_INPUT")]);
  }
});

test("What is proposed in one step after another is found by the ids of the steps that are watched", async () => {
  const incidentId = await incidentOfTwo();
  await perform(room, sora, "proposePlanSteps", { incidentId });
  const { id } = await stepCalled(room, incidentId, "Restore Monday's image");
  const stream = await subscribe(erin, planSteps, { filter: { ids: [id] } });
  for (const title of ["Revoke the tokens", "Restore Monday's image"]) {
    const { id: planStepId } = await stepCalled(room, incidentId, title);
    await perform(room, erin, "agreePlanStep", { incidentId, planStepId });
  }
  expect(await changesOf(stream, "planStepChanged", 1)).toMatchObject([{ planStep: { id, state: "AGREED" } }]);
  await stream.end();
});
