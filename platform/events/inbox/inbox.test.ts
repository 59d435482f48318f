import { pino } from "pino";
import { Webhook } from "standardwebhooks";
import { refusedEvents } from "../../runtime/channels.js";
import { subscribe } from "../../runtime/listeners.js";
import { boxContract } from "../../test-support/boxes/box-contract.js";
import { type SmallSubgraph, startSmallSubgraph } from "../../test-support/boxes/small-subgraph.js";
import { type EventHandlers, Inbox } from "./inbox.js";
import type { ReceivedEvent } from "./received-event.js";

const secret = `whsec_${Buffer.from("a secret of twenty-four b").toString("base64")}`;

let boxes: SmallSubgraph;
beforeAll(async () => {
  boxes = await startSmallSubgraph("inbox");
});
afterAll(() => boxes.stop());
beforeEach(() => boxes.clear());

const insertBox: EventHandlers = {
  "dev.cordon.shelf.changed": async (transaction, { data }) => {
    await transaction.query("INSERT INTO box SELECT gen_random_uuid(), 1, 'CLOSED', $1, 1, gen_random_uuid(), now()", [
      data.label,
    ]);
  },
};
const event: ReceivedEvent = {
  specversion: "1.0",
  id: "event-1",
  source: "/subgraphs/shelves",
  type: "dev.cordon.shelf.changed",
  subject: "box-1",
  time: "2026-03-04T05:06:07.089Z",
  data: { label: "books" },
};

function signed(content: object | string, { at = new Date(), with: key = secret } = {}) {
  const body = typeof content === "string" ? content : JSON.stringify(content);
  const headers = {
    "webhook-id": "event-1",
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": new Webhook(key).sign("event-1", at, body),
  };
  return [body, headers] as const;
}

const newSecret = `whsec_${Buffer.from("a new secret, of 24 byte").toString("base64")}`;
const wallSecret = `whsec_${Buffer.from("the wall's own 24 bytes.").toString("base64")}`;
const senders = [
  { source: "shelves", secret: [secret, newSecret] },
  { source: "walls", secret: [wallSecret] },
];
const lines: string[] = [];
const log = pino({ level: "info" }, { write: (line) => lines.push(line) });
beforeEach(() => {
  lines.length = 0;
});

const inbox = (handlers = insertBox) =>
  new Inbox({ database: boxes.database, senders, contract: boxContract, handlers, log });

test("a signed event is handled, and a repeat of it changes nothing", async () => {
  await inbox().receive(...signed(event));
  await inbox().receive(...signed(event));
  await Promise.all(Array.from({ length: 10 }, () => inbox().receive(...signed(event))));
  expect(await boxes.count("box")).toBe(1);
  await inbox().receive(...signed({ ...event, id: "event-2" }));
  expect(await boxes.count("box")).toBe(2);
});

test("repeats at the same moment are handled once", async () => {
  await Promise.all(Array.from({ length: 20 }, () => inbox().receive(...signed(event))));
  expect(await boxes.count("box")).toBe(1);
});

test("an event of a type that nobody here knows is taken and passed over", async () => {
  await inbox().receive(...signed({ ...event, type: "dev.cordon.moon.changed" }));
  expect(await boxes.count("box")).toBe(0);
  expect(await boxes.count("inbox_event")).toBe(1);
});

test("an event is taken whatever it says of traces", async () => {
  await inbox().receive(...signed({ ...event, traceparent: "00-zz" }));
  await inbox().receive(...signed({ ...event, id: "event-2", traceparent: 7 }));
  expect(await boxes.count("box")).toBe(2);
});

test("a type named like something every object has is passed over as well", async () => {
  await inbox().receive(...signed({ ...event, type: "constructor" }));
  await inbox().receive(...signed({ ...event, id: "event-2", type: "__proto__" }));
  expect(await boxes.count("inbox_event")).toBe(2);
});

test("a handler that fails leaves the event to be taken again", async () => {
  const failing: EventHandlers = {
    "dev.cordon.shelf.changed": async (transaction, received) => {
      await insertBox["dev.cordon.shelf.changed"]?.(transaction, received);
      throw new Error("not today");
    },
  };
  await expect(inbox(failing).receive(...signed(event))).rejects.toThrow("not today");
  expect(await boxes.count("box")).toBe(0);
  expect(await boxes.count("inbox_event")).toBe(0);
  await inbox().receive(...signed(event));
  expect(await boxes.count("box")).toBe(1);
});

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
const otherSecret = `whsec_${Buffer.from("another secret of 24 byt").toString("base64")}`;

test.each([
  ["signed with another secret", signed(event, { with: otherSecret })],
  ["signed too long ago", signed(event, { at: minutesAgo(10) })],
  ["signed for a later time", signed(event, { at: minutesAgo(-10) })],
  ["changed after signing", [JSON.stringify({ ...event, subject: "box-2" }), signed(event)[1]] as const],
  ["not signed at all", [JSON.stringify(event), {}] as const],
  ["signed with nonsense", [JSON.stringify(event), { ...signed(event)[1], "webhook-signature": "v1,x v2" }] as const],
  ["no JSON and not signed", ["<xml>", {}] as const],
])("an event %s is refused as UNAUTHENTICATED", async (_name, [body, headers]) => {
  await expect(inbox().receive(body, headers as Record<string, string>)).rejects.toEqual(
    expect.objectContaining({ code: "UNAUTHENTICATED" }),
  );
  expect(await boxes.count("inbox_event")).toBe(0);
});

test.each([
  ["text", "hello"],
  ["nothing", ""],
  ["a list", "[]"],
  ["another version", { ...event, specversion: "0.3" }],
  ["no subject", { ...event, subject: undefined }],
  ["no data", { ...event, data: undefined }],
  ["a time that is none", { ...event, time: "yesterday" }],
])("a signed body that is %s is refused as BAD_USER_INPUT", async (_name, content) => {
  await expect(inbox().receive(...signed(content))).rejects.toEqual(
    expect.objectContaining({ code: "BAD_USER_INPUT" }),
  );
});

test("either secret of a sender is accepted, and so is a list of signatures of which one fits", async () => {
  await inbox().receive(...signed(event, { with: newSecret }));
  const [body, headers] = signed({ ...event, id: "event-2" }, { with: otherSecret });
  const both = `${headers["webhook-signature"]} ${signed({ ...event, id: "event-2" })[1]["webhook-signature"]}`;
  await inbox().receive(body, { ...headers, "webhook-signature": both });
  expect(await boxes.count("box")).toBe(2);
});

describe("a sender speaks for itself only", () => {
  const refusals: object[] = [];
  const until = new AbortController();
  beforeAll(() => subscribe(refusedEvents.start, (refusal) => refusals.push({ ...refusal }), until.signal));
  beforeEach(() => {
    refusals.length = 0;
  });
  afterAll(() => until.abort());

  test.each([
    [
      "says that it is from another",
      { ...event },
      /says that it is from \/subgraphs\/shelves, and walls has signed it/,
    ],
    [
      "says that it is from nobody known",
      { ...event, source: "/subgraphs/moon" },
      /says that it is from \/subgraphs\/moon/,
    ],
    ["is of a type of another", { ...event, source: "/subgraphs/walls" }, /shelf\.changed comes from shelves/],
    [
      "is of a type of this subgraph",
      { ...event, source: "/subgraphs/walls", type: "dev.cordon.box.changed" },
      /comes from boxes/,
    ],
  ])("what it signs and %s is refused as FORBIDDEN, told and counted", async (_name, content, message) => {
    await expect(inbox().receive(...signed(content, { with: wallSecret }))).rejects.toEqual(
      expect.objectContaining({ code: "FORBIDDEN", message: expect.stringMatching(message) }),
    );
    expect(await boxes.count("inbox_event")).toBe(0);
    expect(refusals).toEqual([{ code: "FORBIDDEN", sender: "walls" }]);
    expect(lines).toEqual([expect.stringContaining("an event was refused that its sender may not send")]);
    expect(lines.join()).not.toContain("books");
  });

  test("what nobody known has signed is counted, and not told line by line", async () => {
    await expect(inbox().receive(...signed(event, { with: otherSecret }))).rejects.toThrow("The event is refused");
    expect(refusals).toEqual([{ code: "UNAUTHENTICATED" }]);
    expect(lines).toEqual([]);
  });
});

test("a subgraph that does not know the sender of what it keeps a copy by says so when it starts", () => {
  const deaf = { database: boxes.database, senders: [], contract: boxContract, handlers: insertBox, log };
  new Inbox(deaf);
  expect(lines).toEqual([expect.stringContaining('"sender":"shelves"')]);
});
