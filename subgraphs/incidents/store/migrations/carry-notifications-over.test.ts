import { openDatabase } from "../../../../platform/database/database.js";
import { newIdentifier } from "../../../../platform/runtime/identifier.js";
import { patientUrl } from "../../../../platform/test-support/patient-url.js";
import { ask } from "../../test-support/ask.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { leaveOldDatabase } from "../../test-support/old-database.js";
import { old } from "../../test-support/old-incidents.js";
import { idOf, people } from "../../test-support/organization.js";
import { database as databaseDefinition } from "../database.js";
import { tables } from "../tables.js";
import { CarryNotificationsOver1791610010000 } from "./1791610010000-carry-notifications-over.js";

const { cora } = people;
const incidentId = idOf(1);
const promisedAt = new Date("2026-03-08T00:00:00.000Z");
const notification = (minute: number, promise: { readonly next: string; readonly at: Date } | null) => ({
  id: newIdentifier(),
  incident_id: incidentId,
  description: "A session was stolen.\nIt was used from elsewhere.",
  effect_on_customer_data: "Mail was read.",
  actions_taken: "The session was revoked.",
  suggested_actions: "Sign in anew.",
  channel: "message center",
  tenant_count: 3,
  next_update: promise?.next ?? null,
  next_update_at: promise?.at ?? null,
  sent_by_id: cora.personId,
  sent_at: new Date(Date.UTC(2026, 2, 5, 9, minute)),
});
const [before, after] = [notification(1, { next: "Which mailboxes.", at: promisedAt }), notification(2, null)];

interface Queried {
  query(sql: string, parameters?: readonly unknown[]): Promise<unknown>;
}
const write = (database: Queried, row: object) => {
  const places = Object.keys(row).map((_, place) => `$${place + 1}`);
  return database.query(
    `INSERT INTO customer_notification (${Object.keys(row).join(", ")}) VALUES (${places.join(", ")})`,
    Object.values(row),
  );
};

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("carry notifications over", async (url) => {
    await leaveOldDatabase(url, { [incidentId]: old.contained });
    const all = databaseDefinition.migrations;
    const migrations = all.slice(0, all.indexOf(CarryNotificationsOver1791610010000));
    const database = await openDatabase({ setting: "DATABASE_URL_INCIDENTS", tables: [], migrations }, patientUrl(url));
    await database.query("DELETE FROM customer_notification");
    await write(database, before);
    await database.destroy();
  });
});
afterAll(() => room.close());

test("What customers were told is a notice that was sent, by one person, whose second is not known; also what replicas of before still write", async () => {
  await write(room.database, after);
  const notices = await room.database.manager.find(tables.CustomerNotice, { order: { draftedAt: "ASC" } });
  const expected = (row: typeof before) => ({
    id: row.id,
    incidentId,
    state: "SENT",
    version: 1,
    title: "A session was stolen.",
    description: row.description,
    recipientGroups: [{ number: 1, name: "All affected tenants", serviceIds: [], regions: [], tenantIds: [] }],
    isComplete: row.next_update === null,
    nextUpdate: row.next_update,
    nextUpdateAt: row.next_update_at,
    authorIds: [cora.personId],
    draftedById: cora.personId,
    draftedAt: row.sent_at,
    releasedAt: row.sent_at,
    releasedById: null,
    releasedByName: null,
  });
  expect(notices).toMatchObject([before, after].map(expected));
  const sent = await room.database.manager.find(tables.NoticeDelivery, { order: { sentAt: "ASC" } });
  expect(sent).toMatchObject(
    [before, after].map(({ id, sent_at }) => ({
      noticeId: id,
      groupNumber: 1,
      sentCount: 3,
      sentAt: sent_at,
      proof: null,
    })),
  );
  expect(await room.database.manager.countBy(tables.CustomerNoticeVersion, { incidentId })).toBe(2);
  const { data, errors } = await ask<{ incident: { customerNotices: { nodes: object[] } } }>(
    room,
    people.sora,
    `query ($id: ID!) { incident(id: $id) { customerNotices { nodes {
      releasedBy { id } recipientGroups { number name } history { nodes { number } } deliveries { nodes { sentCount } }
    } } } }`,
    { id: incidentId },
  );
  expect(errors).toBeUndefined();
  expect(data?.incident.customerNotices.nodes[0]).toEqual({
    releasedBy: null,
    recipientGroups: [{ number: 1, name: "All affected tenants" }],
    history: { nodes: [{ number: 1 }] },
    deliveries: { nodes: [{ sentCount: 3 }] },
  });
});
