import { newIdentifier } from "../../../platform/runtime/identifier.js";
import { statementsOf } from "../../../platform/test-support/statements/statements-of.js";
import type { FollowUp } from "../domain/records/follow-up.js";
import { tables } from "../store/tables.js";
import { type LessonsRoom, openLessonsRoom } from "../test-support/lessons-room.js";
import { people, services } from "../test-support/organization.js";
import { reviewWithFollowUp } from "../test-support/review-scenario.js";

let room: LessonsRoom;
let followUps: readonly FollowUp[];
const hour = 3_600_000;

beforeAll(async () => {
  room = await openLessonsRoom("follow-up statistics");
  await reviewWithFollowUp(room);
  const { manager } = room.database;
  const original = await manager.findOneOrFail(tables.FollowUp, { where: {} });
  await manager.insert(
    tables.FollowUp,
    Array.from({ length: 20 }, (_, place): FollowUp => {
      const requestedAt = new Date(Date.UTC(2026, place % 3, 1 + place));
      const isResolved = place % 4 === 3;
      const after = (hours: number) => new Date(requestedAt.getTime() + hours * hour);
      return {
        ...original,
        id: newIdentifier(),
        serviceId: place % 2 === 0 ? null : services.exchange,
        requestedAt,
        ...(isResolved && {
          state: "RESOLVED",
          priority: 1,
          ownerId: people.emil.personId,
          dueOn: "2026-06-01",
          prioritizedAt: after(place),
          startedAt: after(place),
          startedById: people.emil.personId,
          completion: "Done.",
          submittedAt: after(2 * place),
          submittedByIds: [people.emil.personId],
          verification: "Seen.",
          verifiedById: people.sora.personId,
          verifiedAt: after(3 * place),
        }),
      };
    }),
  );
  followUps = await manager.find(tables.FollowUp);
});
afterAll(() => room.close());

interface Answer {
  readonly statistics: {
    readonly counted: number;
    readonly hasWithheld: boolean;
    readonly rows: readonly Readonly<Record<string, unknown>>[];
  };
}

const duration = "{ median mean measured notMeasurable }";
const query = (asked: string) => `{ statistics: followUpStatistics${asked} { counted hasWithheld rows {
  from state kind nature priority service { id } team { id } count open timeToPrioritize ${duration} timeToResolve ${duration} } } }`;

const hoursBetween = (from: Date, to: Date | null) => ((to?.getTime() ?? 0) - from.getTime()) / hour;

test("Follow-ups are counted by service and state, with how long they took and what that rests on", async () => {
  const { statistics } = await room.read<Answer>(people.sora, query("(groupBy: [SERVICE, STATE])"));
  expect(statistics).toMatchObject({ counted: followUps.length, hasWithheld: false });
  const groups = new Map<string, FollowUp[]>();
  for (const one of followUps) {
    const key = `${one.serviceId} ${one.state}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  expect(statistics.rows).toHaveLength(groups.size);
  for (const [key, of] of groups) {
    const [serviceId, state] = key.split(" ");
    const resolved = of.filter((one) => one.state === "RESOLVED");
    const hours = resolved.map(({ requestedAt, verifiedAt }) => hoursBetween(requestedAt, verifiedAt));
    const mean = hours.length === 0 ? null : (hours.reduce((sum, one) => sum + one, 0) / hours.length) * 3_600;
    expect(statistics.rows).toContainEqual(
      expect.objectContaining({
        service: serviceId === "null" ? null : { id: serviceId },
        state,
        kind: null,
        count: of.length,
        open: of.length - resolved.length,
        timeToResolve: expect.objectContaining({
          mean: mean === null ? null : expect.closeTo(mean, 3),
          measured: resolved.length,
          notMeasurable: of.length - resolved.length,
        }),
      }),
    );
  }
});

test("A series has a row for each month, in the order of time", async () => {
  const { statistics } = await room.read<Answer>(people.sora, query("(by: MONTH)"));
  const months = statistics.rows.map(({ from }) => new Date(from as Date).toISOString());
  expect(months).toEqual([...new Set(months)].sort());
  expect(months.slice(0, 3)).toEqual(["2026-01-01", "2026-02-01", "2026-03-01"].map((day) => `${day}T00:00:00.000Z`));
});

test("Who may not read a review finds nothing of its follow-ups in the numbers", async () => {
  expect((await room.read<Answer>(people.nobody, query(""))).statistics).toMatchObject({ counted: 0 });
});

test("Counts are one statement, durations one more, and what is withheld one or two", async () => {
  const counts = "{ followUpStatistics(groupBy: [TEAM, KIND], by: WEEK) { counted rows { count } } }";
  expect(await statementsOf(room.database, () => room.read(people.sora, counts))).toHaveLength(1);
  const all = await statementsOf(room.database, () => room.read(people.sora, query("(groupBy: [TEAM])")));
  expect(all.length).toBeLessThanOrEqual(4);
});
