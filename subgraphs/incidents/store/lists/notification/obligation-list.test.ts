import type { Context } from "../../../../../platform/actions/context.js";
import type { Ordered } from "../../../../../platform/graphql/lists/order-type.js";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { newIdentifier } from "../../../../../platform/runtime/identifier.js";
import { randomBelow } from "../../../../../platform/test-support/reading/random-below.js";
import { statementsOf } from "../../../../../platform/test-support/statements/statements-of.js";
import type { Clock } from "../../../../response-model/notification/clocks/clocks.js";
import { newObligation } from "../../../domain/notification/new-obligation.js";
import type { NotificationObligation } from "../../../domain/records/notification/notification-obligation.js";
import { incidentAt, perform } from "../../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../../test-support/incidents-room.js";
import { by as ordersOf } from "../../../test-support/list-orders.js";
import { people } from "../../../test-support/organization.js";
import { reader } from "../../reader.js";
import { tables } from "../../tables.js";
import { type ObligationConditions, type ObligationOrderField, obligationList } from "./obligation-list.js";

let room: IncidentsRoom;
const incidents: string[] = [];
beforeAll(async () => {
  room = await openIncidentsRoom("obligation_page");
  for (const handling of ["GREEN", "AMBER", "RED"]) {
    const incidentId = await incidentAt(room, "TEAM_FORMED");
    await perform(room, people.sora, "changeHandling", { incidentId, handling });
    incidents.push(incidentId);
  }
});
afterAll(() => room.close());
beforeEach(() => room.database.query("DELETE FROM notification_obligation"));

const orders: readonly Ordered<ObligationOrderField>[] = (["DEADLINE", "STARTED_AT", "SETTLED_AT"] as const).flatMap(
  (field) => (["ASC", "DESC"] as const).map((direction) => ({ field, direction })),
);

/** Rows of times that are often missing and often alike. */
function randomRows(below: (limit: number) => number): readonly NotificationObligation[] {
  const moment = () => (below(2) === 0 ? null : new Date(Date.UTC(2026, 5, 1 + below(6))));
  return Array.from({ length: below(30) }, (_, place) => ({
    ...newObligation({
      id: newIdentifier(),
      incidentId: incidents[below(incidents.length)] ?? "",
      clock: "PROMISED_UPDATE",
      addresseeName: `${place}`,
    }),
    startedAt: moment(),
    dueAt: moment(),
    delayedUntil: moment(),
    settledAt: moment(),
  }));
}

const time = (date: Date | null) => date?.getTime() ?? Number.POSITIVE_INFINITY;
const keyOf = {
  DEADLINE: ({ delayedUntil, dueAt }: NotificationObligation) => time(delayedUntil ?? dueAt),
  STARTED_AT: ({ startedAt }: NotificationObligation) => time(startedAt),
  SETTLED_AT: ({ settledAt }: NotificationObligation) => time(settledAt),
} as const;

/** What a list holds, in its order, by a rule that knows no SQL. */
function expected(
  rows: readonly NotificationObligation[],
  owed: boolean | undefined,
  { field, direction }: Ordered<ObligationOrderField>,
) {
  const key = keyOf[field];
  const wanted = rows.filter(({ settledAt }) =>
    field === "SETTLED_AT" ? settledAt && owed !== true : (owed ?? true) === (settledAt === null),
  );
  const sorted = wanted.toSorted((one, other) =>
    key(one) === key(other) ? (one.id < other.id ? -1 : 1) : key(one) - key(other),
  );
  return (direction === "ASC" ? sorted : sorted.reverse()).map(({ id }) => id);
}

const insert = (rows: readonly NotificationObligation[]) =>
  room.database.manager.insert(tables.NotificationObligation, [...rows]);

const obligationPage = (context: Context, asked: Parameters<typeof obligationList>[0]) =>
  reader.wholePage(context, "NotificationObligation", obligationList(asked));

async function pages(viewer: Viewer, filter: ObligationConditions, by: Ordered<ObligationOrderField>, first: number) {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page = await obligationPage(room.contextOf(viewer), { filter, orderBy: [by], first, after });
    expect(page.nodes.length).toBeLessThanOrEqual(first);
    ids.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return ids;
}

test("Pages follow each other without a gap or a repetition in every order, and hold what the viewer may read", async () => {
  const readers = [
    [people.sora, [0, 1, 2]],
    [people.shai, [0, 1]],
    [people.nobody, [0]],
  ] as const;
  for (let seed = 1; seed <= 20; seed += 1) {
    const below = randomBelow(seed);
    await room.database.query("DELETE FROM notification_obligation");
    const rows = randomRows(below);
    if (rows.length > 0) await insert(rows);
    for (const [viewer, places] of readers) {
      const readable = rows.filter(({ incidentId }) => places.some((place) => incidents[place] === incidentId));
      for (const order of orders)
        for (const owed of [undefined, true, false]) {
          if (owed && order.field === "SETTLED_AT") continue;
          const about = { seed, name: viewer.name, order, owed };
          const ids = await pages(viewer, { owed }, order, 1 + below(7));
          expect({ ...about, ids }).toEqual({ ...about, ids: expected(readable, owed, order) });
        }
    }
  }
});

/** One obligation of each kind, by name. */
async function one(name: string, more: Partial<NotificationObligation> & { readonly clock: Clock }) {
  const incidentId = more.incidentId ?? incidents[0] ?? "";
  await insert([
    {
      ...newObligation({ id: newIdentifier(), ...more, incidentId, addresseeName: name }),
      ...more,
      addresseeName: name,
    },
  ]);
}

const names = async (filter: ObligationConditions, by: Ordered<ObligationOrderField> = ordersOf.deadline[0]) =>
  (await obligationPage(room.contextOf(people.sora), { filter, orderBy: [by], first: 100 })).nodes.map(
    ({ addresseeName }) => addresseeName,
  );

test("A list is narrowed by what is owed, to whom, under which law, in which incidents, and until when", async () => {
  const day = (date: number) => new Date(Date.UTC(2026, 5, date));
  const [first, second] = incidents;
  await one("CNIL", { clock: "GDPR_ARTICLE_33", startedAt: day(1), dueAt: day(2), state: "AT_RISK" });
  await one("BSI", { clock: "NIS2_EARLY_WARNING", incidentId: second, dueAt: day(1), state: "MISSED" });
  await one("Tenants", { clock: "CUSTOMER_CONTRACT_72_HOURS", dueAt: day(1), delayedUntil: day(4), state: "DELAYED" });
  await one("BaFin", { clock: "PROMISED_UPDATE", addressee: "AUTHORITY", dueAt: day(3) });
  await one("Nobody yet", { clock: "DORA_INITIAL_NOTIFICATION" });
  await one("AEPD", {
    clock: "GDPR_ARTICLE_33",
    dueAt: day(1),
    state: "MET_LATE",
    startedAt: day(1),
    settledAt: day(5),
  });
  for (const [filter, found] of [
    [{}, ["BSI", "CNIL", "BaFin", "Tenants", "Nobody yet"]],
    [{ states: ["MISSED", "AT_RISK"] }, ["BSI", "CNIL"]],
    [{ states: ["AT_RISK", "MET_LATE"] }, ["AEPD", "CNIL"]],
    [{ owed: false }, ["AEPD"]],
    [{ owed: true, states: ["MET_LATE"] }, []],
    [{ laws: ["GDPR"] }, ["CNIL"]],
    [{ laws: ["GDPR"], owed: false }, ["AEPD"]],
    [{ jurisdictions: ["CONTRACT"] }, ["BaFin", "Tenants"]],
    [{ jurisdictions: ["EUROPEAN_UNION"], laws: ["NIS2"] }, ["BSI"]],
    [{ jurisdictions: ["CONTRACT"], laws: ["NIS2"] }, []],
    [{ clocks: ["DORA_INITIAL_NOTIFICATION"] }, ["Nobody yet"]],
    // Whom a notice promised more to is owed it, whoever the clock names.
    [{ addressees: ["AUTHORITY"] }, ["BSI", "CNIL", "BaFin", "Nobody yet"]],
    [{ addressees: ["CUSTOMERS"] }, ["Tenants"]],
    [{ addresseeName: "b" }, ["BSI", "BaFin", "Nobody yet"]],
    [{ addresseeName: "baf" }, ["BaFin"]],
    [{ addresseeName: "BODY yet" }, ["Nobody yet"]],
    [{ addresseeName: "nobody at all" }, []],
    [{ addresseeName: "%" }, []],
    [{ incidentIds: [second ?? ""] }, ["BSI"]],
    [{ incidentIds: [first ?? ""], laws: ["NIS2"] }, []],
    [{ dueFrom: day(2) }, ["CNIL", "BaFin", "Tenants"]],
    [{ dueFrom: day(2), dueBefore: day(4) }, ["CNIL", "BaFin"]],
    [{ dueBefore: day(2) }, ["BSI"]],
    [{ startedFrom: day(1) }, ["CNIL"]],
    [{ startedFrom: day(1), startedBefore: day(2), owed: false }, ["AEPD"]],
    [{ startedBefore: day(1) }, []],
    [{ settledFrom: day(5) }, ["AEPD"]],
    [{ settledFrom: day(5), settledBefore: day(6), laws: ["GDPR"] }, ["AEPD"]],
    [{ settledBefore: day(5) }, []],
    [{ settledFrom: day(5), owed: true }, []],
  ] as const satisfies readonly (readonly [ObligationConditions, readonly string[]])[])
    expect([filter, await names(filter)]).toEqual([filter, found]);
});

test("Obligations of the incidents of a service are found by the services that the incident affects", async () => {
  const [first] = incidents;
  await one("CNIL", { clock: "GDPR_ARTICLE_33" });
  const { serviceIds } = await room.database.manager.findOneByOrFail(tables.Incident, { id: first });
  expect(await names({ serviceIds })).toEqual(["CNIL"]);
  expect(await names({ serviceIds: [newIdentifier()] })).toEqual([]);
});

test("A cursor of another list or order is refused", async () => {
  await one("CNIL", { clock: "GDPR_ARTICLE_33", dueAt: new Date() });
  const cursorOf = (place: readonly unknown[]) => Buffer.from(JSON.stringify(place)).toString("base64url");
  for (const after of [cursorOf([newIdentifier()]), cursorOf([newIdentifier(), "soon"]), "x"])
    await expect(
      obligationPage(room.contextOf(people.sora), { filter: {}, orderBy: ordersOf.deadline, first: 1, after }),
    ).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
    });
});

test("What is owed cannot be ordered by when it was settled", async () => {
  const asked = { filter: { owed: true }, orderBy: [{ field: "SETTLED_AT", direction: "DESC" }] } as const;
  await expect(async () => obligationPage(room.contextOf(people.sora), asked)).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
    message: expect.stringContaining("contradict each other"),
  });
});

test("A page is one statement", async () => {
  const statements = await statementsOf(room.database, () =>
    obligationPage(room.contextOf(people.sora), {
      filter: { addressees: ["AUTHORITY"], laws: ["GDPR"] },
      orderBy: ordersOf.deadline,
      first: 5,
    }),
  );
  expect(statements).toHaveLength(1);
});
