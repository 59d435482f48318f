import { expectBadPagesRefused } from "../../../platform/test-support/reading/expect-bad-pages-refused.js";
import { sharedSchema } from "../../../platform/test-support/shared-schema.js";
import { tables } from "../store/tables.js";
import { perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { everyone, people, services } from "../test-support/organization.js";
import { recordEverything } from "../test-support/varied-records.js";
import { schema as definition } from "./schema.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("bad pages");
  await recordEverything(room);
  const closed = await room.database.manager.findOneByOrFail(tables.Incident, { state: "CLOSED" });
  await perform(room, people.sora, "archiveIncident", { incidentId: closed.id });
});
afterAll(() => room.close());

/** Sora's, so that they read whatever she has recorded. */
const reader = { ...everyone, personId: people.sora.personId };

test.each([0, 1, 2])(
  "A wrong page of any list is refused in words, and what nothing meets is an empty page (%i)",
  async (part) => {
    const unreached = await expectBadPagesRefused({
      schema: (await sharedSchema(definition)).schema,
      database: room.database,
      tables: tables as never,
      context: () => room.contextOf(reader),
      roots: { search: '(text: "session")' },
      part: [part, 3],
      ids: { Service: [services.exchange], Me: [reader.personId] },
    });
    expect(unreached).toEqual([]);
  },
);
