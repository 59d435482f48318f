import { boxContract } from "../../test-support/boxes/box-contract.js";
import type { ClaimedDelivery } from "./delivery-queue.js";
import { eventFor } from "./event-for.js";
import type { KeptData } from "./outbox.js";
import type { OutboxEvent } from "./webhook.js";

const type = "dev.cordon.box.changed";
const happened: ClaimedDelivery = {
  id: "event-1",
  sequence: "1",
  attempt: 1,
  type,
  subject: "box-1",
  time: new Date("2026-03-04T05:06:07.089Z"),
  data: {
    number: 7,
    label: "books",
    traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
  } as KeptData,
  marking: "GREEN",
  markingNow: "GREEN",
  isConfirmed: true,
  replay: null,
  isLastWord: false,
};
const outside = { types: [type], markings: ["GREEN", "CLEAR"] };

test("a subgraph is told the whole, whatever the marking", () => {
  const event = { ...happened, marking: null, markingNow: "RED" };
  const told = { ...event, extensions: { sequence: "00000000000000000001" } };
  expect(eventFor({ types: [type] }, event, boxContract)).toEqual(told);
});

test("a system outside is told what the contract lets out, and not the trace that leads inside", () => {
  expect(eventFor(outside, happened, boxContract)).toEqual({
    id: "event-1",
    type,
    subject: "box-1",
    time: happened.time,
    data: { number: 7 },
  });
});

test("a type that was not agreed is not told, to nobody", () => {
  expect(eventFor({ types: [] }, happened, boxContract)).toBeUndefined();
  expect(eventFor({ ...outside, types: ["dev.cordon.lid.changed"] }, happened, boxContract)).toBeUndefined();
});

test("of a type that the contract does not know nothing is let out", () => {
  for (const strange of ["dev.cordon.moon.changed", "constructor", "__proto__"]) {
    const event = eventFor({ ...outside, types: [strange] }, { ...happened, type: strange }, boxContract);
    expect(event).toMatchObject({ type: strange, data: {} });
    expect(Object.keys((event as OutboxEvent).data)).toEqual([]);
  }
});

const markings = [...boxContract.markings, null];
const cases = markings.flatMap((then) => markings.map((now) => [then, now] as const));

test.each(cases)(
  "what was %s and is %s is told to whom both are open, and none counts as the narrowest",
  (then, now) => {
    const sets = boxContract.markings.map((_, index) => boxContract.markings.slice(index));
    for (const open of [...sets, ...boxContract.markings.map((one) => [one])]) {
      const event = { ...happened, marking: then, markingNow: now };
      const told = eventFor({ types: [type], markings: open }, event, boxContract);
      expect(told !== undefined).toBe(open.includes(then ?? "RED") && open.includes(now ?? "RED"));
    }
  },
);

test("what is open as far as is known is to be asked for again while that is not confirmed, and what was narrow is never told", () => {
  const unconfirmed = { ...happened, isConfirmed: false };
  expect(eventFor(outside, unconfirmed, boxContract)).toBe("unconfirmed");
  expect(eventFor(outside, { ...unconfirmed, markingNow: "RED" }, boxContract)).toBe("unconfirmed");
  expect(eventFor(outside, { ...unconfirmed, marking: "RED" }, boxContract)).toBeUndefined();
  expect(eventFor({ types: [type] }, unconfirmed, boxContract)).toMatchObject({ subject: "box-1" });
});

test("what stays inside is told to subgraphs alone, under whatever marking", () => {
  const inside = { ...happened, data: { ...happened.data, insideOnly: true } };
  expect(eventFor({ types: [type] }, inside, boxContract)).toMatchObject({ id: "event-1" });
  expect(eventFor({ types: [type], markings: [...boxContract.markings] }, inside, boxContract)).toBeUndefined();
});
