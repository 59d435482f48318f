import type { Viewer } from "../../../platform/identity/viewer.js";
import { type LiveEvent, readLiveEvents } from "../../../platform/live/live-event.js";
import { liveStreams } from "../../../platform/test-support/live-streams.js";
import { organizationChanges } from "../store/live-organization.js";
import { importOrganization } from "../store/provisioning/import-organization.js";
import { tables } from "../store/tables.js";
import { holdLease, receiveIncident } from "../test-support/known-incidents.js";
import { act, openedShift } from "../test-support/shift-scenario.js";
import { openTeamsRoom, referenceOrganization, type TeamsRoom } from "../test-support/teams-room.js";
import { schema as definition } from "./schema.js";

const { started, subscribe } = liveStreams({
  name: "teams",
  definition,
  open: () => openTeamsRoom("teams subscriptions"),
});
let room: TeamsRoom;
beforeAll(async () => {
  ({ room } = started());
  await holdLease(room, "infinity");
});

const author = "dong-hyun-yoon";

/** The shift on duty, opened where there is none. */
async function runningShift(): Promise<{ readonly id: string }> {
  const [running] = await room.database.query<{ id: string }[]>("SELECT id FROM shift WHERE state = 'OPEN'");
  return running ?? { id: (await openedShift(room)).shiftId };
}

type Stream = Awaited<ReturnType<typeof subscribe>>;

/** The next update of a subscription, of which nothing may go wrong. */
async function next(stream: Stream, field: string): Promise<Record<string, unknown>> {
  const { data, errors } = await stream.next();
  expect(errors).toBeUndefined();
  return data?.[field] ?? {};
}

/** Somebody who may sign in and is in no team. */
const outsider: Viewer = { subject: "x", kind: "PERSON", personId: "x", name: "X", memberships: [] };

async function perform(subject: string, operation: string, input: object): Promise<void> {
  const { data, errors } = await room.ask(
    await room.viewer(subject),
    `mutation ($input: ${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input!) {
      ${operation}(input: $input) { __typename ... on Problem { message } } }`,
    { input },
  );
  expect([errors, (data?.[operation] as { message?: string } | null)?.message]).toEqual([undefined, undefined]);
}

const cellOfTheirs = async (responsibility: string) => ({
  teamId: await room.idOf("Team", "mstic"),
  responsibility,
  reason: "They know how.",
});

/** By kind: what changes such a thing, under which name that is delivered, what to read of the thing, and who reads such things. */
const kinds: Readonly<Record<string, readonly [() => Promise<unknown>, string, string, object, isForAll: boolean]>> = {
  team: [
    async () => {
      await perform("marcus-bell", "requestResponsibility", await cellOfTheirs("IOC_SWEEPS"));
      const [request] = await room.database.query<{ id: string }[]>("SELECT id FROM responsibility_request");
      await perform("min-jun-lee", "grantResponsibilityRequest", { responsibilityRequestId: request?.id });
    },
    "GRANT_RESPONSIBILITY_REQUEST",
    "responsibilities members { name }",
    { responsibilities: expect.arrayContaining(["IOC_SWEEPS"]), members: expect.any(Array) },
    true,
  ],
  service: [
    async () =>
      perform("ji-woo-park", "attestServiceReadiness", {
        serviceId: await room.idOf("Service", "exchange"),
        statement: "Contacts and procedures are current.",
        openIssues: [],
        validUntil: "2027-05-04T00:00:00Z",
      }),
    "ATTEST_SERVICE_READINESS",
    "name owner { name } readiness { statement }",
    { name: expect.stringContaining("Exchange"), owner: { name: expect.stringContaining("Exchange") } },
    true,
  ],
  onCallRotation: [
    async () =>
      perform("ji-woo-park", "overrideOnCall", {
        onCallRotationId: await room.idOf("OnCallRotation", "exchange-on-call"),
        personId: await room.idOf("Person", "ji-woo-park"),
        from: "2026-05-04T00:00:00Z",
        until: "2026-05-05T00:00:00Z",
        reason: "Ill",
      }),
    "OVERRIDE_ON_CALL",
    "name team { name }",
    { team: { name: expect.stringContaining("Exchange") } },
    true,
  ],
  responsibilityRequest: [
    async () => perform("marcus-bell", "requestResponsibility", await cellOfTheirs("BREACH_HUNT")),
    "REQUEST_RESPONSIBILITY",
    "state responsibility team { name }",
    { state: "PENDING", responsibility: "BREACH_HUNT", team: { name: expect.stringContaining("MSTIC") } },
    false,
  ],
  person: [
    async () => {
      const organization = referenceOrganization();
      const people = organization.people.map((one) =>
        one.subject === "sofia-lindqvist" ? { ...one, name: "Sofia L." } : one,
      );
      await room.database.transaction((transaction) =>
        importOrganization(transaction, { ...organization, people }, new Date()),
      );
    },
    "IMPORT_ORGANIZATION",
    "name",
    { name: "Sofia L." },
    false,
  ],
  shift: [
    () => openedShift(room),
    "OPEN_SHIFT",
    "state team { name } openedByName",
    { state: "OPEN", openedByName: expect.any(String) },
    false,
  ],
};

test.each(Object.entries(kinds))(
  "%s: each change is delivered with the thing as it is, to whoever reads such things",
  async (kind, [change, operation, fields, expected, isForAll]) => {
    const field = `${kind}Changed`;
    const query = `subscription { ${field}(filter: { operations: [${operation}] }) { operation ${kind} { id ${fields} } } }`;
    const responder = await subscribe(await room.viewer("tomas-novak"), query);
    const other = isForAll ? await subscribe(outsider, query) : undefined;
    await change();
    const update = await next(responder, field);
    expect(update).toMatchObject({ operation, [kind]: { id: expect.any(String), ...expected } });
    const { id } = update[kind] as { readonly id: string };
    if (other) expect((await next(other, field))[kind]).toMatchObject({ id });
    await other?.end();
    await responder.end();
  },
);

test("What is written into the log is delivered entry by entry, of an incident to those alone who read it", async () => {
  const { id: shiftId } = await runningShift();
  const secret = "01900000-0000-7000-8000-000000000002";
  const writer = await room.idOf("Person", author);
  await receiveIncident(room, { id: secret, handling: "RED", virtualTeamPersonIds: [writer] });
  const query = "subscription { shiftLogEntryChanged { operation shiftLogEntry { id text correctedBy { text } } } }";
  const inside = await subscribe(await room.viewer(author), query);
  const outside = await subscribe(await room.viewer("tomas-novak"), query);
  const write = (text: string, incidentId: string | null = null) =>
    act(room, author, "recordShiftLogEntry", { shiftId, category: "OBSERVATION", text, incidentId });
  await write("It is an insider.", secret);
  const { id: entryId } = await write("The coffee is out.");
  await act(room, author, "correctShiftLogEntry", { entryId, text: "The tea is out." });
  const update = (operation: string, text: string, correction?: string) => ({
    operation,
    shiftLogEntry: { id: expect.any(String), text, correctedBy: correction ? { text: correction } : null },
  });
  const forAll = [
    expect.objectContaining({ operation: "RECORD_SHIFT_LOG_ENTRY" }),
    update("CORRECT_SHIFT_LOG_ENTRY", "The coffee is out.", "The tea is out."),
  ];
  const field = "shiftLogEntryChanged";
  expect(await next(inside, field)).toEqual(update("RECORD_SHIFT_LOG_ENTRY", "It is an insider."));
  expect([await next(inside, field), await next(inside, field)]).toEqual(forAll);
  expect([await next(outside, field), await next(outside, field)]).toEqual(forAll);
  await outside.end();
  await inside.end();
});

test("While nothing confirms who reads an incident, its entry is withheld, and delivered when something does", async () => {
  const { id: shiftId } = await runningShift();
  const amber = "01900000-0000-7000-8000-000000000001";
  await receiveIncident(room, { id: amber });
  const query = "subscription { shiftLogEntryChanged { shiftLogEntry { text } } }";
  const stream = await subscribe(await room.viewer(author), query);
  const write = (text: string, incidentId: string | null) =>
    act(room, author, "recordShiftLogEntry", { shiftId, category: "OBSERVATION", text, incidentId });
  await write("Of the incident.", amber);
  await next(stream, "shiftLogEntryChanged");
  const [event] = (await readLiveEvents(room.database, 0, 1_000)).slice(-1);
  await holdLease(room, "-infinity");
  await write("Of nothing.", null);
  const source = organizationChanges.ShiftLogEntry;
  const entry = { ...(event as LiveEvent), subject: String(event?.data.entryId) };
  const viewers = [await room.viewer(author), outsider];
  const withheld = (await source.load(room.database.manager, [entry], viewers)).get(entry);
  expect([withheld?.by, withheld?.withheldFrom]).toEqual([new Set(), new Set([0])]);
  expect(await next(stream, "shiftLogEntryChanged")).toEqual({ shiftLogEntry: { text: "Of nothing." } });
  await holdLease(room, "infinity");
  expect((await source.load(room.database.manager, [entry], viewers)).get(entry)?.by).toEqual(new Set([0]));
  await stream.end();
});

test("Of each kind a change is delivered to exactly those who read the thing", async () => {
  const { id: shiftId } = await runningShift();
  const entry = { shiftId, category: "CALL", text: "Rung." };
  await act(room, author, "recordShiftLogEntry", entry);
  const program: Viewer = { ...outsider, kind: "SERVICE_ACCOUNT" };
  const viewers = [await room.viewer("tomas-novak"), await room.viewer(author), outsider, program];
  const decided: string[] = [];
  for (const [kind, { load }] of Object.entries(organizationChanges)) {
    const table = tables[kind as keyof typeof organizationChanges];
    const [{ id = "" } = {}] = await room.database.query<{ id: string }[]>(
      `SELECT id FROM ${room.database.getMetadata(table).tableName} LIMIT 1`,
    );
    const event: LiveEvent = { position: 1, type: "", subject: id, time: new Date(), data: {} };
    const by = (await load(room.database.manager, [event], viewers)).get(event)?.by ?? new Set<number>();
    const field = kind.charAt(0).toLowerCase() + kind.slice(1);
    for (const [place, viewer] of viewers.entries()) {
      const { data } = await room.ask(viewer, `query ($id: ID!) { ${field}(id: $id) { id } }`, { id });
      expect([kind, place, by.has(place)]).toEqual([kind, place, data?.[field] !== null]);
      decided.push(`${by.has(place)}`);
    }
  }
  expect(new Set(decided)).toEqual(new Set(["true", "false"]));
});
