import { randomUUID } from "node:crypto";
import type { Entity } from "../../../../platform/actions/aggregate.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { ask } from "../../test-support/ask.js";
import { incidentAt, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services } from "../../test-support/organization.js";

const { sora, shai, erin } = people;
const { exchange } = services;

let room: IncidentsRoom;
/** An incident that its virtual team alone reads, and one that involved services read. */
let secret: string;
let strict: string;
beforeAll(async () => {
  room = await openIncidentsRoom("untold");
  secret = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "changeHandling", { incidentId: secret, handling: "RED" });
  strict = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "changeHandling", { incidentId: strict, handling: "AMBER_STRICT" });
});
afterAll(async () => {
  expect(await room.broken()).toEqual([]);
  await room.close();
});

const record = async (handling: string, more: object = {}): Promise<string> => {
  const value = `${randomUUID()}.example`;
  await perform(room, sora, "recordIndicators", { indicators: [{ type: "DOMAIN_NAME", value }], handling, ...more });
  const [row] = await room.database.query<{ id: string }[]>("SELECT id FROM indicator WHERE value = $1", [value]);
  return row?.id ?? "";
};

const read = async (viewer: Viewer, id: string) =>
  (
    await ask<{ indicator: { version: number; sightings: { totalCount: number } } | null }>(
      room,
      viewer,
      "query ($id: ID!) { indicator(id: $id) { version services { id } sightings { totalCount } relations { totalCount } } }",
      { id },
    )
  ).data?.indicator;

/** How often the readers of an indicator, or of a vulnerability, have had news of it. */
const newsOf = async (id: string): Promise<number> =>
  (
    await room.database.query<object[]>(
      "SELECT FROM outbox_event WHERE subject = $1 OR (type LIKE '%indicator.%' AND data->'ids' ? $1)",
      [id],
    )
  ).length;

/** What is done to an indicator in an incident, one after the other. */
const inCase = (incidentId: string): readonly (readonly [string, (indicatorId: string) => Promise<unknown>])[] => [
  [
    "recordSightings",
    (indicatorId) => perform(room, sora, "recordSightings", { indicatorId, incidentId, serviceId: exchange }),
  ],
  [
    "withdrawSighting",
    async (indicatorId) => {
      await perform(room, sora, "recordSightings", { indicatorId, incidentId, serviceId: exchange });
      const [row] = await room.database.query<{ id: string }[]>(
        "SELECT id FROM indicator_sighting WHERE indicator_id = $1",
        [indicatorId],
      );
      await perform(room, sora, "withdrawSighting", { indicatorId, sightingId: row?.id });
    },
  ],
  ["relateIndicator", (indicatorId) => perform(room, sora, "relateIndicator", { indicatorId, incidentId })],
  [
    "unrelateIndicator",
    async (indicatorId) => {
      await perform(room, sora, "relateIndicator", { indicatorId, incidentId });
      const [row] = await room.database.query<{ id: string }[]>(
        "SELECT id FROM indicator_relation WHERE indicator_id = $1",
        [indicatorId],
      );
      await perform(room, sora, "unrelateIndicator", { indicatorId, relationId: row?.id });
    },
  ],
  [
    "orderIndicatorSweep",
    (indicatorId) =>
      perform(room, sora, "orderIndicatorSweep", { indicatorIds: [indicatorId], serviceIds: [exchange], incidentId }),
  ],
  [
    "recordIndicators",
    async (indicatorId) => {
      const [row] = await room.database.query<{ value: string; handling: string }[]>(
        "SELECT value, handling FROM indicator WHERE id = $1",
        [indicatorId],
      );
      const indicators = [{ type: "DOMAIN_NAME", value: row?.value }];
      await perform(room, sora, "recordIndicators", { indicators, handling: row?.handling, incidentId });
    },
  ],
];

for (const name of [
  "recordSightings",
  "withdrawSighting",
  "relateIndicator",
  "unrelateIndicator",
  "orderIndicatorSweep",
  "recordIndicators",
])
  test(`${name} in an incident that is for few leaves no version, no service and no news on an indicator that more people read`, async () => {
    for (const incidentId of [secret, strict])
      for (const handling of ["GREEN", "AMBER"]) {
        const id = await record(handling);
        const [before, news] = [await read(shai, id), await newsOf(id)];
        await inCase(incidentId).find(([one]) => one === name)?.[1](id);
        expect([name, handling, await read(shai, id), await newsOf(id)]).toEqual([name, handling, before, news]);
      }
  });

test("What was seen, or is searched for, in an incident that is for few belongs to it, and its readers read it by that", async () => {
  for (const [, act] of inCase(strict).filter(([name]) => ["recordSightings", "orderIndicatorSweep"].includes(name))) {
    const id = await record("AMBER_STRICT");
    expect(await read(erin, id)).toBeNull();
    await act(id);
    expect(await read(erin, id)).toMatchObject({ relations: { totalCount: 1 } });
    expect(await read(shai, id)).toBeNull();
  }
});

test("In an incident that all responders read, a team reads what it is to search for, as few as read that otherwise", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const id = await record("AMBER_STRICT");
  expect(await read(erin, id)).toBeNull();
  await perform(room, sora, "orderIndicatorSweep", { indicatorIds: [id], serviceIds: [exchange], incidentId });
  expect(await read(erin, id)).toMatchObject({ services: [{ id: exchange }] });
});

test("What a sweep that is for few finds is no news to those who read the indicator and not the sweep", async () => {
  const id = await record("AMBER");
  const { id: indicatorSweepId } = await perform<Entity>(room, sora, "orderIndicatorSweep", {
    indicatorIds: [id],
    serviceIds: [exchange],
  });
  const news = await newsOf(id);
  const hits = [{ indicatorId: id, count: 1, firstSeenAt: new Date("2025-11-02T00:00:00.000Z") }];
  await perform(room, sora, "recordSweepResult", { indicatorSweepId, serviceId: exchange, hits });
  expect(await newsOf(id)).toBe(news);
});

test("A sighting in an alert of an incident that is for few is one in that incident", async () => {
  const id = await record("AMBER_STRICT");
  const [alert] = await room.database.query<{ id: string }[]>("SELECT id FROM alert WHERE incident_id = $1", [strict]);
  const [before, news] = [await read(sora, id), await newsOf(id)];
  await perform(room, sora, "recordSightings", { indicatorId: id, alertId: alert?.id, serviceId: exchange });
  expect(await read(sora, id)).toMatchObject({ version: before?.version, sightings: { totalCount: 1 }, services: [] });
  expect(await newsOf(id)).toBe(news);
});

test("A vulnerability that was exploited in an incident that is for few is the same version to everybody else, without news", async () => {
  const { id: vulnerabilityId } = await perform<Entity>(room, people.mara, "reportVulnerability", {
    serviceIds: [exchange],
    handling: "AMBER",
  });
  const version = async () =>
    (
      await ask<{ vulnerability: { version: number; incidents: { totalCount: number } } }>(
        room,
        shai,
        "query ($id: ID!) { vulnerability(id: $id) { version incidents { totalCount } entries { totalCount } } }",
        { id: vulnerabilityId },
      )
    ).data?.vulnerability;
  const [before, news] = [await version(), await newsOf(vulnerabilityId)];
  for (const operation of ["linkVulnerability", "unlinkVulnerability"] as const) {
    await perform(room, sora, operation, { vulnerabilityId, incidentId: secret });
    expect([operation, await version(), await newsOf(vulnerabilityId)]).toEqual([operation, before, news]);
  }
});
