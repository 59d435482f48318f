import type { EntityManager } from "typeorm";
import { isRefusal } from "../../../../platform/actions/decision.js";
import type { AlertCorrelation } from "../../domain/records/alerts/alert-correlation.js";
import { acceptedCorrelationAggregate } from "../../store/aggregates/alert-correlations/accepted-correlation-aggregate.js";
import { tables } from "../../store/tables.js";
import { attempt, incidentAt, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, sources } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("correlations accepted at once");
});
afterAll(() => room.close());

const { sora } = people;
let number = 0;

const handIn = (indicator: string, count: number) =>
  perform(room, sora, "ingestAlerts", {
    alertSourceId: sources.routed,
    alerts: Array.from({ length: count }, (_, place) => {
      number += 1;
      return {
        ...{
          title: "Odd sign-ins",
          description: "What was seen.",
          signal: "FIRING",
          severity: "MEDIUM",
          techniques: [],
        },
        ...{ fingerprint: `print ${number}`, indicators: [indicator], service: place % 2 === 0 ? "mail" : "sites" },
      };
    }),
  });
const suggest = () => room.perform("suggestAlertCorrelation");
const suggestionsOf = async (indicator: string) =>
  (await room.database.manager
    .createQueryBuilder(tables.AlertCorrelation, "it")
    .where("it.reasons @> CAST(:reasons AS jsonb)", { reasons: JSON.stringify([{ value: indicator }]) })
    .orderBy("it.id")
    .getMany()) as AlertCorrelation[];

async function suggested(count: number): Promise<{ readonly indicator: string; readonly id: string }> {
  number += 1;
  const indicator = `203.0.113.${number}`;
  await handIn(indicator, count);
  await suggest();
  const [one] = await suggestionsOf(indicator);
  if (!one) throw new Error("Nothing was suggested.");
  return { indicator, id: one.id };
}

/** While somebody accepts a suggestion, and has locked what they need. */
async function whileAccepting(
  input: { readonly alertCorrelationId: string; readonly incidentId?: string },
  during: (manager: EntityManager) => Promise<void>,
): Promise<void> {
  await room.database.transaction(async (manager) => {
    const loaded = await acceptedCorrelationAggregate.load(manager, input, room.contextOf(sora));
    expect(isRefusal(loaded)).toBe(false);
    await during(manager);
  });
}

test("Who accepts one suggestion does not wait for whoever accepts another", async () => {
  const [one, other] = [await suggested(2), await suggested(2)];
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await whileAccepting({ alertCorrelationId: one.id, incidentId }, async () => {
    expect(await attempt(room, sora, "acceptAlertCorrelation", { alertCorrelationId: other.id })).toMatchObject({
      state: "ACCEPTED",
    });
  });
});

test("Twenty who accept one suggestion at once accept it once, and leave one of what had no room", async () => {
  const { indicator, id } = await suggested(120);
  const all = await Promise.all(
    Array.from({ length: 20 }, () => attempt(room, sora, "acceptAlertCorrelation", { alertCorrelationId: id })),
  );
  expect(all.filter((one) => "state" in one && one.state === "ACCEPTED")).toHaveLength(1);
  const [accepted, left, ...more] = await suggestionsOf(indicator);
  expect([accepted?.state, left?.state, more]).toEqual(["ACCEPTED", "SUGGESTED", []]);
  expect(left?.alertIds.filter((one) => accepted?.alertIds.includes(one))).toEqual([]);
});

test("What comes in while a suggestion is accepted waits for the next round, and is added to what was left of it", async () => {
  const { indicator, id } = await suggested(120);
  await whileAccepting({ alertCorrelationId: id }, async () => {
    await handIn(indicator, 3);
    expect(await suggest()).toBe(0);
  });
  await perform(room, sora, "acceptAlertCorrelation", { alertCorrelationId: id });
  await suggest();
  const [accepted, left, ...more] = await suggestionsOf(indicator);
  expect([accepted?.alertIds.length, left?.alertIds.length, more]).toEqual([100, 23, []]);
  expect(await room.broken()).toEqual([]);
});

test("Suggestions of the same that are accepted while alerts come in are never doubled", async () => {
  const { indicator, id } = await suggested(110);
  await Promise.all([
    perform(room, sora, "acceptAlertCorrelation", { alertCorrelationId: id }),
    ...Array.from({ length: 6 }, async () => {
      await handIn(indicator, 2);
      await suggest();
    }),
  ]);
  await suggest();
  const open = (await suggestionsOf(indicator)).filter(({ state }) => state === "SUGGESTED");
  expect(open.map(({ alertIds }) => alertIds.length)).toEqual([22]);
});
