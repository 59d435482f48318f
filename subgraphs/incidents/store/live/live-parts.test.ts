import type { EntitySchema } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { LiveEvent } from "../../../../platform/live/live-event.js";
import { statementsOf } from "../../../../platform/test-support/statements/statements-of.js";
import { eventTypes } from "../../../response-model/events/event-types.js";
import type { Consultation } from "../../domain/records/advice/consultation.js";
import type { PlanStep } from "../../domain/records/response/plan-step.js";
import { incidentAt, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { everyone, people, services, system } from "../../test-support/organization.js";
import { propose } from "../../test-support/plan-scenario.js";
import { incidentsById } from "../batch-loads.js";
import { partEvents, type ReportedPart } from "../saving/reported-parts.js";
import { tables } from "../tables.js";
import { visibleAlerts } from "../visible-records.js";
import { alertChanges, type PartChanges, partChanges } from "./live-parts.js";

const { sora, erin, cora, lena } = people;
const viewers: readonly Viewer[] = [...Object.values(people), everyone, system];

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("live_parts");
});
afterAll(() => room.close());

const eventOf = (subject: string, incidentId: string | null): LiveEvent => ({
  position: 1,
  type: "",
  subject,
  time: new Date(),
  data: { incidentId },
});

/** Who of all viewers is told of a thing, by name, and by how many statements that was decided. */
async function toldOf(source: PartChanges, ...events: readonly LiveEvent[]) {
  let names: readonly (readonly string[])[] = [];
  const statements = await statementsOf(room.database, async () => {
    const seen = await source.load(room.database.manager, events, viewers);
    names = events.map((event) => [...(seen.get(event)?.by ?? [])].map((place) => viewers[place]?.name ?? "").sort());
  });
  return { names, statements: statements.length };
}

const namesOf = async (may: (viewer: Viewer) => Promise<boolean>) => {
  const names: string[] = [];
  for (const viewer of viewers) if (await may(viewer)) names.push(viewer.name);
  return names.sort();
};

test.each(["CLEAR", "GREEN", "AMBER", "AMBER_STRICT", "RED"])(
  "With the marking %s, exactly those are told of its parts and its alerts who may read the incident, by one statement for all of them",
  async (handling) => {
    const incidentId = await incidentAt(room, "STAFFED");
    await perform(room, sora, "changeHandling", { incidentId, handling, reason: "For the test." });
    const readers = await namesOf(
      async (viewer) => (await incidentsById(room.contextOf(viewer), [incidentId])).size === 1,
    );
    const [first, second] = [await propose(room, sora, { incidentId }), await propose(room, sora, { incidentId })];
    const events = [first, second].map(({ id }) => eventOf(id, incidentId));
    expect(await toldOf(partChanges("PlanStep"), ...events)).toEqual({ names: [readers, readers], statements: 1 });
    const { id: alertId } = await room.database.manager.findOneByOrFail(tables.Alert, { incidentId });
    expect(await toldOf(alertChanges, eventOf(alertId, incidentId))).toEqual({ names: [readers], statements: 1 });
  },
);

test("Of an alert that belongs to no incident every responder is told, and nobody else", async () => {
  const { id } = await perform(room, cora, "reportAlert");
  const readers = await namesOf((viewer) =>
    visibleAlerts(room.database.manager, viewer).andWhere("alert.id = :id", { id }).getExists(),
  );
  expect(readers).not.toContain(people.nobody.name);
  expect(await toldOf(alertChanges, eventOf(id, null))).toEqual({ names: [readers], statements: 1 });
});

test("Of a consultation whoever reads the incident is told, whether it is privileged, with legal affairs or neither, by one statement", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const readers = await namesOf(
    async (viewer) => (await incidentsById(room.contextOf(viewer), [incidentId])).size === 1,
  );
  const ask = (by: Viewer, overrides: object) =>
    perform<Consultation>(room, by, "requestConsultation", { incidentId, ...overrides });
  const toLegal = await ask(erin, { to: { function: "LEGAL_AFFAIRS" } });
  const privileged = await ask(lena, { to: { function: "TRUST" }, isPrivileged: true });
  const open = await ask(sora, { to: { function: "TRUST" } });
  const events = [toLegal, privileged, open].map(({ id }) => eventOf(id, incidentId));
  expect(await toldOf(partChanges("Consultation"), ...events)).toEqual({
    names: [readers, readers, readers],
    statements: 1,
  });
});

test("An event that names a part by another incident than its own leads to nothing", async () => {
  const [one, other] = [await incidentAt(room, "STAFFED"), await incidentAt(room, "STAFFED")];
  const { id } = await propose(room, sora, { incidentId: one });
  expect((await toldOf(partChanges("PlanStep"), eventOf(id, other))).names).toEqual([[]]);
});

test("A service is matched by what a thing is of, also where it is about several or about none", () => {
  const { fits } = partChanges("Investigation");
  const wanted = { filter: { serviceIds: [services.exchange] } };
  const part = { id: "1", incidentId: "2" };
  expect(fits?.({ ...part, serviceIds: [services.sharepoint, services.exchange] }, wanted)).toBe(true);
  expect(fits?.({ ...part, serviceIds: [services.sharepoint] }, wanted)).toBe(false);
  expect(fits?.({ ...part, serviceId: services.exchange }, wanted)).toBe(true);
  expect(fits?.({ ...part, serviceId: null }, wanted)).toBe(false);
  expect(fits?.({ ...part, serviceId: null }, {})).toBe(true);
});

test("Whatever a case has in the end was reported with it, and each step of a whole list by one event", async () => {
  const incidentId = await incidentAt(room, "CLOSED");
  const reported = async (kind: ReportedPart) => {
    const rows = await room.database.query<{ ids: string[]; operation: string }[]>(
      "SELECT data -> 'ids' AS ids, data ->> 'operation' AS operation FROM outbox_event WHERE type = $1 AND subject = $2",
      [eventTypes[partEvents[kind]].type, incidentId],
    );
    return rows;
  };
  const kinds = Object.keys(partEvents) as ReportedPart[];
  const present: string[] = [];
  for (const kind of kinds) {
    const table = tables[kind] as unknown as EntitySchema<{ id: string; incidentId: string }>;
    const rows = await room.database.manager.findBy(table, { incidentId });
    const ids = new Set((await reported(kind)).flatMap((event) => event.ids));
    expect([kind, rows.map(({ id }) => id).filter((id) => !ids.has(id))]).toEqual([kind, []]);
    if (rows.length > 0) present.push(kind);
  }
  expect(present).toEqual([
    "ServiceResponse",
    "Assignment",
    "RecoveryPlan",
    "Guidance",
    "CustomerNotice",
    "NotificationObligation",
  ]);

  const planning = await incidentAt(room, "STAFFED");
  await perform(room, sora, "proposePlanSteps", { incidentId: planning });
  const steps = await room.database.manager.findBy<PlanStep>(tables.PlanStep, { incidentId: planning });
  const [event, ...more] = await room.database.query<{ ids: string[] }[]>(
    "SELECT data -> 'ids' AS ids FROM outbox_event WHERE type = $1 AND subject = $2",
    [eventTypes.PLAN_STEP_CHANGED.type, planning],
  );
  expect(more).toEqual([]);
  expect(event?.ids.toSorted()).toEqual(steps.map(({ id }) => id).toSorted());
});
