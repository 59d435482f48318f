import type { AdversaryActivity } from "../../domain/records/analysis/adversary-activity.js";
import type { ObservedTechnique } from "../../domain/records/analysis/observed-technique.js";
import { ask } from "../../test-support/ask.js";
import { attempt, incidentAt, incidentOfTwo, perform, unmetGates } from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("adversary_activities");
});
afterAll(() => room.close());

const { sora, erin, shai } = people;
const { sharepoint } = services;
const at = (hour: number) => new Date(Date.UTC(2026, 4, 1, hour));
const nobody = "01890000-0000-7000-8000-000000000000";

const record = (incidentId: string, more: object = {}, by = sora) =>
  perform<AdversaryActivity>(room, by, "recordAdversaryActivity", { incidentId, ...more });

test("The acts of two services stand in the order in which they were done, without those that were withdrawn", async () => {
  const incidentId = await incidentOfTwo(room, "ANALYSED");
  const { id: observedTechniqueId } = await perform<ObservedTechnique>(room, sora, "recordObservedTechnique", {
    incidentId,
  });
  await record(incidentId, { description: "second", observedTechniqueId }, erin);
  await record(incidentId, { description: "third", serviceId: sharepoint, beganAt: at(5), endedAt: null }, shai);
  await record(incidentId, { description: "first", serviceId: sharepoint, beganAt: at(1), endedAt: null });
  const wrong = await record(incidentId, { description: "none of theirs", beganAt: at(0) });
  await perform(room, erin, "withdrawAdversaryActivity", { incidentId, adversaryActivityId: wrong.id });
  const { data, errors } = await ask<{ incident: Record<string, { nodes: readonly object[] }> }>(
    room,
    erin,
    `query ($id: ID!) { incident(id: $id) {
      attackSequence { nodes { description tactic observedTechnique { technique { id } } history { totalCount } } }
      page: attackSequence(first: 1) { nodes { description } pageInfo { hasNextPage } }
      ofService: attackSequence(filter: { serviceIds: ["${sharepoint}"] }) { nodes { description } }
      ofTechnique: attackSequence(filter: { techniqueIds: ["T1078"] }) { nodes { description } }
      ofTime: attackSequence(filter: { beganFrom: "2026-05-01T02:00:00Z", beganBefore: "2026-05-01T05:00:00Z" }) {
        nodes { description } }
      withdrawn: attackSequence(filter: { states: [WITHDRAWN] }) { nodes { withdrawalReason withdrawnBy { id } } } } }`,
    { id: incidentId },
  );
  expect(errors).toBeUndefined();
  const described = (name: string) =>
    ((data?.incident[name]?.nodes ?? []) as readonly { description: string }[]).map(({ description }) => description);
  expect(described("attackSequence")).toEqual(["first", "second", "third"]);
  expect(data?.incident.attackSequence?.nodes[1]).toEqual({
    description: "second",
    // That of the technique that it shows.
    tactic: "INITIAL_ACCESS",
    observedTechnique: { technique: { id: "T1078.004" } },
    history: { totalCount: 1 },
  });
  expect(data?.incident.page).toEqual({ nodes: [{ description: "first" }], pageInfo: { hasNextPage: true } });
  expect(described("ofService")).toEqual(["first", "third"]);
  expect(described("ofTechnique")).toEqual(["second"]);
  expect(described("ofTime")).toEqual(["second"]);
  expect(data?.incident.withdrawn?.nodes).toEqual([
    { withdrawalReason: expect.any(String), withdrawnBy: { id: erin.personId } },
  ]);
});

test("An act lies in the past and in order, is of an affected service, and rests on what the incident has", async () => {
  const incidentId = await incidentAt(room, "ANALYSED");
  const refused = (input: object) =>
    unmetGates(attempt(room, sora, "recordAdversaryActivity", { incidentId, ...input }));
  expect(await refused({ beganAt: new Date(room.now.getTime() + 1000), endedAt: null })).toEqual([
    "ACTIVITY_IN_THE_PAST",
  ]);
  expect(await refused({ endedAt: new Date(room.now.getTime() + 1000) })).toEqual(["ACTIVITY_IN_THE_PAST"]);
  expect(await refused({ beganAt: at(5), endedAt: at(4) })).toEqual(["ACTIVITY_IN_THE_PAST"]);
  expect(await refused({ serviceId: sharepoint })).toEqual(["SERVICES_INVOLVED"]);
  for (const kind of ["alertIds", "evidenceIds", "findingIds", "indicatorIds"])
    expect(await refused({ [kind]: [nobody] })).toEqual(["RESTS_ON_CASE"]);
  expect(await refused({ observedTechniqueId: nobody })).toEqual(["ACTIVITY_SHOWS_TECHNIQUE"]);
  const { id: observedTechniqueId } = await perform(room, sora, "recordObservedTechnique", { incidentId });
  expect(await refused({ observedTechniqueId, tactic: "IMPACT" })).toEqual(["ACTIVITY_SHOWS_TECHNIQUE"]);
  const { id: adversaryActivityId } = await record(incidentId, { observedTechniqueId });
  const of = { incidentId, adversaryActivityId };
  await perform(room, sora, "withdrawObservedTechnique", { incidentId, observedTechniqueId });
  expect(await refused({ observedTechniqueId })).toEqual(["ACTIVITY_SHOWS_TECHNIQUE"]);
  // What was thought when it was recorded does not stand in the way of what comes to be known.
  await perform(room, sora, "amendAdversaryActivity", { ...of, beganAt: at(3) });
  expect(await unmetGates(attempt(room, sora, "amendAdversaryActivity", { ...of, endedAt: at(2) }))).toEqual([
    "ACTIVITY_IN_THE_PAST",
  ]);
  const empty = { ...of, confidence: null, reason: "Nothing" };
  await expect(attempt(room, sora, "amendAdversaryActivity", empty)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  const history = await room.database.query(
    "SELECT number, reason FROM adversary_activity_version WHERE adversary_activity_id = $1 ORDER BY number",
    [adversaryActivityId],
  );
  expect(history).toEqual([
    { number: 1, reason: null },
    { number: 2, reason: expect.any(String) },
  ]);
});

test("The team of a service says what was done in its service, and nothing of another", async () => {
  const incidentId = await incidentOfTwo(room, "ANALYSED");
  await expect(attempt(room, shai, "recordAdversaryActivity", { incidentId })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  const { id: adversaryActivityId } = await record(incidentId, {}, erin);
  const of = { incidentId, adversaryActivityId };
  for (const operation of ["amendAdversaryActivity", "withdrawAdversaryActivity"] as const)
    await expect(attempt(room, shai, operation, of)).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("The dwell time goes from the first act that stands to the first alert, and says why where it does not", async () => {
  const incidentId = await incidentAt(room, "ANALYSED");
  const dwellTime = async () => {
    const { data } = await ask<{ incident: { dwellTime: object } }>(
      room,
      erin,
      "query ($id: ID!) { incident(id: $id) { dwellTime { seconds gap beganAt timeCertainty detectedAt } } }",
      { id: incidentId },
    );
    return data?.incident.dwellTime;
  };
  const [{ at: detectedAt }] = await room.database.query(
    "SELECT min(received_at) AS at FROM alert WHERE incident_id = $1",
    [incidentId],
  );
  const unknown = { seconds: null, gap: "NO_ACTIVITY", beganAt: null, timeCertainty: null };
  expect(await dwellTime()).toEqual({ ...unknown, detectedAt });
  const ago = (hours: number) => new Date(detectedAt.getTime() - hours * 3_600_000);
  await record(incidentId, { beganAt: ago(2), endedAt: null });
  const earliest = await record(incidentId, { beganAt: ago(50), endedAt: null, timeCertainty: "APPROXIMATE" });
  expect(await dwellTime()).toMatchObject({ seconds: 50 * 3600, gap: null, timeCertainty: "APPROXIMATE" });
  await perform(room, sora, "withdrawAdversaryActivity", { incidentId, adversaryActivityId: earliest.id });
  expect(await dwellTime()).toMatchObject({ seconds: 2 * 3600, gap: null, beganAt: ago(2) });
});

test("A duplicate keeps its acts, and what it was merged into counts them in its dwell time", async () => {
  const [duplicate, survivor] = [await incidentAt(room, "ANALYSED"), await incidentAt(room, "ANALYSED")];
  const [{ at: detectedAt }] = await room.database.query(
    "SELECT min(received_at) AS at FROM alert WHERE incident_id = ANY($1)",
    [[duplicate, survivor]],
  );
  const ago = (hours: number) => new Date(detectedAt.getTime() - hours * 3_600_000);
  await record(survivor, { beganAt: ago(2), endedAt: null });
  await record(duplicate, { beganAt: ago(9), endedAt: null });
  await perform(room, sora, "mergeIncident", { incidentId: duplicate, otherIncidentId: survivor });
  await room.perform("takeInDuplicate");
  const { data, errors } = await ask<Record<string, object>>(
    room,
    erin,
    `query ($duplicate: ID!, $survivor: ID!) {
      duplicate: incident(id: $duplicate) { attackSequence { totalCount } dwellTime { gap } }
      survivor: incident(id: $survivor) { attackSequence { totalCount } dwellTime { seconds } } }`,
    { duplicate, survivor },
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    duplicate: { attackSequence: { totalCount: 1 }, dwellTime: { gap: "NO_ALERT" } },
    survivor: { attackSequence: { totalCount: 1 }, dwellTime: { seconds: 9 * 3600 } },
  });
});

test("An act rests on nothing that whoever records it may not read: an alert for few, or what a hidden duplicate has", async () => {
  const [incidentId, duplicateId] = [await incidentAt(room, "ANALYSED"), await incidentAt(room, "ANALYSED")];
  const [{ id: alertId }] = await room.database.query("SELECT id FROM alert WHERE incident_id = $1", [incidentId]);
  const { id: evidenceId } = await perform(room, sora, "collectEvidence", { incidentId: duplicateId });
  await perform(room, sora, "mergeIncident", { incidentId: duplicateId, otherIncidentId: incidentId });
  const named = [{ alertIds: [alertId] }, { evidenceIds: [evidenceId] }];
  for (const input of named) await record(incidentId, input, erin);
  await room.database.query("UPDATE alert SET handling = 'RED' WHERE id = $1", [alertId]);
  await room.database.query("UPDATE incident SET handling = 'RED' WHERE id = $1", [duplicateId]);
  await room.database.query(
    "UPDATE incident SET virtual_team_person_ids = array_replace(virtual_team_person_ids, $1, $2) WHERE id = ANY($3)",
    [erin.personId, shai.personId, [incidentId, duplicateId]],
  );
  for (const input of named)
    expect(await unmetGates(attempt(room, erin, "recordAdversaryActivity", { incidentId, ...input }))).toEqual([
      "RESTS_ON_CASE",
    ]);
});
