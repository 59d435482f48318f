import { Delivery } from "../../../platform/events/outbox/delivery.js";
import { subscriberOf } from "../../../platform/events/outbox/subscribers.js";
import { createLog } from "../../../platform/runtime/log.js";
import { startReceiver } from "../../../platform/test-support/receiver.js";
import { until } from "../../../test/support/until.js";
import { eventContract } from "../../response-model/events/event-contract.js";
import { eventTypes } from "../../response-model/events/event-types.js";
import type { Alert } from "../domain/records/alerts/alert.js";
import type { DetectionRequirement } from "../domain/records/requirements/detection-requirement.js";
import { incidentAt, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people } from "../test-support/organization.js";
import { tables } from "./tables.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("event_markings");
});
afterAll(() => room.close());

const { cora, sora, erin } = people;
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
  // What is done to a part of an incident is told of the incident.
  await perform(room, sora, "assignLead", { incidentId });
  expect(await last(eventTypes.INCIDENT_CHANGED.type)).toEqual({ marking: "RED", now: "RED" });
});

test("of whole incidents a system outside hears facts, under the markings that were agreed, and nobody's name or id", async () => {
  const [open, closed] = [await incidentAt(room, "CONTAINED"), await incidentAt(room, "TEAM_FORMED")];
  await perform(room, sora, "changeHandling", { incidentId: closed, handling: "RED" });
  await perform(room, sora, "changeHandling", { incidentId: open, handling: "GREEN" });
  const withdrawIncident = { incidentId: open, reason: "It was the red team.", determination: "EXERCISE" };
  await perform(room, sora, "requestApproval", { incidentId: open, operation: { withdrawIncident } });
  const receiver = await startReceiver();
  const secret = [`whsec_${Buffer.from("a secret of twenty-four b").toString("base64")}`];
  const outsider = (name: string, markings: string[]) =>
    subscriberOf({ name, url: receiver.url, secret, markings, history: "all" }, eventContract);
  const log = createLog("test", "silent");
  const everything = outsider("archive", [...eventContract.markings]);
  for (const subscriber of [outsider("siem", ["GREEN"]), everything]) {
    receiver.taken.length = 0;
    const delivery = new Delivery(room.database, "/subgraphs/incidents", [subscriber], eventContract, log);
    await delivery.start();
    await until(async () => (await delivery.undelivered()) === 0);
    await delivery.stop();
    const delivered = receiver.taken.map(({ event }) => event.subject);
    if (subscriber === everything) expect(delivered).toEqual(expect.arrayContaining([open, closed]));
    else expect(delivered).toEqual([open, open]);
    const bodies = receiver.taken.map(({ body }) => body).join("\n");
    const { title } = await room.database.manager.findOneByOrFail(tables.Incident, { id: open });
    for (const word of [title, ...Object.values(people).map(({ personId }) => personId)]) {
      expect(bodies).not.toContain(word);
    }
  }
  await receiver.stop();
});
