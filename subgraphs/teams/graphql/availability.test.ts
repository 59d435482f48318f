import { statementsOf } from "../../../platform/test-support/statements/statements-of.js";
import { codeOfName } from "../../response-model/schema/operations/code-of-name.js";
import { act, openedShift } from "../test-support/shift-scenario.js";
import { openTeamsRoom, type TeamsRoom } from "../test-support/teams-room.js";
import { operations } from "./operations.js";

let room: TeamsRoom;
beforeAll(async () => {
  room = await openTeamsRoom("teams availability");
});
afterAll(() => room.close());

interface Available {
  readonly operation: string;
  readonly isPermitted: boolean;
  readonly isFromHere: boolean;
  readonly whyNot: string | null;
  readonly gates: readonly { gate: string; standing: string; message: string | null }[];
}

const all = "availableOperations { operation isPermitted isFromHere whyNot gates { gate standing message } }";

/** What is available to somebody on everything that one of these questions names. */
async function availableTo(subject: string, selection: string, variables: object = {}): Promise<readonly Available[]> {
  const { data, errors } = await room.ask(await room.viewer(subject), selection, variables);
  expect(errors).toBeUndefined();
  const found: Available[] = [];
  JSON.stringify(data, (key, value) => {
    if (key === "availableOperations") found.push(...value);
    return value;
  });
  return found;
}

const one = (some: readonly Available[], name: string): Available => {
  const found = some.find(({ operation }) => operation === codeOfName(name));
  if (!found) throw new Error(`${name} is not told.`);
  return found;
};

const exchange = `query ($team: ID!, $service: ID!, $rotation: ID!) {
  team(id: $team) { ${all} } service(id: $service) { ${all} } onCallRotation(id: $rotation) { ${all} }
}`;

const ofExchange = async () => ({
  team: await room.idOf("Team", "exchange"),
  service: await room.idOf("Service", "exchange"),
  rotation: await room.idOf("OnCallRotation", "exchange-on-call"),
});

test("Who puts people on call, attests readiness and gives cells is told on the thing, and anybody else whom to ask", async () => {
  const things = await ofExchange();
  const own = await availableTo("ji-woo-park", exchange, things);
  expect(own.map(({ operation }) => operation)).toEqual([
    "ASSIGN_RESPONSIBILITY",
    "WITHDRAW_RESPONSIBILITY",
    "REQUEST_RESPONSIBILITY",
    "ATTEST_SERVICE_READINESS",
    "OVERRIDE_ON_CALL",
  ]);
  expect(own.filter(({ isPermitted }) => isPermitted).map(({ operation }) => operation)).toEqual([
    "ATTEST_SERVICE_READINESS",
    "OVERRIDE_ON_CALL",
  ]);
  const security = await availableTo("marcus-bell", exchange, things);
  expect(security.filter(({ isPermitted }) => isPermitted).map(({ operation }) => operation)).toEqual([
    "ASSIGN_RESPONSIBILITY",
    "WITHDRAW_RESPONSIBILITY",
    "REQUEST_RESPONSIBILITY",
  ]);
  // An attempt says the same.
  const { errors } = await room.ask(
    await room.viewer("marcus-bell"),
    `mutation ($input: AttestServiceReadinessInput!) { attestServiceReadiness(input: $input) { __typename } }`,
    {
      input: {
        serviceId: things.service,
        statement: "Ready.",
        openIssues: [],
        validUntil: new Date(room.now.getTime() + 86_400_000).toISOString(),
      },
    },
  );
  expect(errors?.[0]?.message).toBe(one(security, "attestServiceReadiness").whyNot);
  expect(errors?.[0]?.message).toContain("Exchange");
});

test("A gate that goes by the cell that is named, or by the time that is given, depends on the input", async () => {
  const security = await availableTo("marcus-bell", exchange, await ofExchange());
  const standings = security.flatMap(({ gates }) => gates.map(({ standing }) => standing));
  expect(standings.length).toBeGreaterThan(5);
  expect(new Set(standings)).toEqual(new Set(["DEPENDS_ON_INPUT"]));
});

test("A request is told to be decided by a second person, and by nobody once it is decided", async () => {
  const requested = await room.ask(
    await room.viewer("marcus-bell"),
    `mutation ($input: RequestResponsibilityInput!) { requestResponsibility(input: $input) { ... on ResponsibilityRequest { id } } }`,
    {
      input: {
        teamId: await room.idOf("Team", "mstic"),
        responsibility: "BREACH_HUNT",
        reason: "They hunt.",
      },
    },
  );
  const id = (requested.data?.requestResponsibility as { readonly id: string } | undefined)?.id;
  const query = `query ($id: ID!) { responsibilityRequest(id: $id) { ${all} } }`;
  const permitted = (some: readonly Available[]) =>
    some.filter((each) => each.isPermitted).map((each) => each.operation);
  expect(permitted(await availableTo("marcus-bell", query, { id }))).toEqual(["WITHDRAW_RESPONSIBILITY_REQUEST"]);
  const second = await availableTo("min-jun-lee", query, { id });
  expect(permitted(second)).toEqual(["GRANT_RESPONSIBILITY_REQUEST", "REFUSE_RESPONSIBILITY_REQUEST"]);
  expect(one(second, "grantResponsibilityRequest").gates.map(({ gate, standing }) => [gate, standing])).toEqual([
    ["REQUESTER_ENTITLED", "OPEN"],
    ["CELL_FITS_TEAM", "OPEN"],
  ]);
  await room.database.query(
    "UPDATE team SET responsibilities = array_append(responsibilities, 'BREACH_HUNT') WHERE key = 'mstic'",
  );
  const shut = one(await availableTo("min-jun-lee", query, { id }), "grantResponsibilityRequest").gates[1];
  expect(shut).toMatchObject({ standing: "UNMET", message: expect.stringContaining("MSTIC") });
  const attempted = await room.ask(
    await room.viewer("min-jun-lee"),
    `mutation ($input: GrantResponsibilityRequestInput!) { grantResponsibilityRequest(input: $input) { ... on GatesUnmet { gates { gate message } } } }`,
    { input: { responsibilityRequestId: id } },
  );
  expect(attempted.data?.grantResponsibilityRequest).toEqual({
    gates: [{ gate: "CELL_FITS_TEAM", message: shut?.message }],
  });
  room.now = new Date(room.now.getTime() + 25 * 3_600_000);
  const lapsed = one(await availableTo("min-jun-lee", query, { id }), "refuseResponsibilityRequest");
  expect(lapsed).toMatchObject({ isPermitted: true, isFromHere: false, whyNot: expect.stringContaining("EXPIRED") });
});

test("Who keeps the log of a shift, hands it over and accepts it is told on the shift and its entries", async () => {
  const { teamId, shiftId } = await openedShift(room);
  const log = { shiftId, category: "CALL", text: "Rung." };
  const { id: entryId } = await act(room, "dong-hyun-yoon", "recordShiftLogEntry", log);
  await act(room, "dong-hyun-yoon", "offerShiftHandover", { shiftId, text: "Quiet." });
  await act(room, "sofia-lindqvist", "correctShiftLogEntry", { entryId, text: "Rung twice." });
  const query = `query ($team: ID!, $shift: ID!, $entry: ID!) {
    shift(id: $shift) { ${all} } shiftLogEntry(id: $entry) { ${all} } team(id: $team) { ${all} } }`;
  const variables = { team: teamId, shift: shiftId, entry: entryId };
  const [offerer, other] = [
    await availableTo("dong-hyun-yoon", query, variables),
    await availableTo("sofia-lindqvist", query, variables),
  ];
  expect(one(offerer, "acceptShiftHandover")).toMatchObject({ isPermitted: false, isFromHere: true });
  expect(one(other, "acceptShiftHandover")).toMatchObject({ isPermitted: true, isFromHere: true });
  expect(one(other, "offerShiftHandover")).toMatchObject({ isPermitted: true, isFromHere: false });
  const standing = (operation: string, gate: string) =>
    one(other, operation).gates.find((each) => each.gate === gate)?.standing;
  expect(standing("openShift", "NO_SHIFT_RUNNING")).toBe("UNMET");
  expect(standing("recordShiftLogEntry", "SHIFT_RUNNING")).toBe("OPEN");
  expect(standing("correctShiftLogEntry", "NOT_CORRECTED_YET")).toBe("UNMET");
  // An entry that left nothing to be followed up.
  expect(other.map(({ operation }) => operation)).not.toContain("COMPLETE_SHIFT_FOLLOW_UP");
});

test("Every operation of this subgraph is told of on the thing that it names, in a list of many in as many statements as of two", async () => {
  const [{ id: shiftId = "" } = {}] = await room.database.query<{ id: string }[]>(
    "SELECT id FROM shift WHERE state <> 'HANDED_OVER'",
  );
  const followUpDueAt = new Date(room.now.getTime() + 3_600_000).toISOString();
  for (let number = 0; number < 5; number += 1)
    await act(room, "dong-hyun-yoon", "recordShiftLogEntry", {
      shiftId,
      category: "CALL",
      text: "Rung.",
      followUpDueAt,
    });
  const told = new Set<string>();
  for (const list of ["teams", "services", "onCallRotations", "responsibilityRequests", "shifts", "shiftLogEntries"]) {
    const query = `query ($first: Int!) { ${list}(first: $first) { nodes {
      availableOperations { operation isPermitted isFromHere gates { standing } }
    } } }`;
    const counts: number[] = [];
    for (const first of [2, 20]) {
      const statements = await statementsOf(room.database, async () => {
        for (const { operation } of await availableTo("marcus-bell", query, { first })) told.add(operation);
      });
      counts.push(statements.length);
    }
    expect([list, counts[1]]).toEqual([list, counts[0]]);
  }
  const every = Object.values(operations).flatMap((some) => some.map(({ name }) => codeOfName(name)));
  expect([...told].sort()).toEqual([...every].sort());
});
