import { verifyChains } from "../../../platform/actions/audit/verify-chains.js";
import { performDue } from "../../../platform/actions/reactions/react-to-time.js";
import type { Viewer } from "../../../platform/identity/viewer.js";
import type { PolicyWatch } from "../../../platform/test-support/policies/watch-policies.js";
import { statementsOf } from "../../../platform/test-support/statements/statements-of.js";
import { type Responsibility, responsibilities } from "../../response-model/process/responsibilities.js";
import { expireResponsibilityRequest } from "../reactions/expire-responsibility-request.js";
import { openTeamsRoom, type TeamsRoom } from "../test-support/teams-room.js";
import { watchTeams } from "../test-support/watch-teams.js";

let room: TeamsRoom;
let watch: PolicyWatch;
beforeEach(async () => {
  room = await openTeamsRoom("responsibility_requests");
  watch = watchTeams(room);
});
afterEach(() => room.close());
afterEach(() => watch.stop());

type Operation =
  | "assignResponsibility"
  | "requestResponsibility"
  | "grantResponsibilityRequest"
  | "refuseResponsibilityRequest"
  | "withdrawResponsibilityRequest";

const ofRequest = `... on ResponsibilityRequest { id version state decisionReason requestedBy { name } decidedBy { name } team { version responsibilities } }`;

/** What an operation answers: its result, or the code of the error with its words. */
async function act(who: string | Viewer, operation: Operation, input: object) {
  const viewer = typeof who === "string" ? await room.viewer(who) : who;
  const type = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;
  const { data, errors } = await room.ask(
    viewer,
    `mutation ($input: ${type}!) { ${operation}(input: $input) { __typename
      ${operation === "assignResponsibility" ? "" : ofRequest}
      ... on Problem { message } ... on GatesUnmet { gates { gate } } ... on TransitionRefused { from to } } }`,
    { input },
  );
  const [error] = errors ?? [];
  if (error) return { ...error.extensions, message: error.message } as Record<string, unknown>;
  return data?.[operation] as Record<string, unknown>;
}

const mstic = async (responsibility: Responsibility = "BREACH_HUNT") => ({
  teamId: await room.idOf("Team", "mstic"),
  responsibility,
});

/** A request of Marcus Bell for MSTIC. */
async function pending(responsibility?: Responsibility): Promise<{ readonly responsibilityRequestId: string }> {
  const answer = await act("marcus-bell", "requestResponsibility", {
    ...(await mstic(responsibility)),
    reason: "They hunt.",
  });
  expect(answer).toMatchObject({ state: "PENDING", requestedBy: { name: "Marcus Bell" }, decidedBy: null });
  return { responsibilityRequestId: String(answer.id) };
}

const heldByMstic = async () => (await room.viewer("mei-tanaka")).memberships[0]?.responsibilities ?? [];

const events = async () =>
  (
    await room.database.query<{ type: string; data: { operation: string; state?: string } }[]>(
      "SELECT type, data FROM outbox_event WHERE data->>'operation' <> 'importOrganization' ORDER BY sequence",
    )
  ).map(({ type, data }) => [type.replace(/^dev\.cordon\.|\.changed$/g, ""), data.operation, data.state]);

const cellsOf = (side: string) =>
  (Object.keys(responsibilities) as Responsibility[]).filter((cell) => responsibilities[cell].side === side);

test.each(cellsOf("SECURITY_TEAM"))("One person alone gives nobody the cell %s", async (cell) => {
  const answer = await act("marcus-bell", "assignResponsibility", await mstic(cell));
  expect(answer).toMatchObject({
    __typename: "GatesUnmet",
    gates: expect.arrayContaining([{ gate: "NO_SECOND_PERSON_NEEDED" }]),
    message: expect.stringContaining("requestResponsibility"),
  });
  expect(await heldByMstic()).not.toContain(cell);
  expect(await events()).toEqual([]);
});

test("A cell of the service side is given at once, by one person, and needs no request", async () => {
  const [cell] = cellsOf("SERVICE_TEAM");
  if (!cell) throw new Error("no cell");
  const { teamId } = await mstic();
  await room.database.query("UPDATE team SET responsibilities = array_remove(responsibilities, $2) WHERE id = $1", [
    teamId,
    cell,
  ]);
  expect(
    await act("marcus-bell", "requestResponsibility", { teamId, responsibility: cell, reason: "x" }),
  ).toMatchObject({
    __typename: "GatesUnmet",
    gates: [{ gate: "SECOND_PERSON_NEEDED" }],
    message: expect.stringContaining("with assignResponsibility"),
  });
  expect(await act("marcus-bell", "assignResponsibility", { teamId, responsibility: cell })).toMatchObject({
    __typename: "Team",
  });
  expect(await heldByMstic()).toContain(cell);
});

test("A request gives nothing until another person grants it, and then gives it once, told and on record", async () => {
  const request = await pending();
  expect(await heldByMstic()).not.toContain("BREACH_HUNT");
  expect(await act("min-jun-lee", "grantResponsibilityRequest", request)).toMatchObject({
    state: "GRANTED",
    version: 2,
    decidedBy: { name: "Min-jun Lee" },
    team: { version: 2, responsibilities: expect.arrayContaining(["BREACH_HUNT"]) },
  });
  expect(await heldByMstic()).toContain("BREACH_HUNT");
  await room.database.query(
    "UPDATE team SET responsibilities = array_remove(responsibilities, 'BREACH_HUNT') WHERE key = 'mstic'",
  );
  expect(await act("seo-yeon-kim", "grantResponsibilityRequest", request)).toMatchObject({
    __typename: "TransitionRefused",
    from: "GRANTED",
  });
  expect(await heldByMstic()).not.toContain("BREACH_HUNT");
  expect(await events()).toEqual([
    ["responsibility-request", "requestResponsibility", "PENDING"],
    ["team", "grantResponsibilityRequest", undefined],
    ["responsibility-request", "grantResponsibilityRequest", "GRANTED"],
  ]);
  const audit = await room.database.query<{ action: string; outcome: string; summary: string }[]>(
    "SELECT action, outcome, summary FROM audit_entry WHERE action LIKE '%ResponsibilityRequest' ORDER BY sequence",
  );
  expect(audit).toMatchObject([
    { outcome: "ACCEPTED", summary: expect.stringContaining("as Marcus Bell had asked") },
    { outcome: "REFUSED" },
  ]);
  expect((await verifyChains(room.database)).kinds[0]?.firstBad).toBeUndefined();
});

test.each(["grantResponsibilityRequest", "refuseResponsibilityRequest"] as const)(
  "Whoever asked does not decide: %s, not by another account of the same address either",
  async (operation) => {
    const request = { ...(await pending()), ...(operation.startsWith("refuse") ? { reason: "No." } : {}) };
    await room.database.query("UPDATE person SET email = 'Marcus-Bell@example.com' WHERE key = 'min-jun-lee'");
    for (const subject of ["marcus-bell", "min-jun-lee"]) {
      expect(await act(subject, operation, request)).toMatchObject({
        code: "FORBIDDEN",
        separatedFrom: ["requestResponsibility"],
        message: expect.stringMatching(/You carried out requestResponsibility here yourself.*takes another person/),
      });
    }
    expect(await heldByMstic()).not.toContain("BREACH_HUNT");
  },
);

test("A program neither asks nor decides, and nobody outside the Security Response team does", async () => {
  const request = await pending();
  const program: Viewer = {
    ...(await room.viewer("indicator-sweeper")),
    operations: ["requestResponsibility", "grantResponsibilityRequest", "refuseResponsibilityRequest"],
  };
  for (const who of [program, await room.viewer("mei-tanaka"), await room.viewer("claire-dubois")]) {
    const answers = [
      await act(who, "requestResponsibility", { ...(await mstic("IOC_SWEEPS")), reason: "x" }),
      await act(who, "grantResponsibilityRequest", request),
      await act(who, "refuseResponsibilityRequest", { ...request, reason: "x" }),
      await act(who, "withdrawResponsibilityRequest", request),
    ];
    expect(answers.map(({ code }) => code)).toEqual(Array(4).fill("FORBIDDEN"));
  }
});

test("A refusal has its reason, and cannot be turned into a grant", async () => {
  const request = await pending();
  expect(
    await act("min-jun-lee", "refuseResponsibilityRequest", { ...request, reason: "They have enough." }),
  ).toMatchObject({ state: "REFUSED", decisionReason: "They have enough.", decidedBy: { name: "Min-jun Lee" } });
  expect(await act("min-jun-lee", "grantResponsibilityRequest", request)).toMatchObject({ from: "REFUSED" });
  expect(await act("min-jun-lee", "refuseResponsibilityRequest", { ...request, reason: " " })).toMatchObject({
    code: "BAD_USER_INPUT",
  });
});

test("Only who asked takes a request back, and nobody grants it afterwards", async () => {
  const request = await pending();
  expect(await act("min-jun-lee", "withdrawResponsibilityRequest", request)).toMatchObject({
    code: "FORBIDDEN",
    message: expect.stringMatching(/the part "Person who asked for it" \(Marcus Bell\)\. Ask: Marcus Bell\.$/),
    people: [{ personName: "Marcus Bell" }],
  });
  expect(await act("marcus-bell", "withdrawResponsibilityRequest", request)).toMatchObject({ state: "WITHDRAWN" });
  expect(await act("min-jun-lee", "grantResponsibilityRequest", request)).toMatchObject({ from: "WITHDRAWN" });
});

test("After 24 hours a request has lapsed from that moment on, can be made again, and the lapse is told and recorded", async () => {
  const request = await pending();
  const start = room.now.getTime();
  room.now = new Date(start + 24 * 3_600_000 - 1);
  expect(await performDue(room.database, expireResponsibilityRequest, room.now)).toBe(0);
  expect(await act("marcus-bell", "requestResponsibility", { ...(await mstic()), reason: "x" })).toMatchObject({
    __typename: "GatesUnmet",
    gates: [{ gate: "NO_REQUEST_PENDING" }],
    message: expect.stringContaining(request.responsibilityRequestId),
  });
  room.now = new Date(start + 24 * 3_600_000);
  expect(await act("min-jun-lee", "grantResponsibilityRequest", request)).toMatchObject({
    __typename: "TransitionRefused",
    from: "EXPIRED",
  });
  const again = await pending();
  expect(await performDue(room.database, expireResponsibilityRequest, room.now)).toBe(1);
  expect(await performDue(room.database, expireResponsibilityRequest, room.now)).toBe(0);
  expect((await events()).at(-1)).toEqual(["responsibility-request", "expireResponsibilityRequest", "EXPIRED"]);
  const [entry] = await room.database.query(
    "SELECT actor FROM audit_entry WHERE action = 'expireResponsibilityRequest'",
  );
  expect(entry).toEqual({ actor: "SYSTEM" });
  expect((await verifyChains(room.database)).kinds[0]?.firstBad).toBeUndefined();
  expect(await act("min-jun-lee", "grantResponsibilityRequest", again)).toMatchObject({ state: "GRANTED" });
});

test.each<[string, string, object]>([
  [
    "the team has become one of the service side",
    "UPDATE team SET function = 'SERVICE' WHERE key = 'mstic'",
    { gates: [{ gate: "CELL_FITS_TEAM" }], message: expect.stringContaining("stands across the matrix") },
  ],
  [
    "the team has the cell by now",
    "UPDATE team SET responsibilities = responsibilities || '{BREACH_HUNT}' WHERE key = 'mstic'",
    { gates: [{ gate: "CELL_FITS_TEAM" }], message: expect.stringContaining("already") },
  ],
  [
    "who asked has left the organization",
    "UPDATE person SET deactivated_at = now(), team_ids = '{}' WHERE key = 'marcus-bell'",
    { gates: [{ gate: "REQUESTER_ENTITLED" }] },
  ],
  [
    "who asked is of another team",
    "UPDATE person SET team_ids = ARRAY(SELECT id FROM team WHERE key = 'trust') WHERE key = 'marcus-bell'",
    { gates: [{ gate: "REQUESTER_ENTITLED" }] },
  ],
])("What was true when it was asked for is looked at again when it is granted: %s", async (_what, change, expected) => {
  const request = await pending();
  await room.database.query(change);
  const before = await events();
  expect(await act("min-jun-lee", "grantResponsibilityRequest", request)).toMatchObject(expected);
  expect(await events()).toEqual(before);
});

test("Of several who decide at once, one does", async () => {
  const request = await pending();
  const answers = await Promise.all([
    act("min-jun-lee", "grantResponsibilityRequest", request),
    act("seo-yeon-kim", "refuseResponsibilityRequest", { ...request, reason: "No." }),
    act("min-jun-lee", "grantResponsibilityRequest", { ...request, expectedVersion: 1 }),
  ]);
  expect(answers.filter(({ __typename }) => __typename === "ResponsibilityRequest")).toHaveLength(1);
});

test("What waits is listed for those who decide, by state, team and cell, and for nobody outside the response", async () => {
  const first = await pending();
  const second = await pending("IOC_SWEEPS");
  await act("marcus-bell", "withdrawResponsibilityRequest", first);
  const list = async (subject: string | Viewer, filter: object) => {
    const viewer = typeof subject === "string" ? await room.viewer(subject) : subject;
    const { data, errors } = await room.ask(
      viewer,
      `query ($filter: ResponsibilityRequestFilter) { responsibilityRequests(first: 10, filter: $filter) {
        nodes { id state responsibility reason team { name } requestedBy { name } } pageInfo { hasNextPage } } }`,
      { filter },
    );
    expect(errors).toBeUndefined();
    const page = data?.responsibilityRequests as { nodes: { id: string; state: string }[] };
    return page.nodes;
  };
  expect(await list("min-jun-lee", { states: ["PENDING"] })).toMatchObject([
    {
      id: second.responsibilityRequestId,
      state: "PENDING",
      responsibility: "IOC_SWEEPS",
      reason: "They hunt.",
      requestedBy: { name: "Marcus Bell" },
    },
  ]);
  const { teamId } = await mstic();
  expect((await list("min-jun-lee", { teamIds: [teamId] })).map(({ state }) => state)).toEqual([
    "PENDING",
    "WITHDRAWN",
  ]);
  expect(await list("min-jun-lee", { responsibilities: ["BREACH_HUNT"] })).toHaveLength(1);
  const outsider = { ...(await room.viewer("min-jun-lee")), memberships: [] };
  expect(await list(outsider, {})).toEqual([]);
  room.now = new Date(room.now.getTime() + 24 * 3_600_000);
  expect(await list("min-jun-lee", { states: ["PENDING"] })).toEqual([]);
  expect((await list("min-jun-lee", { states: ["EXPIRED"] })).map(({ id }) => id)).toEqual([
    second.responsibilityRequestId,
  ]);
  const { data } = await room.ask(
    await room.viewer("mei-tanaka"),
    "query ($id: ID!) { team(id: $id) { responsibilityRequests { nodes { state } } } }",
    { id: teamId },
  );
  expect(data?.team).toEqual({ responsibilityRequests: { nodes: [{ state: "EXPIRED" }, { state: "WITHDRAWN" }] } });
});

test("What was decided before, however much it is, is not looked at when somebody asks again", async () => {
  watch.stop();
  await room.database.query(
    `INSERT INTO responsibility_request (id, version, team_id, responsibility, state, reason, requested_by_id, requested_at,
                                         expires_at)
     SELECT gen_random_uuid(), 2, (SELECT id FROM team WHERE key = 'mstic'), 'BREACH_HUNT', 'WITHDRAWN', 'x',
            (SELECT id FROM person WHERE key = 'marcus-bell'), now(), now() + interval '1 day'
     FROM generate_series(1, 20000)`,
  );
  await room.database.query("ANALYZE responsibility_request");
  const asked = await statementsOf(room.database, pending);
  const [looking] = asked.filter(({ sql }) => /^SELECT.*FROM "responsibility_request"/s.test(sql));
  const plan = await room.database.query(`EXPLAIN ${looking?.sql}`, looking?.parameters);
  expect(JSON.stringify(plan)).toContain("responsibility_request_pending");
  expect(JSON.stringify(plan)).not.toContain("Seq Scan");
});
