import { viewerHeader } from "../../../platform/identity/viewer.js";
import { eventContract } from "../../response-model/events/event-contract.js";
import { eventTypes } from "../../response-model/events/event-types.js";
import { tables } from "../store/tables.js";
import { incidentOfTwo, perform } from "../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../test-support/incidents-room.js";
import { liveStreams } from "../test-support/live-streams.js";
import { people, teams } from "../test-support/organization.js";

const { sora, erin, emil, lena, cora, tara, shai } = people;

const { started, subscribe } = liveStreams("notices_live");
let room: IncidentsRoom;
beforeAll(() => {
  ({ room } = started());
});

const query = `subscription ($filter: NotificationObligationChangeFilter, $after: String) {
  notificationObligationChanged(filter: $filter, after: $after) {
    cursor operation notificationObligation { id clock state addresseeName minutesLeft incident { id } }
  }
}`;

type Stream = Awaited<ReturnType<typeof subscribe>>;

/** The next changes, as the operation or reaction and the clock. Which state it was in then, who listens late no longer sees. */
async function next(stream: Stream, count: number): Promise<readonly string[]> {
  const changes: string[] = [];
  while (changes.length < count) {
    const { data, errors } = await stream.next();
    expect(errors).toBeUndefined();
    const { operation, notificationObligation } = data?.notificationObligationChanged ?? {};
    changes.push(`${operation} ${(notificationObligation as { clock: string }).clock}`);
  }
  return changes;
}

const hour = 3_600_000;
/** Replicas look at once, and again, until nothing is left. */
async function act(): Promise<void> {
  for (const reaction of ["recordNotificationAtRisk", "recordMissedNotification"])
    while ((await Promise.all([1, 2, 3].map(() => room.perform(reaction)))).some((count) => count > 0));
}
const early = { clock: "KOREA_NETWORK_ACT_REPORT", addressee: "KISA" } as const;

test("On a bad day each who listens is told once that a notice is at risk and that it is missed: counsel, communications, both teams", async () => {
  const incidentId = await incidentOfTwo(room, "LED");
  const other = await incidentOfTwo(room, "LED");
  const ofCase = { incidentIds: [incidentId] };
  const everything = await subscribe(erin, query, { filter: ofCase });
  const ofOtherTeam = await subscribe(shai, query, { filter: ofCase });
  const ofCounsel = await subscribe(lena, query, { filter: { ...ofCase, clocks: ["KOREA_NETWORK_ACT_REPORT"] } });
  const ofCommunications = await subscribe(cora, query, { filter: { ...ofCase, addressees: ["CUSTOMERS"] } });
  for (const each of [incidentId, other])
    await perform(room, tara, "startNotificationClock", { incidentId: each, ...early });
  // Each moment at which something happens, so that nothing is warned of and missed at once.
  const begun = room.now.getTime();
  for (const hours of [18, 24, 49, 73]) {
    room.now = new Date(begun + hours * hour);
    await act();
  }
  // What comes next shows that there was no second word of any of it.
  for (const clock of ["KOREA_NETWORK_ACT_REPORT", "CUSTOMER_CONTRACT_72_HOURS"] as const) {
    const { id: obligationId } = await room.database.manager.findOneByOrFail(tables.NotificationObligation, {
      incidentId,
      clock,
    });
    await perform(room, lena, "recordNotificationException", { incidentId, obligationId });
  }
  const ofAuthority = [
    "START_NOTIFICATION_CLOCK KOREA_NETWORK_ACT_REPORT",
    "RECORD_NOTIFICATION_AT_RISK KOREA_NETWORK_ACT_REPORT",
    "RECORD_MISSED_NOTIFICATION KOREA_NETWORK_ACT_REPORT",
  ];
  const ofCustomers = [
    "RECORD_NOTIFICATION_AT_RISK CUSTOMER_CONTRACT_72_HOURS",
    "RECORD_MISSED_NOTIFICATION CUSTOMER_CONTRACT_72_HOURS",
  ];
  const excepted = "RECORD_NOTIFICATION_EXCEPTION KOREA_NETWORK_ACT_REPORT";
  const none = "RECORD_NOTIFICATION_EXCEPTION CUSTOMER_CONTRACT_72_HOURS";
  for (const [stream, expected] of [
    [everything, [...ofAuthority, ...ofCustomers, excepted, none]],
    [ofOtherTeam, [...ofAuthority, ...ofCustomers, excepted, none]],
    [ofCounsel, [...ofAuthority, excepted]],
    [ofCommunications, [...ofCustomers, none]],
  ] as const)
    expect(await next(stream, expected.length)).toEqual(expected);
  for (const stream of [everything, ofOtherTeam, ofCounsel, ofCommunications]) await stream.end();
});

test("Whoever listens as it happens sees each state, and a stream that is resumed goes on behind the last", async () => {
  const incidentId = await incidentOfTwo(room, "LED");
  const filter = { incidentIds: [incidentId], clocks: ["KOREA_NETWORK_ACT_REPORT"] };
  const stream = await subscribe(sora, query, { filter });
  await perform(room, tara, "startNotificationClock", { incidentId, ...early });
  const startedAt = room.now.getTime();
  expect(await next(stream, 1)).toEqual(["START_NOTIFICATION_CLOCK KOREA_NETWORK_ACT_REPORT"]);
  room.now = new Date(startedAt + 18 * hour);
  await act();
  const { data } = await stream.next();
  expect(data?.notificationObligationChanged).toMatchObject({
    operation: "RECORD_NOTIFICATION_AT_RISK",
    notificationObligation: {
      state: "AT_RISK",
      minutesLeft: 360,
      addresseeName: "KISA",
      incident: { id: incidentId },
    },
  });
  await stream.end();
  room.now = new Date(startedAt + 24.5 * hour);
  await act();
  const resumed = await subscribe(sora, query, { filter, after: data?.notificationObligationChanged?.cursor });
  const { data: missed } = await resumed.next();
  expect(missed?.notificationObligationChanged).toMatchObject({
    operation: "RECORD_MISSED_NOTIFICATION",
    notificationObligation: { state: "MISSED", minutesLeft: -30 },
  });
  await resumed.end();
});

test("A system outside is told once of each, by which timer and of what, and not who is involved", async () => {
  const incidentId = await incidentOfTwo(room, "LED");
  await perform(room, tara, "startNotificationClock", { incidentId, ...early });
  const startedAt = room.now.getTime();
  for (const hours of [18, 25]) {
    room.now = new Date(startedAt + hours * hour);
    await act();
  }
  const { id } = await room.database.manager.findOneByOrFail(tables.NotificationObligation, {
    incidentId,
    clock: "KOREA_NETWORK_ACT_REPORT",
  });
  const { type } = eventTypes.INCIDENT_CHANGED;
  const events = await room.database.query<{ data: Record<string, unknown> }[]>(
    "SELECT data FROM outbox_event WHERE type = $1 AND data ->> 'awaitedId' = $2 ORDER BY sequence",
    [type, id],
  );
  const outside = eventContract.types[type]?.outside ?? [];
  const told = events.map(({ data }) =>
    Object.fromEntries(Object.entries(data).filter(([name]) => outside.includes(name))),
  );
  expect(told).toEqual([
    expect.objectContaining({ operation: "recordNotificationAtRisk", timer: "NOTIFICATION_AT_RISK", awaitedId: id }),
    expect.objectContaining({ operation: "recordMissedNotification", timer: "NOTIFICATION_DEADLINE", awaitedId: id }),
  ]);
  for (const data of told) expect(Object.keys(data)).not.toContain("awaitedPersonIds");
  expect(events.map(({ data }) => data.awaitedTeamIds)).toEqual([
    [teams.trust.teamId, teams.legal.teamId],
    [teams.trust.teamId, teams.legal.teamId],
  ]);
});

test("Who may not read the incident is told of none of it", async () => {
  const incidentId = await incidentOfTwo(room, "LED");
  const open = await incidentOfTwo(room, "LED");
  await perform(room, tara, "startNotificationClock", { incidentId, ...early });
  const startedAt = room.now.getTime();
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED", reason: "For the test." });
  const stream = await subscribe(emil, query, { filter: { incidentIds: [incidentId, open] } });
  room.now = new Date(startedAt + 25 * hour);
  await act();
  await perform(room, tara, "startNotificationClock", { incidentId: open, ...early });
  expect(await next(stream, 1)).toEqual(["START_NOTIFICATION_CLOCK KOREA_NETWORK_ACT_REPORT"]);
  await stream.end();
});

test("A filter by state is refused: what has come into another state would leave the stream without a word", async () => {
  const { server, sign } = started();
  const body = JSON.stringify({
    query: `subscription { notificationObligationChanged(filter: { states: [MISSED] }) { cursor } }`,
  });
  const response = await fetch(`${server.url}/graphql/stream`, {
    method: "POST",
    body,
    headers: {
      "content-type": "application/json",
      accept: "text/event-stream",
      [viewerHeader]: sign(sora, { subgraph: "incidents", body, headers: {} }),
    },
  });
  expect(await response.text()).toContain('Field \\"states\\" is not defined');
});
