import type { Viewer } from "../../../../platform/identity/viewer.js";
import { workPage } from "../../../access/acting/work-page.js";
import type { ThreatBriefing } from "../../domain/records/briefings/threat-briefing.js";
import { workKinds } from "../../graphql/work/work-kinds.js";
import { tables } from "../../store/tables.js";
import { workSources } from "../../store/work/work-sources.js";
import { ask } from "../../test-support/ask.js";
import { attempt, perform, unmetGates } from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

const { ivan, mara, sora, erin, shai, tomo, cora, nobody } = people;
const { exchange, sharepoint } = services;

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("briefings");
});
afterAll(async () => {
  expect(await room.broken()).toEqual([]);
  await room.close();
});

const draft = async (more: object = {}) => (await perform<ThreatBriefing>(room, ivan, "draftThreatBriefing", more)).id;
const publish = async (more: object = {}) => {
  const threatBriefingId = await draft(more);
  await perform(room, ivan, "publishThreatBriefing", { threatBriefingId });
  return threatBriefingId;
};
const briefingOf = (id: string) => room.database.manager.findOneByOrFail(tables.ThreatBriefing, { id });
const answersOf = async (threatBriefingId: string) =>
  (
    await room.database.manager.find(tables.BriefingAcknowledgement, {
      where: { threatBriefingId },
      order: { edition: "ASC", id: "ASC" },
    })
  ).map(({ edition, serviceId, state }) => [edition, serviceId === exchange ? "Exchange" : "SharePoint", state]);
const read = async (viewer: Viewer, id: string, fields: string) => {
  const { data, errors } = await ask<{ threatBriefing: object | null }>(
    room,
    viewer,
    `query ($id: ID!) { threatBriefing(id: $id) { ${fields} } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data?.threatBriefing ?? null;
};
const waitingFor = async (viewer: Viewer) => {
  const { nodes } = await workPage(room.contextOf(viewer), workSources, workKinds, { first: 100 } as never);
  return (nodes as readonly { kind: string; subject: { threatBriefingId?: string } }[])
    .filter(({ kind }) => kind === "BRIEFING_ACKNOWLEDGEMENT")
    .map(({ subject }) => subject.threatBriefingId);
};

test("A draft is read by threat intelligence alone, and a briefing by its services and its marking", async () => {
  const threatBriefingId = await draft({ handling: "GREEN" });
  for (const viewer of [sora, erin, nobody]) {
    expect(await read(viewer, threatBriefingId, "id")).toBeNull();
    expect(await attempt(room, viewer, "proposeDetectionRequirement", { threatBriefingId })).toMatchObject({
      __typename: "NotFound",
      id: threatBriefingId,
    });
  }
  expect(await read(ivan, threatBriefingId, "state isExpired edition")).toEqual({
    state: "DRAFT",
    isExpired: false,
    edition: 0,
  });
  await perform(room, ivan, "publishThreatBriefing", { threatBriefingId });
  for (const viewer of [sora, erin, tomo, nobody]) expect(await read(viewer, threatBriefingId, "id")).not.toBeNull();
  const strict = await publish({ serviceIds: [exchange] });
  for (const viewer of [mara, sora, erin]) expect(await read(viewer, strict, "id")).not.toBeNull();
  for (const viewer of [shai, cora]) expect(await read(viewer, strict, "id")).toBeNull();
  const red = await publish({ handling: "RED", serviceIds: [exchange] });
  for (const viewer of [sora, erin, ivan]) expect(await read(viewer, red, "id")).not.toBeNull();
  for (const viewer of [shai, cora, nobody]) expect(await read(viewer, red, "id")).toBeNull();
});

test("Each edition is answered service by service, and what nobody has answered lapses with the next one", async () => {
  const threatBriefingId = await publish();
  const of = { threatBriefingId };
  await perform(room, erin, "acknowledgeThreatBriefing", of);
  expect(await briefingOf(threatBriefingId)).toMatchObject({ edition: 1, pendingCount: 1, acknowledgedCount: 1 });
  await perform(room, ivan, "amendThreatBriefing", { ...of, title: "It was two groups" });
  expect(await answersOf(threatBriefingId)).toEqual([
    [1, "Exchange", "ACKNOWLEDGED"],
    [1, "SharePoint", "LAPSED"],
    [2, "Exchange", "PENDING"],
    [2, "SharePoint", "PENDING"],
  ]);
  expect(await unmetGates(attempt(room, erin, "acknowledgeThreatBriefing", of))).toEqual(["BRIEFING_EDITION_LATEST"]);
  const there = { ...of, serviceId: sharepoint, edition: 2 };
  await perform(room, shai, "markThreatBriefingNotRelevant", there);
  expect(await briefingOf(threatBriefingId)).toMatchObject({ edition: 2, pendingCount: 1, notRelevantCount: 1 });
  const { data } = await ask<{ threatBriefing: object }>(
    room,
    shai,
    `query ($id: ID!) { threatBriefing(id: $id) { title editions { nodes { number title reason } }
      acknowledgements(filter: { editions: [2] }) { totalCount nodes { state reason service { id } } } } }`,
    { id: threatBriefingId },
  );
  expect(data?.threatBriefing).toMatchObject({
    title: "It was two groups",
    editions: {
      nodes: [
        { number: 1, title: "A group replays tokens of mail services", reason: null },
        { number: 2, title: "It was two groups", reason: "The key is known." },
      ],
    },
    acknowledgements: {
      totalCount: 2,
      nodes: [{ state: "PENDING" }, { state: "NOT_RELEVANT", reason: "It takes no such tokens." }],
    },
  });
  await perform(room, ivan, "withdrawThreatBriefing", of);
  expect((await answersOf(threatBriefingId)).slice(2)).toEqual([
    [2, "Exchange", "LAPSED"],
    [2, "SharePoint", "NOT_RELEVANT"],
  ]);
  expect(await unmetGates(attempt(room, erin, "acknowledgeThreatBriefing", { ...of, edition: 2 }))).toEqual([
    "BRIEFING_EDITION_LATEST",
  ]);
});

test("A former edition that was marked for fewer stays with those when the briefing is opened to more", async () => {
  const threatBriefingId = await publish({ handling: "RED", serviceIds: [exchange] });
  await perform(room, ivan, "amendThreatBriefing", { threatBriefingId, handling: "AMBER" });
  const editions = "editions { totalCount nodes { number } }";
  expect(await read(erin, threatBriefingId, editions)).toMatchObject({ editions: { totalCount: 2 } });
  expect(await read(cora, threatBriefingId, editions)).toEqual({ editions: { totalCount: 1, nodes: [{ number: 2 }] } });
});

test("What a team answered to an edition that was marked for fewer stays with those who could read that edition", async () => {
  const threatBriefingId = await publish({ handling: "RED", serviceIds: [exchange] });
  const of = { threatBriefingId, serviceId: exchange };
  const answered = await perform(room, erin, "acknowledgeThreatBriefing", { ...of, edition: 1, actionsTaken: "Ours." });
  await perform(room, ivan, "amendThreatBriefing", { threatBriefingId, handling: "GREEN" });
  const fields = "acknowledgements(first: 10) { totalCount nodes { edition actionsTaken } }";
  const listed = `{ briefingAcknowledgements(first: 100) { nodes { id } } }`;
  for (const viewer of [sora, erin, ivan]) {
    expect(await read(viewer, threatBriefingId, fields)).toMatchObject({ acknowledgements: { totalCount: 2 } });
    expect(JSON.stringify((await ask(room, viewer, listed)).data)).toContain(answered.id);
  }
  for (const viewer of [shai, nobody]) {
    expect(await read(viewer, threatBriefingId, fields)).toEqual({
      acknowledgements: { totalCount: 1, nodes: [{ edition: 2, actionsTaken: null }] },
    });
    expect(JSON.stringify((await ask(room, viewer, listed)).data)).not.toContain(answered.id);
  }
});

test("What comes of a briefing names it to those who read it, and to nobody else", async () => {
  const threatBriefingId = await publish({ handling: "RED", serviceIds: [exchange] });
  await perform(room, sora, "recordIndicators", { handling: "AMBER" });
  const { id: indicatorId } = await room.database.manager.findOneByOrFail(tables.Indicator, { type: "URL" });
  await perform(room, erin, "proposeDetectionRequirement", { threatBriefingId });
  await perform(room, sora, "openBreachHunt", { threatBriefingId, handling: "AMBER" });
  await perform(room, sora, "orderIndicatorSweep", {
    threatBriefingId,
    indicatorIds: [indicatorId],
    handling: "AMBER_STRICT",
  });
  const counts = "requirements { totalCount } sweeps { totalCount } hunts { totalCount }";
  const one = { totalCount: 1 };
  for (const viewer of [erin, ivan])
    expect(await read(viewer, threatBriefingId, counts)).toEqual({ requirements: one, sweeps: one, hunts: one });
  const lists =
    "{ detectionRequirements(first: 1) { nodes { briefing { id title } } } breachHunts(first: 1) { nodes { briefing { id } } } }";
  const seen = async (viewer: Viewer) => (await ask<object>(room, viewer, lists)).data;
  expect(await seen(erin)).toMatchObject({
    detectionRequirements: { nodes: [{ briefing: { id: threatBriefingId } }] },
    breachHunts: { nodes: [{ briefing: { id: threatBriefingId } }] },
  });
  expect(await seen(cora)).toEqual({
    detectionRequirements: { nodes: [{ briefing: null }] },
    breachHunts: { nodes: [{ briefing: null }] },
  });
  // To whoever may not read it, it does not exist: not by its own id either.
  expect(
    await attempt(room, shai, "proposeDetectionRequirement", { serviceId: sharepoint, threatBriefingId }),
  ).toMatchObject({
    __typename: "NotFound",
    id: threatBriefingId,
  });
  const answer = { threatBriefingId, serviceId: sharepoint };
  expect(await attempt(room, shai, "acknowledgeThreatBriefing", answer)).toMatchObject({ __typename: "NotFound" });
});

test("The priority of a sweep and of a requirement rests on a briefing, for those who read it", async () => {
  const threatBriefingId = await publish({ handling: "RED", serviceIds: [exchange] });
  await perform(room, sora, "recordIndicators", {
    handling: "GREEN",
    indicators: [{ type: "URL", value: "https://b.example/" }],
  });
  const mark = await room.database.manager.findOneByOrFail(tables.Indicator, { value: "https://b.example/" });
  const order = async () =>
    (await perform(room, sora, "orderIndicatorSweep", { indicatorIds: [mark.id], handling: "AMBER_STRICT" })).id;
  const [urgent, , later] = [await order(), await order(), await order()];
  await perform(room, sora, "prioritizeIndicatorSweep", { indicatorSweepId: later, priority: 3 });
  await perform(room, sora, "prioritizeIndicatorSweep", { indicatorSweepId: urgent, threatBriefingId });
  const lists = `{ indicatorSweeps(first: 2, orderBy: [{ field: PRIORITY, direction: ASC }]) {
    nodes { id priority priorityReason priorityBriefing { id } } } }`;
  const seen = async (viewer: Viewer) => (await ask<object>(room, viewer, lists)).data;
  const first = { id: urgent, priority: 1, priorityReason: "Partners see it today." };
  const second = { id: later, priority: 3, priorityReason: "Partners see it today.", priorityBriefing: null };
  expect(await seen(erin)).toEqual({
    indicatorSweeps: { nodes: [{ ...first, priorityBriefing: { id: threatBriefingId } }, second] },
  });
  expect(await seen(shai)).toEqual({ indicatorSweeps: { nodes: [{ ...first, priorityBriefing: null }, second] } });
  const { id: detectionRequirementId } = await perform(room, erin, "proposeDetectionRequirement");
  const prioritized = { detectionRequirementId, threatBriefingId };
  await perform(room, ivan, "prioritizeDetectionRequirement", prioritized);
  const wrong = { ...prioritized, basis: "REGULATION" };
  await expect(attempt(room, sora, "prioritizeDetectionRequirement", wrong)).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
  });
  const requirement = `query ($id: ID!) { detectionRequirement(id: $id) { priority priorityBriefing { id } } }`;
  for (const [viewer, priorityBriefing] of [
    [erin, { id: threatBriefingId }],
    [shai, null],
  ] as const)
    expect((await ask<object>(room, viewer, requirement, { id: detectionRequirementId })).data).toEqual({
      detectionRequirement: { priority: "HIGH", priorityBriefing },
    });
});

test("Its indicators are shown to those who read them, and found by no others", async () => {
  await perform(room, sora, "recordIndicators", {
    handling: "RED",
    indicators: [{ type: "DOMAIN_NAME", value: "narrow.example" }],
  });
  const { id } = await room.database.manager.findOneByOrFail(tables.Indicator, { value: "narrow.example" });
  expect(await attempt(room, ivan, "draftThreatBriefing", { indicatorIds: [id] })).toMatchObject({
    __typename: "NotFound",
    id,
  });
});

test("What is not answered in time is overdue once, waits for the team of the service, and ends with the answer", async () => {
  const dueAt = new Date(room.now.getTime() + 3_600_000);
  const threatBriefingId = await publish({ dueAt });
  await perform(room, shai, "acknowledgeThreatBriefing", { threatBriefingId, serviceId: sharepoint });
  expect(await waitingFor(erin)).toContain(threatBriefingId);
  for (const viewer of [shai, sora, ivan]) expect(await waitingFor(viewer)).not.toContain(threatBriefingId);
  const { version } = await briefingOf(threatBriefingId);
  room.now = new Date(dueAt.getTime() + 1);
  expect([await room.perform("recordOverdueBriefing"), await room.perform("recordOverdueBriefing")]).toEqual([1, 0]);
  expect(await briefingOf(threatBriefingId)).toMatchObject({ overdueAt: room.now, overdueCount: 1, version });
  const { data } = await ask<object>(
    room,
    erin,
    "{ threatBriefings(filter: { overdue: true }) { totalCount } briefingAcknowledgements(filter: { overdue: true }) { nodes { service { id } } } }",
  );
  expect(data).toEqual({
    threatBriefings: { totalCount: 1 },
    briefingAcknowledgements: { nodes: [{ service: { id: exchange } }] },
  });
  await perform(room, erin, "markThreatBriefingNotRelevant", { threatBriefingId });
  expect(await briefingOf(threatBriefingId)).toMatchObject({ overdueAt: null, overdueCount: 0, notRelevantCount: 1 });
  expect(await waitingFor(erin)).not.toContain(threatBriefingId);
  expect(await unmetGates(attempt(room, ivan, "amendThreatBriefing", { threatBriefingId }))).toEqual([
    "BRIEFING_DATES_AHEAD",
  ]);
});

test("The most urgent come first, and what has expired is shown as such and waits for nobody", async () => {
  const validUntil = new Date(room.now.getTime() + 7_200_000);
  const dueAt = new Date(room.now.getTime() + 3_600_000);
  const urgent = await publish({ priority: 1, dueAt, validUntil });
  const { data } = await ask<{ threatBriefings: { nodes: readonly { id: string }[] } }>(
    room,
    erin,
    '{ threatBriefings(orderBy: [{ field: PRIORITY, direction: ASC }], first: 1, filter: { priorities: [1, 2], techniqueIds: ["T1078"] }) { nodes { id } } }',
  );
  expect(data?.threatBriefings.nodes).toEqual([{ id: urgent }]);
  room.now = new Date(validUntil.getTime() + 1);
  expect(await read(erin, urgent, "isExpired")).toEqual({ isExpired: true });
  expect(await waitingFor(erin)).not.toContain(urgent);
  await room.perform("recordOverdueBriefing");
  expect(await room.perform("lapseExpiredBriefing")).toBeGreaterThan(0);
  expect(await room.perform("lapseExpiredBriefing")).toBe(0);
  expect(await answersOf(urgent)).toEqual([
    [1, "Exchange", "LAPSED"],
    [1, "SharePoint", "LAPSED"],
  ]);
  const over = { pendingCount: 0, overdueCount: 0, overdueAt: null };
  expect(await briefingOf(urgent)).toMatchObject({ ...over, lapsedCount: 2 });
  await perform(room, erin, "acknowledgeThreatBriefing", { threatBriefingId: urgent });
  expect(await briefingOf(urgent)).toMatchObject({ ...over, lapsedCount: 1, acknowledgedCount: 1 });
});

test("Each answer of a team is kept, the latest stands, and the same once more by the same person is none", async () => {
  const threatBriefingId = await publish({ serviceIds: [exchange] });
  const of = { threatBriefingId, serviceId: exchange };
  const answers = async () =>
    await read(
      erin,
      threatBriefingId,
      "acknowledgements { nodes { version state reason answers { totalCount nodes { number state actionsTaken reason answeredByName answeredBy { id } } } } }",
    );
  await perform(room, erin, "acknowledgeThreatBriefing", { ...of, actionsTaken: "We look at the log." });
  const { version } = await briefingOf(threatBriefingId);
  await perform(room, erin, "acknowledgeThreatBriefing", { ...of, actionsTaken: "We look at the log." });
  await perform(room, erin, "acknowledgeThreatBriefing", { ...of, actionsTaken: null });
  expect((await briefingOf(threatBriefingId)).version).toBe(version);
  const by = { answeredByName: erin.name, answeredBy: { id: erin.personId } };
  const first = { number: 1, state: "ACKNOWLEDGED", actionsTaken: "We look at the log.", reason: null, ...by };
  expect(await answers()).toMatchObject({
    acknowledgements: { nodes: [{ version: 2, answers: { totalCount: 1, nodes: [first] } }] },
  });
  await perform(room, erin, "markThreatBriefingNotRelevant", of);
  const reason = "It takes no such tokens.";
  expect(await answers()).toEqual({
    acknowledgements: {
      nodes: [
        {
          ...{ version: 3, state: "NOT_RELEVANT", reason },
          answers: { totalCount: 2, nodes: [first, { ...first, number: 2, state: "NOT_RELEVANT", reason }] },
        },
      ],
    },
  });
  const [kept] = await room.database.manager.findBy(tables.BriefingAnswer, { threatBriefingId });
  await expect(
    room.database.query("UPDATE briefing_answer SET actions_taken = 'None.' WHERE id = $1", [kept?.id]),
  ).rejects.toThrow();
});

test("An answer that a replica of the release before has taken is kept with the next one", async () => {
  const threatBriefingId = await publish({ serviceIds: [exchange] });
  await room.database.query(
    `UPDATE briefing_acknowledgement SET state = 'ACKNOWLEDGED', actions_taken = 'Nothing yet.', answered_by_id = $2,
       answered_by_name = 'Shai', answered_at = $3 WHERE threat_briefing_id = $1`,
    [threatBriefingId, shai.personId, room.now.toISOString()],
  );
  await perform(room, erin, "acknowledgeThreatBriefing", { threatBriefingId, actionsTaken: "We look at the log." });
  const kept = await room.database.manager.find(tables.BriefingAnswer, {
    where: { threatBriefingId },
    order: { number: "ASC" },
  });
  expect(kept).toMatchObject([
    { number: 1, actionsTaken: "Nothing yet.", answeredById: shai.personId },
    { number: 2, actionsTaken: "We look at the log.", answeredById: erin.personId },
  ]);
});

test("Briefings are found by a part of what they say, a draft by those who write it", async () => {
  const id = await draft({ title: "The Quokka group", handling: "GREEN" });
  const found = async (viewer: Viewer, text: string) => {
    const query = "query ($text: String!) { threatBriefings(first: 50, filter: { text: $text }) { nodes { id } } }";
    const { data, errors } = await ask<{ threatBriefings: { nodes: readonly { id: string }[] } }>(room, viewer, query, {
      text,
    });
    expect(errors).toBeUndefined();
    return data?.threatBriefings.nodes.map((one) => one.id);
  };
  expect([await found(ivan, "quokka"), await found(sora, "quokka")]).toEqual([[id], []]);
  await perform(room, ivan, "publishThreatBriefing", { threatBriefingId: id });
  expect(await found(sora, "QUOKKA group")).toEqual([id]);
});

test("A new edition asks those anew for whom something changes; what the others answered stands, and every answer stays readable", async () => {
  const threatBriefingId = await publish();
  const of = { threatBriefingId };
  await perform(room, erin, "acknowledgeThreatBriefing", { ...of, actionsTaken: "The key was replaced." });
  await perform(room, shai, "markThreatBriefingNotRelevant", { ...of, serviceId: sharepoint });
  await perform(room, ivan, "amendThreatBriefing", { ...of, title: "Two groups", answerAnewIds: [sharepoint] });
  expect(await briefingOf(threatBriefingId)).toMatchObject({ edition: 2, pendingCount: 1, acknowledgedCount: 1 });
  expect(await waitingFor(erin)).not.toContain(threatBriefingId);
  expect(await waitingFor(shai)).toContain(threatBriefingId);
  const latest = `acknowledgements(filter: { editions: [2] }) { nodes { state actionsTaken answeredEdition service { id }
    answers { totalCount } formerAnswers { nodes { edition state reason } } } }`;
  const standing = {
    ...{ state: "ACKNOWLEDGED", actionsTaken: "The key was replaced.", answeredEdition: 1, service: { id: exchange } },
    ...{ answers: { totalCount: 0 }, formerAnswers: { nodes: [{ edition: 1, state: "ACKNOWLEDGED", reason: null }] } },
  };
  const asked = {
    ...{ state: "PENDING", actionsTaken: null, answeredEdition: null, service: { id: sharepoint } },
    answers: { totalCount: 0 },
    formerAnswers: { nodes: [{ edition: 1, state: "NOT_RELEVANT", reason: "It takes no such tokens." }] },
  };
  expect(await read(erin, threatBriefingId, latest)).toEqual({ acknowledgements: { nodes: [standing, asked] } });
  // It can be answered all the same, and is an answer to this edition from then on.
  await perform(room, erin, "acknowledgeThreatBriefing", { ...of, edition: 2, actionsTaken: "All is done." });
  expect(await read(erin, threatBriefingId, latest)).toMatchObject({
    acknowledgements: {
      nodes: [{ actionsTaken: "All is done.", answeredEdition: null, answers: { totalCount: 1 } }, {}],
    },
  });
});

test("The team of a service that a briefing concerns no longer reads what it has answered, and nothing of the new edition", async () => {
  const threatBriefingId = await publish({ handling: "RED" });
  await perform(room, shai, "markThreatBriefingNotRelevant", { threatBriefingId, serviceId: sharepoint });
  await perform(room, ivan, "amendThreatBriefing", { threatBriefingId, serviceIds: [exchange] });
  expect(await read(shai, threatBriefingId, "id")).toBeNull();
  const mine = async (viewer: Viewer) => {
    const { data, errors } = await ask<{ briefingAcknowledgements: { nodes: readonly object[] } }>(
      room,
      viewer,
      `query ($services: [ID!]) { briefingAcknowledgements(first: 100, filter: { serviceIds: $services, states: [NOT_RELEVANT] }) {
        nodes { edition reason briefing { id } answers { nodes { reason } } } } }`,
      { services: [sharepoint] },
    );
    expect(errors).toBeUndefined();
    return data?.briefingAcknowledgements.nodes;
  };
  const reason = "It takes no such tokens.";
  expect(await mine(shai)).toContainEqual({ edition: 1, reason, briefing: null, answers: { nodes: [{ reason }] } });
  expect(await mine(tomo)).not.toContainEqual(expect.objectContaining({ briefing: null }));
});

test("A briefing names no indicator that those whom it is for could not read: who writes it is told at publishing", async () => {
  const mark = async (value: string, handling: string, serviceIds: readonly string[] = []) => {
    await perform(room, ivan, "recordIndicators", {
      indicators: [{ type: "DOMAIN_NAME", value }],
      handling,
      serviceIds,
    });
    return (await room.database.manager.findOneByOrFail(tables.Indicator, { value })).id;
  };
  const wide = await mark("wide.brief.example", "AMBER");
  const own = await mark("own.brief.example", "AMBER_STRICT", [exchange]);
  const red = await mark("red.brief.example", "RED", [exchange, sharepoint]);
  const threatBriefingId = await draft({ indicatorIds: [wide, own, red] });
  const publishing = () => attempt(room, ivan, "publishThreatBriefing", { threatBriefingId });
  const refused = await publishing();
  expect(refused).toMatchObject({ message: expect.stringMatching(/own\.brief.*SharePoint.*red\.brief/s) });
  expect(refused).not.toMatchObject({ message: expect.stringContaining("wide.brief") });
  expect(await unmetGates(publishing())).toEqual(["BRIEFING_INDICATORS_READ"]);
  await perform(room, ivan, "amendThreatBriefing", {
    threatBriefingId,
    indicatorIds: [wide, own],
    serviceIds: [exchange],
  });
  await perform(room, ivan, "publishThreatBriefing", { threatBriefingId });
  expect(await read(erin, threatBriefingId, "indicators { totalCount }")).toEqual({ indicators: { totalCount: 2 } });
  const more = attempt(room, ivan, "amendThreatBriefing", { threatBriefingId, serviceIds: [exchange, sharepoint] });
  expect(await unmetGates(more)).toEqual(["BRIEFING_INDICATORS_READ"]);

  // What is marked for fewer since is told to nobody who may not read it, and to those who write briefings as a number.
  await room.database.manager.update(
    tables.Indicator,
    { id: own },
    { handling: "RED", recordedById: sora.personId, markedById: sora.personId },
  );
  const gates = async (viewer: typeof ivan) => {
    const query = `query ($id: ID!) { threatBriefing(id: $id) { availableOperations { operation gates { message } } } }`;
    return JSON.stringify((await ask(room, viewer, query, { id: threatBriefingId })).data);
  };
  const telling = [erin, shai, ivan].map(async (viewer) =>
    /own\.brief|TLP:RED/.test(await gates(viewer)) ? viewer.name : [],
  );
  expect((await Promise.all(telling)).flat()).toEqual([]);
  expect(await gates(erin)).not.toContain("1 of the indicators");
  expect(await gates(ivan)).toContain("1 of the indicators");
  expect(await attempt(room, ivan, "amendThreatBriefing", { threatBriefingId })).toMatchObject({
    message: expect.stringContaining("1 of the indicators"),
  });
  const asked = { threatBriefingId, indicatorIds: [wide], answerAnewIds: [sharepoint] };
  expect(await unmetGates(attempt(room, ivan, "amendThreatBriefing", asked))).toEqual(["BRIEFING_ASKS_ITS_SERVICES"]);
  const others = { gates: [{ message: expect.stringContaining("not for SharePoint, so") }] };
  expect(await attempt(room, ivan, "amendThreatBriefing", asked)).toMatchObject(others);
  // Of a draft nobody is asked anew, which may be said.
  const drafted = { threatBriefingId: await draft(), title: "Three groups", answerAnewIds: [] };
  await perform(room, ivan, "amendThreatBriefing", drafted);
  expect(
    await unmetGates(attempt(room, ivan, "amendThreatBriefing", { ...drafted, answerAnewIds: [exchange] })),
  ).toEqual(["BRIEFING_ASKS_ITS_SERVICES"]);
});
