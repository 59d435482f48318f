import { statementsOf } from "../../../../platform/test-support/statements/statements-of.js";
import { perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";
import { tables } from "../tables.js";
import { recordedAmong } from "./recorded-among.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("recorded among");
});
afterAll(() => room.close());

const manyOthers = (count: number) => Array.from({ length: count }, (_, number) => `host-${number}.elsewhere.example`);

test("However many values a call reports, each is found in another spelling and in a range, in chunks of bounded size", async () => {
  const indicators = [
    { type: "IP_ADDRESS", value: "2a01:4f8:7::/48" },
    { type: "IP_ADDRESS", value: "203.0.113.0/25" },
    { type: "MAC_ADDRESS", value: "00:00:5e:00:53:01" },
    { type: "DOMAIN_NAME", value: "rivals.example" },
  ];
  await perform(room, people.sora, "recordIndicators", { incidentId: null, alertId: null, indicators });
  const reported = ["2A01:4F8:7:0::1", "203.0.113.9", "00005E005301", "https://rivals.example/beacon"];
  const values = [...manyOthers(4_000), "203.0.113.200", "2a01:4f8:8::1", ...reported];
  let found: ReadonlyMap<string, Date> = new Map();
  const statements = await statementsOf(room.database, async () => {
    found = await recordedAmong(room.database.manager, values, room.now);
  });
  expect([...found.keys()].toSorted()).toEqual(reported.toSorted());
  // Which ranges are on record, and each thousand values.
  expect(statements).toHaveLength(6);
  expect([...(await recordedAmong(room.database.manager, reported, room.now)).keys()].toSorted()).toEqual(
    reported.toSorted(),
  );
});

test("Of a range alone those lengths are looked for that are on record", async () => {
  const values = Array.from({ length: 200 }, (_, number) => `2a02:4f8:${number.toString(16)}::1`);
  expect((await recordedAmong(room.database.manager, values, room.now)).size).toBe(0);
  const indicators = [{ type: "IP_ADDRESS", value: "2a02:4f8:0::/47" }];
  await perform(room, people.sora, "recordIndicators", { incidentId: null, alertId: null, indicators });
  expect([...(await recordedAmong(room.database.manager, values, room.now)).keys()]).toEqual([
    "2a02:4f8:0::1",
    "2a02:4f8:1::1",
  ]);
});

test("The narrowest range on which somebody has judged decides, and an address or a link before any", async () => {
  const indicators = ["60.100.0.0/16", "60.100.7.0/24", "60.100.8.3", "60.100.7.9"].map((value) => ({
    type: "IP_ADDRESS",
    value,
  }));
  const others = [
    { type: "DOMAIN_NAME", value: "judged.example" },
    { type: "URL", value: "https://judged.example/status" },
  ];
  await perform(room, people.sora, "recordIndicators", {
    ...{ incidentId: null, alertId: null },
    indicators: [...indicators, ...others],
  });
  for (const value of ["60.100.7.0/24", "60.100.8.3", "https://judged.example/status"]) {
    const { id } = await room.database.manager.findOneByOrFail(tables.Indicator, { value });
    await perform(room, people.sora, "markIndicatorFalsePositive", { indicatorId: id, reason: "It is ours." });
  }
  const noise = ["60.100.7.3", "60.100.8.3", "https://judged.example/status"];
  const traces = ["60.100.9.1", "60.100.7.9", "https://judged.example/beacon"];
  const found = await recordedAmong(room.database.manager, [...noise, ...traces], room.now);
  expect([...found.keys()]).toEqual(traces);
});
