import { IsNull } from "typeorm";
import { timers } from "../../../response-model/process/timers.js";
import type { Incident } from "../../domain/records/case/incident.js";
import type { BreachHunt } from "../../domain/records/hunts/breach-hunt.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { attempt, dismiss, incidentAt, perform, unmetGates } from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import { inputs } from "../../test-support/inputs.js";
import { idOf, people, services } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("hunts");
});
afterAll(() => room.close());

const { sora, sena, erin, shai, cora, ivan, mara } = people;
const { exchange, sharepoint } = services;

const findingOf = async (breachHuntId: string) =>
  (await room.database.manager.findOneByOrFail(tables.HuntFinding, { breachHuntId })).id;

test("A hunt that finds nothing says by which queries, and goes on when the logs come late", async () => {
  const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt", {});
  const of = { breachHuntId };
  expect(await unmetGates(attempt(room, sora, "concludeBreachHunt", of))).toEqual(["HUNT_OUTCOME_HOLDS"]);
  await perform(room, sora, "recordHuntQuery", of);
  expect(await unmetGates(attempt(room, sora, "concludeBreachHunt", { ...of, outcome: "FOUND" }))).toEqual([
    "HUNT_OUTCOME_HOLDS",
  ]);
  await perform(room, sora, "concludeBreachHunt", of);
  expect(await attempt(room, sora, "recordHuntQuery", of)).toMatchObject({ __typename: "TransitionRefused" });
  await perform(room, sora, "reopenBreachHunt", of);
  expect(await attempt(room, sora, "recordHuntFinding", { ...of, serviceId: sharepoint })).toMatchObject({
    gates: [{ gate: "HUNT_FINDING_OF_HUNT", message: expect.stringContaining("the service SharePoint.") }],
  });
  await perform(room, sora, "recordHuntFinding", of);
  expect(await unmetGates(attempt(room, sora, "concludeBreachHunt", of))).toEqual(["HUNT_OUTCOME_HOLDS"]);
  await perform(room, sora, "concludeBreachHunt", { ...of, outcome: "FOUND" });
  const { data, errors } = await ask<Record<string, never>>(
    room,
    erin,
    `query ($id: ID!) { breachHunt(id: $id) { state outcome conclusions techniques { id } services { id }
      availableOperations { operation isFromHere }
      queries { nodes { sequence text dataSource rowCount hitCount recordedBy { id } } }
      findings { nodes { text severity service { id } incident { id } } } } }`,
    { id: breachHuntId },
  );
  expect(errors).toBeUndefined();
  expect(data?.breachHunt).toMatchObject({
    state: "CONCLUDED",
    outcome: "FOUND",
    techniques: [{ id: "T1078.004" }],
    queries: { nodes: [{ sequence: 1, hitCount: 0, rowCount: 40_000_000 }] },
    findings: { nodes: [{ severity: "HIGH", service: { id: exchange }, incident: null }] },
  });
});

test("A query is recorded once it was run: not ahead of time, whatever its clock says", async () => {
  const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt", {});
  const ran = (minutes: number) => ({ breachHuntId, ranAt: new Date(room.now.getTime() + minutes * 60_000) });
  expect(await unmetGates(attempt(room, sora, "recordHuntQuery", ran(60)))).toEqual(["SEEN_ALREADY"]);
  await perform(room, sora, "recordHuntQuery", ran(2));
  expect(await room.database.manager.findOneByOrFail(tables.HuntQuery, { breachHuntId })).toMatchObject({
    ranAt: room.now,
  });
});

test("A finding opens an incident once, which says that it is the find of a hunt and can be declared on it", async () => {
  const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt", {});
  await perform(room, sora, "recordHuntFinding", { breachHuntId });
  const huntFindingId = await findingOf(breachHuntId);
  const opening = { huntFindingId, find: "SECURITY_HUNT_FIND" };
  expect(await unmetGates(attempt(room, sora, "openIncident", { ...opening, find: "WORKLOAD_TEAM_FIND" }))).toEqual([
    "HUNT_FINDING_UNLINKED",
  ]);
  const { id } = await perform<Incident>(room, sora, "openIncident", opening);
  expect(await unmetGates(attempt(room, sora, "openIncident", opening))).toEqual(["HUNT_FINDING_UNLINKED"]);
  const { data, errors } = await ask<Record<string, never>>(
    room,
    erin,
    "query ($id: ID!) { incident(id: $id) { find huntFindings { nodes { linkedBy { id } hunt { id } } } } }",
    { id },
  );
  expect(errors).toBeUndefined();
  expect(data?.incident).toEqual({
    find: "SECURITY_HUNT_FIND",
    huntFindings: { nodes: [{ linkedBy: { id: sora.personId }, hunt: { id: breachHuntId } }] },
  });
});

test("That a finding belongs to an incident is told by its number to whoever may read that, and to nobody else", async () => {
  const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt", { handling: "AMBER" });
  await perform(room, sora, "recordHuntFinding", { breachHuntId });
  const huntFindingId = await findingOf(breachHuntId);
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const { number } = await perform<Incident>(room, sora, "linkHuntFinding", { incidentId, huntFindingId });
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  const other = await incidentAt(room, "RECEIVED");
  const opening = { huntFindingId, find: "SECURITY_HUNT_FIND" };
  // Of the same team, and not of the virtual team of the incident.
  const outsider = { ...sora, subject: "outsider", personId: idOf(977), name: "Outsider" };
  for (const [operation, input] of [
    ["openIncident", opening],
    ["linkHuntFinding", { incidentId: other, huntFindingId }],
  ] as const) {
    const [own, others] = [
      await attempt(room, sora, operation, input),
      await attempt(room, outsider, operation, input),
    ];
    expect(own).toMatchObject({ gates: [{ gate: "HUNT_FINDING_UNLINKED", message: expect.stringContaining(number) }] });
    expect(others).toMatchObject({
      gates: [{ gate: "HUNT_FINDING_UNLINKED", message: expect.stringContaining("dealt with already") }],
    });
    expect(JSON.stringify(others)).not.toMatch(new RegExp(`${number}|${incidentId}|belongs`));
  }
});

test("A hunt before there is an incident is read by its marking, one inside it by that of the incident", async () => {
  const seenBy = async (viewer: typeof sora, id: string) => {
    const { data, errors } = await ask<{
      breachHunt: object | null;
      breachHunts: { nodes: readonly { id: string }[] };
    }>(room, viewer, "query ($id: ID!) { breachHunt(id: $id) { id } breachHunts(first: 50) { nodes { id } } }", { id });
    expect(errors).toBeUndefined();
    const listed = data?.breachHunts.nodes.some((one) => one.id === id);
    expect(listed).toBe(data?.breachHunt !== null);
    return listed;
  };
  const { id: strict } = await perform<BreachHunt>(room, sora, "openBreachHunt", {});
  expect([await seenBy(sora, strict), await seenBy(erin, strict), await seenBy(shai, strict)]).toEqual([
    true,
    true,
    false,
  ]);
  // Threat intelligence and the response center have their part in what belongs to no incident.
  expect([await seenBy(ivan, strict), await seenBy(mara, strict), await seenBy(cora, strict)]).toEqual([
    true,
    true,
    false,
  ]);
  await expect(attempt(room, shai, "recordHuntQuery", { breachHuntId: strict })).resolves.toMatchObject({
    __typename: "NotFound",
  });
  const { id: amber } = await perform<BreachHunt>(room, sora, "openBreachHunt", { handling: "AMBER" });
  expect([await seenBy(shai, amber), await seenBy(cora, amber)]).toEqual([true, true]);
  expect(await unmetGates(attempt(room, sora, "openBreachHunt", { handling: "RED" }))).toEqual(["HUNT_SCOPED"]);
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const { id: inside } = await perform<BreachHunt>(room, sora, "openBreachHunt", { incidentId, handling: "AMBER" });
  expect(await seenBy(shai, inside)).toBe(true);
  await perform(room, sora, "changeHandling", { incidentId, handling: "AMBER_STRICT" });
  expect([await seenBy(shai, inside), await seenBy(erin, inside)]).toEqual([false, true]);
  expect([await seenBy(ivan, inside), await seenBy(mara, inside)]).toEqual([false, false]);
});

/** What somebody reads of the findings that an incident has, and of what was done in it. */
async function readOf(viewer: typeof sora, id: string) {
  const { data, errors } = await ask<{
    incident: { handling: string; huntFindings: object; timeline: { nodes: readonly { text: string }[] } };
  }>(
    room,
    viewer,
    `query ($id: ID!) { incident(id: $id) { handling timeline(last: 1) { nodes { text } }
      huntFindings { totalCount nodes { text hunt { id } } } } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data?.incident;
}
const { text } = inputs.recordHuntFinding as { readonly text: string };

test("An incident that is opened from a finding is marked as narrowly as the hunt, whose findings only its readers read", async () => {
  const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt", {});
  await perform(room, sora, "recordHuntFinding", { breachHuntId });
  const { id } = await perform<Incident>(room, sora, "openIncident", {
    huntFindingId: await findingOf(breachHuntId),
    find: "SECURITY_HUNT_FIND",
    handling: "AMBER",
    serviceIds: [sharepoint],
  });
  expect(await readOf(sora, id)).toMatchObject({
    handling: "AMBER_STRICT",
    huntFindings: { totalCount: 1, nodes: [{ text, hunt: { id: breachHuntId } }] },
  });
  expect(await readOf(erin, id)).toBeNull();
  expect(await readOf(shai, id)).toMatchObject({ huntFindings: { totalCount: 0, nodes: [] } });
});

test("What is opened from a finding is as grave as the hunter found, until the team of a service assesses it", async () => {
  const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt", { handling: "AMBER" });
  await perform(room, sora, "recordHuntFinding", { breachHuntId, severity: "CRITICAL" });
  const { id } = await perform<Incident>(room, sora, "openIncident", {
    huntFindingId: await findingOf(breachHuntId),
    find: "SECURITY_HUNT_FIND",
    serviceIds: [exchange],
  });
  const opened = () => room.database.manager.findOneByOrFail(tables.Incident, { id });
  const minutes = (end: Date | null) => ((end?.getTime() ?? 0) - room.now.getTime()) / 60_000;
  expect(await opened()).toMatchObject({ severity: "CRITICAL", severityRank: 4, priority: 3 });
  expect(minutes((await opened()).receiptDueAt)).toBe(timers.ESCALATION.minutes.CRITICAL);
  const history = async () =>
    (
      await room.database.manager.find(tables.SeverityChange, {
        where: { incidentId: id, serviceId: IsNull() },
        order: { id: "ASC" },
      })
    ).map(({ fromSeverity, toSeverity }) => [fromSeverity, toSeverity]);
  expect(await history()).toEqual([[null, "CRITICAL"]]);
  await perform(room, erin, "reassessSeverity", { incidentId: id, serviceId: exchange, severity: "LOW" });
  expect(await opened()).toMatchObject({ severity: "LOW" });
  expect(await history()).toEqual([
    [null, "CRITICAL"],
    ["CRITICAL", "LOW"],
  ]);
});

test("A finding of a hunt inside an incident for few opens one for few, and another that it is linked to does not repeat it", async () => {
  const few = await incidentAt(room, "TEAM_FORMED");
  const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt", { incidentId: few });
  for (let number = 0; number < 2; number += 1) await perform(room, sora, "recordHuntFinding", { breachHuntId });
  await perform(room, sora, "changeHandling", { incidentId: few, handling: "RED" });
  const [first, second] = await room.database.manager.findBy(tables.HuntFinding, { breachHuntId });
  // What belongs to another incident than that of the hunt is taken out of that first.
  for (const one of [first, second])
    await perform(room, sora, "unlinkHuntFinding", { incidentId: few, huntFindingId: one?.id });
  const opening = { huntFindingId: first?.id, find: "SECURITY_HUNT_FIND", handling: "GREEN" };
  const { id } = await perform<Incident>(room, sora, "openIncident", opening);
  expect(await room.database.manager.findOneBy(tables.Incident, { id })).toMatchObject({ handling: "RED" });
  const many = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "linkHuntFinding", { incidentId: many, huntFindingId: second?.id });
  expect(await readOf(sora, many)).toMatchObject({ huntFindings: { totalCount: 1, nodes: [{ text }] } });
  const read = await readOf(shai, many);
  expect(read).toMatchObject({ handling: "AMBER", huntFindings: { totalCount: 0, nodes: [] } });
  expect(read?.timeline.nodes[0]?.text).not.toContain(text);
});

test("That a finding is linked to an incident for few is neither read nor reported to the other readers of its hunt", async () => {
  const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt", { handling: "AMBER" });
  for (let number = 0; number < 2; number += 1) await perform(room, sora, "recordHuntFinding", { breachHuntId });
  const findings = await room.database.manager.find(tables.HuntFinding, {
    where: { breachHuntId },
    order: { sequence: "ASC" },
  });
  const linksReported = async () => {
    const [found] = await room.database.query<{ count: number }[]>(
      "SELECT count(*)::integer FROM outbox_event WHERE subject = $1 AND data ->> 'operation' = 'linkHuntFinding'",
      [breachHuntId],
    );
    return found?.count;
  };
  const few = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "changeHandling", { incidentId: few, handling: "RED" });
  await perform(room, sora, "linkHuntFinding", { incidentId: few, huntFindingId: findings[0]?.id });
  expect(await linksReported()).toBe(0);
  const many = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "linkHuntFinding", { incidentId: many, huntFindingId: findings[1]?.id });
  expect(await linksReported()).toBe(1);
  const linksReadBy = async (viewer: typeof sora) => {
    const { data, errors } = await ask<{ breachHunt: { findings: { nodes: readonly object[] } } }>(
      room,
      viewer,
      "query ($id: ID!) { breachHunt(id: $id) { findings { nodes { linkedAt linkedBy { id } incident { id } } } } }",
      { id: breachHuntId },
    );
    expect(errors).toBeUndefined();
    return data?.breachHunt.findings.nodes;
  };
  const link = (id: string) => ({ linkedAt: expect.anything(), linkedBy: { id: sora.personId }, incident: { id } });
  expect(await linksReadBy(sora)).toEqual([link(few), link(many)]);
  expect(await linksReadBy(shai)).toEqual([{ linkedAt: null, linkedBy: null, incident: null }, link(many)]);
});

test("A hunt that was recorded as a text is a concluded hunt with its one query, also where an older replica wrote it", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  await perform(room, sora, "recordBreachHunt", { incidentId });
  await room.database.query(
    `INSERT INTO hunt (incident_id, id, hypothesis, searched, findings, recorded_by_id, recorded_at)
     VALUES ($1, gen_random_uuid(), 'Older', 'Everywhere', 'Nothing', $2, now())`,
    [incidentId, sora.personId],
  );
  const { data, errors } = await ask<{ incident: { breachHunts: { nodes: readonly object[] } } }>(
    room,
    erin,
    `query ($id: ID!) { incident(id: $id) { hunts { nodes { id } }
      breachHunts { nodes { state outcome hypothesis conclusions queryCount queries { nodes { text } } } } } }`,
    { id: incidentId },
  );
  expect(errors).toBeUndefined();
  expect(data?.incident).toMatchObject({ hunts: { nodes: [{}, {}] }, breachHunts: { nodes: [{}, {}] } });
  expect(data?.incident.breachHunts.nodes).toEqual(
    expect.arrayContaining([
      {
        state: "CONCLUDED",
        outcome: null,
        hypothesis: "Older",
        conclusions: "Nothing",
        queryCount: 1,
        queries: { nodes: [{ text: "Everywhere" }] },
      },
      expect.objectContaining({ conclusions: "None was found.", queryCount: 1 }),
    ]),
  );
});

test("An incident is declared on a hunt that was recorded as a text and found something, and on one of a release that did not ask", async () => {
  const opened = async () => {
    const { id } = await perform<Incident>(room, sora, "openIncident");
    await perform(room, sora, "receiveEscalation", { incidentId: id });
    return id;
  };
  const missingOf = async (id: string) =>
    (await unmetGates(attempt(room, sora, "declareIncident", { incidentId: id }))) ?? [];
  const incidentId = await opened();
  const missing = () => missingOf(incidentId);
  await perform(room, sora, "recordBreachHunt", { incidentId, outcome: "NOTHING_FOUND" });
  const left = `mutation ($incidentId: ID!) { recordBreachHunt(input: { incidentId: $incidentId, hypothesis: "Another way in",
    searched: "Everywhere", findings: "Unclear" }) { __typename } }`;
  expect((await ask(room, sora, left, { incidentId })).errors).toBeUndefined();
  expect(await missing()).toContain("FINDING_RECORDED");
  await perform(room, sora, "recordBreachHunt", { incidentId, outcome: "FOUND", findings: "A web shell." });
  expect(await missing()).not.toContain("FINDING_RECORDED");
  const older = await opened();
  expect(await missingOf(older)).toContain("FINDING_RECORDED");
  await room.database.query(
    `INSERT INTO hunt (incident_id, id, hypothesis, searched, findings, recorded_by_id, recorded_at)
     VALUES ($1, gen_random_uuid(), 'Older', 'Everywhere', 'A web shell', $2, now())`,
    [older, sora.personId],
  );
  expect(await missingOf(older)).not.toContain("FINDING_RECORDED");
});

test("A finding that was linked to the wrong incident leaves it with the reason, and is linked to the right one", async () => {
  const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt", { handling: "AMBER" });
  await perform(room, sora, "recordHuntFinding", { breachHuntId });
  const huntFindingId = await findingOf(breachHuntId);
  const [wrong, right] = [await incidentAt(room, "RECEIVED"), await incidentAt(room, "RECEIVED")];
  const unlink = (incidentId: string) => attempt(room, sora, "unlinkHuntFinding", { incidentId, huntFindingId });
  expect(await unmetGates(unlink(wrong))).toEqual(["HUNT_FINDING_LINKED"]);
  await perform(room, sora, "linkHuntFinding", { incidentId: wrong, huntFindingId });
  expect(await unmetGates(unlink(right))).toEqual(["HUNT_FINDING_LINKED"]);
  await perform(room, sora, "unlinkHuntFinding", { incidentId: wrong, huntFindingId, reason: "Another tenant." });
  const [entry] = await room.database.query(
    "SELECT operation, text FROM timeline_entry WHERE incident_id = $1 ORDER BY sequence DESC LIMIT 1",
    [wrong],
  );
  expect(entry).toEqual({
    ...{ operation: "unlinkHuntFinding", text: "Took finding 1 of a hunt out of the incident: Another tenant." },
  });
  await perform(room, sora, "linkHuntFinding", { incidentId: right, huntFindingId });
  // What a declared incident rests on alone stays; one that was only opened from it can be dismissed after that.
  await perform(room, sora, "recordHuntFinding", { breachHuntId });
  const [, second] = await room.database.manager.find(tables.HuntFinding, {
    where: { breachHuntId },
    order: { sequence: "ASC" },
  });
  const { id: opened } = await perform<Incident>(room, sora, "openIncident", {
    ...{ find: "SECURITY_HUNT_FIND", huntFindingId: second?.id },
  });
  const leave = () => attempt(room, sora, "unlinkHuntFinding", { incidentId: opened, huntFindingId: second?.id });
  const asDeclared = (state: string) =>
    room.database.query("UPDATE incident SET state = $2 WHERE id = $1", [opened, state]);
  await asDeclared("DECLARED");
  expect(await unmetGates(leave())).toEqual(["NOTHING_RESTS_ON_FINDING"]);
  await asDeclared("SUSPECTED");
  await perform(room, sora, "unlinkHuntFinding", { incidentId: opened, huntFindingId: second?.id });
  // What ended as none lets it go as well: it can be one of another.
  const { id: none } = await perform<Incident>(room, sora, "openIncident", {
    ...{ find: "SECURITY_HUNT_FIND", huntFindingId: second?.id },
  });
  await dismiss(room, none, { determination: "BLOCKED", tuning: null });
  await perform(room, sora, "unlinkHuntFinding", { incidentId: none, huntFindingId: second?.id });
  // Where fewer read the incident, the readers of the hunt have no news by it.
  await perform(room, sora, "formVirtualTeam", { incidentId: right });
  await perform(room, sora, "changeHandling", { incidentId: right, handling: "AMBER_STRICT" });
  const news = async () =>
    (await room.database.query("SELECT FROM outbox_event WHERE subject = $1", [breachHuntId])).length;
  const before = await news();
  await perform(room, sora, "unlinkHuntFinding", { incidentId: right, huntFindingId });
  expect(await news()).toBe(before);
});

test("A finding that was a mistake is withdrawn with the reason, and counts no more: neither for the hunt nor for an incident", async () => {
  const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt", {});
  const of = { breachHuntId };
  await perform(room, sora, "recordHuntQuery", of);
  await perform(room, sora, "recordHuntFinding", of);
  const withdrawn = { ...of, huntFindingId: await findingOf(breachHuntId) };
  const { id: incidentId } = await perform<Incident>(room, sora, "openIncident");
  await perform(room, sora, "receiveEscalation", { incidentId });
  await perform(room, sora, "linkHuntFinding", { incidentId, huntFindingId: withdrawn.huntFindingId });
  const missing = async () => (await unmetGates(attempt(room, sora, "declareIncident", { incidentId }))) ?? [];
  expect(await missing()).not.toContain("FINDING_RECORDED");
  await perform(room, sora, "withdrawHuntFinding", { ...withdrawn, reason: "It was a test of the backup team." });
  expect(await missing()).toContain("FINDING_RECORDED");
  expect(await unmetGates(attempt(room, sora, "withdrawHuntFinding", withdrawn))).toEqual(["HUNT_FINDING_STANDS"]);
  expect(await unmetGates(attempt(room, sora, "concludeBreachHunt", { ...of, outcome: "FOUND" }))).toEqual([
    "HUNT_OUTCOME_HOLDS",
  ]);
  await perform(room, sora, "concludeBreachHunt", of);
  const { data, errors } = await ask<Record<string, never>>(
    room,
    erin,
    `query ($id: ID!) { breachHunt(id: $id) { outcome findingCount withdrawnFindingCount
      findings { nodes { withdrawalReason withdrawnByName withdrawnBy { id } } } } }`,
    { id: breachHuntId },
  );
  expect(errors).toBeUndefined();
  expect(data?.breachHunt).toEqual({
    outcome: "NOTHING_FOUND",
    findingCount: 1,
    withdrawnFindingCount: 1,
    findings: {
      nodes: [
        {
          withdrawalReason: "It was a test of the backup team.",
          withdrawnByName: "Sora",
          withdrawnBy: { id: sora.personId },
        },
      ],
    },
  });
});

interface AmendedHunt {
  readonly hypothesis: string;
  readonly standingNumber: number;
  readonly outcomeNumber: number | null;
  readonly hunter: { readonly id: string } | null;
  readonly queries: { readonly nodes: readonly object[] };
  readonly findings: { readonly nodes: readonly object[] };
  readonly history: { readonly totalCount: number; readonly nodes: readonly object[] };
}

const readAmended = async (viewer: typeof sora, id: string) => {
  const { data, errors } = await ask<{ breachHunt: AmendedHunt | null }>(
    room,
    viewer,
    `query ($id: ID!) { breachHunt(id: $id) { hypothesis standingNumber outcomeNumber hunter { id } incident { id }
      queries { nodes { versionNumber } } findings { nodes { versionNumber text } }
      history { totalCount nodes { number hypothesis reason services { id } replacedBy { id } } } } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data?.breachHunt;
};

test("A hypothesis is sharpened while the hunt goes on, and the outcome says which version it answers", async () => {
  const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt", { hypothesis: "Mail is read." });
  const of = { breachHuntId };
  await perform(room, sora, "recordHuntQuery", of);
  await perform(room, sora, "recordHuntFinding", of);
  await expect(attempt(room, sora, "amendBreachHunt", { ...of, hypothesis: undefined })).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
  });
  const sharper = { hypothesis: "Mail is read by one protocol.", serviceIds: [exchange, sharepoint], reason: "Seen." };
  await perform(room, sora, "amendBreachHunt", { ...of, ...sharper });
  await perform(room, sora, "recordHuntQuery", of);
  await perform(room, sora, "recordHuntFinding", { ...of, serviceId: sharepoint });
  await perform(room, sora, "concludeBreachHunt", { ...of, outcome: "FOUND" });
  expect(await attempt(room, sora, "amendBreachHunt", of)).toMatchObject({ __typename: "TransitionRefused" });
  await perform(room, sora, "reopenBreachHunt", of);
  await perform(room, sora, "amendBreachHunt", { ...of, hunterId: sora.personId, hypothesis: undefined });
  expect(await readAmended(erin, breachHuntId)).toMatchObject({
    hypothesis: sharper.hypothesis,
    standingNumber: 3,
    outcomeNumber: 2,
    hunter: { id: sora.personId },
    queries: { nodes: [{ versionNumber: 1 }, { versionNumber: 2 }] },
    findings: { nodes: [{ versionNumber: 1 }, { versionNumber: 2 }] },
    history: {
      nodes: [
        { number: 1, hypothesis: "Mail is read.", reason: "Seen.", services: [{ id: exchange }] },
        { number: 2, hypothesis: sharper.hypothesis, replacedBy: { id: sora.personId } },
      ],
    },
  });
});

test("What was found stands: its service stays in scope, and it is handed over to a hunter alone", async () => {
  const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt", {});
  await perform(room, sora, "recordHuntFinding", { breachHuntId });
  const refused = (input: object) => unmetGates(attempt(room, sora, "amendBreachHunt", { breachHuntId, ...input }));
  expect(await refused({ serviceIds: [sharepoint] })).toEqual(["HUNT_AMENDMENT_FITS"]);
  expect(await refused({ serviceIds: [exchange, idOf(976)] })).toEqual(["HUNT_SCOPED"]);
  expect(await refused({ hunterId: erin.personId })).toEqual(["HUNTER_FITS"]);
  expect(await refused({ handling: "RED" })).toEqual(["HUNT_SCOPED"]);
  const findings = { breachHuntId, huntFindingId: await findingOf(breachHuntId) };
  await perform(room, sora, "withdrawHuntFinding", findings);
  await perform(room, sora, "amendBreachHunt", { breachHuntId, serviceIds: [sharepoint] });
});

test("A hunt that is marked for fewer is read by these alone, and what it said then stays with them once it is opened again", async () => {
  const opened = { hypothesis: "First.", handling: "AMBER", serviceIds: [exchange] };
  const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt", opened);
  expect(await readAmended(shai, breachHuntId)).toMatchObject({ hypothesis: "First." });
  const amend = (input: object) => perform(room, sora, "amendBreachHunt", { breachHuntId, ...input });
  await amend({ hypothesis: "Second.", handling: "AMBER_STRICT", reason: "A source is named." });
  expect(await readAmended(shai, breachHuntId)).toBeNull();
  expect(await readAmended(erin, breachHuntId)).toMatchObject({ history: { nodes: [{ hypothesis: "First." }] } });
  await amend({ hypothesis: "Third.", handling: "AMBER", reason: "It is known." });
  await amend({ hypothesis: "Fourth.", reason: "Sharper." });
  expect(await readAmended(shai, breachHuntId)).toMatchObject({
    hypothesis: "Fourth.",
    standingNumber: 4,
    history: { totalCount: 1, nodes: [{ number: 3, hypothesis: "Third.", reason: "Sharper." }] },
  });
  expect(await readAmended(erin, breachHuntId)).toMatchObject({ history: { totalCount: 3 } });
});

test("A hunt becomes part of an incident that was opened later, once, and is opened to its readers only where somebody says so", async () => {
  const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt", { handling: "AMBER_STRICT" });
  await perform(room, sora, "recordHuntFinding", { breachHuntId, text: "A web shell." });
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const few = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "changeHandling", { incidentId: few, handling: "RED" });
  const outsider = { ...sora, subject: "outsider", personId: idOf(977), name: "Outsider" };
  const tie = (input: object, viewer = sora) => attempt(room, viewer, "amendBreachHunt", { breachHuntId, ...input });
  expect(await tie({ incidentId: few }, outsider)).toMatchObject({ __typename: "NotFound", id: few });
  expect(await unmetGates(tie({ incidentId }))).toEqual(["HUNT_AMENDMENT_FITS"]);
  expect(await readAmended(shai, breachHuntId)).toBeNull();
  expect(await tie({ incidentId, handling: "AMBER" })).toMatchObject({ incidentId, handling: "AMBER" });
  expect(await unmetGates(tie({ incidentId: few }))).toEqual(["HUNT_AMENDMENT_FITS"]);
  expect(await unmetGates(tie({ handling: "AMBER_STRICT" }))).toEqual(["HUNT_AMENDMENT_FITS"]);
  // Its readers read what is said now; what was said for fewer stays with these.
  const read = await readAmended(shai, breachHuntId);
  expect(read).toMatchObject({ incident: { id: incidentId }, history: { totalCount: 0, nodes: [] } });
  expect(read?.findings.nodes).toMatchObject([{ text: "A web shell." }]);
  expect(await readAmended(erin, breachHuntId)).toMatchObject({ history: { totalCount: 1 } });
});

test("What a hunt said before it became part of an incident for its virtual team alone is read by those of them who read it then", async () => {
  const opened = { hypothesis: "Before.", handling: "AMBER_STRICT" };
  const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt", opened);
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  const joined = { breachHuntId, incidentId, handling: "RED", hypothesis: "After." };
  await perform(room, sora, "amendBreachHunt", joined);
  expect(await readAmended(sora, breachHuntId)).toMatchObject({
    hypothesis: "After.",
    history: { nodes: [{ hypothesis: "Before." }] },
  });
  expect(await readAmended(shai, breachHuntId)).toBeNull();
});

test("Nothing is opened from a finding that was withdrawn", async () => {
  const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt", {});
  await perform(room, sora, "recordHuntFinding", { breachHuntId });
  const huntFindingId = await findingOf(breachHuntId);
  await perform(room, sora, "withdrawHuntFinding", { breachHuntId, huntFindingId });
  expect(await unmetGates(attempt(room, sora, "openIncident", { huntFindingId, find: "SECURITY_HUNT_FIND" }))).toEqual([
    "HUNT_FINDING_UNLINKED",
  ]);
});

test("A finding is withdrawn once no incident rests on it alone, and whoever may not read that learns of no incident", async () => {
  const { id: breachHuntId } = await perform<BreachHunt>(room, sora, "openBreachHunt", { handling: "AMBER_STRICT" });
  await perform(room, sora, "recordHuntFinding", { breachHuntId });
  const huntFindingId = await findingOf(breachHuntId);
  const { id: incidentId, number } = await perform<Incident>(room, sora, "openIncident", {
    huntFindingId,
    find: "SECURITY_HUNT_FIND",
    handling: "AMBER",
  });
  const outsider = { ...sora, subject: "outsider", personId: idOf(977), name: "Outsider" };
  const withdraw = (viewer = sora) => attempt(room, viewer, "withdrawHuntFinding", { breachHuntId, huntFindingId });
  await room.database.query("UPDATE incident SET state = 'DECLARED' WHERE id = $1", [incidentId]);
  expect(await withdraw()).toMatchObject({
    gates: [{ gate: "NOTHING_RESTS_ON_FINDING", message: expect.stringMatching(`^${number} is declared`) }],
  });
  await room.database.query(
    `UPDATE incident SET handling = 'RED', virtual_team_person_ids = ARRAY['${sora.personId}']::uuid[], virtual_team_roles = ARRAY['SECURITY'] WHERE id = $1`,
    [incidentId],
  );
  const refused = JSON.stringify(await withdraw(outsider));
  expect(refused).toMatch(/NOTHING_RESTS_ON_FINDING.*rests on it alone/);
  expect(refused).not.toMatch(new RegExp(`${number}|${incidentId}|incident`));
  await perform(room, sora, "recordHuntFinding", { breachHuntId });
  const other = await room.database.manager.findOneByOrFail(tables.HuntFinding, { breachHuntId, sequence: 2 });
  await perform(room, sora, "linkHuntFinding", { incidentId, huntFindingId: other.id });
  await perform(room, sora, "withdrawHuntFinding", { breachHuntId, huntFindingId });
});

test("Hunts are found by a part of their hypothesis or conclusions, in capitals or not", async () => {
  const hypothesis = "Somebody replays tokens of the Quokkabot.";
  const { id: open } = await perform<BreachHunt>(room, sora, "openBreachHunt", { hypothesis });
  const { id: over } = await perform<BreachHunt>(room, sora, "openBreachHunt", {});
  await perform(room, sora, "recordHuntQuery", { breachHuntId: over });
  await perform(room, sora, "concludeBreachHunt", { breachHuntId: over, conclusions: "No QUOKKABOT anywhere." });
  const found = async (viewer: typeof sora, text: string) => {
    const { data, errors } = await ask<{ breachHunts: { nodes: readonly { id: string }[] } }>(
      room,
      viewer,
      "query ($text: String!) { breachHunts(first: 50, filter: { text: $text }) { nodes { id } } }",
      { text },
    );
    expect(errors).toBeUndefined();
    return data?.breachHunts.nodes.map(({ id }) => id);
  };
  expect(await found(sora, "quokka")).toEqual([over, open]);
  expect(await found(sora, "nobody wrote this")).toEqual([]);
  // What somebody may not read they do not find either.
  expect(await found(shai, "quokka")).toEqual([]);
});

test("A finding says from when its traces are and of which techniques, and hunts are found by who hunts", async () => {
  const { id: own } = await perform<BreachHunt>(room, sora, "openBreachHunt", {});
  const { id: handedOver } = await perform<BreachHunt>(room, sora, "openBreachHunt", {});
  await perform(room, sora, "amendBreachHunt", { breachHuntId: handedOver, hunterId: sena.personId });
  const late = new Date(room.now.getTime() + 3_600_000);
  expect(await unmetGates(attempt(room, sora, "recordHuntFinding", { breachHuntId: own, observedAt: late }))).toEqual([
    "SEEN_ALREADY",
  ]);
  await perform(room, sora, "recordHuntFinding", { breachHuntId: own, techniqueIds: ["T1505.003"] });
  const huntedBy = async (hunterId: string) => {
    const { data, errors } = await ask<{ breachHunts: { nodes: readonly { id: string }[] } }>(
      room,
      sora,
      `query ($hunterId: ID!) { breachHunts(first: 50, filter: { hunterIds: [$hunterId] }) { nodes { id
         findings { nodes { observedAt techniques { id } } } } } }`,
      { hunterId },
    );
    expect(errors).toBeUndefined();
    return data?.breachHunts.nodes;
  };
  const [mine, theirs] = [await huntedBy(sora.personId), await huntedBy(sena.personId)];
  expect(mine).toContainEqual({
    id: own,
    findings: { nodes: [{ observedAt: "2026-04-30T08:00:00.000Z", techniques: [{ id: "T1505.003" }] }] },
  });
  expect([mine?.some(({ id }) => id === handedOver), theirs?.map(({ id }) => id)]).toEqual([false, [handedOver]]);
});
