import { isRefusal } from "../../../platform/actions/decision.js";
import type { Viewer } from "../../../platform/identity/viewer.js";
import { tables } from "../store/tables.js";
import { allActions, attempt, incidentAt, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { inputs, type Operation } from "../test-support/inputs.js";
import { everyone, people, services } from "../test-support/organization.js";
import { forPrograms } from "../test-support/permission-table.js";

let room: IncidentsRoom;
let actedOn: Readonly<Record<string, string>>;
beforeAll(async () => {
  room = await openIncidentsRoom("programs");
  const incidentId = await incidentAt(room, "DECLARED");
  const { id: detectionRequirementId } = await perform(room, everyone, "proposeDetectionRequirement");
  const input = { detectionRequirementId };
  await perform(room, people.erin, "agreeDetectionRequirementForService", input);
  await perform(room, everyone, "putDetectionRequirementInForce", input);
  await perform(room, everyone, "deployMonitoring", input);
  const { id: monitoringDeploymentId } = await room.database.manager.findOneByOrFail(
    tables.MonitoringDeployment,
    input,
  );
  await perform(room, people.sora, "recordIndicators", { incidentId });
  const { id: indicatorId } = await room.database.manager.findOneByOrFail(tables.Indicator, { type: "URL" });
  const sweep = { incidentId, indicatorIds: [indicatorId], serviceIds: [services.exchange] };
  const { id: indicatorSweepId } = await perform(room, people.sora, "orderIndicatorSweep", sweep);
  const { id: sweepResultId } = await perform(room, people.sora, "recordSweepResult", { indicatorSweepId });
  const { id: precursorId } = await perform(room, people.sora, "recordPrecursor");
  const announced = { precursorId, incidentId };
  const { id: precursorLinkId } = await perform(room, people.sora, "linkPrecursorToIncident", announced);
  const { id: analysisId } = await perform(room, people.erin, "draftServiceAnalysis");
  await perform(room, people.erin, "editServiceAnalysis", { analysisId });
  actedOn = {
    ...{ incidentId, monitoringDeploymentId, indicatorId, indicatorSweepId, sweepResultId, precursorLinkId },
    analysisId,
  };
});
afterAll(() => room.close());

const operations = Object.keys(inputs) as Operation[];

/** A program whose teams hold everything there is. */
const program = (...list: readonly string[]): Viewer => ({ ...everyone, kind: "SERVICE_ACCOUNT", operations: list });

const countOf = async (table: string, condition = "true") => {
  const [row] = await room.database.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM ${table} WHERE ${condition}`,
  );
  return row?.count ?? 0;
};

test("The operations that are tried are all that there are", () => {
  expect([...operations].sort()).toEqual(allActions.map(({ name }) => name).sort());
});

test.each(operations.filter((operation) => !forPrograms.includes(operation)))(
  "%s is refused to a program whose teams hold everything and whose account lists it, in clear words and on record",
  async (operation) => {
    const [events, refused] = [await countOf("outbox_event"), await countOf("audit_entry", "outcome = 'FORBIDDEN'")];
    await expect(attempt(room, program(...operations), operation, actedOn)).rejects.toMatchObject({
      code: "FORBIDDEN",
      message: expect.stringMatching(/^A program may not do this\./),
      extensions: { actors: ["PERSON"] },
    });
    expect(await countOf("outbox_event")).toBe(events);
    expect(await countOf("audit_entry", "outcome = 'FORBIDDEN'")).toBe(refused + 1);
  },
);

test.each(forPrograms)("%s is carried out by a program whose account lists it, and by no other", async (operation) => {
  expect(isRefusal(await attempt(room, program(operation), operation, actedOn))).toBe(false);
  const others = operations.filter((name) => name !== operation);
  for (const list of [[], others]) {
    await expect(attempt(room, program(...list), operation, actedOn)).rejects.toMatchObject({
      code: "FORBIDDEN",
      message: expect.stringContaining(`add "${operation}" to its operations`),
    });
  }
});

test("A list opens nothing that the teams of the program may not", async () => {
  const ofNoTeam = { ...program("reportAlert"), memberships: [] };
  await expect(attempt(room, ofNoTeam, "reportAlert")).rejects.toMatchObject({
    code: "FORBIDDEN",
    message: expect.stringContaining("It takes one of these: the team function"),
  });
});

test("What was answered under a key before is not answered again to a program that may no longer", async () => {
  const idempotencyKey = "a key of the program";
  const before = await room.database.manager.count(tables.Alert);
  await attempt(room, program("reportAlert"), "reportAlert", {}, { idempotencyKey });
  await attempt(room, program("reportAlert"), "reportAlert", {}, { idempotencyKey });
  await expect(attempt(room, program(), "reportAlert", {}, { idempotencyKey })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  expect(await room.database.manager.count(tables.Alert)).toBe(before + 1);
});
