import { type Clock, clocks } from "../../../response-model/notification/clocks.js";
import { startClock } from "../../domain/notification/start-clock.js";
import { tables } from "../../store/tables.js";
import { approve, attempt, incidentAt, type Milestone, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("what_ends_a_clock");
});
afterAll(() => room.close());

const { cleo, cora, lena, sora } = people;

/** What ends a clock, by whom it is done, and how far the incident has come then. */
const ends = {
  releaseCustomerNotice: [cleo, "DECLARED"],
  recordAuthorityNotice: [lena, "DECLARED"],
  recordNotificationException: [lena, "DECLARED"],
  dismissIncident: [sora, "TEAM_FORMED"],
  withdrawIncident: [sora, "DECLARED"],
  mergeIncident: [sora, "DECLARED"],
} as const satisfies Record<string, readonly [object, Milestone]>;

async function isEndedBy(clock: Clock, operation: keyof typeof ends): Promise<boolean> {
  const [viewer, milestone] = ends[operation];
  const incidentId = await incidentAt(room, milestone);
  const which = { incidentId, clock };
  // That of the declaration runs before it as well, in an incident that was withdrawn and reopened.
  if (!(await room.database.manager.existsBy(tables.NotificationObligation, which))) {
    await room.database.manager.insert(
      tables.NotificationObligation,
      startClock(crypto.randomUUID(), incidentId, clock, room.now),
    );
  }
  if (operation === "dismissIncident") {
    for (const { id } of await room.database.manager.findBy(tables.Alert, { incidentId })) {
      await perform(room, sora, "dispositionAlert", { incidentId, alertId: id, disposition: "BENIGN_POSITIVE" });
    }
  }
  if (operation === "withdrawIncident") await approve(room, sora, operation, { incidentId });
  const other = operation === "mergeIncident" && { otherIncidentId: await incidentAt(room, "DECLARED") };
  const drafted =
    operation === "releaseCustomerNotice" && (await perform(room, cora, "draftCustomerNotice", { incidentId }));
  const notice = drafted && { noticeId: drafted.id };
  const input = operation === "withdrawIncident" ? { incidentId } : { ...which, ...other, ...notice };
  await attempt(room, viewer, operation, input);
  const [row] = await room.database.manager.findBy(tables.NotificationObligation, which);
  return row !== undefined && row.settledAt !== null;
}

test.each(Object.entries(clocks))("What ends %s is what its entry in the table of clocks says", async (clock, term) => {
  const ended: string[] = [];
  for (const operation of Object.keys(ends) as (keyof typeof ends)[]) {
    if (await isEndedBy(clock as Clock, operation)) ended.push(operation);
  }
  expect(ended).toEqual(term.endedBy);
});
