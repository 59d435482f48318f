import { type Clock, clocks } from "../../../response-model/notification/clocks/clocks.js";
import { newObligation } from "../../domain/notification/new-obligation.js";
import { tables } from "../../store/tables.js";
import {
  approve,
  attempt,
  incidentAt,
  type Milestone,
  notifyCustomers,
  perform,
  releaseNotice,
} from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("what_ends_a_clock");
});
afterAll(() => room.close());

const { cora, lena, sora } = people;

/** What ends the clock that it names, in an incident that goes on; by whom it is done. */
const endsOfOne = {
  recordNoticeDelivery: cora,
  recordNoticeOfDuplicate: cora,
  recordAuthorityNotice: lena,
  recordNotificationException: lena,
} as const;

/** What ends clocks with the incident that they run in, and how far that has come then. */
const endsOfAll = {
  dismissIncident: "TEAM_FORMED",
  withdrawIncident: "DECLARED",
  mergeIncident: "DECLARED",
} as const satisfies Readonly<Record<string, Milestone>>;

/** A clock that runs in an incident. A promise is owed to whomever the notice went to that made it. */
interface Running {
  readonly id: string;
  readonly clock: Clock;
}

const names = Object.keys(clocks) as Clock[];
const toCustomers = names.map((clock) => ({ clock, addressee: null }));
const promisedToAuthority = { clock: "PROMISED_UPDATE", addressee: "AUTHORITY" } as const;

/** Lets these clocks run in an incident, and no others. */
async function letRun(
  incidentId: string,
  some: readonly { readonly clock: Clock; readonly addressee: "AUTHORITY" | null }[],
): Promise<Running[]> {
  await room.database.manager.delete(tables.NotificationObligation, { incidentId });
  const rows = some.map(({ clock, addressee }) => ({
    ...newObligation({ id: crypto.randomUUID(), incidentId, clock, startedAt: room.now }),
    addressee,
  }));
  await room.database.manager.insert(tables.NotificationObligation, rows);
  return rows;
}

async function settledOf(incidentId: string): Promise<ReadonlySet<string>> {
  const owed = await room.database.manager.findBy(tables.NotificationObligation, { incidentId });
  return new Set(owed.filter(({ settledAt }) => settledAt !== null).map(({ id }) => id));
}

/** A notice that was sent in an incident before that was merged into another. */
async function noticeOfDuplicate(otherIncidentId: string): Promise<string> {
  const incidentId = await incidentAt(room, "DECLARED");
  const { id } = await notifyCustomers(room, incidentId);
  await perform(room, sora, "mergeIncident", { incidentId, otherIncidentId });
  await room.perform("takeInDuplicate");
  return id;
}

/** An incident for each operation that it goes on after: the clocks run there one after the other. */
const incidents = {} as Record<keyof typeof endsOfOne, string>;
let noticeId: string;
/** The clocks that each operation that ends the incident has ended, of all that ran in it. */
const endedTogether = {} as Record<keyof typeof endsOfAll, readonly Clock[]>;

beforeAll(async () => {
  for (const operation of Object.keys(endsOfOne) as (keyof typeof endsOfOne)[])
    incidents[operation] = await incidentAt(room, "DECLARED");
  noticeId = await noticeOfDuplicate(incidents.recordNoticeOfDuplicate);
  for (const operation of Object.keys(endsOfAll) as (keyof typeof endsOfAll)[])
    endedTogether[operation] = await endedBy(operation);
});

async function endedBy(operation: keyof typeof endsOfAll): Promise<readonly Clock[]> {
  const incidentId = await incidentAt(room, endsOfAll[operation]);
  const running = await letRun(incidentId, [...toCustomers, promisedToAuthority]);
  if (operation === "dismissIncident")
    for (const { id } of await room.database.manager.findBy(tables.Alert, { incidentId }))
      await perform(room, sora, "dispositionAlert", { incidentId, alertId: id, disposition: "BENIGN_POSITIVE" });
  if (operation === "withdrawIncident") await approve(room, sora, operation, { incidentId });
  const other = operation === "mergeIncident" && { otherIncidentId: await incidentAt(room, "DECLARED") };
  await perform(room, sora, operation, { incidentId, ...other });
  const settled = await settledOf(incidentId);
  return running.filter(({ id }) => settled.has(id)).map(({ clock }) => clock);
}

async function isEndedBy(
  clock: Clock,
  operation: keyof typeof endsOfOne,
  addressee: "AUTHORITY" | null = null,
): Promise<boolean> {
  const incidentId = incidents[operation];
  const [running] = await letRun(incidentId, [{ clock, addressee }]);
  const obligationId = running?.id ?? "";
  const naming = { obligationIds: [obligationId] };
  const released =
    operation === "recordNoticeDelivery" && (await releaseNotice(room, incidentId, naming).catch(() => undefined));
  // What is not told by communications is not released.
  if (operation === "recordNoticeDelivery" && !released) return false;
  const onObligation = operation === "recordAuthorityNotice" || operation === "recordNotificationException";
  await attempt(room, endsOfOne[operation], operation, {
    incidentId,
    ...(onObligation && { obligationId }),
    ...(released && { noticeId: released.id, sentAt: room.now }),
    ...(operation === "recordNoticeOfDuplicate" && { noticeIds: [noticeId], ...naming }),
  });
  return (await settledOf(incidentId)).has(obligationId);
}

test.each(Object.entries(clocks))("What ends %s is what its entry in the table of clocks says", async (name, term) => {
  const clock = name as Clock;
  const ended: string[] = [];
  for (const operation of Object.keys(endsOfOne) as (keyof typeof endsOfOne)[]) {
    const either = clock === "PROMISED_UPDATE" && (await isEndedBy(clock, operation, "AUTHORITY"));
    if (either || (await isEndedBy(clock, operation))) ended.push(operation);
  }
  for (const [operation, together] of Object.entries(endedTogether))
    if (together.includes(clock)) ended.push(operation);
  expect(ended).toEqual(term.endedBy);
});

test("What a law asks to tell its clients is met by a notice to customers that names it alone", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  await perform(room, lena, "startNotificationClock", { incidentId, clock: "DORA_CLIENTS", addressee: null });
  const clockOf = (clock: Clock) =>
    room.database.manager.findOneByOrFail(tables.NotificationObligation, { incidentId, clock });
  await notifyCustomers(room, incidentId);
  expect(await clockOf("CUSTOMER_CONTRACT_72_HOURS")).toMatchObject({ state: "MET" });
  const { id, state } = await clockOf("DORA_CLIENTS");
  expect(state).toBe("RUNNING");
  await notifyCustomers(room, incidentId, { obligationIds: [id] });
  expect(await clockOf("DORA_CLIENTS")).toMatchObject({ state: "MET" });
});
