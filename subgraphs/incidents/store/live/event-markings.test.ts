import { Delivery } from "../../../../platform/events/outbox/delivery.js";
import { subscriberOf } from "../../../../platform/events/outbox/subscribers.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { createLog } from "../../../../platform/runtime/log.js";
import { startReceiver } from "../../../../platform/test-support/receiver.js";
import { until } from "../../../../test/support/until.js";
import { eventContract } from "../../../response-model/events/event-contract.js";
import { eventTypes } from "../../../response-model/events/event-types.js";
import type { Consultation } from "../../domain/records/advice/consultation.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertBatch } from "../../domain/records/alerts/alert-batch.js";
import type { DetectionRequirement } from "../../domain/records/requirements/detection-requirement.js";
import type { Task } from "../../domain/records/tasks/task.js";
import { incidentAt, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";
import { tables } from "../tables.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("event_markings");
});
afterAll(() => room.close());

const { cora, sora, erin } = people;
const later = (days: number) => {
  room.now = new Date(room.now.getTime() + days * 86_400_000);
};
const last = async (type: string) => {
  const [row] = await room.database.query<{ marking: string; now: string }[]>(
    "SELECT marking, marking_of_event(type, subject) AS now FROM outbox_event WHERE type = $1 ORDER BY sequence DESC LIMIT 1",
    [type],
  );
  return row;
};

test("an incident falls under its marking, an alert under that of its incident, and what has none is for responders", async () => {
  await perform<Alert>(room, cora, "reportAlert");
  expect(await last(eventTypes.ALERT_CHANGED.type)).toEqual({ marking: "AMBER", now: "AMBER" });
  await perform<DetectionRequirement>(room, erin, "proposeDetectionRequirement");
  expect(await last(eventTypes.DETECTION_REQUIREMENT_CHANGED.type)).toEqual({ marking: "AMBER", now: "AMBER" });
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "changeHandling", { incidentId, handling: "GREEN" });
  expect(await last(eventTypes.INCIDENT_CHANGED.type)).toEqual({ marking: "GREEN", now: "GREEN" });
  const [alert] = await room.database.manager.findBy(tables.Alert, { incidentId });
  await perform(room, sora, "dispositionAlert", { incidentId, alertId: alert?.id });
  expect(await last(eventTypes.ALERT_CHANGED.type)).toEqual({ marking: "GREEN", now: "GREEN" });
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  expect(await last(eventTypes.INCIDENT_CHANGED.type)).toEqual({ marking: "RED", now: "RED" });
  expect(await last(eventTypes.ALERT_CHANGED.type)).toEqual({ marking: "GREEN", now: "RED" });
  // What is done to a part of an incident is told of the incident, and of the part as of the incident.
  await perform(room, sora, "assignLead", { incidentId });
  for (const { type } of [eventTypes.INCIDENT_CHANGED, eventTypes.ASSIGNMENT_CHANGED])
    expect(await last(type)).toEqual({ marking: "RED", now: "RED" });
});

test("an alert falls under its new marking, and what was told of it before as well", async () => {
  const { id: alertId } = await perform<Alert>(room, cora, "reportAlert");
  await perform<Alert>(room, erin, "triageAlert", { alertId });
  await perform<Alert>(room, erin, "changeAlertHandling", { alertId, handling: "RED" });
  const told = await room.database.query<{ marking: string; now: string }[]>(
    "SELECT marking, marking_of_event(type, subject) AS now FROM outbox_event WHERE subject = $1 ORDER BY sequence",
    [alertId],
  );
  expect(told.map(({ marking, now }) => [marking, now])).toEqual([
    ["AMBER", "RED"],
    ["AMBER", "RED"],
    ["RED", "RED"],
  ]);
});

test("of many alerts those count that it tells of: one that was refused hides nothing of the others", async () => {
  const [red, amber] = [
    await perform<Alert>(room, cora, "reportAlert"),
    await perform<Alert>(room, cora, "reportAlert"),
  ];
  await perform(room, erin, "triageAlert", { alertId: red.id });
  await perform(room, erin, "changeAlertHandling", { alertId: red.id, handling: "RED" });
  const dueAt = new Date(room.now.getTime() + 3_600_000);
  const { items } = await perform<AlertBatch>(room, erin, "acknowledgeAlerts", { alertIds: [red.id, amber.id], dueAt });
  expect(items).toMatchObject([
    { outcome: "REFUSED", alertId: red.id },
    { outcome: "ACKNOWLEDGED", alertId: amber.id },
  ]);
  expect(await last(eventTypes.ALERTS_CHANGED.type)).toEqual({ marking: "AMBER", now: "AMBER" });
});

test("a sweep falls under its own marking, and inside an incident under the narrower of both", async () => {
  const type = eventTypes.INDICATOR_SWEEP_CHANGED.type;
  await perform(room, sora, "recordIndicators", { handling: "AMBER" });
  const { id } = await room.database.manager.findOneByOrFail(tables.Indicator, { type: "URL" });
  await perform(room, sora, "orderIndicatorSweep", { indicatorIds: [id] });
  expect(await last(type)).toEqual({ marking: "AMBER_STRICT", now: "AMBER_STRICT" });
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "orderIndicatorSweep", { indicatorIds: [id], incidentId, handling: "AMBER" });
  expect(await last(type)).toEqual({ marking: "AMBER", now: "AMBER" });
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  expect(await last(type)).toEqual({ marking: "AMBER", now: "RED" });
});

test("a briefing falls under its own marking, and before it is published under that of the fewest", async () => {
  const type = eventTypes.THREAT_BRIEFING_CHANGED.type;
  const { id: threatBriefingId } = await perform(room, people.ivan, "draftThreatBriefing", { handling: "AMBER" });
  expect(await last(type)).toEqual({ marking: "RED", now: "RED" });
  await perform(room, people.ivan, "publishThreatBriefing", { threatBriefingId });
  expect(await last(type)).toEqual({ marking: "AMBER", now: "AMBER" });
});

/** What a system outside receives that was granted some types under some markings, all since the beginning. */
async function received(name: string, granted: { readonly types?: string[]; readonly markings: string[] }) {
  const receiver = await startReceiver();
  const secret = [`whsec_${Buffer.from("a secret of twenty-four b").toString("base64")}`];
  const subscriber = subscriberOf({ name, url: receiver.url, secret, history: "all", ...granted }, eventContract);
  const log = createLog("test", "silent");
  const delivery = new Delivery(room.database, "/subgraphs/incidents", [subscriber], eventContract, log);
  await delivery.start();
  await until(async () => (await delivery.undelivered()) === 0);
  await delivery.stop();
  await receiver.stop();
  return receiver.taken;
}

test("of whole incidents a system outside hears facts, under the markings that were agreed, and nobody's name or id", async () => {
  const [open, closed] = [await incidentAt(room, "CONTAINED"), await incidentAt(room, "TEAM_FORMED")];
  await perform(room, sora, "changeHandling", { incidentId: closed, handling: "RED" });
  await perform(room, sora, "changeHandling", { incidentId: open, handling: "GREEN" });
  const withdrawIncident = { incidentId: open, reason: "It was the red team.", determination: "EXERCISE" };
  await perform(room, sora, "requestApproval", { incidentId: open, operation: { withdrawIncident } });
  for (const [name, markings] of [
    ["siem", ["GREEN"]],
    ["archive", [...eventContract.markings]],
  ] as const) {
    const taken = await received(name, { markings: [...markings] });
    const delivered = taken.map(({ event }) => event.subject);
    if (name === "archive") expect(delivered).toEqual(expect.arrayContaining([open, closed]));
    // The new marking; the request of an approval, and the approval.
    else expect(delivered).toEqual([open, open, open]);
    const bodies = taken.map(({ body }) => body).join("\n");
    const { title } = await room.database.manager.findOneByOrFail(tables.Incident, { id: open });
    for (const word of [title, ...Object.values(people).map(({ personId }) => personId)]) {
      expect(bodies).not.toContain(word);
    }
  }
});

test("a system outside that was granted one kind of part receives the ids of what changed, and nothing else", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  await perform(room, sora, "changeHandling", { incidentId, handling: "GREEN" });
  const { id: taskId } = await perform<Task>(room, sora, "createTask", { incidentId, title: "Call the provider" });
  await perform(room, people.sena, "completeTask", { incidentId, taskId, outcome: "They confirmed it." });
  await perform(room, sora, "addNote", { incidentId });
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  await perform(room, sora, "createTask", { incidentId, title: "Behind closed doors" });
  await perform(room, sora, "changeHandling", { incidentId, handling: "GREEN" });
  const { type } = eventTypes.TASK_CHANGED;
  const taken = await received("ticketing", { types: [type], markings: ["GREEN"] });
  const told = taken.map(({ body }) => JSON.parse(body)).filter(({ subject }) => subject === incidentId);
  expect(told).toEqual(
    ["createTask", "completeTask"].map((operation) => ({
      specversion: "1.0",
      id: expect.any(String),
      type,
      source: "/subgraphs/incidents",
      subject: incidentId,
      time: expect.any(String),
      data: { incidentId, operation, ids: [taskId] },
    })),
  );
});

test("whatever was granted, no system outside is told that a privileged consultation changed, by no type", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  await perform(room, sora, "changeHandling", { incidentId, handling: "GREEN" });
  const ask = (by: Viewer, more: object) =>
    perform<Consultation>(room, by, "requestConsultation", { incidentId, ...more });
  const fromLegal = await ask(people.lena, { to: { function: "TRUST" }, isPrivileged: true });
  const open = await ask(sora, { to: { function: "TRUST" } });
  await perform(room, people.tara, "answerConsultation", { incidentId, consultationId: fromLegal.id });
  await perform(room, people.tara, "answerConsultation", { incidentId, consultationId: open.id });
  const taken = await received("everything", { markings: [...eventContract.markings] });
  const told = taken.map(({ body }) => JSON.parse(body)).filter(({ subject }) => subject === incidentId);
  const { CONSULTATION_CHANGED, INCIDENT_CHANGED } = eventTypes;
  for (const { type } of [CONSULTATION_CHANGED, INCIDENT_CHANGED]) {
    const operations = told.filter((event) => event.type === type).map(({ data }) => data.operation);
    expect(operations.filter((name) => name.endsWith("Consultation"))).toEqual([
      "requestConsultation",
      "answerConsultation",
    ]);
  }
  expect(JSON.stringify(told)).not.toContain(fromLegal.id);
  expect(JSON.stringify(told)).toContain(open.id);
});

test("no system outside is told of a question to legal affairs, nor that it is overdue, before it is answered openly", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  await perform(room, sora, "changeHandling", { incidentId, handling: "GREEN" });
  const ask = async (functionAsked: string) =>
    (
      await perform<Consultation>(room, sora, "requestConsultation", {
        incidentId,
        to: { function: functionAsked },
        dueAt: new Date(room.now.getTime() + 3_600_000),
      })
    ).id;
  const [withdrawn, declined, answered, toTrust] = [
    await ask("LEGAL_AFFAIRS"),
    await ask("LEGAL_AFFAIRS"),
    await ask("LEGAL_AFFAIRS"),
    await ask("TRUST"),
  ];
  later(1);
  while ((await room.perform("recordOverdueConsultation")) > 0);
  await perform(room, sora, "withdrawConsultation", { incidentId, consultationId: withdrawn });
  await perform(room, people.lena, "declineConsultation", { incidentId, consultationId: declined });
  await perform(room, people.lena, "answerConsultation", { incidentId, consultationId: answered });
  const { CONSULTATION_CHANGED, INCIDENT_CHANGED } = eventTypes;
  const taken = await received("counsel", { markings: [...eventContract.markings] });
  const told = taken.map(({ body }) => JSON.parse(body)).filter(({ subject }) => subject === incidentId);
  const ofAdvice = (type: string) =>
    told
      .filter((event) => event.type === type && event.data.operation.endsWith("Consultation"))
      .map(({ data }) => data);
  expect(ofAdvice(CONSULTATION_CHANGED.type).map(({ operation, ids }) => [operation, ids])).toEqual([
    ["requestConsultation", [toTrust]],
    ["recordOverdueConsultation", [toTrust]],
    ["answerConsultation", [answered]],
  ]);
  expect(ofAdvice(INCIDENT_CHANGED.type).map(({ operation }) => operation)).toEqual([
    "requestConsultation",
    "recordOverdueConsultation",
    "answerConsultation",
  ]);
  for (const id of [withdrawn, declined]) expect(JSON.stringify(told)).not.toContain(id);
});
