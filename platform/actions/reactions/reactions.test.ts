import { z } from "zod";
import { until } from "../../../test/support/until.js";
import type { EventHandlers } from "../../events/inbox/inbox.js";
import type { ReceivedEvent } from "../../events/inbox/received-event.js";
import { takeEvent } from "../../events/inbox/take-event.js";
import { createLog } from "../../runtime/log.js";
import { faults, packBox, weighBox } from "../../test-support/boxes/box-actions.js";
import { type Box, boxTable, type Records } from "../../test-support/boxes/boxes.js";
import { type SmallSubgraph, startSmallSubgraph } from "../../test-support/boxes/small-subgraph.js";
import type { Entity, PerformedBy } from "../aggregate.js";
import { verifyChains } from "../audit/verify-chains.js";
import { onEvent } from "./on-event.js";
import { onTime, type TimedReactionDefinition } from "./on-time.js";
import type { ReactionRules } from "./react.js";
import { reactToEvents } from "./react-to-events.js";
import { performAllDue, performDue, reactToTime } from "./react-to-time.js";

let boxes: SmallSubgraph;
beforeAll(async () => {
  boxes = await startSmallSubgraph("reactions");
});
afterAll(() => boxes.stop());
beforeEach(async () => {
  delete faults.event;
  await boxes.clear();
});

const now = new Date("2026-05-04T08:00:00.000Z");
const lock = { mode: "pessimistic_write" } as const;
let loads = 0;

const shelvedBox = {
  ...weighBox.aggregate,
  load: async (transaction: Parameters<typeof takeEvent>[0], { data: { boxId } }: { data: { boxId: string } }) => {
    loads += 1;
    return (await transaction.findOne(boxTable, { where: { id: boxId }, lock })) ?? undefined;
  },
};
const shelfChanged = { type: "dev.cordon.shelf.changed", data: z.object({ boxId: z.uuid(), label: z.string() }) };

const labelBox = onEvent({
  name: "labelBox",
  description: "Labels a box as its shelf is.",
  policy: { phase: "PREPARATION" },
  on: shelfChanged,
  aggregate: shelvedBox,
  decide: ({ event: { data }, loaded: { id, label } }) =>
    data.label === label
      ? undefined
      : { summary: `Labelled the box ${data.label}`, writes: [{ update: "Box", id, set: { label: data.label } }] },
});
const unpackBox = onEvent({
  name: "unpackBox",
  description: "Opens a box that is labelled as to be opened.",
  policy: { phase: "PREPARATION" },
  on: shelfChanged,
  aggregate: shelvedBox,
  decide: ({ loaded: { id, label, state } }) =>
    label === "open me" && state === "CLOSED"
      ? { summary: `Opened the box ${label}`, writes: [{ update: "Box", id, set: { state: "OPEN" as const } }] }
      : undefined,
});

const pack = async (label: string, weight = 1) =>
  ((await packBox.perform(Object.assign(new packBox.input(), { label, weight }), boxes.context())) as Entity).id;

const eventOf = (boxId: string, label: string, id = "event-1"): ReceivedEvent => ({
  specversion: "1.0",
  id,
  source: "/subgraphs/shelves",
  type: shelfChanged.type,
  subject: "shelf-1",
  time: "2026-05-04T07:59:59.000Z",
  data: { boxId, label },
});

const take = (event: ReceivedEvent, copies: EventHandlers = {}) =>
  boxes.database.transaction((transaction) =>
    takeEvent(transaction, event, reactToEvents(copies, [labelBox, unpackBox], () => now)[event.type]),
  );

const bySystem = () => boxes.database.query("SELECT * FROM audit_entry WHERE actor = 'SYSTEM' ORDER BY sequence");
const told = () =>
  boxes.database.query("SELECT data ->> 'operation' AS operation FROM outbox_event ORDER BY sequence OFFSET 1");

test("What an event sets off is saved, told, and recorded in the audit chain as done by SYSTEM, with the event", async () => {
  const id = await pack("books");
  await take(eventOf(id, "maps"));
  expect(await boxes.database.manager.findOneBy(boxTable, { id })).toMatchObject({ label: "maps", version: 2 });
  expect(await told()).toEqual([{ operation: "labelBox" }]);
  const entries = await bySystem();
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({
    actor_name: "Cordon",
    action: "labelBox",
    outcome: "ACCEPTED",
    subject_type: "Box",
    subject_id: id,
    version: 2,
    request_id: "event-1",
    recorded_at: now,
    summary: "Labelled the box maps",
    input: {
      event: {
        id: "event-1",
        type: shelfChanged.type,
        source: "/subgraphs/shelves",
        subject: "shelf-1",
        time: "2026-05-04T07:59:59.000Z",
      },
    },
  });
  expect(await verifyChains(boxes.database)).toMatchObject({ kinds: [{ entries: 2 }], disagreements: [] });
  expect((await verifyChains(boxes.database)).kinds[0]?.firstBad).toBeUndefined();
});

test("An event that is delivered twice, also at once, is reacted to and recorded once", async () => {
  const id = await pack("books");
  await Promise.all([1, 2, 3].map(() => take(eventOf(id, "maps"))));
  await take({ ...eventOf(id, "maps"), replay: "latest", replaynumber: "1" });
  await take(eventOf(id, "maps", "event-2"));
  expect(await bySystem()).toHaveLength(1);
  expect(await told()).toHaveLength(1);
});

test("An event about nothing of ours, and one that leaves nothing to do, leave no trace but in the inbox", async () => {
  const id = await pack("books");
  await take(eventOf(id, "books"));
  await take(eventOf("01920000-0000-7000-8000-000000000000", "maps", "event-2"));
  expect(await bySystem()).toEqual([]);
  expect(await told()).toEqual([]);
  expect(await boxes.count("inbox_event")).toBe(2);
});

test("A reaction sees what one before it has done to the same thing, which is loaded anew only then", async () => {
  const id = await pack("books");
  loads = 0;
  await take(eventOf(id, "books"));
  expect(loads).toBe(1);
  await take(eventOf(id, "open me", "event-2"));
  expect(loads).toBe(3);
  expect((await bySystem()).map(({ action }: { action: string }) => action)).toEqual(["labelBox", "unpackBox"]);
  expect(await boxes.database.manager.findOneBy(boxTable, { id })).toMatchObject({ state: "OPEN", version: 3 });
});

test("Copies are brought up to date before anything is decided", async () => {
  const id = await pack("books");
  const copies: EventHandlers = {
    [shelfChanged.type]: async (transaction) => {
      await transaction.update(boxTable, { id }, { label: "maps" });
    },
  };
  await take(eventOf(id, "maps"), copies);
  expect(await bySystem()).toEqual([]);
});

test("A reaction that fails leaves nothing behind, and the event is taken again", async () => {
  const id = await pack("books");
  faults.event = new Error("not today");
  await expect(take(eventOf(id, "maps"))).rejects.toThrow("not today");
  expect(await bySystem()).toEqual([]);
  expect(await boxes.count("inbox_event")).toBe(0);
  expect(await boxes.database.manager.findOneBy(boxTable, { id })).toMatchObject({ label: "books", version: 1 });
  delete faults.event;
  await take(eventOf(id, "maps"));
  expect(await bySystem()).toHaveLength(1);
});

test("An event without what is read of it is refused", async () => {
  const id = await pack("books");
  await expect(take({ ...eventOf(id, "maps"), data: { boxId: id } })).rejects.toThrow(/label/);
});

const emptyBoxDefinition: TimedReactionDefinition<Box, Records, ReactionRules> = {
  name: "emptyBox",
  description: "Empties a box that is too heavy.",
  policy: { phase: "PREPARATION" },
  everySeconds: 1,
  aggregate: {
    ...weighBox.aggregate,
    rootOf: ({ id }) => id,
    due: async (transaction, _now, limit, passedOver) => {
      const found = await transaction
        .createQueryBuilder(boxTable, "box")
        .where("box.weight > 100 AND box.id <> ALL(:passedOver)", { passedOver })
        .orderBy("box.id")
        .limit(limit)
        .setLock("pessimistic_write")
        .setOnLocked("skip_locked")
        .getMany();
      return { found, locked: [] };
    },
  },
  decide: ({ loaded: { id } }) => ({ summary: "Emptied a box", writes: [{ update: "Box", id, set: { weight: 0 } }] }),
};
const emptyBox = onTime(emptyBoxDefinition);

test("What is due is done once by replicas that look at the same time, told, and recorded as done by SYSTEM", async () => {
  for (const label of ["a", "b", "c"]) await pack(label, 200);
  await pack("light");
  const done = await Promise.all([1, 2, 3].map(() => performDue(boxes.database, emptyBox, now)));
  expect(done.reduce((sum, each) => sum + each, 0)).toBe(3);
  expect(await performDue(boxes.database, emptyBox, now)).toBe(0);
  const entries = await bySystem();
  expect(entries).toHaveLength(3);
  expect(entries[0]).toMatchObject({ actor: "SYSTEM", action: "emptyBox", version: 2, recorded_at: now });
  expect((await verifyChains(boxes.database)).kinds[0]?.firstBad).toBeUndefined();
});

const dueOnes = (count: number) => Array.from({ length: count }, (_, number) => `${number}`);

test("All that is due at once is done without another look, and no more is begun once the work is to stop", async () => {
  for (const label of dueOnes(45)) await pack(label, 200);
  let commits = 0;
  const [start] = reactToTime([emptyBox]);
  const work = start?.({
    database: boxes.database,
    log: createLog("test", "silent"),
    committed: () => {
      commits += 1;
    },
  });
  await until(() => commits === 3);
  await work?.stop();
  expect(await bySystem()).toHaveLength(45);
  for (const label of dueOnes(45)) await pack(`more ${label}`, 200);
  const stopped = start?.({ database: boxes.database, log: createLog("test", "silent"), committed: () => undefined });
  await stopped?.stop();
  // The batch that was begun is brought to its end.
  expect(await bySystem()).toHaveLength(45 + 20);
});

/** Empties boxes, but for those that are broken. */
const failing = onTime({
  ...emptyBoxDefinition,
  aggregate: {
    ...emptyBoxDefinition.aggregate,
    event(box: Entity, by: PerformedBy) {
      if ((box as Box).label === "broken") throw new Error("It is broken.");
      return emptyBoxDefinition.aggregate.event(box, by);
    },
  },
});
const leftLabels = async () =>
  (await boxes.database.manager.find(boxTable, { where: { weight: 200 } })).map(({ label }) => label);

test("One that cannot be done keeps none of the others from being done, and leaves nothing behind", async () => {
  for (const label of ["a", "broken", "c"]) await pack(label, 200);
  const failures: unknown[] = [];
  expect(await performDue(boxes.database, failing, now, (error) => failures.push(error))).toBe(2);
  expect(failures).toEqual([new Error("It is broken.")]);
  expect(await bySystem()).toHaveLength(2);
  expect(await leftLabels()).toEqual(["broken"]);
  expect(await performDue(boxes.database, emptyBox, now)).toBe(1);
});

test("More that cannot be done than a batch takes holds up nothing behind it: each is tried once in a look, and again in the next", async () => {
  for (const label of [...Array.from({ length: 27 }, () => "broken"), "last"]) await pack(label, 200);
  const roots: string[] = [];
  const look = () =>
    performAllDue(failing, {
      database: boxes.database,
      clock: () => now,
      onFailure: (_error, root) => roots.push(root),
    });
  await look();
  expect(await leftLabels()).toEqual(Array.from({ length: 27 }, () => "broken"));
  expect([roots.length, new Set(roots).size]).toEqual([27, 27]);
  await look();
  expect([roots.length, new Set(roots).size]).toEqual([54, 27]);
});
