import { parse } from "graphql";
import { compiledExecution } from "../../../platform/graphql/compiled/compiled-execution.js";
import type { Viewer } from "../../../platform/identity/viewer.js";
import { sharedSchema } from "../../../platform/test-support/shared-schema.js";
import { statementsOf } from "../../../platform/test-support/statements/statements-of.js";
import { openTeamsRoom, system, type TeamsRoom } from "../test-support/teams-room.js";
import { schema as definition } from "./schema.js";

let room: TeamsRoom;
const viewers: Record<string, Viewer> = {};

/** Nobody's colleague: a person who belongs to no team. */
const outsider: Viewer = {
  subject: "outsider",
  kind: "PERSON",
  personId: "00000000-0000-7000-8000-000000000001",
  name: "Outsider",
  memberships: [],
};

beforeAll(async () => {
  room = await openTeamsRoom("teams_reading");
  for (const subject of ["ji-woo-park", "seo-yeon-kim", "exchange-monitoring", "operations-dashboard"]) {
    viewers[subject] = await room.viewer(subject);
  }
  viewers.outsider = outsider;
});

afterAll(() => room.close());

async function read(subject: string, query: string, variables?: object) {
  const { data, errors } = await room.ask(viewers[subject] ?? system, query, variables);
  expect(errors).toBeUndefined();
  return data as Record<string, never>;
}

test("The matrix can be drawn from one answer, with the holders of every cell, in one statement", async () => {
  const query = `{ responsibilityMatrix { rows { activity title sides { side title cells { id code name description holders { id name } } } } } }`;
  let data: Record<string, never> = {};
  const statements = await statementsOf(room.database, async () => {
    data = await read("operations-dashboard", query);
  });
  expect(statements).toHaveLength(1);
  const { rows } = data.responsibilityMatrix as unknown as {
    rows: {
      activity: string;
      sides: { side: string; cells: { id: string; code: string; holders: { name: string }[] }[] }[];
    }[];
  };
  expect(rows.map(({ activity, sides }) => [activity, ...sides.map(({ cells }) => cells.length)])).toEqual([
    ["DETECTION_AND_ANALYSIS", 5, 5],
    ["CONTAINMENT_ERADICATION_RECOVERY", 4, 3],
    ["POST_INCIDENT_ACTIVITY", 4, 4],
  ]);
  const cells = rows.flatMap(({ sides }) =>
    sides.flatMap((side) => side.cells.map((cell) => ({ ...cell, side: side.side }))),
  );
  for (const { id, code, side, holders } of cells) {
    expect(id).toBe(code);
    expect(holders.map(({ name }) => name)).toEqual(
      side === "SECURITY_TEAM"
        ? ["Microsoft 365 Security Response Team"]
        : [
            "Corporate Security Response",
            "Exchange",
            "Identity Security Response",
            "Microsoft Teams",
            "Microsoft Threat Intelligence Center (MSTIC)",
            "SharePoint",
          ],
    );
  }
});

test("me says who the viewer is and what their teams hold", async () => {
  const data = await read(
    "ji-woo-park",
    "{ me { subject name kind person { name email } teams { name } services { name } responsibilities { id side } } }",
  );
  expect(data.me).toMatchObject({
    subject: "ji-woo-park",
    kind: "PERSON",
    person: { name: "Ji-woo Park", email: "ji-woo-park@example.com" },
    teams: [{ name: "Exchange" }],
    services: [{ name: "Exchange" }],
  });
  const { responsibilities } = data.me as unknown as { responsibilities: { side: string }[] };
  expect(responsibilities.map(({ side }) => side)).toEqual(Array(12).fill("SERVICE_TEAM"));
  expect(await read("gateway", "{ me { name } }")).toEqual({ me: null });
});

test("Teams are listed by name, page by page, and by function", async () => {
  const query = `query ($after: String, $filter: TeamFilter) {
    teams(first: 6, after: $after, filter: $filter) { nodes { name } pageInfo { hasNextPage endCursor } } }`;
  const names: string[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < 3; pages++) {
    const { teams } = (await read("ji-woo-park", query, { after })) as unknown as {
      teams: { nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    };
    names.push(...teams.nodes.map(({ name }) => name));
    expect(teams.pageInfo.hasNextPage).toBe(pages < 2);
    after = teams.pageInfo.endCursor;
  }
  expect(names).toHaveLength(14);
  expect(names).toEqual([...names].sort());
  const { teams } = await read("ji-woo-park", query, { filter: { functions: ["TRUST", "LEGAL_AFFAIRS"] } });
  expect(teams).toMatchObject({
    nodes: [{ name: "Corporate, External, and Legal Affairs (CELA)" }, { name: "Office 365 Trust" }],
  });
});

test("Services, people and rotations are filtered by team", async () => {
  const teamIds = [await room.idOf("Team", "exchange")];
  const query = `query ($teamIds: [ID!]) {
    services(filter: { ownerTeamIds: $teamIds, kinds: [CORE] }) { nodes { name owner { name } } }
    people(filter: { teamIds: $teamIds, kinds: [SERVICE_ACCOUNT] }) { nodes { name teams { name } } }
    onCallRotations(filter: { teamIds: $teamIds }) { nodes { key participants { name } } } }`;
  expect(await read("seo-yeon-kim", query, { teamIds })).toEqual({
    services: { nodes: [{ name: "Exchange", owner: { name: "Exchange" } }] },
    people: { nodes: [{ name: "Exchange monitoring", teams: [{ name: "Exchange" }] }] },
    onCallRotations: {
      nodes: [{ key: "exchange-on-call", participants: [{ name: "Tomáš Novák" }, { name: "Ji-woo Park" }] }],
    },
  });
});

test("What is no id is the id of nothing", async () => {
  const query = `{ team(id: "x") { name } service(id: "x") { name } person(id: "x") { name } onCallRotation(id: "x") { name } }`;
  expect(await read("ji-woo-park", query)).toEqual({ team: null, service: null, person: null, onCallRotation: null });
});

test("Who takes over on call is told to those who read people alone, also where somebody else has asked the same before", async () => {
  const input = {
    onCallRotationId: await room.idOf("OnCallRotation", "exchange-on-call"),
    personId: await room.idOf("Person", "ji-woo-park"),
    from: "2027-05-04T00:00:00Z",
    until: "2027-05-05T00:00:00Z",
    reason: "Away.",
  };
  const override = "mutation ($input: OverrideOnCallInput!) { overrideOnCall(input: $input) { __typename } }";
  expect(await read("ji-woo-park", override, { input })).toEqual({ overrideOnCall: { __typename: "OnCallRotation" } });
  const run = compiledExecution((await sharedSchema(definition)).schema);
  const document = parse(
    "{ onCallRotations(first: 100) { nodes { overrideEntries(first: 5) { totalCount nodes { reason } } } } }",
  );
  const tells = async (subject: string) =>
    JSON.stringify(
      await run({ document, variables: {}, context: room.contextOf(viewers[subject] ?? system) }),
    ).includes("Away.");
  expect([await tells("ji-woo-park"), await tells("outsider"), await tells("ji-woo-park")]).toEqual([
    true,
    false,
    true,
  ]);
});

test("The fields of a list take two statements, however long the list is", async () => {
  const query = `{ teams(first: 100) { nodes {
    name people(first: 50) { totalCount nodes { name } } members { name } ownedServices(orderBy: [{ field: NAME, direction: DESC }]) { nodes { name owner { name } readiness { statement } } }
    rotations { nodes { participants { name } overrideEntries(last: 2) { totalCount nodes { reason person { name } } } } } onCallRotations { participants { name } current { personName } next { personName } }
  } } }`;
  const statements = await statementsOf(room.database, () => read("ji-woo-park", query));
  // Teams with all that they lead to; and what tells who is on call.
  expect(statements).toHaveLength(2);
});

describe("On call", () => {
  const query =
    "query ($at: DateTime) { onCall(at: $at) { personName from until rotation { key } team { name } person { name } } }";

  test("says who it is, for every rotation, at any moment", async () => {
    const { onCall } = await read("ji-woo-park", query, { at: "2026-01-12T00:00:00Z" });
    expect(onCall).toHaveLength(7);
    expect(onCall).toContainEqual({
      personName: "Ji-woo Park",
      from: "2026-01-12T00:00:00.000Z",
      until: "2026-01-19T00:00:00.000Z",
      rotation: { key: "exchange-on-call" },
      team: { name: "Exchange" },
      person: { name: "Ji-woo Park" },
    });
    expect(await read("ji-woo-park", query, { at: "2026-01-04T23:59:59Z" })).toEqual({ onCall: [] });
  });

  test("is the same thing wherever it is read", async () => {
    const ids = "{ onCall { id } onCallRotations(first: 100) { nodes { current { id } } } }";
    type Found = { onCall: { id: string }[]; onCallRotations: { nodes: { current: { id: string } | null }[] } };
    const data = (await read("ji-woo-park", ids)) as unknown as Found;
    const listed = data.onCall.map(({ id }) => id);
    const { nodes } = data.onCallRotations;
    expect(new Set(listed).size).toBe(7);
    expect(nodes.flatMap(({ current }) => current?.id ?? []).sort()).toEqual(listed.toSorted());
  });

  test("takes two statements for all rotations", async () => {
    // What tells who is on call; and the people.
    const statements = await statementsOf(room.database, () => read("ji-woo-park", query));
    expect(statements).toHaveLength(2);
  });

  test("reports the minutes without a person", async () => {
    const gaps = `query ($from: DateTime!, $until: DateTime!) { onCallRotations { nodes { gapMinutes(from: $from, until: $until) } } }`;
    const data = await read("ji-woo-park", gaps, { from: "2026-01-04T23:00:00Z", until: "2026-01-06T00:00:00Z" });
    expect(data.onCallRotations).toEqual({ nodes: Array(7).fill({ gapMinutes: 60 }) });
    const { errors } = await room.ask(viewers["ji-woo-park"] ?? system, gaps, {
      from: "2026-01-06T00:00:00Z",
      until: "2026-01-05T00:00:00Z",
    });
    expect(errors?.[0]?.extensions?.code).toBe("BAD_USER_INPUT");
  });
});

describe("Who reads what", () => {
  const everything = `{
    teams(first: 1, filter: { functions: [SECURITY_RESPONSE] }) { nodes { name members { name email } onCallRotations { participants { name } overrides { reason } } } }
    people(first: 1) { nodes { name email } }
    onCall { personName person { name } }
    services(first: 1) { nodes { name readiness { statement } } }
    responsibilityMatrix { rows { title } }
  }`;
  type Answer = {
    teams: {
      nodes: { name: string; members: { email: string | null }[]; onCallRotations: { participants: object[] }[] }[];
    };
    people: { nodes: { email: string | null }[] };
    onCall: { personName: string; person: object | null }[];
    services: { nodes: { name: string }[] };
    responsibilityMatrix: { rows: object[] };
  };

  test.each([
    ["a responder", "ji-woo-park", { members: 4, emails: true, people: 1, person: true, participants: 2 }],
    [
      "the program of a team",
      "exchange-monitoring",
      { members: 4, emails: true, people: 1, person: true, participants: 2 },
    ],
    [
      "a program of no team",
      "operations-dashboard",
      { members: 4, emails: false, people: 1, person: true, participants: 2 },
    ],
    ["a person of no team", "outsider", { members: 0, emails: false, people: 0, person: false, participants: 0 }],
  ])("%s", async (_who, subject, expected) => {
    const answer = (await read(subject, everything)) as unknown as Answer;
    const [team] = answer.teams.nodes;
    const emails = [...(team?.members ?? []), ...answer.people.nodes].map(({ email }) => email !== null);
    expect({
      members: team?.members.length,
      emails: emails.length > 0 && emails.every(Boolean),
      people: answer.people.nodes.length,
      person: answer.onCall[0]?.person !== null,
      participants: team?.onCallRotations[0]?.participants.length,
    }).toEqual(expected);
    expect(emails.every((email) => email === expected.emails)).toBe(true);
    expect(team?.name).toBe("Microsoft 365 Security Response Team");
    expect(answer.onCall).toHaveLength(7);
    expect(answer.onCall[0]?.personName).not.toBe("");
    expect(answer.services.nodes).toHaveLength(1);
    expect(answer.responsibilityMatrix.rows).toHaveLength(3);
  });

  test("A person of no team cannot reach somebody by id either, not even as a reference", async () => {
    const id = await room.idOf("Person", "marcus-bell");
    const query = `query ($id: ID!, $references: [_Any!]!) { person(id: $id) { name } _entities(representations: $references) { ... on Person { name } } }`;
    const references = [{ __typename: "Person", id }];
    expect(await read("outsider", query, { id, references })).toEqual({ person: null, _entities: [null] });
    expect(await read("ji-woo-park", query, { id, references })).toEqual({
      person: { name: "Marcus Bell" },
      _entities: [{ name: "Marcus Bell" }],
    });
  });
});
