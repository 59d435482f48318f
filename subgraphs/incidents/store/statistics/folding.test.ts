import type { EventEmitter } from "node:events";
import { foldDay } from "../../../../platform/graphql/statistics/rollups/fold-day.js";
import { foldStaleDays } from "../../../../platform/graphql/statistics/rollups/fold-stale-days.js";
import { sealMonths } from "../../../../platform/graphql/statistics/rollups/seal-months.js";
import { planOf } from "../../../../platform/test-support/statements/plan-of.js";
import { statementsOf } from "../../../../platform/test-support/statements/statements-of.js";
import { incidentAt } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { idOf, people, services } from "../../test-support/organization.js";
import type { IncidentDimension } from "./incident-source.js";
import { incidentStatistics } from "./incident-statistics.js";
import { rollups } from "./rollups.js";

const [incidents] = rollups as [(typeof rollups)[number]];
const days = 60;
const perDay = 50;
const all = days * perDay + 1;
let room: IncidentsRoom;

/** Sixty days of fifty incidents each, and the one that they are made of. */
beforeAll(async () => {
  room = await openIncidentsRoom("folding");
  const original = await incidentAt(room, "TEAM_FORMED");
  const columns = await room.database.query<{ name: string }[]>(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'incident'
     AND column_name NOT IN ('id', 'number', 'opened_at', 'severity', 'handling', 'service_ids')`,
  );
  const others = columns.map(({ name }) => name).join(", ");
  await room.database.query(
    `INSERT INTO incident (id, number, opened_at, severity, handling, service_ids, ${others})
     SELECT CAST('01902000-0000-7000-8000-' || lpad(CAST(place AS text), 12, '0') AS uuid), 'INC-2024-' || place,
       TIMESTAMPTZ '2026-01-01T00:00:00Z' + place * interval '1 day' / ${perDay},
       CASE WHEN place % 3 = 0 THEN 'HIGH' ELSE 'LOW' END, CASE WHEN place % 10 = 0 THEN 'RED' ELSE 'AMBER' END,
       ARRAY[CASE WHEN place % 2 = 0 THEN CAST($2 AS uuid) ELSE CAST($3 AS uuid) END], ${others}
     FROM incident CROSS JOIN generate_series(0, ${days * perDay - 1}) AS place WHERE id = $1`,
    [original, services.exchange, services.sharepoint],
  );
  await room.database.query(
    "UPDATE incident SET virtual_team_person_ids = ARRAY[CAST($1 AS uuid)], virtual_team_roles = '{EXPERT}', priority = 3",
    [people.sora.personId],
  );
});
afterAll(() => room.close());

const { sora, shai } = people;
const ask = (groupBy: readonly IncidentDimension[] = [], more: object = {}, viewer = sora) =>
  incidentStatistics(room.contextOf(viewer), { groupBy, timeZone: "UTC", ...more });
const fold = () => foldStaleDays(room.database, incidents);
const seal = () => sealMonths(room.database, "INCIDENT", 0);
const stale = async () => {
  const rows = await room.database.query<{ day: string }[]>(
    "SELECT DISTINCT CAST(day AS text) AS day FROM rollup_stale_day WHERE kind = 'INCIDENT' ORDER BY 1",
  );
  return rows.map(({ day }) => day);
};
const update = (set: string, where: string) => room.database.query(`UPDATE incident SET ${set} WHERE ${where}`);
const first = "number = 'INC-2024-0'";

test("Before anything is folded, all is counted row by row; afterwards no row is", async () => {
  const measure = async () => {
    const { counted, rows } = await ask(["SEVERITY"]);
    const measured = await Promise.all(rows.map((row) => row.measure("TIME_TO_CONFIRM")));
    return { counted, counts: rows.map(({ group, count }) => [group.SEVERITY, count]), error: measured[0]?.[5] };
  };
  const before = await measure();
  expect(before).toMatchObject({ counted: all, error: 0 });
  expect(await fold()).toBe(days + 1);
  expect(await stale()).toEqual([]);
  expect({ ...(await measure()), error: 0 }).toEqual(before);
  await seal();
  const after = await measure();
  expect({ ...after, error: 0 }).toEqual(before);
});

test("Counts are one statement, which reads a line for what it adds up, and of the table only what is RED", async () => {
  const statements = await statementsOf(room.database, () => ask(["SEVERITY"]));
  expect(statements).toHaveLength(1);
  for (const statement of statements) {
    const { steps } = await planOf(room.database, statement);
    const rowsOf = (table: string) =>
      steps
        .filter((step) => step["Relation Name"] === table)
        .reduce((sum, step) => sum + step["Actual Rows"] * step["Actual Loops"], 0);
    const lines = await room.database.query<object[]>(
      "SELECT FROM rollup_line WHERE kind = 'INCIDENT' AND grouping = 'SEVERITY' AND grain = 'MONTH'",
    );
    expect(rowsOf("rollup_line")).toBe(lines.length);
    // Once to find them, and once to see whether the viewer may read them.
    expect(rowsOf("incident")).toBeLessThanOrEqual((2 * days * perDay) / 10);
  }
});

test("Durations of all rows are one statement more", async () => {
  const { rows } = await ask(["SEVERITY"], { by: "MONTH" });
  const statements = await statementsOf(room.database, () =>
    Promise.all(rows.flatMap((row) => [row.measure("TIME_TO_CONFIRM"), row.measure("TIME_TO_CONTAIN")])),
  );
  expect(statements).toHaveLength(1);
});

test("What is RED makes no difference for whoever may not read it", async () => {
  const before = await ask(["STATE", "SEVERITY"], {}, shai);
  expect(before.counted).toBe(all - (days * perDay) / 10);
  await update("severity = 'HIGH'", "handling = 'RED' AND severity = 'LOW'");
  expect((await ask(["STATE", "SEVERITY"], {}, shai)).rows.map(({ count }) => count)).toEqual(
    before.rows.map(({ count }) => count),
  );
  await fold();
  expect((await ask(["STATE", "SEVERITY"], {}, shai)).rows.map(({ count }) => count)).toEqual(
    before.rows.map(({ count }) => count),
  );
});

test("A day is marked once per transaction, both where a row was and where it is, and not at all by what is not counted", async () => {
  await fold();
  await update("title = 'Another'", "true");
  expect(await stale()).toEqual([]);
  await room.database.transaction(async (manager) => {
    await manager.query(`UPDATE incident SET severity = 'LOW' WHERE ${first}`);
    await manager.query(`UPDATE incident SET opened_at = opened_at + interval '3 days' WHERE ${first}`);
    await manager.query(`UPDATE incident SET severity = 'HIGH' WHERE ${first}`);
  });
  const marks = await room.database.query<object[]>("SELECT FROM rollup_stale_day WHERE kind = 'INCIDENT'");
  expect(await stale()).toEqual(["2026-01-01", "2026-01-04"]);
  expect(marks).toHaveLength(2);
  await update("opened_at = opened_at - interval '3 days'", first);
  await fold();
});

test("Writers of the same day wait neither for one another nor for a worker", async () => {
  const [one, other, worker] = [1, 2, 3].map(() => room.database.createQueryRunner());
  if (!one || !other || !worker) throw new Error("There are three.");
  try {
    for (const runner of [one, other, worker]) await runner.startTransaction();
    await worker.query("SELECT FROM rollup_month FOR UPDATE");
    await foldDay(worker.manager, incidents.rollup, incidents.source, "2026-01-01");
    // None of them ends before all have written: a lock of another would be waited for in vain for as long as this.
    for (const runner of [one, other]) await runner.query("SET LOCAL lock_timeout = 1000");
    await one.query("UPDATE incident SET priority = 2 WHERE number = 'INC-2024-1'");
    await other.query("UPDATE incident SET priority = 2 WHERE number = 'INC-2024-2'");
    for (const runner of [worker, one, other]) await runner.commitTransaction();
  } finally {
    for (const runner of [one, other, worker]) await runner.release();
  }
  expect(await stale()).toEqual(["2026-01-01"]);
  expect((await ask(["PRIORITY"], { filter: { priorities: [2] } })).counted).toBe(2);
  await fold();
  expect((await ask(["PRIORITY"], { filter: { priorities: [2] } })).counted).toBe(2);
});

test("What is committed while a day is added up is not lost", async () => {
  const [writer, worker] = [1, 2].map(() => room.database.createQueryRunner());
  if (!writer || !worker) throw new Error("There are two.");
  try {
    await writer.startTransaction();
    await writer.query("UPDATE incident SET priority = 4 WHERE number = 'INC-2024-3'");
    await update("priority = 5", "number = 'INC-2024-4'");
    await worker.startTransaction();
    await foldDay(worker.manager, incidents.rollup, incidents.source, "2026-01-01");
    await writer.commitTransaction();
    await worker.commitTransaction();
  } finally {
    for (const runner of [writer, worker]) await runner.release();
  }
  const found = async () => (await ask(["PRIORITY"])).rows.map(({ group, count }) => [group.PRIORITY, count]);
  const before = await found();
  expect(before).toEqual(
    expect.arrayContaining([
      [4, 1],
      [5, 1],
    ]),
  );
  await fold();
  expect(await found()).toEqual(before);
});

test("A worker whose connection is cut off half-way leaves everything as it was, for another one to do", async () => {
  await update("priority = 1", "number IN ('INC-2024-5', 'INC-2024-60')");
  const [worker] = [room.database.createQueryRunner()];
  await worker.startTransaction();
  const [{ pid } = { pid: 0 }]: { pid: number }[] = await worker.query("SELECT pg_backend_pid() AS pid");
  await worker.query("SELECT FROM rollup_month WHERE month = '2026-01-01' FOR UPDATE");
  await foldDay(worker.manager, incidents.rollup, incidents.source, "2026-01-01");
  expect(await fold()).toBe(0);
  // The pool takes the connection back only once it knows that it has ended, and does not hand it out again.
  const connection: EventEmitter = await worker.connect();
  const ended = new Promise<void>((resolve) => connection.once("end", resolve));
  await room.database.query("SELECT pg_terminate_backend($1, 10000)", [pid]);
  await ended;
  await worker.release().catch(() => undefined);
  expect(await stale()).toEqual(["2026-01-01", "2026-01-02"]);
  const before = (await ask(["PRIORITY"])).rows.map(({ group, count }) => [group.PRIORITY, count]);
  expect(await fold()).toBe(2);
  expect((await ask(["PRIORITY"])).rows.map(({ group, count }) => [group.PRIORITY, count])).toEqual(before);
});

test("A change of the directory moves what is counted by team", async () => {
  const owner = (team: number) =>
    room.database.query("UPDATE directory_service SET owner_team_id = $1 WHERE id = $2", [
      ...[idOf(team), services.sharepoint],
    ]);
  const byTeam = async () => (await ask(["TEAM"])).rows.map(({ group, count }) => [group.TEAM, count]);
  const [before] = [await byTeam(), await fold(), await seal()];
  await owner(204);
  const moved = await byTeam();
  expect(moved.map(([team]) => team)).toContain(idOf(204));
  await fold();
  expect(await byTeam()).toEqual(moved);
  await owner(203);
  expect(await byTeam()).toEqual(before);
});

test("What a former version has added up serves days of UTC, is counted row by row elsewhere, and is added up anew", async () => {
  await fold();
  const byDay = async (timeZone: string) => {
    const { rows } = await ask(["SEVERITY"], { by: "DAY", timeZone });
    const measured = await Promise.all(rows.map((row) => row.measure("TIME_TO_CONFIRM")));
    return rows.map(({ from, group, count }, place) => [from, group.SEVERITY, count, measured[place]?.[0]]);
  };
  const former = async () =>
    (await room.database.query<object[]>("SELECT FROM rollup_line WHERE grain = 'DAY' AND quarters IS NULL")).length;
  const [utc, seoul] = [await byDay("UTC"), await byDay("Asia/Seoul")];
  expect(seoul).not.toEqual(utc);
  await room.database.query("UPDATE rollup_line SET quarters = NULL");
  await room.database.query("UPDATE rollup_duration SET quarters = NULL, quarter_seconds = NULL");
  expect([await byDay("UTC"), await byDay("Asia/Seoul")]).toEqual([utc, seoul]);
  expect(await former()).toBeGreaterThan(0);
  expect(await fold()).toBeGreaterThanOrEqual(days);
  expect(await former()).toBe(0);
  expect([await byDay("UTC"), await byDay("Asia/Seoul")]).toEqual([utc, seoul]);
});

/** When clocks go back or forward somewhere, which they do over midnight in Havana and Cairo. */
const turns = ["2026-03-06", "2026-04-03", "2026-04-22", "2026-10-30"];

test.each(["Asia/Seoul", "Asia/Kolkata", "America/Havana", "Africa/Cairo", "Australia/Lord_Howe", "America/New_York"])(
  "Also where clocks go back or forward, each incident is in the period of %s that it is of",
  async (timeZone) => {
    for (const [place, day] of turns.entries())
      await room.database.query(
        `UPDATE incident SET opened_at = CAST($1 AS timestamptz) + (CAST(substr(number, 10) AS integer) - $2) * interval '23 minutes'
         WHERE CAST(substr(number, 10) AS integer) >= $2 AND CAST(substr(number, 10) AS integer) < $2 + 300 AND number LIKE 'INC-2024-%'`,
        [`${day}T00:00:00Z`, 400 * place],
      );
    await fold();
    expect(await stale()).toEqual([]);
    for (const by of ["DAY", "WEEK", "MONTH", "QUARTER"] as const) {
      const { rows } = await ask([], { by, timeZone });
      const periods = await room.database.query<{ from: Date; count: number }[]>(
        `SELECT date_trunc($1, opened_at, $2) AS from, count(*)::integer AS count FROM incident GROUP BY 1 ORDER BY 1`,
        [by.toLowerCase(), timeZone],
      );
      const found = rows.filter(({ count }) => count > 0).map(({ from, count }) => ({ from, count }));
      expect(found).toEqual(periods);
    }
  },
);

test("While others write, and several workers add up, every answer counts each row once", async () => {
  let isOver = false;
  const until = async (work: () => Promise<unknown>) => {
    let times = 0;
    for (; !isOver; times += 1) await work();
    return times;
  };
  let place = 0;
  const write = () => {
    place += 7;
    const day = `2026-01-${String(1 + (place % 28)).padStart(2, "0")}T12:00:00Z`;
    return update(
      `severity = CASE severity WHEN 'HIGH' THEN 'LOW' ELSE 'HIGH' END, opened_at = '${day}', handling =
         (CAST(ARRAY['AMBER', 'GREEN', 'AMBER_STRICT', 'RED'] AS text[]))[${1 + (place % 4)}]`,
      `number = 'INC-2024-${place % (days * perDay)}'`,
    );
  };
  const working = [until(write), until(write), until(fold), until(fold), until(seal)];
  for (let count = 0; count < 60; count += 1) {
    const { counted, rows } = await ask(["SEVERITY"], count % 2 === 0 ? {} : { by: "MONTH" });
    expect([counted, rows.reduce((sum, row) => sum + row.count, 0)]).toEqual([all, all]);
  }
  isOver = true;
  expect(Math.min(...(await Promise.all(working)))).toBeGreaterThan(0);
  await fold();
  const { rows } = await ask(["SEVERITY"]);
  const counts = await room.database.query<{ severity: string; count: number }[]>(
    "SELECT severity, count(*)::integer AS count FROM incident GROUP BY severity ORDER BY severity",
  );
  expect(rows.map(({ group, count }) => ({ severity: group.SEVERITY, count }))).toEqual(counts);
});
