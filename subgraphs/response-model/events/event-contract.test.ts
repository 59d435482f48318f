import { Webhook } from "standardwebhooks";
import { sourceOf } from "../../../platform/events/event-contract.js";
import { Inbox } from "../../../platform/events/inbox/inbox.js";
import { createLog } from "../../../platform/runtime/log.js";
import { type SmallSubgraph, startSmallSubgraph } from "../../../platform/test-support/boxes/small-subgraph.js";
import subgraphs from "../../subgraphs.json";
import { eventContract } from "./event-contract.js";
import { eventTypes } from "./event-types.js";

const names = Object.keys(subgraphs);
const senders = names.map((source) => ({
  source,
  secret: [`whsec_${Buffer.from(`the own secret of ${source}, long`).toString("base64")}`],
}));

let small: SmallSubgraph;
beforeAll(async () => {
  small = await startSmallSubgraph("contract");
});
afterAll(() => small.stop());

function inboxOf(handled: string[]): Inbox {
  const handlers = Object.fromEntries(
    Object.keys(eventContract.types).map((type) => [type, async () => void handled.push(type)]),
  );
  const log = createLog("test", "silent");
  return new Inbox({ database: small.database, senders, contract: eventContract, handlers, log });
}

describe.each(Object.values(eventTypes))("$type", ({ type, sender: owner }) => {
  test.each(senders)("signed by $source is taken from its own sender only", async ({ source: signer, secret }) => {
    for (const said of names) {
      await small.clear();
      const handled: string[] = [];
      const event = { specversion: "1.0", id: "1", type, source: sourceOf(said), subject: "1", data: {} };
      const body = JSON.stringify({ ...event, time: "2026-03-04T05:06:07.089Z" });
      const at = new Date();
      const receive = () =>
        inboxOf(handled).receive(body, {
          "webhook-id": "1",
          "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
          "webhook-signature": new Webhook(secret[0] ?? "").sign("1", at, body),
        });
      if (signer === owner && said === owner) await receive();
      else await expect(receive()).rejects.toEqual(expect.objectContaining({ code: "FORBIDDEN" }));
      expect(handled).toEqual(signer === owner && said === owner ? [type] : []);
    }
  });
});

test.each(Object.entries(subgraphs))("%s sends its events to those that are told them", (name, { subscribers }) => {
  const sent: readonly { sender: string; receivers: readonly string[] }[] = Object.values(eventTypes);
  const receivers = sent.filter(({ sender }) => sender === name).flatMap((each) => each.receivers);
  expect(subscribers.toSorted()).toEqual([...new Set(receivers)].toSorted());
});

test("a system outside is told neither texts nor who is involved", () => {
  const carried = Object.values(eventContract.types).flatMap(({ outside }) => outside);
  expect(carried).toContain("id");
  for (const name of [
    "title",
    "description",
    "name",
    "whatHappened",
    "whatChanges",
    "virtualTeamPersonIds",
    "ownerId",
  ]) {
    expect(carried).not.toContain(name);
  }
});
