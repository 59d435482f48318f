import { eventTypes } from "../../../response-model/events/event-types.js";
import type { DetectionRequirement } from "../../domain/records/requirements/detection-requirement.js";
import type { MonitoringDeployment } from "../../domain/records/requirements/monitoring-deployment.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { perform } from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("overdue_monitoring");
});
afterAll(() => room.close());

const { sora, erin } = people;
const reaction = "recordOverdueMonitoring";
const later = (minutes: number) => {
  room.now = new Date(room.now.getTime() + minutes * 60_000);
};

async function deployed(): Promise<MonitoringDeployment> {
  const { id } = await perform<DetectionRequirement>(room, sora, "proposeDetectionRequirement");
  const input = { detectionRequirementId: id };
  await perform(room, erin, "agreeDetectionRequirementForService", input);
  await perform(room, erin, "putDetectionRequirementInForce", input);
  await perform(room, erin, "deployMonitoring", { ...input, reportEveryMinutes: 60 });
  const { id: monitoringDeploymentId } = await room.database.manager.findOneByOrFail(
    tables.MonitoringDeployment,
    input,
  );
  const healthy = { monitoringDeploymentId, health: "HEALTHY", details: null };
  return perform<MonitoringDeployment>(room, erin, "reportMonitoringHealth", healthy);
}

const standing = (id: string) => room.database.manager.findOneByOrFail(tables.MonitoringDeployment, { id });

test("Monitoring on which nobody reports in time is recorded once as unknown, and is known again with the next report", async () => {
  const { id, version } = await deployed();
  later(59);
  expect(await room.perform(reaction)).toBe(0);
  later(1);
  expect([await room.perform(reaction), await room.perform(reaction)]).toEqual([1, 0]);
  expect(await standing(id)).toMatchObject({
    state: "ACTIVE",
    health: "UNKNOWN",
    version,
    reportDueAt: null,
    reportOverdueAt: room.now,
    healthReportedAt: expect.any(Date),
  });
  const [event] = await room.database.query<{ data: object }[]>(
    "SELECT data FROM outbox_event WHERE type = $1 ORDER BY sequence DESC LIMIT 1",
    [eventTypes.MONITORING_DEPLOYMENT_CHANGED.type],
  );
  expect(event?.data).toMatchObject({ id, operation: reaction, health: "UNKNOWN" });
  const list = "{ monitoringDeployments(filter: { overdue: true }) { nodes { id health reportOverdueAt } } }";
  const { data } = await ask(room, sora, list);
  expect(data).toMatchObject({ monitoringDeployments: { nodes: [{ id, health: "UNKNOWN" }] } });
  await perform(room, erin, "reportMonitoringHealth", { monitoringDeploymentId: id, health: "HEALTHY" });
  expect(await standing(id)).toMatchObject({
    health: "HEALTHY",
    reportOverdueAt: null,
    reportDueAt: new Date(room.now.getTime() + 3_600_000),
  });
  expect(await room.broken()).toEqual([]);
});

test("What is taken down is overdue no more", async () => {
  const { id } = await deployed();
  await perform(room, erin, "takeDownMonitoring", { monitoringDeploymentId: id });
  later(10_000);
  await room.perform(reaction);
  expect(await standing(id)).toMatchObject({ state: "TAKEN_DOWN", health: "HEALTHY", reportOverdueAt: null });
});
