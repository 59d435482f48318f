import { Registry } from "prom-client";
import { newIdentifier } from "../../../../platform/runtime/identifier.js";
import { planOf } from "../../../../platform/test-support/statements/plan-of.js";
import { statementsOf } from "../../../../platform/test-support/statements/statements-of.js";
import { newObligation } from "../../domain/notification/new-obligation.js";
import type { NotificationObligation } from "../../domain/records/notification/notification-obligation.js";
import { incidentAt } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { oweNotices } from "../../test-support/owed-notices.js";
import { tables } from "../tables.js";
import { noticeMetrics, owedNotices } from "./notice-metrics.js";

let room: IncidentsRoom;
let incidentId: string;
beforeAll(async () => {
  room = await openIncidentsRoom("notice_metrics");
  incidentId = await incidentAt(room, "RECEIVED");
});
afterAll(() => room.close());
beforeEach(() => room.database.query("DELETE FROM notification_obligation"));

const hours = (count: number) => new Date(Date.now() + count * 3_600_000);
const owe = (more: Partial<NotificationObligation> & Pick<NotificationObligation, "clock">) => {
  const id = newIdentifier();
  return room.database.manager.insert(tables.NotificationObligation, {
    ...newObligation({ id, incidentId, addresseeName: id, clock: more.clock }),
    ...more,
  });
};

test("Operators see how much is owed to whom, by state, and how long is left for the next; what is settled is gone", async () => {
  await owe({ clock: "GDPR_ARTICLE_33", dueAt: hours(5), state: "AT_RISK" });
  await owe({ clock: "NIS2_EARLY_WARNING", dueAt: hours(2), state: "AT_RISK" });
  await owe({ clock: "NIS2_EARLY_WARNING", dueAt: hours(-3), state: "MISSED" });
  await owe({ clock: "CUSTOMER_CONTRACT_72_HOURS", dueAt: hours(1), delayedUntil: hours(9), state: "DELAYED" });
  await owe({ clock: "PROMISED_UPDATE", addressee: "AUTHORITY" });
  await owe({ clock: "GDPR_ARTICLE_33", dueAt: hours(-9), state: "MET_LATE", settledAt: hours(-1) });
  const found = [...(await owedNotices(room.database))].sort((one, other) => (one.state < other.state ? -1 : 1));
  const authority = { jurisdiction: "EUROPEAN_UNION", addressee: "AUTHORITY" };
  expect(found.map(({ seconds, ...of }) => ({ ...of, hours: seconds && Math.round(seconds / 3_600) }))).toEqual([
    { ...authority, state: "AT_RISK", count: 2, hours: 2 },
    { jurisdiction: "CONTRACT", addressee: "CUSTOMERS", state: "DELAYED", count: 1, hours: 9 },
    { ...authority, state: "MISSED", count: 1, hours: -3 },
    { jurisdiction: "CONTRACT", addressee: "AUTHORITY", state: "RUNNING", count: 1, hours: null },
  ]);
});

test("Both gauges come of one statement, and tell no deadline where there is none", async () => {
  const registry = new Registry();
  noticeMetrics(registry, room.database);
  await owe({ clock: "PROMISED_UPDATE", addressee: "AUTHORITY" });
  let text = "";
  const statements = await statementsOf(room.database, async () => {
    text = await registry.metrics();
  });
  expect(statements).toHaveLength(1);
  expect(text).toContain('cordon_notices_owed{jurisdiction="CONTRACT",addressee="AUTHORITY",state="RUNNING"} 1');
  expect(text).not.toContain("cordon_notice_deadline_seconds{");
});

test("However much is owed, a scrape reads no more than 10,000 of it, by an index, the most urgent first", async () => {
  await oweNotices(room.database, incidentId, {
    incidents: 1_000,
    obligations: 20_000,
    due: 100,
    from: hours(-1),
    until: hours(1),
  });
  const [statement] = await statementsOf(room.database, () => owedNotices(room.database));
  if (!statement) throw new Error("Nothing was asked.");
  const { steps } = await planOf(room.database, statement);
  const scans = steps.filter((step) => step["Relation Name"] === "notification_obligation");
  expect(scans.map((step) => step["Node Type"])).toEqual([expect.stringMatching(/^Index/)]);
  const found = await owedNotices(room.database);
  expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(10_000);
  expect(Math.min(...found.map(({ seconds }) => seconds ?? 0))).toBeLessThan(-3_500);
});
