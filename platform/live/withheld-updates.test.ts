import { until } from "../../test/support/until.js";
import { person } from "../test-support/boxes/small-subgraph.js";
import { maxWithheld } from "./live-cursors.js";
import type { LiveStream } from "./live-stream.js";
import { liveBoxes, take, things } from "./test-support/live-boxes.js";

const { hiddenFrom, withheld, startReplica, subscribe, emitNow, positionIn } = liveBoxes("withheld_updates");

test("What is withheld for the moment is told once it is confirmed, and everything else meanwhile", async () => {
  const stream = await subscribe();
  withheld.add("case");
  await emitNow("case");
  await emitNow("other");
  expect(things(await take(stream, 1))).toEqual(["other"]);
  withheld.clear();
  await emitNow("case");
  const rest = await take(stream, 2);
  expect(things(rest)).toEqual(["case", "case"]);
  expect(stream.withheld.size).toBe(0);
});

test("What is withheld for the moment is told without anything else happening", async () => {
  const stream = await subscribe();
  withheld.add("case");
  await emitNow("case");
  await until(() => stream.withheld.size > 0);
  withheld.clear();
  expect(things(await take(stream, 1))).toEqual(["case"]);
});

test("What is withheld for the moment is told to whoever resumes from the place of a heartbeat, also when nothing has come behind it", async () => {
  const stream = await subscribe();
  withheld.add("case");
  await emitNow("case");
  await until(() => stream.withheld.size > 0);
  const cursor = stream.cursor;
  await stream.return();
  withheld.clear();
  const resumed = await subscribe(person("ada"), cursor);
  await emitNow("next");
  expect(things(await take(resumed, 1))).toEqual(["case"]);
});

test("What is withheld for the moment is told to nobody who may not see it by then, nor kept for whoever could not see it before", async () => {
  hiddenFrom.add("eve");
  const [ada, bob, eve] = await Promise.all(["ada", "bob", "eve"].map((name) => subscribe(person(name))));
  withheld.add("case");
  await emitNow("case");
  await until(() => ada?.withheld.size === 1 && bob?.withheld.size === 1);
  hiddenFrom.add("bob");
  hiddenFrom.delete("eve");
  withheld.clear();
  await take(ada as LiveStream, 1);
  hiddenFrom.delete("bob");
  await emitNow("open");
  expect(things(await take(bob as LiveStream, 1))).toEqual(["open"]);
  expect(things(await take(eve as LiveStream, 1))).toEqual(["open"]);
});

test("What is withheld for the moment is neither missed nor told twice by a stream that is resumed in between, at any replica", async () => {
  const stream = await subscribe();
  withheld.add("case");
  await emitNow("before");
  await emitNow("case");
  await emitNow("after");
  const [before, after] = await take(stream, 2);
  await stream.return();
  withheld.clear();
  const replica = await startReplica();
  const resumedBefore = await subscribe(person("ada"), before?.cursor, undefined, replica);
  const resumedAfter = await subscribe(person("ada"), after?.cursor, undefined, replica);
  expect(things(await take(resumedBefore, 2))).toEqual(["case", "after"]);
  const [late] = await take(resumedAfter, 1);
  expect(late?.thing).toBe("case");
  await emitNow("last");
  expect(things(await take(resumedAfter, 1))).toEqual(["last"]);
  expect(things(await take(await subscribe(person("ada"), late?.cursor, undefined, replica), 1))).toEqual(["last"]);
  await replica.stop();
});

test("Of what is withheld, only the newest of each thing is kept once there is no place for all, and nothing waits behind it", async () => {
  const stream = await subscribe();
  withheld.add("case").add("other case");
  await emitNow("other case");
  for (let count = 0; count < 2 * maxWithheld; count += 1) await emitNow("case");
  await emitNow("after");
  const [after] = await take(stream, 1);
  expect(after?.thing).toBe("after");
  expect(stream.withheld.size).toBe(maxWithheld);
  const position = positionIn(after?.cursor);
  expect(position.withheld).toContain(position.position - 1);
  const resumed = await subscribe(person("ada"), after?.cursor);
  withheld.clear();
  for (const each of [stream, resumed]) {
    const late = things(await take(each, maxWithheld));
    expect(late).toEqual(["other case", ...Array.from({ length: maxWithheld - 1 }, () => "case")]);
  }
});

test("More withheld things than there are places end the stream, which goes on from there once they are confirmed", async () => {
  const stream = await subscribe();
  await emitNow("first");
  const cases = Array.from({ length: maxWithheld + 1 }, (_, number) => `case ${number}`);
  for (const each of cases) withheld.add(each);
  for (const each of [...cases, "after"]) await emitNow(each);
  const [first] = await take(stream, 1);
  await expect(stream.next()).rejects.toMatchObject({
    extensions: { code: "STREAM_ENDED", reason: "READERS_UNCONFIRMED" },
  });
  // Until then it would end there each time: whoever comes back is told to load again, and hears what comes next.
  await expect(subscribe(person("ada"), first?.cursor)).rejects.toMatchObject({
    extensions: { code: "RESUME_EXPIRED" },
  });
  const anew = await subscribe();
  await emitNow("next");
  expect(things(await take(anew, 1))).toEqual(["next"]);
  withheld.clear();
  const resumed = await subscribe(person("ada"), first?.cursor);
  expect(things(await take(resumed, cases.length + 2))).toEqual([...cases, "after", "next"]);
});
