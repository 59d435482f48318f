import { statementsOf } from "../../../../platform/test-support/statements/statements-of.js";
import { perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";
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
