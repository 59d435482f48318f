import { IsNull } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { waitingForLocks } from "../../../../test/support/waiting-for-locks.js";
import type { AmongProfiles } from "../../domain/actor-profiles/profile-file.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { ThreatActor } from "../../domain/records/case-file/threat-actor.js";
import { newActorProfileAggregate } from "../../store/aggregates/actor-profiles/actor-profile-aggregates.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { attempt, incidentAt, perform, unmetGates } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { idOf, people } from "../../test-support/organization.js";

const { ivan, sora, erin, shai, cora, nobody } = people;

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("actor_profiles");
});
afterAll(() => room.close());

const record = async (more: object = {}) => (await perform(room, ivan, "recordThreatActorProfile", more)).id;
const read = async (viewer: Viewer, id: string, fields: string) => {
  const { data, errors } = await ask<{ threatActorProfile: object | null }>(
    room,
    viewer,
    `query ($id: ID!) { threatActorProfile(id: $id) { ${fields} } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data?.threatActorProfile ?? null;
};
const found = async (viewer: Viewer, filter: object) => {
  const { data, errors } = await ask<{ threatActorProfiles: { nodes: readonly { id: string }[] } }>(
    room,
    viewer,
    "query ($filter: ThreatActorProfileFilter) { threatActorProfiles(filter: $filter) { nodes { id } } }",
    { filter },
  );
  expect(errors).toBeUndefined();
  return data?.threatActorProfiles.nodes.map(({ id }) => id);
};

test("A profile is read by its marking, and each entry of its history by its former marking as well", async () => {
  const profileId = await record({ handling: "RED" });
  for (const viewer of [ivan, sora]) expect(await read(viewer, profileId, "id")).not.toBeNull();
  for (const viewer of [erin, cora, nobody]) expect(await read(viewer, profileId, "id")).toBeNull();
  await perform(room, ivan, "amendThreatActorProfile", { profileId, handling: "AMBER", name: "Storm-1" });
  const history = "name confidence history { totalCount nodes { number name reason } }";
  expect(await read(ivan, profileId, history)).toMatchObject({
    name: "Storm-1",
    confidence: "HIGH",
    history: { totalCount: 2, nodes: [{ number: 1, name: "Storm-0558", reason: null }, { name: "Storm-1" }] },
  });
  expect(await read(cora, profileId, history)).toMatchObject({ history: { totalCount: 1, nodes: [{ number: 2 }] } });
  const nothing = { profileId, confidence: null };
  await expect(attempt(room, ivan, "amendThreatActorProfile", nothing)).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
  });
});

test("Incidents are attributed to it by the actors that are named in them, and shown to those who read the incident", async () => {
  const profileId = await record({ handling: "AMBER", name: "Quiet Heron", aliases: ["G-17"] });
  const [open, closed] = [await incidentAt(room, "TEAM_FORMED"), await incidentAt(room, "TEAM_FORMED")];
  await perform(room, ivan, "nameActor", { incidentId: open, name: "Quiet Heron", aliases: [], profileId });
  const { id: actorId } = await perform<ThreatActor>(room, sora, "nameActor", { incidentId: closed });
  await perform(room, sora, "amendActor", { incidentId: closed, actorId, profileId });
  const { data } = await ask<object>(
    room,
    sora,
    "query ($id: ID!) { incident(id: $id) { actors { nodes { history { nodes { profile { name } } } } } } }",
    { id: closed },
  );
  const history = { nodes: [{ profile: null }, { profile: { name: "Quiet Heron" } }] };
  expect(data).toEqual({ incident: { actors: { nodes: [{ history }] } } });
  await perform(room, sora, "changeHandling", { incidentId: closed, handling: "RED" });
  const attributions = "attributions { totalCount nodes { id confidence } }";
  expect(await read(sora, profileId, attributions)).toMatchObject({ attributions: { totalCount: 2 } });
  expect(await read(shai, profileId, attributions)).toMatchObject({ attributions: { totalCount: 1 } });
  expect(await found(sora, { incidentIds: [closed] })).toEqual([profileId]);
  expect(await found(shai, { incidentIds: [closed] })).toEqual([]);
  expect(await found(shai, { incidentIds: [open] })).toEqual([profileId]);
  await perform(room, sora, "withdrawActor", { incidentId: closed, actorId });
  expect(await read(sora, profileId, attributions)).toMatchObject({ attributions: { totalCount: 1 } });
});

test("That an actor is held to be whom a profile says is taken back with a reason, and stays in the history", async () => {
  const profileId = await record({ handling: "RED", name: "Late Heron" });
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const { id: actorId } = await perform<ThreatActor>(room, ivan, "nameActor", { incidentId, profileId });
  const none = { incidentId, actorId, confidence: null, withdrawsProfile: true };
  await expect(attempt(room, ivan, "amendActor", { ...none, profileId })).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
  });
  // To whoever may not read the profile there is none to take back.
  const analyses = { responsibilities: ["SECURITY_MONITORING_AND_ANALYSIS"] } as const;
  const analyst = { ...sora, memberships: sora.memberships.map((one) => ({ ...one, ...analyses })) };
  expect(await read(analyst, profileId, "id")).toBeNull();
  await expect(attempt(room, analyst, "amendActor", none)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  const reason = "The infrastructure was a rented one.";
  const amended = await perform<ThreatActor>(room, ivan, "amendActor", { ...none, reason });
  expect(amended).toMatchObject({ state: "NAMED", profileId: null });
  expect(await read(ivan, profileId, "attributions { totalCount }")).toEqual({ attributions: { totalCount: 0 } });
  const { data } = await ask<object>(
    room,
    ivan,
    "query ($id: ID!) { incident(id: $id) { actors { nodes { profile { id } history { nodes { reason profile { id } } } } } } }",
    { id: incidentId },
  );
  const history = [
    { reason: null, profile: { id: profileId } },
    { reason, profile: null },
  ];
  expect(data).toEqual({ incident: { actors: { nodes: [{ profile: null, history: { nodes: history } }] } } });
  await expect(attempt(room, ivan, "amendActor", none)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
});

test("A profile that is marked for fewer while an incident waits to be attributed to it does not exist for those any more", async () => {
  const profileId = await record({ handling: "AMBER_STRICT", name: "Waning Heron" });
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const analyses = { responsibilities: ["SECURITY_MONITORING_AND_ANALYSIS"] } as const;
  const analyst = { ...sora, memberships: sora.memberships.map((one) => ({ ...one, ...analyses })) };
  const waiting = await waitingForLocks(room.url);
  let naming: Promise<unknown> | undefined;
  try {
    await room.database.transaction(async (transaction) => {
      await transaction.update(tables.ThreatActorProfile, { id: profileId }, { handling: "RED" });
      naming = attempt(room, analyst, "nameActor", { incidentId, profileId });
      for (let count = 0; count === 0; ) count = await waiting.count();
    });
  } finally {
    await waiting.stop();
  }
  expect(await naming).toMatchObject({ __typename: "NotFound" });
});

test("A profile that somebody may not read does not exist for them, neither in an incident nor by what it names", async () => {
  const profileId = await record({ handling: "RED" });
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const { id: actorId } = await perform<ThreatActor>(room, ivan, "nameActor", { incidentId, profileId });
  const { data } = await ask<object>(
    room,
    erin,
    "query ($id: ID!) { incident(id: $id) { actors { nodes { id profile { id } } } } }",
    { id: incidentId },
  );
  expect(data).toEqual({ incident: { actors: { nodes: [{ id: actorId, profile: null }] } } });
  const { id: threatBriefingId } = await perform(room, ivan, "draftThreatBriefing");
  const ofBriefing = await record({ handling: "AMBER", briefingIds: [threatBriefingId] });
  expect(await read(ivan, ofBriefing, "briefings { totalCount }")).toEqual({ briefings: { totalCount: 1 } });
  expect(await read(cora, ofBriefing, "briefings { totalCount }")).toEqual({ briefings: { totalCount: 0 } });
});

test("It is found by a part of its name or of an alias, and by its techniques", async () => {
  const profileId = await record({ name: "Grey Owl", aliases: ["UNC9001"], techniqueIds: ["T1566.002"] });
  expect(await found(sora, { text: "rey ow" })).toEqual([profileId]);
  expect(await found(sora, { text: "unc9001" })).toEqual([profileId]);
  expect(await found(sora, { techniqueIds: ["T1566"] })).toEqual([profileId]);
  expect(await found(sora, { text: "nobody is called this" })).toEqual([]);
  expect(await found(cora, { text: "Grey Owl" })).toEqual([]);
});

const mark = async (viewer: Viewer, value: string, handling: string) => {
  const indicators = [{ type: "DOMAIN_NAME", value }];
  await perform(room, viewer, "recordIndicators", { indicators, handling });
  return (await room.database.manager.findOneByOrFail(tables.Indicator, { value })).id;
};

test("An indicator is related to a profile with who says so and why, from both sides, until that is taken back", async () => {
  const profileId = await record({ handling: "AMBER", name: "Slow Heron" });
  const indicatorId = await mark(sora, "slow.heron.example", "AMBER");
  const related = { indicatorId, profileId, reason: "A report of a partner." };
  await perform(room, sora, "relateIndicator", related);
  expect(await unmetGates(attempt(room, ivan, "relateIndicator", related))).toEqual(["INDICATOR_UNRELATED"]);
  const both = "indicators { totalCount nodes { value } } indicatorRelations { nodes { id reason relatedByName } }";
  const [relation] = await room.database.manager.findBy(tables.IndicatorRelation, { profileId });
  expect(await read(shai, profileId, both)).toEqual({
    indicators: { totalCount: 1, nodes: [{ value: "slow.heron.example" }] },
    indicatorRelations: {
      nodes: [{ id: relation?.id, reason: "A report of a partner.", relatedByName: "Sora" }],
    },
  });
  const ofIndicator = async (viewer: Viewer) => {
    const { data, errors } = await ask<{ indicator: object | null }>(
      room,
      viewer,
      `query ($id: ID!) { indicator(id: $id) { version
        profiles(filter: { text: "heron" }, orderBy: [{ field: NAME, direction: DESC }]) { totalCount nodes { name } }
        relations { nodes { reason profile { name } } } } }`,
      { id: indicatorId },
    );
    expect(errors).toBeUndefined();
    return data?.indicator;
  };
  expect(await ofIndicator(shai)).toEqual({
    version: 2,
    profiles: { totalCount: 1, nodes: [{ name: "Slow Heron" }] },
    relations: { nodes: [{ reason: "A report of a partner.", profile: { name: "Slow Heron" } }] },
  });
  expect(await found(shai, { indicatorIds: [indicatorId] })).toEqual([profileId]);
  // What the profile names besides, and names no longer, is told with the reason of that.
  const other = await mark(sora, "other.heron.example", "AMBER");
  await perform(room, ivan, "amendThreatActorProfile", {
    profileId,
    indicatorIds: [indicatorId, other],
    reason: "Two.",
  });
  expect(await read(shai, profileId, both)).toMatchObject({ indicators: { totalCount: 2 } });
  await perform(room, ivan, "amendThreatActorProfile", { profileId, indicatorIds: [indicatorId], reason: "One." });
  const { manager } = room.database;
  expect(await manager.findBy(tables.IndicatorRelation, { indicatorId: other })).toEqual([
    expect.objectContaining({ profileId, reason: "Two.", endReason: "One.", endedById: ivan.personId }),
  ]);
  await perform(room, sora, "unrelateIndicator", { indicatorId, relationId: relation?.id, reason: "A namesake." });
  expect(await read(shai, profileId, both)).toMatchObject({ indicators: { totalCount: 0 } });
  expect(await ofIndicator(shai)).toMatchObject({ version: 3, profiles: { totalCount: 0 }, relations: { nodes: [] } });
  expect(await manager.findOneBy(tables.IndicatorRelation, { id: relation?.id })).toMatchObject({
    endReason: "A namesake.",
  });
  // What was taken back does not come again with another word of the profile.
  await perform(room, ivan, "amendThreatActorProfile", { profileId, name: "Slower Heron" });
  expect(await read(shai, profileId, both)).toMatchObject({ indicators: { totalCount: 0 } });
});

test("That an indicator is one of an adversary is as strict as the stricter of both: not read, counted, listed nor told otherwise", async () => {
  const secret = await record({ handling: "RED", name: "Hidden Heron" });
  const open = await record({ handling: "AMBER", name: "Open Heron" });
  const wide = await mark(sora, "wide.heron.example", "AMBER");
  const narrow = await mark(ivan, "narrow.heron.example", "RED");
  await perform(room, ivan, "relateIndicator", { indicatorId: wide, profileId: secret, reason: "Secret." });
  await perform(room, ivan, "relateIndicator", { indicatorId: narrow, profileId: open, reason: "Secret, too." });
  const list = async (viewer: Viewer, query: string) => {
    const { data, errors } = await ask<Record<string, unknown>>(room, viewer, query);
    expect(errors).toBeUndefined();
    return data;
  };
  const of = (profileId: string) => `indicators(filter: { profileIds: ["${profileId}"] }) { totalCount nodes { id } }`;
  const sides = `indicator(id: "${wide}") { version profiles { totalCount } relations { totalCount nodes { reason } } }
    hidden: ${of(secret)} open: ${of(open)}
    threatActorProfile(id: "${open}") { indicators { totalCount } indicatorRelations { totalCount nodes { reason } } }
    threatActorProfiles(filter: { indicatorIds: ["${narrow}", "${wide}"] }) { totalCount }`;
  const none = { totalCount: 0, nodes: [] };
  expect(await list(shai, `{ ${sides} }`)).toEqual({
    indicator: { version: 1, profiles: { totalCount: 0 }, relations: none },
    ...{ hidden: none, open: none },
    threatActorProfile: { indicators: { totalCount: 0 }, indicatorRelations: none },
    threatActorProfiles: { totalCount: 0 },
  });
  expect(await list(ivan, `{ ${sides} }`)).toMatchObject({
    indicator: { version: 1, profiles: { totalCount: 1 } },
    ...{ hidden: { nodes: [{ id: wide }] }, open: { nodes: [{ id: narrow }] } },
    threatActorProfile: { indicators: { totalCount: 1 }, indicatorRelations: { nodes: [{ reason: "Secret, too." }] } },
    threatActorProfiles: { totalCount: 2 },
  });
  // Whoever may not read the one relates nothing to it, nor ends that; and who amends the other ends nothing of it.
  const [relation] = await room.database.manager.findBy(tables.IndicatorRelation, { profileId: secret });
  const analyses = { responsibilities: ["SECURITY_MONITORING_AND_ANALYSIS"] } as const;
  const analyst = { ...sora, memberships: sora.memberships.map((one) => ({ ...one, ...analyses })) };
  const notFound = { __typename: "NotFound" };
  expect(await attempt(room, analyst, "relateIndicator", { indicatorId: wide, profileId: secret })).toMatchObject(
    notFound,
  );
  const ending = { indicatorId: wide, relationId: relation?.id };
  expect(await attempt(room, analyst, "unrelateIndicator", ending)).toMatchObject(notFound);
  const colleague = { ...ivan, personId: idOf(779) };
  await perform(room, colleague, "amendThreatActorProfile", { profileId: open, indicatorIds: [wide] });
  expect(await list(ivan, `{ ${sides} }`)).toMatchObject({ open: { totalCount: 2 } });
  const news = await room.database.query(
    "SELECT data->>'operation' AS operation FROM outbox_event WHERE subject = $1 ORDER BY sequence",
    [wide],
  );
  expect(news).not.toContainEqual({ operation: "relateIndicator" });
});

test("Whoever amends a profile ends nothing of it that they cannot read, also where it was named with the profile", async () => {
  const [wide, narrow] = [await mark(sora, "all.heron.example", "AMBER"), await mark(ivan, "few.heron.example", "RED")];
  const profileId = await record({ handling: "AMBER", name: "Twin Heron", indicatorIds: [narrow] });
  const colleague = { ...ivan, personId: idOf(779) };
  await perform(room, colleague, "amendThreatActorProfile", { profileId, indicatorIds: [wide] });
  const standing = await room.database.manager.findBy(tables.IndicatorRelation, { profileId });
  expect(standing.map(({ indicatorId, endedAt }) => [indicatorId, endedAt]).toSorted()).toEqual(
    [
      [narrow, null],
      [wide, null],
    ].toSorted(),
  );
  expect(await read(ivan, profileId, "indicators { totalCount }")).toEqual({ indicators: { totalCount: 2 } });
  await perform(room, ivan, "amendThreatActorProfile", { profileId, indicatorIds: [wide] });
  expect(await read(ivan, profileId, "indicators { totalCount }")).toEqual({ indicators: { totalCount: 1 } });
});

test("From a profile the alerts are found that carry its indicators, by what one may read alone, and the incidents that are attributed to it", async () => {
  const profileId = await record({ handling: "AMBER", name: "Loud Heron" });
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, ivan, "nameActor", { incidentId, name: "Loud Heron", aliases: [], profileId });
  const report = async (more: object) => (await perform<Alert>(room, erin, "reportAlert", more)).id;
  const [linked, seen, unknown] = [await report({}), await report({}), await report({})];
  const reporting = { fingerprint: "loud", indicators: ["reported.heron.example"], techniques: [] };
  await perform(room, erin, "ingestAlerts", {
    alerts: [{ title: "Loud", description: "Loud.", severity: "LOW", signal: "FIRING", ...reporting }],
  });
  const { id: reported } = await room.database.manager.findOneByOrFail(tables.Alert, { fingerprint: "loud" });
  const marks = {
    linked: await mark(sora, "linked.heron.example", "AMBER"),
    seen: await mark(sora, "seen.heron.example", "AMBER"),
    reported: await mark(sora, "reported.heron.example", "AMBER"),
    hidden: await mark(ivan, "hidden.heron.example", "RED"),
  };
  await perform(room, sora, "relateIndicator", { indicatorId: marks.linked, alertId: linked });
  await perform(room, sora, "recordSightings", { indicatorId: marks.seen, alertId: seen });
  await perform(room, ivan, "relateIndicator", { indicatorId: marks.hidden, alertId: unknown });
  for (const indicatorId of Object.values(marks))
    await perform(room, ivan, "relateIndicator", { indicatorId, profileId });
  const alerts = "incidents { totalCount nodes { id } } alerts(first: 20) { totalCount nodes { id } }";
  const ids = async (viewer: Viewer) => {
    const one = (await read(viewer, profileId, alerts)) as { alerts: { nodes: { id: string }[] } } | null;
    return one?.alerts.nodes.map(({ id }) => id);
  };
  expect(await ids(ivan)).toEqual(expect.arrayContaining([linked, seen, reported, unknown]));
  expect(await ids(sora)).toEqual([reported, seen, linked]);
  expect(await read(sora, profileId, "alerts(filter: { linked: true }) { totalCount }")).toEqual({
    alerts: { totalCount: 0 },
  });
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  expect(await read(sora, profileId, "incidents { nodes { id } }")).toEqual({
    incidents: { nodes: [{ id: incidentId }] },
  });
  expect(await read(shai, profileId, "incidents { totalCount }")).toEqual({ incidents: { totalCount: 0 } });
  await perform(room, sora, "markIndicatorFalsePositive", { indicatorId: marks.seen });
  expect(await ids(sora)).toEqual([reported, linked]);
});

test("Two profiles of one name come of nobody's mistake: who records or amends one is told of the other, where they may read it", async () => {
  const profileId = await record({ name: "Paper Crane", aliases: ["UNC-77"], handling: "RED" });
  const again = { isAnother: false, aliases: [] };
  const refused = await attempt(room, ivan, "recordThreatActorProfile", { ...again, name: "paper  crane" });
  expect(refused).toMatchObject({ __typename: "GatesUnmet", message: expect.stringContaining(profileId) });
  const byAlias = { ...again, name: "Another", aliases: ["unc-77"] };
  expect(await unmetGates(attempt(room, ivan, "recordThreatActorProfile", byAlias))).toEqual(["PROFILE_NEW"]);
  const other = await record({ name: "Stone Crane", aliases: [] });
  const amend = (input: object) => attempt(room, ivan, "amendThreatActorProfile", { profileId: other, ...input });
  expect(await unmetGates(amend({ isAnother: false, name: "UNC-77" }))).toEqual(["PROFILE_NEW"]);
  // Its own names are none of another, and who knows better says so.
  await perform(room, ivan, "amendThreatActorProfile", { profileId, isAnother: false, aliases: ["UNC-77", "G-9"] });
  await perform(room, ivan, "recordThreatActorProfile", { ...again, isAnother: true, name: "Paper Crane" });
  // Of one that they may not read nobody is told.
  const few = { ...ivan, memberships: ivan.memberships.map((one) => ({ ...one, function: "SERVICE" as const })) };
  const { known } = (await newActorProfileAggregate.load(room.database.manager, { name: "Paper Crane" }, {
    viewer: few,
  } as never)) as AmongProfiles;
  expect(known.map(({ id }) => id)).not.toContain(profileId);
});

test("A profile that was a mistake is withdrawn with the reason: it stays readable, and nothing new names it", async () => {
  const indicatorId = await mark(ivan, "mistaken.example", "AMBER");
  const profileId = await record({ name: "No Crane", indicatorIds: [indicatorId], handling: "AMBER" });
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, ivan, "nameActor", { incidentId, name: "No Crane", aliases: [], profileId });
  await perform(room, ivan, "withdrawThreatActorProfile", { profileId, reason: "A red team." });
  const now =
    "withdrawalReason withdrawnByName indicators { totalCount } attributions { totalCount } mergedInto { id }";
  expect(await read(shai, profileId, now)).toEqual({
    ...{ withdrawalReason: "A red team.", withdrawnByName: ivan.name, indicators: { totalCount: 0 } },
    ...{ attributions: { totalCount: 1 }, mergedInto: null },
  });
  const stands = ["PROFILE_STANDS"];
  const refused = (operation: Parameters<typeof attempt>[2], input: object) =>
    unmetGates(attempt(room, ivan, operation, input));
  expect(await refused("amendThreatActorProfile", { profileId })).toEqual(stands);
  expect(await refused("withdrawThreatActorProfile", { profileId })).toEqual(stands);
  expect(await refused("relateIndicator", { indicatorId, profileId })).toEqual(stands);
  const another = await incidentAt(room, "TEAM_FORMED");
  expect(await refused("nameActor", { incidentId: another, profileId })).toEqual(stands);
  expect(await found(ivan, { stands: false, text: "No Crane" })).toEqual([profileId]);
  expect(await found(ivan, { stands: true, text: "No Crane" })).toEqual([]);
});

test("A profile that was withdrawn by mistake is reinstated with the reason, and what was related to it until then is again", async () => {
  const [own, hidden, later] = [
    await mark(ivan, "once.example", "AMBER"),
    await mark(sora, "hidden.example", "AMBER"),
    await mark(ivan, "taken-back.example", "AMBER"),
  ];
  const profileId = await record({ name: "Real Crane", aliases: [], indicatorIds: [own, later], handling: "AMBER" });
  await perform(room, sora, "relateIndicator", { indicatorId: hidden, profileId, reason: "A partner." });
  await room.database.manager.update(tables.Indicator, { id: hidden }, { handling: "RED" });
  const of = { profileId };
  const reinstate = (input: object = {}) =>
    attempt(room, ivan, "reinstateThreatActorProfile", { ...of, isAnother: false, ...input });
  expect(await unmetGates(reinstate())).toEqual(["PROFILE_WITHDRAWN"]);
  await perform(room, ivan, "amendThreatActorProfile", { ...of, indicatorIds: [own] });
  room.now = new Date(room.now.getTime() + 60_000);
  await perform(room, ivan, "withdrawThreatActorProfile", { ...of, reason: "A red team." });
  expect(
    await unmetGates(attempt(room, ivan, "nameActor", { incidentId: await incidentAt(room, "TEAM_FORMED"), ...of })),
  ).toEqual(["PROFILE_STANDS"]);
  // By now another one goes by its name.
  const namesake = await record({ name: "real crane", aliases: [], isAnother: false, handling: "AMBER" });
  expect(await unmetGates(reinstate())).toEqual(["PROFILE_NEW"]);
  await perform(room, ivan, "withdrawThreatActorProfile", { profileId: namesake });
  await perform(room, ivan, "reinstateThreatActorProfile", { ...of, isAnother: false, reason: "They were real." });
  expect(
    await read(ivan, profileId, "withdrawnAt withdrawalReason history { nodes { number reason writtenByName } }"),
  ).toMatchObject({
    ...{ withdrawnAt: null, withdrawalReason: null },
    history: { nodes: [{ number: 1 }, { number: 2 }, { number: 3, reason: "They were real.", writtenByName: "Ivan" }] },
  });
  const { manager } = room.database;
  const standing = await manager.findBy(tables.IndicatorRelation, { profileId, endedAt: IsNull() });
  expect(standing.map(({ indicatorId, reason }) => [indicatorId, reason]).sort()).toEqual(
    [
      [own, null],
      [hidden, "A partner."],
    ].sort(),
  );
  expect(await unmetGates(reinstate())).toEqual(["PROFILE_WITHDRAWN"]);
});

test("Two profiles of the same adversary are merged: what is related to either is found from the one that goes on", async () => {
  const [shared, own] = [await mark(ivan, "shared.example", "AMBER"), await mark(ivan, "own.example", "RED")];
  const profileId = await record({
    ...{ name: "Iron Crane", aliases: ["UNC-1"], handling: "AMBER" },
    ...{ indicatorIds: [shared, own], techniqueIds: ["T1566"] },
  });
  const into = await record({
    ...{ name: "Storm-1", aliases: ["unc-1", "G-1"], handling: "AMBER" },
    ...{ indicatorIds: [shared], techniqueIds: ["T1059"] },
  });
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, ivan, "nameActor", { incidentId, name: "Iron Crane", aliases: [], profileId });
  const merge = (input: object) => attempt(room, ivan, "mergeThreatActorProfile", { profileId, ...input });
  expect(await unmetGates(merge({ intoProfileId: profileId }))).toEqual(["PROFILES_MERGE"]);
  const wide = await record({ name: "Wide Crane", handling: "GREEN" });
  expect(await unmetGates(merge({ intoProfileId: wide }))).toEqual(["PROFILES_MERGE"]);
  const first = await record({ name: "First Crane", aliases: [], techniqueIds: [], handling: "AMBER" });
  await perform(room, ivan, "mergeThreatActorProfile", { profileId: first, intoProfileId: profileId });
  await perform(room, ivan, "mergeThreatActorProfile", { profileId, intoProfileId: into, reason: "The same keys." });
  const all = `name aliases techniques { id } indicators { totalCount } attributions { nodes { name } } incidents { nodes { id } }
    mergedFrom { nodes { id } } history { nodes { reason } }`;
  expect(await read(ivan, into, all)).toEqual({
    ...{ name: "Storm-1", aliases: ["unc-1", "G-1", "Iron Crane", "First Crane"], indicators: { totalCount: 2 } },
    techniques: [{ id: "T1059" }, { id: "T1566" }],
    attributions: { nodes: [{ name: "Iron Crane" }] },
    incidents: { nodes: [{ id: incidentId }] },
    mergedFrom: { nodes: [{ id: profileId }, { id: first }] },
    history: { nodes: [{ reason: null }, { reason: "The same keys." }] },
  });
  // What only few read of it is not told to the others by the merge.
  expect(await read(sora, into, "indicators { totalCount }")).toEqual({ indicators: { totalCount: 1 } });
  expect(await read(shai, profileId, "withdrawalReason mergedInto { id }")).toEqual({
    ...{ withdrawalReason: "The same keys.", mergedInto: { id: into } },
  });
  expect(await found(ivan, { incidentIds: [incidentId], stands: true })).toEqual([into]);
});

test("An incident is attributed long after it has ended, with history and without being reopened, and by nobody else", async () => {
  const incidentId = await incidentAt(room, "CLOSED");
  const { id: actorId } = await perform<ThreatActor>(room, ivan, "nameActor", { incidentId });
  await perform(room, sora, "amendActor", { incidentId, actorId, confidence: "LOW", reason: "A report of a partner." });
  await expect(attempt(room, erin, "nameActor", { incidentId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  const { data } = await ask<object>(
    room,
    sora,
    "query ($id: ID!) { incident(id: $id) { state actors { nodes { confidence history { totalCount } } } } }",
    { id: incidentId },
  );
  const actors = { nodes: [{ confidence: "LOW", history: { totalCount: 2 } }] };
  expect(data).toEqual({ incident: { state: "CLOSED", actors } });
  await perform(room, ivan, "withdrawActor", { incidentId, actorId });
});
