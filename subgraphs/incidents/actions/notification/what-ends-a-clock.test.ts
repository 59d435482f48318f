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

/** What ends a clock, by whom it is done, and how far the incident has come then. */
const ends = {
  recordNoticeDelivery: [cora, "DECLARED"],
  recordNoticeOfDuplicate: [cora, "DECLARED"],
  recordAuthorityNotice: [lena, "DECLARED"],
  recordNotificationException: [lena, "DECLARED"],
  dismissIncident: [sora, "TEAM_FORMED"],
  withdrawIncident: [sora, "DECLARED"],
  mergeIncident: [sora, "DECLARED"],
} as const satisfies Record<string, readonly [object, Milestone]>;

type End = keyof typeof ends;

/** A notice that was sent in an incident before that was merged into another. */
async function noticeOfDuplicate(otherIncidentId: string): Promise<string> {
  const incidentId = await incidentAt(room, "DECLARED");
  const { id } = await notifyCustomers(room, incidentId);
  await perform(room, sora, "mergeIncident", { incidentId, otherIncidentId });
  await room.perform("takeInDuplicate");
  return id;
}

async function isEndedBy(clock: Clock, operation: End, toAuthority = false): Promise<boolean> {
  const [viewer, milestone] = ends[operation];
  const incidentId = await incidentAt(room, milestone);
  const inDuplicate = operation === "recordNoticeOfDuplicate" && {
    noticeIds: [await noticeOfDuplicate(incidentId)],
  };
  await room.database.manager.delete(tables.NotificationObligation, { incidentId });
  const row = newObligation({ id: crypto.randomUUID(), incidentId, clock, startedAt: room.now });
  const addressee = toAuthority ? ("AUTHORITY" as const) : null;
  await room.database.manager.insert(tables.NotificationObligation, { ...row, addressee });
  if (operation === "dismissIncident") {
    for (const { id } of await room.database.manager.findBy(tables.Alert, { incidentId })) {
      await perform(room, sora, "dispositionAlert", { incidentId, alertId: id, disposition: "BENIGN_POSITIVE" });
    }
  }
  if (operation === "withdrawIncident") await approve(room, sora, operation, { incidentId });
  const other = operation === "mergeIncident" && { otherIncidentId: await incidentAt(room, "DECLARED") };
  const naming = { obligationIds: [row.id] };
  const released =
    operation === "recordNoticeDelivery" && (await releaseNotice(room, incidentId, naming).catch(() => undefined));
  // What is not told by communications is not released.
  if (operation === "recordNoticeDelivery" && !released) return false;
  const notice = released && { noticeId: released.id, sentAt: room.now };
  const onObligation = operation === "recordAuthorityNotice" || operation === "recordNotificationException";
  const owed = onObligation && { obligationId: row.id };
  await attempt(room, viewer, operation, {
    incidentId,
    ...owed,
    ...other,
    ...notice,
    ...(inDuplicate && { ...inDuplicate, ...naming }),
  });
  const { settledAt } = await room.database.manager.findOneByOrFail(tables.NotificationObligation, { id: row.id });
  return settledAt !== null;
}

test.each(Object.entries(clocks))("What ends %s is what its entry in the table of clocks says", async (clock, term) => {
  const ended: string[] = [];
  for (const operation of Object.keys(ends) as End[]) {
    // A promise is owed to whomever the notice went to that made it.
    const either = clock === "PROMISED_UPDATE" && (await isEndedBy(clock, operation, true));
    if (either || (await isEndedBy(clock as Clock, operation))) ended.push(operation);
  }
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
