import { reactions } from "../../reactions/reactions.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { leaveOldDatabase } from "../../test-support/old-database.js";
import { old } from "../../test-support/old-incidents.js";
import { idOf } from "../../test-support/organization.js";
import { tables } from "../tables.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("time acknowledgements", (url) =>
    leaveOldDatabase(url, Object.fromEntries(Object.values(old).map((incident, place) => [idOf(place + 1), incident]))),
  );
});
afterAll(() => room.close());

test("Of what was open for months nothing runs out when the update comes, and all of it does a few days later", async () => {
  const suspected = await room.database.manager.findBy(tables.Incident, { state: "SUSPECTED" });
  const issued = await room.database.manager.findBy(tables.Guidance, { state: "ISSUED" });
  expect([suspected.length > 0, issued.length > 0]).toEqual([true, true]);
  const timed = reactions.flatMap((one) => ("everySeconds" in one && one.policy.timer ? [one.name] : []));
  room.now = new Date();
  for (const name of timed) expect([name, await room.perform(name)]).toEqual([name, 0]);
  room.now = new Date(Date.now() + 4 * 24 * 3_600_000);
  expect(await room.perform("recordOverdueEscalation")).toBe(suspected.length);
  const done: number[] = [];
  do done.push(await room.perform("expireGuidance"));
  while (done.at(-1) !== 0);
  expect(done.reduce((sum, count) => sum + count, 0)).toBe(issued.length);
});
