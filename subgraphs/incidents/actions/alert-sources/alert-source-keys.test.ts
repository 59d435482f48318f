import { statementsOf } from "../../../../platform/test-support/statements/statements-of.js";
import type { AlertSource } from "../../domain/records/alerts/alert-source.js";
import type { AlertSourceKey } from "../../domain/records/alerts/alert-source-key.js";
import { sourceOfKey } from "../../store/alert-sources/source-of-key.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { attempt, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services, sources } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("alert source keys");
});
afterAll(() => room.close());

const { sora, erin, shai, cora } = people;
type Issued = AlertSourceKey & { readonly secret: string; readonly source: AlertSource };

const register = (overrides: object = {}) => perform<Issued>(room, erin, "registerAlertSource", overrides);
const rotate = (alertSourceId: string, overlapMinutes: number) =>
  perform<Issued>(room, erin, "rotateAlertSourceKey", { alertSourceId, overlapMinutes });
const opens = async (alertSourceId: string, { secret }: Issued, after = 0) =>
  (await sourceOfKey(room.database.manager, alertSourceId, secret, new Date(room.now.getTime() + after * 60_000)))?.id;

test("A key opens its own source, and no other one", async () => {
  const issued = await register();
  expect(await opens(issued.source.id, issued)).toBe(issued.source.id);
  expect(await opens(sources.exchange, issued)).toBeUndefined();
  const forged = { ...issued, secret: `${issued.secret.slice(0, -1)}${issued.secret.endsWith("A") ? "B" : "A"}` };
  expect(await opens(issued.source.id, forged)).toBeUndefined();
  for (const secret of ["", "cordon-alerts", issued.id, `${issued.secret} `, issued.secret.toUpperCase()])
    expect(await opens(issued.source.id, { ...issued, secret })).toBeUndefined();
});

test("A key that was rotated is valid for the overlap that was named, and not a minute longer", async () => {
  const first = await register();
  const { id } = first.source;
  const second = await rotate(id, 30);
  expect([await opens(id, first, 29), await opens(id, first, 30)]).toEqual([id, undefined]);
  expect(await opens(id, second, 100_000)).toBe(id);
  // A longer overlap later gives the oldest no more time; none at all revokes both.
  const third = await rotate(id, 120);
  expect(await opens(id, first, 40)).toBeUndefined();
  const fourth = await rotate(id, 0);
  expect(await Promise.all([first, second, third, fourth].map((key) => opens(id, key)))).toEqual([
    undefined,
    undefined,
    undefined,
    id,
  ]);
});

test("A key says in which hour it was used last, and a storm of calls by it writes that once", async () => {
  const key = await register();
  const { id } = key.source;
  const used = async () =>
    (await room.database.manager.findOneByOrFail(tables.AlertSourceKey, { id: key.id })).lastUsedAt?.toISOString();
  expect(await used()).toBeUndefined();
  const callAfter = async (minutes: number) =>
    (await statementsOf(room.database, () => opens(id, key, minutes))).filter(({ sql }) => /UPDATE/.test(sql)).length;
  const hourAfter = (minutes: number) =>
    `${new Date(room.now.getTime() + minutes * 60_000).toISOString().slice(0, 13)}:00:00.000Z`;
  expect([await callAfter(0), await callAfter(0), await callAfter(0)]).toEqual([1, 0, 0]);
  expect(await used()).toBe(hourAfter(0));
  expect([await callAfter(60), await callAfter(60)]).toEqual([1, 0]);
  expect(await used()).toBe(hourAfter(60));
  // Neither a clock that is behind nor a key that is none moves it.
  expect([await callAfter(-60), await opens(id, { ...key, secret: `${key.secret}x` }, 600)]).toEqual([0, undefined]);
  expect(await used()).toBe(hourAfter(60));
  const { data } = await ask(room, people.sora, `{ alertSource(id: "${id}") { keys { nodes { lastUsedAt } } } }`);
  expect(data?.alertSource).toEqual({ keys: { nodes: [{ lastUsedAt: hourAfter(60) }] } });
});

test("What a key says stands in no table, nor in the answer when the same request comes again", async () => {
  const call = () => attempt(room, erin, "registerAlertSource", {}, { idempotencyKey: "register once" });
  const issued = (await call()) as Issued;
  expect(issued.secret).toMatch(/^cordon-alerts_[0-9a-f]{32}_[\w-]{43}$/);
  const again = (await call()) as Issued;
  expect([again.id, again.secret]).toEqual([issued.id, undefined]);
  const random = issued.secret.slice(-43);
  const [{ names }] = (await room.database.query(
    "SELECT array_agg(table_name::text) AS names FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
  )) as [{ names: string[] }];
  const found: string[] = [];
  for (const name of names) {
    const rows: object[] = await room.database.query(`SELECT 1 FROM "${name}" AS it WHERE strpos(it::text, $1) > 0`, [
      random,
    ]);
    if (rows.length > 0) found.push(name);
  }
  expect(names.length).toBeGreaterThan(40);
  expect(found).toEqual([]);
  const kept = await room.database.manager.findOneByOrFail(tables.AlertSourceKey, { id: issued.id });
  expect(kept.hash).not.toContain(random);
});

test("Whoever deploys the monitoring of one service registers no source that reports for another one as well", async () => {
  const routes = [{ value: "sites", serviceId: services.sharepoint }];
  await expect(attempt(room, erin, "registerAlertSource", { routes })).rejects.toMatchObject({
    code: "FORBIDDEN",
    message: expect.stringContaining("SharePoint"),
  });
  await expect(attempt(room, shai, "registerAlertSource")).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(attempt(room, cora, "registerAlertSource")).rejects.toMatchObject({ code: "FORBIDDEN" });
  await perform(room, sora, "registerAlertSource", { routes });
  const { source } = await register();
  await expect(attempt(room, erin, "amendAlertSource", { alertSourceId: source.id, routes })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  await expect(attempt(room, erin, "rotateAlertSourceKey", { alertSourceId: sources.routed })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

test("A source goes somewhere, generic JSON says what stands where, and what is left out of an amendment stays", async () => {
  const nowhere = { serviceId: null, routes: [] };
  // Security has every service, and so is asked for one.
  expect(await attempt(room, sora, "registerAlertSource", nowhere)).toMatchObject({
    __typename: "GatesUnmet",
    gates: [{ gate: "SERVICE_RESOLVABLE" }],
  });
  await expect(attempt(room, erin, "registerAlertSource", { format: "GENERIC_JSON" })).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
  });
  const { source } = await register({ name: "First" });
  const amended = await perform<AlertSource>(room, erin, "amendAlertSource", {
    alertSourceId: source.id,
    name: "Second",
  });
  expect(amended).toEqual({ ...source, name: "Second", version: 2 });
  expect(await attempt(room, sora, "amendAlertSource", { alertSourceId: source.id, serviceId: null })).toMatchObject({
    __typename: "GatesUnmet",
    gates: [{ gate: "SERVICE_RESOLVABLE" }],
  });
});
