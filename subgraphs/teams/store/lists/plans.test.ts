import type { Context } from "../../../../platform/actions/context.js";
import type { Combined } from "../../../../platform/graphql/lists/conditions.js";
import type { Ordered } from "../../../../platform/graphql/lists/order-type.js";
import type { Statement } from "../../../../platform/test-support/statements/log-statements.js";
import { planOf } from "../../../../platform/test-support/statements/plan-of.js";
import { statementsOf } from "../../../../platform/test-support/statements/statements-of.js";
import { by } from "../../test-support/list-orders.js";
import { openTeamsRoom, type TeamsRoom } from "../../test-support/teams-room.js";
import { reader } from "../reader.js";
import { type PersonConditions, personList } from "./person-list.js";
import {
  type ResponsibilityRequestConditions,
  type ResponsibilityRequestOrderField,
  responsibilityRequestList,
} from "./responsibility-request-list.js";

let room: TeamsRoom;
let context: Context;

/** Twenty thousand people and requests, more than any organization has. */
beforeAll(async () => {
  room = await openTeamsRoom("teams_list_plans");
  context = room.contextOf(await room.viewer("tomas-novak"));
  const [team, author] = [await room.idOf("Team", "cdoc"), await room.idOf("Person", "dong-hyun-yoon")];
  const numbered = "CAST('01900000-0000-7000-8000-' || lpad(to_hex(number), 12, '0') AS uuid)";
  const at = "timestamptz '2020-01-01' + number * interval '1 hour'";
  await room.database.query(`
    INSERT INTO responsibility_request (id, version, team_id, responsibility, state, reason, requested_by_id, requested_at, expires_at)
      SELECT ${numbered}, 1, '${team}', 'BREACH_HUNT', 'WITHDRAWN', 'They hunt.', '${author}', ${at}, ${at} + interval '1 day'
      FROM generate_series(1, 20000) AS number;
    INSERT INTO person (id, version, key, subject, kind, name, email, team_ids)
      SELECT ${numbered}, 1, number, number, 'PERSON', 'Person ' || number, number || '@example.com', '{}'
      FROM generate_series(1, 20000) AS number;
    ANALYZE`);
});
afterAll(() => room.close());

const page = { first: 20 };
const people = (filter: Combined<PersonConditions>, direction: "ASC" | "DESC" = "ASC") =>
  reader.wholePage(context, "Person", personList({ filter, orderBy: [{ field: "NAME", direction }], ...page }));
const requests = (
  filter: Combined<ResponsibilityRequestConditions>,
  orderBy: readonly Ordered<ResponsibilityRequestOrderField>[] = by.requested,
) =>
  reader.wholePage(
    context,
    "ResponsibilityRequest",
    responsibilityRequestList(context.now, { filter, orderBy, ...page }),
  );
const noon = new Date("2021-06-01T12:00:00.000Z");
const nextNoon = new Date("2021-06-02T12:00:00.000Z");

test.each<[string, () => Promise<unknown>]>([
  ["people by name", () => people({})],
  ["people by name, the last first", () => people({}, "DESC")],
  ["people who are appointed to something", () => people({ appointments: ["EXECUTIVE_INCIDENT_MANAGER"] })],
  ["the latest requests", () => requests({})],
  ["the requests that lapse first", () => requests({}, by.expires)],
  ["the requests that lapse last", () => requests({}, [{ field: "EXPIRES_AT", direction: "DESC" }])],
  ["the requests that lapse first, of those the latest", () => requests({}, [...by.expires, ...by.requested])],
  ["the requests of a day", () => requests({ requestedFrom: noon, requestedBefore: nextNoon })],
])("%s: found without looking through what there is", async (_what, read) => {
  const statements = await statementsOf(room.database, read);
  expect(statements).toHaveLength(1);
  expect((await planOf(room.database, statements[0] as Statement)).rowsRead).toBeLessThan(500);
});
