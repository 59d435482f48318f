import type { DetectionRequirement } from "../../domain/records/requirements/detection-requirement.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { attempt, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("what_monitoring_runs");
});
afterAll(() => room.close());

const { sora, erin } = people;
const needed = [{ product: "windows", service: "sysmon" }, { category: "proxy" }];
const runs = { language: "KQL", text: "Events | where Id == 1", revision: "7" };

/** Monitoring for a requirement that needs two kinds of logs. */
async function deployed(further: object): Promise<string> {
  const { id } = await perform<DetectionRequirement>(room, sora, "proposeDetectionRequirement", { logSources: needed });
  const input = { detectionRequirementId: id };
  await perform(room, erin, "agreeDetectionRequirementForService", input);
  await perform(room, erin, "putDetectionRequirementInForce", input);
  await perform(room, erin, "deployMonitoring", { ...input, ...further });
  return (await room.database.manager.findOneByOrFail(tables.MonitoringDeployment, input)).id;
}

async function lacking(): Promise<readonly string[]> {
  const { data, errors } = await ask<{ monitoringDeployments: { nodes: readonly { id: string }[] } }>(
    room,
    sora,
    "{ monitoringDeployments(first: 50, filter: { lackingLogs: true }) { nodes { id } } }",
  );
  expect(errors).toBeUndefined();
  return data?.monitoringDeployments.nodes.map(({ id }) => id) ?? [];
}

test("Monitoring says which rule it runs, in which revision, and keeps who changed it and what ran before", async () => {
  const monitoringDeploymentId = await deployed({ runs });
  const tuned = { language: "KQL", text: "Events | where Id in (1, 3)", revision: "8" };
  await perform(room, erin, "amendMonitoring", { monitoringDeploymentId, deployment: null, runs: tuned });
  await perform(room, erin, "amendMonitoring", { monitoringDeploymentId, deployment: "On all farms." });
  const { data, errors } = await ask(
    room,
    sora,
    `query ($id: ID!) { monitoringDeployment(id: $id) { runs { language text revision } logSources { product }
      amendments { nodes { runs { text revision } logSources { product } amendedBy { id } } } } }`,
    { id: monitoringDeploymentId },
  );
  expect(errors).toBeUndefined();
  const amendedBy = { id: erin.personId };
  expect(data).toEqual({
    monitoringDeployment: {
      ...{ runs: tuned, logSources: null },
      amendments: {
        nodes: [
          { runs: { text: runs.text, revision: "7" }, logSources: null, amendedBy },
          { runs: { text: tuned.text, revision: "8" }, logSources: null, amendedBy },
        ],
      },
    },
  });
  await expect(attempt(room, erin, "amendMonitoring", { monitoringDeploymentId, deployment: null })).rejects.toThrow(
    /Nothing was done/,
  );
});

test("Monitoring that is not delivered all logs that its requirement needs is found, once its team has said so", async () => {
  const unsaid = await deployed({});
  const none = await deployed({ logSources: [] });
  const some = await deployed({ logSources: [{ product: "Windows" }] });
  const all = await deployed({ logSources: [{ product: "windows" }, { category: "PROXY" }] });
  const found = await lacking();
  expect(found).toEqual(expect.arrayContaining([none, some]));
  for (const one of [unsaid, all]) expect(found).not.toContain(one);
  const input = { monitoringDeploymentId: some, deployment: null };
  await perform(room, erin, "amendMonitoring", { ...input, logSources: needed });
  expect(await lacking()).not.toContain(some);
  await perform(room, erin, "amendMonitoring", { ...input, logSources: [] });
  expect(await lacking()).toContain(some);
});
