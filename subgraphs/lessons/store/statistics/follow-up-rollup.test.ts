import { databaseFaultOf } from "../../../../platform/database/database-fault.js";
import { foldStaleDays } from "../../../../platform/graphql/statistics/rollups/fold-stale-days.js";
import { sealMonths } from "../../../../platform/graphql/statistics/rollups/seal-months.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { newIdentifier } from "../../../../platform/runtime/identifier.js";
import { randomBelow } from "../../../../platform/test-support/reading/random-below.js";
import { statementsOf } from "../../../../platform/test-support/statements/statements-of.js";
import type { FollowUp } from "../../domain/records/follow-up.js";
import { holdLease, type LessonsRoom, openLessonsRoom } from "../../test-support/lessons-room.js";
import { people, services, teams } from "../../test-support/organization.js";
import { reviewWithFollowUp } from "../../test-support/review-scenario.js";
import { tables } from "../tables.js";
import { rollups } from "./rollups.js";

let room: LessonsRoom;
let reviews: readonly string[];
const { sora, emil, nobody } = people;
const [rolled] = rollups as [(typeof rollups)[number]];

/** Ninety follow-ups of two reviews over three months. */
beforeAll(async () => {
  room = await openLessonsRoom("follow-up rollup");
  reviews = [(await reviewWithFollowUp(room)).reviewId, (await reviewWithFollowUp(room)).reviewId];
  const { manager } = room.database;
  const originals = await manager.find(tables.FollowUp);
  const below = randomBelow(41);
  const rows = Array.from({ length: 90 }, (): FollowUp => {
    const original = originals[below(originals.length)] as FollowUp;
    return {
      ...original,
      id: newIdentifier(),
      serviceId: [null, services.exchange, services.sharepoint][below(3)] ?? null,
      requestedAt: new Date(Date.UTC(2026, below(3), 1 + below(20), below(24))),
    };
  });
  await manager.insert(tables.FollowUp, rows);
});
afterEach(() => holdLease(room, "infinity"));
afterAll(() => room.close());

interface Answer {
  readonly statistics: {
    readonly counted: number;
    readonly hasWithheld: boolean;
    readonly rows: readonly { readonly count: number; readonly service: { readonly id: string } | null }[];
  };
}

const ask = (viewer: Viewer, asked = "groupBy: [SERVICE]") =>
  room.ask<Answer>(
    viewer,
    `{ statistics: followUpStatistics(${asked}) { counted hasWithheld rows { count service { id } } } }`,
  );
const read = async (viewer: Viewer, asked?: string) => (await ask(viewer, asked)).data?.statistics;
const mark = (handling: string, review = 0) =>
  room.database.query("UPDATE review SET handling = $1, virtual_team_person_ids = $2 WHERE id = $3", [
    ...[handling, [sora.personId], reviews[review]],
  ]);
const fold = async () => {
  await foldStaleDays(room.database, rolled);
  await sealMonths(room.database, "FOLLOW_UP", 0);
};

/** What is found of all rows, by what may be read of each review. */
async function countRows(readable: readonly boolean[]) {
  const rows = await room.database.manager.find(tables.FollowUp);
  const some = rows.filter(({ reviewId }) => readable[reviews.indexOf(reviewId)]);
  const ids = [...new Set(some.map(({ serviceId }) => serviceId))].sort();
  return {
    counted: some.length,
    counts: ids.map((id) => [id, some.filter(({ serviceId }) => serviceId === id).length]),
  };
}

const found = async (viewer: Viewer) => {
  const statistics = await read(viewer);
  const counts = statistics?.rows.map(({ service, count }) => [service?.id ?? null, count]) ?? [];
  return {
    counted: statistics?.counted,
    counts: counts.toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
  };
};

test.each<[string, readonly boolean[], readonly boolean[], readonly boolean[]]>([
  ["AMBER", [true, true], [true, true], [false, false]],
  ["AMBER_STRICT", [true, true], [true, true], [false, false]],
  ["RED", [true, true], [false, true], [false, false]],
  ["GREEN", [true, true], [true, true], [true, false]],
])(
  "Where a review is %s, its follow-ups count for whoever may read it, folded or not",
  async (handling, ...readable) => {
    await mark("AMBER", 1);
    await mark(handling);
    for (const state of ["before", "after"]) {
      for (const [place, viewer] of [sora, emil, nobody].entries()) {
        const { counted, counts } = await countRows(readable[place] ?? []);
        const byName = counts.toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1));
        expect([state, viewer.name, await found(viewer)]).toEqual([state, viewer.name, { counted, counts: byName }]);
      }
      await fold();
    }
  },
);

test("While nothing confirms who may read them, no line is shown", async () => {
  await mark("AMBER");
  await fold();
  const before = await read(sora);
  expect(before).toMatchObject({ hasWithheld: false });
  await holdLease(room, "-infinity");
  const { data, errors } = await ask(sora);
  expect(data?.statistics ?? null).toBeNull();
  expect(databaseFaultOf(errors?.[0]?.originalError)?.reason).toBe("READERS_UNCONFIRMED");
  await holdLease(room, "infinity");
  expect(await read(sora)).toEqual(before);
});

test("What of one incident is withheld is counted in no line", async () => {
  await fold();
  const [review] = await room.database.query<{ incident: string }[]>(
    "SELECT incident_id AS incident FROM review WHERE id = $1",
    [reviews[0]],
  );
  await room.database.query(
    "UPDATE held_lease SET pending_subjects = ARRAY[$1], pending_events = ARRAY['an event to come']",
    [review?.incident],
  );
  const { counted } = await countRows([false, true]);
  expect(await read(sora)).toMatchObject({ counted, hasWithheld: true });
  await room.database.query("UPDATE held_lease SET pending_subjects = '{}', pending_events = '{}'");
  expect((await read(sora))?.counted).toBe((await countRows([true, true])).counted);
});

test("The follow-ups of a team are those of the services that it owns, counted and listed", async () => {
  await fold();
  const by = async (filter: string) => {
    const counted = (await read(sora, `filter: ${filter}`))?.counted;
    const { data } = await room.ask<{ followUps: { totalCount: number } }>(
      sora,
      `{ followUps(filter: ${filter}) { totalCount } }`,
    );
    return [counted, data?.followUps.totalCount];
  };
  const ofTeam = await by(`{ teamIds: ["${teams.exchange.teamId}"] }`);
  expect(ofTeam).toEqual(await by(`{ serviceIds: ["${services.exchange}"] }`));
  expect(ofTeam[0]).toBeGreaterThan(0);
  expect(await by(`{ teamIds: ["${newIdentifier()}"] }`)).toEqual([0, 0]);
});

test("What is counted of lines is one statement", async () => {
  await fold();
  const query = "{ followUpStatistics(groupBy: [STATE], filter: { open: true }) { counted rows { count } } }";
  const statements = await statementsOf(room.database, () => room.read(sora, query));
  expect(statements.filter(({ sql }) => sql.includes("rollup_line"))).toHaveLength(1);
  expect(statements.filter(({ sql }) => !sql.includes("rollup_line") && sql.includes("counted"))).toEqual([]);
});

test("What was asked for in a stretch of time, and how it helps, is counted of lines as of rows", async () => {
  await mark("AMBER");
  await mark("AMBER", 1);
  const [from, before] = [new Date(Date.UTC(2026, 0, 10, 7, 20)), new Date(Date.UTC(2026, 2, 5))];
  const [{ nature } = { nature: "" }] = await room.database.manager.find(tables.FollowUp);
  const stretch = `requestedFrom: "${from.toISOString()}", requestedBefore: "${before.toISOString()}"`;
  const rows = (await room.database.manager.find(tables.FollowUp)).filter(
    ({ requestedAt }) => requestedAt >= from && requestedAt < before,
  );
  expect(rows.length).toBeGreaterThan(20);
  await fold();
  const statements = await statementsOf(room.database, async () => {
    expect(await read(sora, `filter: { ${stretch} }`)).toMatchObject({ counted: rows.length });
    expect(await read(sora, `filter: { ${stretch}, natures: [${nature}] }`)).toMatchObject({
      counted: rows.filter((row) => row.nature === nature).length,
    });
  });
  expect(statements.filter(({ sql }) => sql.includes("rollup_line"))).toHaveLength(2);
  expect(await room.read(sora, `{ followUps(filter: { ${stretch} }) { totalCount } }`)).toMatchObject({
    followUps: { totalCount: rows.length },
  });
});
