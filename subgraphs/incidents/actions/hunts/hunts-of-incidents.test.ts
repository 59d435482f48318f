import type { Incident } from "../../domain/records/case/incident.js";
import type { BreachHunt } from "../../domain/records/hunts/breach-hunt.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { attempt, dismiss, incidentAt, perform, unmetGates } from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import { idOf, people, services } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("hunts of incidents");
});
afterAll(() => room.close());

const { sora } = people;
const outsider = { ...sora, subject: "outsider", personId: idOf(977), name: "Outsider" };

const huntIn = async (incidentId?: string, input: object = {}) =>
  (await perform<BreachHunt>(room, sora, "openBreachHunt", { ...(incidentId && { incidentId }), ...input })).id;

const findIn = async (breachHuntId: string, input: object = {}) => {
  await perform(room, sora, "recordHuntFinding", { breachHuntId, ...input });
  const [last] = await room.database.manager.find(tables.HuntFinding, {
    ...{ where: { breachHuntId }, order: { sequence: "DESC" }, take: 1 },
  });
  if (!last) throw new Error("nothing was found");
  return last;
};

const findings = (breachHuntId: string) =>
  room.database.manager.find(tables.HuntFinding, { where: { breachHuntId }, order: { sequence: "ASC" } });

/** The last entries of a timeline. */
const told = async (incidentId: string, last = 1) => {
  const entries = await room.database.manager.find(tables.TimelineEntry, {
    ...{ where: { incidentId }, order: { sequence: "DESC" }, take: last },
  });
  return entries.reverse().map(({ operation, text }) => [operation, text]);
};

const opened = async () => {
  const { id } = await perform<Incident>(room, sora, "openIncident", {});
  await perform(room, sora, "receiveEscalation", { incidentId: id });
  return id;
};

test("What a hunt inside an incident finds belongs to that at once: it can be declared on it, and is not said to be none", async () => {
  const incidentId = await opened();
  const declaring = async () => (await unmetGates(attempt(room, sora, "declareIncident", { incidentId }))) ?? [];
  expect(await declaring()).toContain("FINDING_RECORDED");
  const found = await findIn(await huntIn(incidentId), { text: "A web shell." });
  expect(found).toMatchObject({ incidentId, linkedById: sora.personId, linkedAt: room.now });
  expect(await declaring()).not.toContain("FINDING_RECORDED");
  const dismissing = attempt(room, sora, "dismissIncident", { incidentId, determination: "BENIGN", reason: "None." });
  expect(await unmetGates(dismissing)).toContain("RECORD_AGREES");
});

test("What is done in a hunt inside an incident stands on the timeline of that, and reaches its subscribers", async () => {
  const incidentId = await opened();
  const breachHuntId = await huntIn(incidentId, { hypothesis: "Mail is read." });
  expect(await told(incidentId)).toEqual([["openBreachHunt", "Opened a hunt: Mail is read."]]);
  const of = { breachHuntId };
  const { id: huntFindingId } = await findIn(breachHuntId, { text: "A web shell." });
  await perform(room, sora, "withdrawHuntFinding", { ...of, huntFindingId, reason: "A namesake." });
  await perform(room, sora, "recordHuntQuery", of);
  await perform(room, sora, "concludeBreachHunt", { ...of, conclusions: "Nobody reads it." });
  await perform(room, sora, "reopenBreachHunt", { ...of, reason: "More logs." });
  await perform(room, sora, "amendBreachHunt", { ...of, hypothesis: "Files are read.", reason: "Seen." });
  expect(await told(incidentId, 5)).toEqual([
    ["recordHuntFinding", "Found: A web shell."],
    ["withdrawHuntFinding", 'Withdrew finding 1 of the hunt "Mail is read.": A namesake.'],
    ["concludeBreachHunt", 'Concluded the hunt "Mail is read." (nothing found): Nobody reads it.'],
    ["reopenBreachHunt", 'Reopened the hunt "Mail is read.": More logs.'],
    ["amendBreachHunt", 'Amended the hunt "Files are read.": Seen.'],
  ]);
  const events = await room.database.query<{ operation: string }[]>(
    "SELECT data ->> 'operation' AS operation FROM outbox_event WHERE subject = $1 AND type LIKE '%incident.changed' ORDER BY sequence",
    [incidentId],
  );
  expect(events.map(({ operation }) => operation)).toEqual(expect.arrayContaining(["recordHuntFinding"]));
  const { data, errors } = await ask<Record<string, object>>(
    room,
    sora,
    `mutation ($id: ID!) { recordHuntFinding(input: { breachHuntId: $id, text: "Again.", severity: LOW,
       serviceId: "${services.exchange}" }) { ... on BreachHunt { version findingCount incident { id } } } }`,
    { id: breachHuntId },
  );
  expect(errors).toBeUndefined();
  expect(data?.recordHuntFinding).toMatchObject({ findingCount: 2, incident: { id: incidentId } });
});

test("What is found once the incident has ended is kept, is told there, and waits to be linked", async () => {
  const incidentId = await opened();
  const breachHuntId = await huntIn(incidentId);
  await dismiss(room, incidentId, { determination: "BENIGN", tuning: null });
  const { id: huntFindingId, ...late } = await findIn(breachHuntId, { text: "A web shell." });
  expect(late).toMatchObject({ incidentId: null, linkedAt: null });
  expect(await told(incidentId)).toEqual([
    ["recordHuntFinding", "Found after the incident had ended, and not linked to it: A web shell."],
  ]);
  const { data } = await ask<{ _entities: { workItems: { nodes: readonly { subject: { id?: string } }[] } }[] }>(
    room,
    sora,
    `query ($of: ID!) { _entities(representations: [{ __typename: "Me", id: $of }]) { ... on Me {
       workItems(first: 50) { nodes { kind subject { ... on BreachHunt { id } } } } } } }`,
    { of: sora.personId },
  );
  expect(data?._entities[0]?.workItems.nodes).toContainEqual({ kind: "HUNT_FINDING", subject: { id: breachHuntId } });
  await perform(room, sora, "reopenIncident", { incidentId });
  await perform(room, sora, "linkHuntFinding", { incidentId, huntFindingId });
});

test("What a hunt of a duplicate finds belongs to the incident that goes on, which does not repeat it, where the hunter may read that", async () => {
  const [duplicate, few] = [await opened(), await opened()];
  const [first, second] = [await huntIn(duplicate), await huntIn(few)];
  const goesOn = await incidentAt(room, "TEAM_FORMED");
  const narrow = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "mergeIncident", { incidentId: duplicate, otherIncidentId: goesOn });
  await perform(room, sora, "mergeIncident", { incidentId: few, otherIncidentId: narrow });
  expect(await findIn(first, { text: "A web shell." })).toMatchObject({ incidentId: goesOn });
  expect(await told(goesOn)).toEqual([["recordHuntFinding", "Recorded finding 1 of a hunt."]]);
  await perform(room, sora, "changeHandling", { incidentId: narrow, handling: "RED" });
  await perform(room, outsider, "recordHuntFinding", { breachHuntId: second });
  expect(await findings(second)).toMatchObject([{ incidentId: null }]);
});

test("A finding that is linked to another incident is withdrawn on the timeline of that, which does not say why", async () => {
  const breachHuntId = await huntIn(undefined, { handling: "AMBER" });
  const { id: huntFindingId } = await findIn(breachHuntId);
  const incidentId = await opened();
  await perform(room, sora, "linkHuntFinding", { incidentId, huntFindingId });
  await perform(room, sora, "withdrawHuntFinding", { breachHuntId, huntFindingId, reason: "A namesake." });
  expect(await told(incidentId)).toEqual([["withdrawHuntFinding", "Withdrew finding 1 of a hunt."]]);
});

test("A hunt that becomes part of an incident brings what it has found, and leaves it with that and the reason, while nothing rests on it", async () => {
  const breachHuntId = await huntIn(undefined, { hypothesis: "Mail is read.", handling: "AMBER" });
  await findIn(breachHuntId);
  const [incidentId, other] = [await opened(), await opened()];
  const amend = (input: object) =>
    attempt(room, sora, "amendBreachHunt", { breachHuntId, hypothesis: undefined, ...input });
  await amend({ incidentId, reason: "For the readers of the hunt." });
  expect(await findings(breachHuntId)).toMatchObject([{ incidentId, linkedById: sora.personId, linkedAt: room.now }]);
  expect(await told(incidentId)).toEqual([
    ["amendBreachHunt", 'Made the hunt "Mail is read." part of the incident, with 1 finding.'],
  ]);
  expect(await unmetGates(amend({ incidentId: other }))).toEqual(["HUNT_AMENDMENT_FITS"]);
  await expect(amend({ incidentId: other, leaveIncident: true })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  const inState = (state: string) =>
    room.database.query("UPDATE incident SET state = $2 WHERE id = $1", [incidentId, state]);
  await inState("DECLARED");
  expect(await amend({ leaveIncident: true })).toMatchObject({
    gates: [{ gate: "HUNT_AMENDMENT_FITS", message: expect.stringContaining("is the only record there") }],
  });
  await inState("RECEIVED");
  await amend({ leaveIncident: true, reason: "Another tenant." });
  expect(await told(incidentId)).toEqual([
    ["amendBreachHunt", 'Took the hunt "Mail is read." out of the incident, with 1 finding: Another tenant.'],
  ]);
  expect(await findings(breachHuntId)).toMatchObject([{ incidentId: null, linkedAt: null }]);
  expect(await amend({ incidentId: other })).toMatchObject({ incidentId: other });
  expect(await findings(breachHuntId)).toMatchObject([{ incidentId: other }]);
});

test("What a hunt said in an incident for few is read by these alone once it has left that, and who else reads it is said as it leaves", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const breachHuntId = await huntIn(incidentId, { hypothesis: "For few.", handling: "AMBER" });
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  const of = { breachHuntId };
  await perform(room, sora, "concludeBreachHunt", {
    ...of,
    outcome: "INCONCLUSIVE",
    conclusions: "Concluded for few.",
  });
  const reopen = { ...of, reason: "Reopened for few." };
  await perform(room, sora, "reopenBreachHunt", reopen);
  room.now = new Date(room.now.getTime() + 60_000);
  await perform(room, sora, "concludeBreachHunt", { ...of, outcome: "INCONCLUSIVE", conclusions: "Concluded anew." });
  await perform(room, sora, "reopenBreachHunt", reopen);
  const leave = (input: object) =>
    attempt(room, sora, "amendBreachHunt", { ...of, hypothesis: "For many.", leaveIncident: true, ...input });
  expect(await unmetGates(leave({}))).toEqual(["HUNT_AMENDMENT_FITS"]);
  await leave({ handling: "AMBER" });
  const read = async (viewer: typeof sora) => {
    const { data, errors } = await ask<{ breachHunt: object }>(
      room,
      viewer,
      `query ($id: ID!) { breachHunt(id: $id) { hypothesis incident { id } history { nodes { hypothesis } }
         conclusions outcome reopeningReason formerConclusions { totalCount nodes { conclusions reopeningReason } } } }`,
      { id: breachHuntId },
    );
    expect(errors).toBeUndefined();
    return data?.breachHunt;
  };
  const nothing = { conclusions: null, outcome: null, reopeningReason: null };
  expect(await read(sora)).toEqual({
    hypothesis: "For many.",
    incident: null,
    history: { nodes: [{ hypothesis: "For few." }] },
    ...nothing,
    formerConclusions: {
      totalCount: 2,
      nodes: [
        { conclusions: "Concluded for few.", reopeningReason: "Reopened for few." },
        { conclusions: "Concluded anew.", reopeningReason: "Reopened for few." },
      ],
    },
  });
  expect(await read(people.shai)).toEqual({
    hypothesis: "For many.",
    incident: null,
    history: { nodes: [] },
    ...nothing,
    formerConclusions: { totalCount: 0, nodes: [] },
  });
});

test("What a hunt found goes along with a merge, and so keeps the hunt in the duplicate while it stands", async () => {
  const duplicate = await opened();
  const breachHuntId = await huntIn(duplicate);
  const { id: huntFindingId } = await findIn(breachHuntId);
  const goesOn = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "mergeIncident", { incidentId: duplicate, otherIncidentId: goesOn });
  await room.perform("takeInDuplicate");
  await perform(room, sora, "changeHandling", { incidentId: goesOn, handling: "RED" });
  expect(await findings(breachHuntId)).toMatchObject([{ incidentId: goesOn }]);
  const leave = () =>
    attempt(room, sora, "amendBreachHunt", { breachHuntId, hypothesis: undefined, leaveIncident: true });
  expect(await leave()).toMatchObject({
    gates: [{ gate: "HUNT_AMENDMENT_FITS", message: expect.stringContaining("keeps what this hunt found") }],
  });
  expect(await findings(breachHuntId)).toMatchObject([{ incidentId: goesOn }]);
  await perform(room, sora, "withdrawHuntFinding", { breachHuntId, huntFindingId, reason: "A namesake." });
  expect(await leave()).toMatchObject({ incidentId: null });
});

test("What a hunt found keeps it in the duplicate also between two merges, before the second one has taken that in", async () => {
  const duplicate = await opened();
  const breachHuntId = await huntIn(duplicate);
  await findIn(breachHuntId);
  const between = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "mergeIncident", { incidentId: duplicate, otherIncidentId: between });
  await room.perform("takeInDuplicate");
  const goesOn = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "mergeIncident", { incidentId: between, otherIncidentId: goesOn });
  expect(await findings(breachHuntId)).toMatchObject([{ incidentId: between }]);
  const leave = { breachHuntId, hypothesis: undefined, leaveIncident: true };
  expect(await unmetGates(attempt(room, sora, "amendBreachHunt", leave))).toEqual(["HUNT_AMENDMENT_FITS"]);
  await room.perform("takeInDuplicate");
});

const asText = async (incidentId: string, outcome: string) => {
  await perform(room, sora, "recordBreachHunt", { incidentId, outcome });
  const { id: breachHuntId } = await room.database.manager.findOneByOrFail(tables.BreachHunt, { incidentId });
  await perform(room, sora, "reopenBreachHunt", { breachHuntId });
  return breachHuntId;
};

test("A hunt that was recorded as a text and found nothing shows no incident where it is moved to", async () => {
  const [first, second] = [await opened(), await opened()];
  const breachHuntId = await asText(first, "NOTHING_FOUND");
  const move = { breachHuntId, hypothesis: undefined };
  await perform(room, sora, "amendBreachHunt", { ...move, leaveIncident: true, handling: "AMBER" });
  await perform(room, sora, "amendBreachHunt", { ...move, incidentId: second });
  const declaring = attempt(room, sora, "declareIncident", { incidentId: second });
  expect(await unmetGates(declaring)).toContain("FINDING_RECORDED");
});

test("A hunt that was recorded as a text and found something stays in an incident that is closed", async () => {
  const incidentId = await opened();
  const breachHuntId = await asText(incidentId, "FOUND");
  await room.database.query("UPDATE incident SET state = 'CLOSED' WHERE id = $1", [incidentId]);
  const leave = attempt(room, sora, "amendBreachHunt", { breachHuntId, hypothesis: undefined, leaveIncident: true });
  expect(await leave).toMatchObject({ gates: [{ message: expect.stringContaining("keeps what this hunt found") }] });
});

test("A hunt that is RED by itself says who reads it as it leaves its incident, lest nobody does", async () => {
  const breachHuntId = await huntIn(await opened(), { handling: "RED" });
  const leave = (handling: string | null) =>
    attempt(room, sora, "amendBreachHunt", { breachHuntId, leaveIncident: true, handling });
  expect(await unmetGates(leave(null))).toContain("HUNT_SCOPED");
  expect(await leave("AMBER")).toMatchObject({ incidentId: null, handling: "AMBER" });
});

test("What a hunt had come to stays readable once it is concluded anew, with why it was reopened", async () => {
  const breachHuntId = await huntIn();
  const of = { breachHuntId };
  await perform(room, sora, "recordHuntQuery", of);
  await perform(room, sora, "concludeBreachHunt", { ...of, conclusions: "Nobody reads mail." });
  await perform(room, sora, "reopenBreachHunt", { ...of, reason: "More logs came." });
  const read = async () => {
    const { data, errors } = await ask<{ breachHunt: object }>(
      room,
      sora,
      `query ($id: ID!) { breachHunt(id: $id) { outcome conclusions reopeningReason reopenedByName reopenedBy { id }
         formerConclusions { nodes { outcome outcomeNumber conclusions concludedAt concludedBy { id } reopeningReason
           reopenedByName reopenedAt reopenedBy { id } } } } }`,
      { id: breachHuntId },
    );
    expect(errors).toBeUndefined();
    return data?.breachHunt;
  };
  const reopened = { reopeningReason: "More logs came.", reopenedByName: "Sora", reopenedBy: { id: sora.personId } };
  const first = { outcome: "NOTHING_FOUND", conclusions: "Nobody reads mail." };
  expect(await read()).toEqual({ ...first, ...reopened, formerConclusions: { nodes: [] } });
  await findIn(breachHuntId);
  await perform(room, sora, "concludeBreachHunt", { ...of, outcome: "FOUND", conclusions: "Somebody does." });
  expect(await read()).toMatchObject({
    outcome: "FOUND",
    conclusions: "Somebody does.",
    reopeningReason: null,
    formerConclusions: {
      nodes: [
        {
          ...{ ...first, ...reopened, outcomeNumber: 1, concludedBy: { id: sora.personId } },
          ...{ concludedAt: expect.anything(), reopenedAt: expect.anything() },
        },
      ],
    },
  });
});

test("That nothing was found rests on a query that was run for what the hunt looks for now: narrowed it is answered, of another hypothesis it is not", async () => {
  const both = [services.exchange, services.sharepoint];
  const breachHuntId = await huntIn(undefined, { serviceIds: both, hypothesis: "Mail is read." });
  const of = { breachHuntId };
  await perform(room, sora, "recordHuntQuery", of);
  await perform(room, sora, "amendBreachHunt", { ...of, hypothesis: undefined, serviceIds: [services.exchange] });
  await perform(room, sora, "concludeBreachHunt", of);
  await perform(room, sora, "reopenBreachHunt", of);
  await perform(room, sora, "amendBreachHunt", { ...of, hypothesis: "Files are read." });
  expect(await attempt(room, sora, "concludeBreachHunt", of)).toMatchObject({
    gates: [{ gate: "HUNT_OUTCOME_HOLDS", message: expect.stringContaining("another hypothesis") }],
  });
  await perform(room, sora, "recordHuntQuery", of);
  await perform(room, sora, "concludeBreachHunt", of);
});
