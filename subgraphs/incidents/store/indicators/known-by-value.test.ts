import type { Context } from "../../../../platform/actions/context.js";
import { statementsOf } from "../../../../platform/test-support/statements/statements-of.js";
import { perform } from "../../test-support/incident-scenario.js";
import { openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";
import { indicatorsKnownByValue } from "./known-by-value.js";

test("However many values are looked for, each statement looks for so many, and every one is found", async () => {
  const room = await openIncidentsRoom("known by value");
  try {
    const indicators = [{ type: "IP_ADDRESS", value: "2a01:4f8:7::/48" }];
    await perform(room, people.sora, "recordIndicators", { incidentId: null, alertId: null, indicators });
    const texts = Array.from({ length: 1_001 }, (_, number) => `2a01:4f8:${number}::1`);
    const context = { database: room.database, viewer: people.sora, now: room.now } as Context;
    let found: ReadonlyMap<string, unknown> = new Map();
    const statements = await statementsOf(room.database, async () => {
      found = await indicatorsKnownByValue(context, texts);
    });
    expect([...found.keys()]).toEqual(["2a01:4f8:7::1"]);
    expect(statements).toHaveLength(3);
    expect((await indicatorsKnownByValue(context, [...texts].reverse())).size).toBe(1);
    expect((await indicatorsKnownByValue(context, [])).size).toBe(0);
  } finally {
    await room.close();
  }
});
