import { IsNull } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { LiveEvent } from "../../../../platform/live/live-event.js";
import { logStatements } from "../../../../platform/test-support/statements/log-statements.js";
import { type Handling, handlings } from "../../../response-model/evidence/handlings.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { ThreatActor } from "../../domain/records/case-file/threat-actor.js";
import type { IndicatorIntake } from "../../domain/records/indicators/indicator-intake.js";
import { indicatorChanges } from "../../store/live/live-indicators.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { attempt, incidentAt, perform, unmetGates } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { idOf, people, services } from "../../test-support/organization.js";

const { sora, sena, erin, emil, shai, cora, lena, robo, nobody } = people;

const ofTeam = (number: number, name: string, teamFunction: string, responsibilities: readonly string[]): Viewer => ({
  ...nobody,
  subject: name,
  personId: idOf(number),
  name,
  memberships: [{ teamId: idOf(number), teamName: name, function: teamFunction, responsibilities, serviceIds: [] }],
});
/** Threat intelligence that holds no cell of the security side, and monitoring and forensics that hold no other. */
const tia = ofTeam(330, "Tia", "THREAT_INTELLIGENCE", []);
const mona = ofTeam(332, "Mona", "SECURITY_RESPONSE", ["SECURITY_MONITORING_AND_ANALYSIS"]);
const finn = ofTeam(331, "Finn", "SECURITY_RESPONSE", ["FORENSICS_INVESTIGATION"]);

let room: IncidentsRoom;
let incidentId: string;
beforeAll(async () => {
  room = await openIncidentsRoom("indicators");
  incidentId = await incidentAt(room, "TEAM_FORMED");
});
afterAll(async () => {
  expect(await room.broken()).toEqual([]);
  await room.close();
});

const domain = (value: string, further: object = {}) => ({ type: "DOMAIN_NAME", value, ...further });

/** What becomes of some indicators, one by one. */
async function outcomesOf(viewer: Viewer, input: object) {
  const { id } = await perform<IndicatorIntake>(room, viewer, "recordIndicators", input);
  const { data } = await ask<{ indicatorIntake: { items: { nodes: readonly Taken[] } } }>(
    room,
    viewer,
    "query ($id: ID!) { indicatorIntake(id: $id) { items(first: 100) { nodes { outcome reason indicator { id value } } } } }",
    { id },
  );
  return data?.indicatorIntake.items.nodes ?? [];
}
interface Taken {
  readonly outcome: string;
  readonly reason: string | null;
  readonly indicator: { readonly id: string; readonly value: string } | null;
}

/** Records one, and says its id. */
const record = async (viewer: Viewer, value: string, further: object = {}) =>
  (await outcomesOf(viewer, { indicators: [domain(value)], ...further }))[0]?.indicator?.id ?? "";

const event = (subject: string) => ({ subject }) as LiveEvent;

const reads = async (viewer: Viewer, id: string) => {
  const query = `query ($id: ID!, $references: [_Any!]!) {
    indicator(id: $id) { id } _entities(representations: $references) { __typename } }`;
  const references = [{ __typename: "Indicator", id }];
  const { data, errors } = await ask<{ indicator: object | null; _entities: readonly (object | null)[] }>(
    room,
    viewer,
    query,
    { id, references },
  );
  expect(errors).toBeUndefined();
  expect(data?._entities[0] === null).toBe(data?.indicator === null);
  return data?.indicator !== null;
};

test("What becomes of each of many is answered one by one, and neither the timeline nor the audit trail has the values", async () => {
  await record(sora, "known.example");
  const outcomes = await outcomesOf(sora, {
    incidentId,
    indicators: [
      domain("New[.]Example"),
      domain("KNOWN.example."),
      domain("new.example"),
      domain("203.0.113.7"),
      { type: "URL", value: "hxxps://new.example/a", validUntil: new Date("2020-01-01T00:00:00.000Z") },
    ],
  });
  expect(outcomes.map(({ outcome, indicator }) => [outcome, indicator?.value])).toEqual([
    ["RECORDED", "new.example"],
    ["ALREADY_KNOWN", "known.example"],
    ["ALREADY_KNOWN", "new.example"],
    ["REFUSED", undefined],
    ["REFUSED", undefined],
  ]);
  expect(outcomes.map(({ reason }) => reason).slice(3)).toEqual([
    expect.stringContaining("domain name"),
    expect.stringContaining("ends before it begins"),
  ]);
  const { data } = await ask(
    room,
    sora,
    `query ($id: ID!) { incident(id: $id) { indicators { totalCount nodes { indicator { value handling } relatedByName } }
       timeline(last: 1) { nodes { operation text } } } }`,
    { id: incidentId },
  );
  expect(data).toEqual({
    incident: {
      indicators: {
        totalCount: 2,
        nodes: [
          { indicator: { value: "new.example", handling: "AMBER" }, relatedByName: "Sora" },
          { indicator: { value: "known.example", handling: "AMBER" }, relatedByName: "Sora" },
        ],
      },
      timeline: {
        nodes: [
          {
            operation: "RECORD_INDICATORS",
            text: "Recorded indicators: 1 new, 2 known already, 2 refused",
          },
        ],
      },
    },
  });
  const kept = await room.database.query(
    "SELECT FROM audit_entry WHERE CAST(input AS text) ILIKE '%example%' AND action = 'recordIndicators'",
  );
  expect(kept).toEqual([]);
});

test("A value that is blank, or a confidence that is none, is refused alone, and the others are recorded", async () => {
  const mutation = `mutation ($input: RecordIndicatorsInput!) {
    recordIndicators(input: $input) { ... on IndicatorIntake { items(first: 100) { nodes { outcome reason } } } } }`;
  const indicators = [
    domain("beside-wrong.example", { confidence: 100 }),
    domain("too-sure.example", { confidence: 101 }),
    domain("unsure.example", { confidence: -1 }),
    domain("  "),
    domain(""),
  ];
  const input = { source: "A report", incidentId, indicators };
  const { data, errors } = await ask<{ recordIndicators: { items: { nodes: readonly Taken[] } } }>(
    room,
    sora,
    mutation,
    { input },
  );
  expect(errors).toBeUndefined();
  expect(data?.recordIndicators.items.nodes.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ["RECORDED", null],
    ["REFUSED", "confidence: must be at most 100."],
    ["REFUSED", "confidence: must be at least 0."],
    ["REFUSED", "value: must not be blank."],
    ["REFUSED", "value: must be 1 to 20000 characters long."],
  ]);
});

test("A thousand indicators of an incident take no more statements than a hundred", async () => {
  const counted = async (count: number) => {
    let statements = 0;
    const stop = logStatements(room.database, () => {
      statements += 1;
    });
    const indicators = Array.from({ length: count }, (_, place) => domain(`n${place}.of-${count}.example`));
    await perform(room, sora, "recordIndicators", { incidentId, indicators });
    stop();
    return statements;
  };
  const ofHundred = await counted(100);
  expect([await counted(1_000), ofHundred < 100]).toEqual([ofHundred, true]);
});

test("Whoever records a value that a record has which they may not read learns nothing of it", async () => {
  const own = await incidentAt(room, "TEAM_FORMED");
  const value = "secret.example";
  await record(sora, value, { incidentId: own, handling: "RED" });
  const outcomes = async (viewer: Viewer, handling: Handling) =>
    (await outcomesOf(viewer, { handling, indicators: [domain(value)] })).map(({ outcome }) => outcome);
  // Each marks it for other readers: of those before, none reads what is RED to another, and not each what is AMBER_STRICT.
  expect(await outcomes(sena, "RED")).toEqual(["RECORDED"]);
  expect(await outcomes(tia, "RED")).toEqual(["RECORDED"]);
  expect(await outcomes(sora, "AMBER_STRICT")).toEqual(["RECORDED"]);
  expect(await outcomes(tia, "AMBER_STRICT")).toEqual(["RECORDED"]);
  expect(await outcomes(tia, "GREEN")).toEqual(["RECORDED"]);
  // Now all of them know it, whatever else they mark.
  for (const viewer of [sora, sena, tia])
    for (const handling of Object.keys(handlings) as Handling[])
      expect([viewer.name, handling, await outcomes(viewer, handling)]).toEqual([
        viewer.name,
        handling,
        ["ALREADY_KNOWN"],
      ]);
  const { data } = await ask(
    room,
    shai,
    "query ($values: [String!]) { indicators(filter: { values: $values }) { totalCount } }",
    { values: [value] },
  );
  expect(data).toEqual({ indicators: { totalCount: 1 } });
});

test("Two who record the same value at the same moment leave one record, and the other learns that it is known", async () => {
  const both = await Promise.all(
    [sora, sena].map((viewer) => attempt(room, viewer, "recordIndicators", { indicators: [domain("rivals.example")] })),
  );
  const found = await Promise.all(
    both.map((intake) =>
      room.database.manager.findOneByOrFail(tables.IndicatorIntakeItem, { intakeId: (intake as IndicatorIntake).id }),
    ),
  );
  expect(found.map(({ outcome }) => outcome).sort()).toEqual(["ALREADY_KNOWN", "RECORDED"]);
  expect(await room.database.manager.countBy(tables.Indicator, { value: "rivals.example" })).toBe(1);
});

const all = Object.keys(handlings) as Handling[];

test.each([
  ["who recorded it", sora, ["RED", "AMBER_STRICT", "AMBER", "GREEN", "CLEAR"]],
  ["a member of the virtual team of another side", cora, ["RED", "AMBER_STRICT", "AMBER", "GREEN", "CLEAR"]],
  ["a colleague on the security side", { ...sena, personId: idOf(777) }, ["AMBER_STRICT", "AMBER", "GREEN", "CLEAR"]],
  ["a colleague of the affected service", emil, ["AMBER_STRICT", "AMBER", "GREEN", "CLEAR"]],
  ["the team of another service", shai, ["AMBER", "GREEN", "CLEAR"]],
  ["threat intelligence without a cell", tia, ["AMBER", "GREEN", "CLEAR"]],
  ["somebody without a team", nobody, ["GREEN", "CLEAR"]],
] as const)("By its marking, an indicator of an incident is read by %s as TLP says", async (who, viewer, expected) => {
  const ids = new Map<Handling, string>();
  const name = who.replaceAll(/\W/g, "");
  for (const handling of all)
    ids.set(handling, await record(sora, `${handling.replace("_", "-")}.${name}.example`, { incidentId, handling }));
  const seen: Handling[] = [];
  for (const [handling, id] of ids) if (await reads(viewer, id)) seen.push(handling);
  expect(seen.sort()).toEqual([...expected].sort());
  const { data } = await ask<{ indicators: { nodes: { handling: Handling }[] } }>(
    room,
    viewer,
    "query ($text: String) { indicators(filter: { text: $text }) { nodes { handling } } }",
    { text: name },
  );
  expect(data?.indicators.nodes.map(({ handling }) => handling).sort()).toEqual([...expected].sort());
  const event = { subject: ids.get("RED") } as LiveEvent;
  const told = await indicatorChanges.load(room.database.manager, [event], [viewer]);
  expect(told.get(event)?.by.has(0)).toBe((expected as readonly Handling[]).includes("RED"));
});

test("What threat intelligence marks AMBER_STRICT outside of incidents its whole team reads, whatever it is related to then", async () => {
  const colleague = { ...tia, personId: idOf(778) };
  const strict = { handling: "AMBER_STRICT" };
  const id = await record(tia, "team.strict.example", strict);
  const ofSecurity = await record(sora, "security.strict.example", strict);
  const ofCase = await record(sora, "case.strict.example", { ...strict, incidentId });
  const red = await record(tia, "team.red.example", { handling: "RED" });
  const read = async (viewer: Viewer) => [
    await reads(viewer, id),
    await reads(viewer, ofSecurity),
    await reads(viewer, ofCase),
    await reads(viewer, red),
  ];
  expect(await read(colleague)).toEqual([true, true, false, false]);
  for (const viewer of [shai, cora, nobody]) expect((await read(viewer)).slice(0, 2)).toEqual([false, false]);
  expect(await indicatorChanges.load(room.database.manager, [event(id)], [colleague, cora])).toEqual(
    new Map([[expect.objectContaining({ subject: id }), expect.objectContaining({ by: new Set([0]) })]]),
  );
  // Nobody learns by losing it that it has to do with an incident which they may not read.
  room.now = new Date(room.now.getTime() + 1_000);
  await perform(room, sora, "relateIndicator", { indicatorId: id, incidentId });
  expect(await reads(colleague, id)).toBe(true);
});

test("Unless it is said, an indicator is marked as strictly as what it comes from", async () => {
  const { manager } = room.database;
  const markingOf = async (value: string, input: object) =>
    (await manager.findOneByOrFail(tables.Indicator, { id: await record(sora, value, input) })).handling;
  for (const handling of ["RED", "AMBER_STRICT", "AMBER"] as const) {
    const { id: alertId } = await perform<Alert>(room, sora, "reportAlert", { handling });
    expect(await markingOf(`${handling.replace("_", "-")}.from-alert.example`, { alertId })).toBe(handling);
  }
  const narrow = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "changeHandling", { incidentId: narrow, handling: "RED" });
  const { id: alertId } = await manager.findOneByOrFail(tables.Alert, { incidentId: narrow });
  expect(await markingOf("of-case.from-alert.example", { alertId })).toBe("RED");
  const { id: actorId } = await perform<ThreatActor>(room, sora, "nameActor", { incidentId: narrow, name: "Gale" });
  expect(await markingOf("of-actor.from-alert.example", { actorId })).toBe("RED");
});

test("Who reads what is RED follows from the incidents that it belongs to, as it does now", async () => {
  const indicatorId = await record(sora, "moving.example", { handling: "RED" });
  expect(await reads(erin, indicatorId)).toBe(false);
  await perform(room, sora, "relateIndicator", { indicatorId, incidentId });
  expect(await reads(erin, indicatorId)).toBe(true);
  const { id: relationId } = await room.database.manager.findOneByOrFail(tables.IndicatorRelation, { indicatorId });
  expect(await unmetGates(attempt(room, sora, "relateIndicator", { indicatorId, incidentId }))).toEqual([
    "INDICATOR_UNRELATED",
  ]);
  await perform(room, sora, "unrelateIndicator", { indicatorId, relationId });
  expect(await reads(erin, indicatorId)).toBe(false);
});

test("Where an indicator was seen in an incident is for those alone who read the incident, in every answer", async () => {
  const hidden = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "changeHandling", { incidentId: hidden, handling: "RED" });
  const indicatorId = await record(sora, "seen.example", { handling: "AMBER" });
  const at = (day: number) => [{ firstSeenAt: new Date(Date.UTC(2026, 1, day)), count: day }];
  await perform(room, emil, "recordSightings", { indicatorId, sightings: at(1) });
  await perform(room, sora, "recordSightings", { indicatorId, incidentId: hidden, sightings: at(9) });
  await perform(room, sora, "relateIndicator", { indicatorId, incidentId: hidden });
  const query = `query ($id: ID!, $incidents: [ID!]) { indicator(id: $id) { lastSighting { count service { id } incident { id } }
      sightings { totalCount } relations { totalCount } }
    late: indicators(filter: { text: "seen.example", seenFrom: "2026-02-05T00:00:00Z" }) { totalCount }
    ofIncident: indicators(filter: { incidentIds: $incidents }) { totalCount } }`;
  const variables = { id: indicatorId, incidents: [hidden] };
  const service = { id: services.exchange };
  expect((await ask(room, sora, query, variables)).data).toEqual({
    indicator: {
      lastSighting: { count: 9, service, incident: { id: hidden } },
      sightings: { totalCount: 2 },
      relations: { totalCount: 1 },
    },
    late: { totalCount: 1 },
    ofIncident: { totalCount: 1 },
  });
  expect((await ask(room, shai, query, variables)).data).toEqual({
    indicator: {
      lastSighting: { count: 1, service, incident: null },
      sightings: { totalCount: 1 },
      relations: { totalCount: 0 },
    },
    late: { totalCount: 0 },
    ofIncident: { totalCount: 0 },
  });
});

test("A sighting is recorded by the team and the program of the service, which read it from then on; never for another", async () => {
  const indicatorId = await record(sora, "strict.example", { handling: "AMBER_STRICT" });
  expect(await reads(emil, indicatorId)).toBe(false);
  await perform(room, sora, "recordSightings", { indicatorId });
  expect(await reads(emil, indicatorId)).toBe(true);
  const program = { ...robo, operations: ["recordSightings"] };
  await perform(room, program, "recordSightings", { indicatorId });
  const elsewhere = { indicatorId, serviceId: services.sharepoint };
  await expect(attempt(room, program, "recordSightings", elsewhere)).rejects.toMatchObject({ code: "FORBIDDEN" });
  // For whoever may not read it, it is not there.
  expect(await attempt(room, lena, "recordSightings", elsewhere)).toMatchObject({ __typename: "NotFound" });
  const future = [{ firstSeenAt: new Date("2090-01-01T00:00:00.000Z"), count: 1 }];
  expect(await unmetGates(attempt(room, sora, "recordSightings", { indicatorId, sightings: future }))).toEqual([
    "SIGHTINGS_IN_TIME",
  ]);
});

test("A sighting that is none is withdrawn with the reason, counts no longer, and the service that it named by mistake reads no more by it", async () => {
  const { manager } = room.database;
  const indicatorId = await record(sora, "mistaken.example", { handling: "AMBER_STRICT" });
  const mistaken = { indicatorId, serviceId: services.sharepoint };
  const twice = [1, 2].map((day) => ({ firstSeenAt: new Date(Date.UTC(2026, 1, day)), count: 1 }));
  await perform(room, sora, "recordSightings", { ...mistaken, sightings: twice });
  await perform(room, sora, "recordSightings", { indicatorId });
  expect([await reads(shai, indicatorId), await reads(emil, indicatorId)]).toEqual([true, true]);
  const [one, other] = await manager.find(tables.IndicatorSighting, { where: mistaken, order: { id: "ASC" } });
  const of = { indicatorId, sightingId: one?.id };
  // The team of another service, and whoever may not read it.
  await expect(attempt(room, emil, "withdrawSighting", of)).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await attempt(room, nobody, "withdrawSighting", of)).toMatchObject({ __typename: "NotFound" });
  await perform(room, sora, "withdrawSighting", of);
  expect(await unmetGates(attempt(room, sora, "withdrawSighting", of))).toEqual(["SIGHTING_STANDS"]);
  expect(await reads(shai, indicatorId)).toBe(true);
  await perform(room, shai, "withdrawSighting", { indicatorId, sightingId: other?.id });
  expect([await reads(shai, indicatorId), await reads(emil, indicatorId)]).toEqual([false, true]);
  const query = `query ($id: ID!) { indicator(id: $id) { lastSighting { service { id } } sightings { totalCount }
    withdrawnSightings { totalCount nodes { withdrawnByName withdrawalReason } } } }`;
  const reason = "It was seen in another service.";
  expect((await ask(room, sora, query, { id: indicatorId })).data).toEqual({
    indicator: {
      lastSighting: { service: { id: services.exchange } },
      sightings: { totalCount: 1 },
      withdrawnSightings: {
        totalCount: 2,
        nodes: [
          { withdrawnByName: "Sora", withdrawalReason: reason },
          { withdrawnByName: expect.any(String), withdrawalReason: reason },
        ],
      },
    },
  });
});

test("Forensics records what it finds in an incident, and nothing outside of one", async () => {
  const input = { indicators: [domain("forensics.example")] };
  expect(await unmetGates(attempt(room, finn, "recordIndicators", input))).toEqual(["FORENSICS_IN_INCIDENT"]);
  expect(await record(finn, "forensics.example", { incidentId })).not.toBe("");
});

test("An indicator is not marked for readers who have another record of its value", async () => {
  const red = await record(sora, "twice.example", { handling: "RED" });
  await record(sena, "twice.example", { handling: "AMBER" });
  const widened = attempt(room, sora, "amendIndicator", { indicatorId: red, handling: "GREEN" });
  expect(await unmetGates(widened)).toEqual(["INDICATOR_APART"]);
  await perform(room, sora, "withdrawIndicator", { indicatorId: red });
  expect((await outcomesOf(sora, { handling: "RED", indicators: [domain("twice.example")] }))[0]?.outcome).toBe(
    "ALREADY_KNOWN",
  );
});

test("An indicator is marked for more people by whoever recorded and marked it, or leads what it belongs to, and nobody else; for fewer by all who judge", async () => {
  const mark = (viewer: Viewer, indicatorId: string, handling: Handling) =>
    attempt(room, viewer, "amendIndicator", { indicatorId, handling });
  const handlingOf = async (id: string) =>
    (await room.database.manager.findOneByOrFail(tables.Indicator, { id })).handling;
  const free = await record(tia, "widened.example", { handling: "AMBER" });
  expect(await unmetGates(mark(mona, free, "CLEAR"))).toEqual(["INDICATOR_KEPT_CLOSE"]);
  await mark(tia, free, "GREEN");
  await mark(sora, free, "CLEAR");
  await mark(mona, free, "RED");
  expect(await handlingOf(free)).toBe("RED");
  // Who has marked it for fewer reads it, and does not decide for more by that; nor does who recorded it, against their word.
  for (const viewer of [mona, tia])
    expect(await unmetGates(mark(viewer, free, "AMBER"))).toEqual(["INDICATOR_KEPT_CLOSE"]);
  // What belongs to an incident is for more people than that only where its lead says so, whoever has marked it.
  const narrow = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "changeHandling", { incidentId: narrow, handling: "AMBER_STRICT" });
  const ofCase = await record(mona, "widened-of-case.example", { incidentId: narrow });
  expect(await unmetGates(mark(mona, ofCase, "CLEAR"))).toEqual(["INDICATOR_KEPT_CLOSE"]);
  expect(await handlingOf(ofCase)).toBe("AMBER_STRICT");
  await mark(sora, ofCase, "AMBER");
  expect(await handlingOf(ofCase)).toBe("AMBER");
});

test("Where different people lead what it belongs to, security on-call marks it for more; who has recorded it learns of nothing that they may not read", async () => {
  const { manager } = room.database;
  const mark = (viewer: Viewer, indicatorId: string, handling: Handling) =>
    attempt(room, viewer, "amendIndicator", { indicatorId, handling });
  const [own, other] = [await incidentAt(room, "TEAM_FORMED"), await incidentAt(room, "TEAM_FORMED")];
  for (const id of [own, other]) await perform(room, sora, "changeHandling", { incidentId: id, handling: "RED" });
  // Who has recorded it reads nothing of the incident that somebody else relates it to.
  const theirs = await record(tia, "related-unseen.example", { handling: "AMBER" });
  await perform(room, sora, "relateIndicator", { indicatorId: theirs, incidentId: own });
  expect(await unmetGates(mark(mona, theirs, "GREEN"))).toEqual(["INDICATOR_KEPT_CLOSE"]);
  await mark(tia, theirs, "GREEN");
  const ofBoth = await record(sora, "of-both.example", { incidentId: own, handling: "AMBER_STRICT" });
  await perform(room, sora, "relateIndicator", { indicatorId: ofBoth, incidentId: other });
  await manager.update(
    tables.Assignment,
    { incidentId: other, role: "INCIDENT_RESPONSE_LEAD", state: "ACCEPTED" },
    { personId: emil.personId },
  );
  expect(await unmetGates(mark(mona, ofBoth, "GREEN"))).toEqual(["INDICATOR_KEPT_CLOSE"]);
  await mark(sora, ofBoth, "GREEN");
});

test("Nothing is recorded for more people than the incident or alert that it comes from, unless its lead records it", async () => {
  const narrow = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "changeHandling", { incidentId: narrow, handling: "AMBER_STRICT" });
  const { id: alertId } = await room.database.manager.findOneByOrFail(tables.Alert, { incidentId: narrow });
  const indicators = [domain("wide.of-narrow.example")];
  const marked = [domain("wide.of-narrow.example", { handling: "CLEAR" })];
  for (const input of [
    { incidentId: narrow, handling: "AMBER", indicators },
    { incidentId: narrow, indicators: marked },
    { alertId, indicators: marked },
  ])
    expect(await unmetGates(attempt(room, mona, "recordIndicators", input))).toEqual(["INDICATOR_KEPT_CLOSE"]);
  expect(await room.database.manager.countBy(tables.Indicator, { value: "wide.of-narrow.example" })).toBe(0);
  expect((await outcomesOf(sora, { incidentId: narrow, indicators: marked }))[0]?.outcome).toBe("RECORDED");
});

test("An incident that is being merged, or was, takes no indicator, sighting or relation: they go to the one that goes on", async () => {
  const duplicate = await incidentAt(room, "TEAM_FORMED");
  const survivor = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "nameActor", { incidentId: duplicate });
  const { id: actorId } = await room.database.manager.findOneByOrFail(tables.ThreatActor, { incidentId: duplicate });
  const indicatorId = await record(sora, "of-a-duplicate.example");
  await perform(room, sora, "mergeIncident", { incidentId: duplicate, otherIncidentId: survivor });
  const { number } = await room.database.manager.findOneByOrFail(tables.Incident, { id: survivor });
  const bundle = JSON.stringify({ type: "bundle", id: "bundle--44af6c39-c09b-49c5-9de2-394224b04982", objects: [] });
  const attempts = () =>
    [
      ["recordIndicators", { incidentId: duplicate, indicators: [domain("late.example")] }],
      ["recordIndicators", { actorId, indicators: [domain("late.example")] }],
      ["importStixBundle", { incidentId: duplicate, bundle }],
      ["recordSightings", { indicatorId, incidentId: duplicate }],
      ["relateIndicator", { indicatorId, incidentId: duplicate }],
      ["relateIndicator", { indicatorId, actorId }],
    ] as const;
  for (const isMerged of [false, true]) {
    if (isMerged) await room.perform("takeInDuplicate");
    for (const [operation, input] of attempts()) {
      const answer = await attempt(room, sora, operation, input);
      const gates = [{ gate: "NOT_MERGED", message: expect.stringContaining(number) }];
      expect([operation, answer]).toEqual([operation, expect.objectContaining({ __typename: "GatesUnmet" })]);
      expect(answer).toMatchObject({ gates });
      expect(JSON.stringify(answer)).not.toMatch(/reopen/i);
    }
  }
  await perform(room, sora, "recordSightings", { indicatorId, incidentId: survivor });
  await perform(room, sora, "relateIndicator", { indicatorId, incidentId: survivor });
});

test("A false positive is known as one, is cleared with a reason, and a value that was withdrawn is recorded anew", async () => {
  const indicatorId = await record(sora, "scanner.example");
  await perform(room, tia, "markIndicatorFalsePositive", { indicatorId });
  expect((await outcomesOf(sena, { indicators: [domain("scanner.example")] }))[0]).toMatchObject({
    outcome: "ALREADY_KNOWN",
    indicator: { id: indicatorId },
  });
  await perform(room, sora, "clearIndicatorFalsePositive", { indicatorId });
  const { manager } = room.database;
  expect(await manager.findOneByOrFail(tables.Indicator, { id: indicatorId })).toMatchObject({
    state: "ACTIVE",
    falsePositiveByName: "Tia",
    falsePositiveReason: expect.any(String),
    clearingReason: expect.any(String),
  });
  await perform(room, sora, "withdrawIndicator", { indicatorId });
  expect(await attempt(room, sora, "markIndicatorFalsePositive", { indicatorId })).toMatchObject({
    __typename: "TransitionRefused",
  });
  expect((await outcomesOf(sora, { indicators: [domain("scanner.example")] }))[0]?.outcome).toBe("RECORDED");
});

test("Many are marked, cleared and withdrawn in one call, each with a result of its own; what somebody may not read is as if it were not there", async () => {
  const [one = "", other = "", hidden = ""] = [
    await record(sora, "many-one.example"),
    await record(sora, "many-two.example"),
    await record(sora, "many-hidden.example", { handling: "RED" }),
  ];
  const indicatorIds = [one, idOf(998), hidden, other];
  const judged = async (
    operation: "markIndicatorsFalsePositive" | "clearIndicatorsFalsePositive" | "withdrawIndicators",
  ) => {
    const { id } = await perform<IndicatorIntake>(room, tia, operation, { indicatorIds });
    const where = { intakeId: id };
    const items = await room.database.manager.find(tables.IndicatorIntakeItem, { where, order: { place: "ASC" } });
    return items.map(({ outcome, reason }) => [outcome, reason]);
  };
  const none = ["REFUSED", "There is no such indicator that you may see."];
  expect(await judged("clearIndicatorsFalsePositive")).toEqual([
    ["REFUSED", "It is ACTIVE, and this is possible while it is FALSE_POSITIVE."],
    none,
    none,
    ["REFUSED", "It is ACTIVE, and this is possible while it is FALSE_POSITIVE."],
  ]);
  const done = (outcome: string) => [[outcome, null], none, none, [outcome, null]];
  expect(await judged("markIndicatorsFalsePositive")).toEqual(done("MARKED_FALSE_POSITIVE"));
  expect(await judged("clearIndicatorsFalsePositive")).toEqual(done("CLEARED"));
  expect(await judged("withdrawIndicators")).toEqual(done("WITHDRAWN"));
  const stateOf = async (id: string) => (await room.database.manager.findOneByOrFail(tables.Indicator, { id })).state;
  expect([await stateOf(one), await stateOf(hidden), await stateOf(other)]).toEqual([
    "WITHDRAWN",
    "ACTIVE",
    "WITHDRAWN",
  ]);
  const kept = await room.database.query("SELECT FROM audit_entry WHERE CAST(input AS text) LIKE $1", [`%${hidden}%`]);
  expect(kept).toEqual([]);
});

test("An indicator that somebody may not read is not found by any operation on it", async () => {
  const indicatorId = await record(sora, "hidden.example", { handling: "RED" });
  const before = await room.database.manager.findOneByOrFail(tables.Indicator, { id: indicatorId });
  const named = { indicatorId, incidentId, relationId: idOf(1) };
  for (const operation of [
    "amendIndicator",
    "markIndicatorFalsePositive",
    "clearIndicatorFalsePositive",
    "withdrawIndicator",
    "recordSightings",
    "relateIndicator",
  ] as const)
    expect([operation, await attempt(room, tia, operation, named)]).toEqual([
      operation,
      expect.objectContaining({ __typename: "NotFound", id: indicatorId }),
    ]);
  expect(await room.database.manager.findOneByOrFail(tables.Indicator, { id: indicatorId })).toEqual(before);
});

test("Alerts and adversaries lead to the indicators that have to do with them", async () => {
  const { id: alertId } = await perform<Alert>(room, cora, "reportAlert");
  const { id: actorId } = await perform<ThreatActor>(room, sora, "nameActor", { incidentId, name: "Storm" });
  await record(sora, "of-alert.example", { alertId });
  await record(sora, "of-actor.example", { actorId });
  const { data } = await ask(
    room,
    sora,
    `query ($alert: ID!, $actors: [ID!], $incident: ID!) {
       alert(id: $alert) { indicators { nodes { indicator { value } alert { id } incident { id } } } }
       indicators(filter: { actorIds: $actors }) { nodes { value } }
       incident(id: $incident) { actors { nodes { name indicators { nodes { actor { name } indicator { value } } } } } } }`,
    { alert: alertId, actors: [actorId], incident: incidentId },
  );
  expect(data).toEqual({
    alert: {
      indicators: { nodes: [{ indicator: { value: "of-alert.example" }, alert: { id: alertId }, incident: null }] },
    },
    indicators: { nodes: [{ value: "of-actor.example" }] },
    incident: {
      actors: {
        nodes: [
          {
            name: "Storm",
            indicators: { nodes: [{ actor: { name: "Storm" }, indicator: { value: "of-actor.example" } }] },
          },
        ],
      },
    },
  });
  const both = { indicators: [domain("both.example")], alertId, incidentId };
  await expect(attempt(room, sora, "recordIndicators", both)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  expect(await room.database.manager.countBy(tables.IndicatorRelation, { alertId, endedAt: IsNull() })).toBe(1);
});

test("What is listed is narrowed by confidence, validity, source and state, and ordered", async () => {
  const indicators = [
    domain("a.list.example", { confidence: 10, validUntil: new Date("2027-01-01T00:00:00.000Z") }),
    domain("b.list.example", { confidence: 90, validUntil: new Date("2026-12-01T00:00:00.000Z") }),
    domain("c.list.example"),
  ];
  await outcomesOf(sora, { source: "A list", indicators });
  const values = async (argument: string) => {
    const { data, errors } = await ask<{ indicators: { nodes: { value: string }[] } }>(
      room,
      sora,
      `{ indicators(${argument}) { nodes { value } } }`,
    );
    expect(errors).toBeUndefined();
    return data?.indicators.nodes.map(({ value }) => value[0]).join("");
  };
  const ofList = (filter: string, order = "{ field: RECORDED_AT, direction: ASC }") =>
    values(`filter: { sources: ["A list"], ${filter} }, orderBy: [${order}]`);
  expect(await ofList("")).toBe("abc");
  expect(await ofList("minConfidence: 10, maxConfidence: 50")).toBe("a");
  expect(await ofList('validAt: "2026-12-15T00:00:00Z"')).toBe("ac");
  expect(await ofList("types: [URL]")).toBe("");
  expect(await ofList("seen: true")).toBe("");
  expect(await ofList("", "{ field: CONFIDENCE, direction: DESC }")).toBe("bac");
  expect(await ofList("", "{ field: VALID_UNTIL, direction: ASC }")).toBe("bac");
  expect(await ofList('text: "B.LIST"')).toBe("b");
});
