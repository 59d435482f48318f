import type { Viewer } from "../../../platform/identity/viewer.js";
import type { PolicyWatch } from "../../../platform/test-support/policies/watch-policies.js";
import { responsibilities } from "../../response-model/process/responsibilities.js";
import { openTeamsRoom, referenceOrganization, type TeamsRoom } from "../test-support/teams-room.js";
import { watchTeams } from "../test-support/watch-teams.js";

let room: TeamsRoom;
const open = async () => {
  room = await openTeamsRoom("teams_actions");
};
const close = () => room.close();

const mutation = (name: string, fields: string) => {
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${name}(input: $input) {
    __typename ${fields} ... on Problem { message } ... on VersionConflict { expectedVersion actualVersion } ... on NotFound { id }
    ... on GatesUnmet { gates { gate } } } }`;
};

const ofTeam = "... on Team { version responsibilities }";
const ofRequest = "... on ResponsibilityRequest { id version state }";
const documents = {
  requestResponsibility: mutation("requestResponsibility", ofRequest),
  grantResponsibilityRequest: mutation("grantResponsibilityRequest", ofRequest),
  refuseResponsibilityRequest: mutation("refuseResponsibilityRequest", ofRequest),
  withdrawResponsibilityRequest: mutation("withdrawResponsibilityRequest", ofRequest),
  assignResponsibility: mutation("assignResponsibility", ofTeam),
  withdrawResponsibility: mutation("withdrawResponsibility", ofTeam),
  overrideOnCall: mutation(
    "overrideOnCall",
    "... on OnCallRotation { version current { personName override { reason } } }",
  ),
  attestServiceReadiness: mutation(
    "attestServiceReadiness",
    "... on Service { version readiness { statement openIssues valid attestedBy { name } } }",
  ),
} as const;
type Operation = keyof typeof documents;

/** What an operation answers: its result, or the code of the error with its words. */
async function act(who: string | Viewer, operation: Operation, input: object) {
  const viewer = typeof who === "string" ? await room.viewer(who) : who;
  const { data, errors } = await room.ask(viewer, documents[operation], { input });
  const [error] = errors ?? [];
  if (error) return { code: error.extensions?.code, message: error.message, holders: error.extensions?.holders };
  return data?.[operation] as Record<string, unknown>;
}

const huntForIntelligence = async () => ({ teamId: await room.idOf("Team", "mstic"), responsibility: "BREACH_HUNT" });
const someRequest = async () => {
  const { memberships, ...marcus } = await room.viewer("marcus-bell");
  const [pending] = await room.database.query<{ id: string }[]>("SELECT id FROM responsibility_request LIMIT 1");
  if (pending) return { responsibilityRequestId: pending.id };
  const asked = { ...(await huntForIntelligence()), reason: "They hunt." };
  return {
    responsibilityRequestId: (await act({ ...marcus, memberships }, "requestResponsibility", asked)).id,
  };
};

const inputs: Readonly<Record<Operation, () => Promise<object>>> = {
  requestResponsibility: async () => ({ ...(await huntForIntelligence()), reason: "They hunt." }),
  grantResponsibilityRequest: someRequest,
  refuseResponsibilityRequest: async () => ({ ...(await someRequest()), reason: "Not now." }),
  withdrawResponsibilityRequest: someRequest,
  assignResponsibility: async () => ({
    teamId: await room.idOf("Team", "mstic"),
    responsibility: "EVENT_AND_ALERT_TRIAGE",
  }),
  withdrawResponsibility: async () => ({
    teamId: await room.idOf("Team", "security-response"),
    responsibility: "BREACH_HUNT",
  }),
  overrideOnCall: () => override("exchange-on-call", "ji-woo-park"),
  attestServiceReadiness: async () => ({
    serviceId: await room.idOf("Service", "exchange"),
    statement: "Contacts and procedures are current.",
    openIssues: ["Exercise the restore"],
    validUntil: "2027-05-04T00:00:00Z",
  }),
};

const override = async (rotation: string, person: string) => ({
  onCallRotationId: await room.idOf("OnCallRotation", rotation),
  personId: await room.idOf("Person", person),
  from: "2026-05-04T00:00:00Z",
  until: "2026-05-05T00:00:00Z",
  reason: "Ill",
});

const events = () =>
  room.database.query<{ type: string; data: Record<string, unknown> }[]>(
    "SELECT type, data FROM outbox_event WHERE data->>'operation' <> 'importOrganization' ORDER BY sequence",
  );

const auditOf = async (operation: Operation) =>
  (
    await room.database.query<{ outcome: string }[]>(
      "SELECT outcome FROM audit_entry WHERE action = $1 ORDER BY sequence",
      [operation],
    )
  ).map(({ outcome }) => outcome);

describe("Who may act", () => {
  beforeAll(open);
  afterAll(close);

  const everybody = referenceOrganization().people.map(({ subject }) => subject);
  const securityResponse = ["seo-yeon-kim", "marcus-bell", "min-jun-lee"];
  // The first who may ask has asked by then: the others decide, and only who asked withdraws.
  const others = ["marcus-bell", "min-jun-lee"];
  const exchange = ["ji-woo-park", "tomas-novak"];
  const mayAct: Readonly<Record<Operation, readonly string[]>> = {
    requestResponsibility: securityResponse,
    grantResponsibilityRequest: others,
    refuseResponsibilityRequest: others,
    withdrawResponsibilityRequest: ["seo-yeon-kim"],
    assignResponsibility: securityResponse,
    withdrawResponsibility: securityResponse,
    overrideOnCall: exchange,
    attestServiceReadiness: exchange,
  };

  test.each(Object.keys(mayAct) as Operation[])(
    "%s: exactly who holds what it takes, and nobody else",
    async (operation) => {
      const input = await inputs[operation]();
      const allowed: string[] = [];
      for (const subject of everybody) {
        const answer = await act(subject, operation, input);
        if (answer.code === "FORBIDDEN") continue;
        allowed.push(subject);
      }
      expect(allowed.sort()).toEqual([...mayAct[operation]].sort());
      expect(await auditOf(operation)).toContain("FORBIDDEN");
    },
  );

  test.each(
    (["overrideOnCall", "attestServiceReadiness"] as const).flatMap((operation) =>
      Object.keys(responsibilities).map((cell) => [operation, cell] as const),
    ),
  )("%s with the cell %s alone, in the team that owns the service", async (operation, cell) => {
    const { memberships, ...viewer } = await room.viewer("ji-woo-park");
    const only = { ...viewer, memberships: memberships.map((team) => ({ ...team, responsibilities: [cell] })) };
    const answer = await act(only, operation, await inputs[operation]());
    const needed = {
      overrideOnCall: "SERVICE_ENGINEERING_ON_CALL",
      attestServiceReadiness: "SERVICE_SECURITY_READINESS",
    };
    expect(answer.code).toBe(cell === needed[operation] ? undefined : "FORBIDDEN");
  });

  test("A rotation is overridden by its own side: security for security, each service team for its own", async () => {
    const rotations = {
      "security-on-call": "marcus-bell",
      "exchange-on-call": "ji-woo-park",
      "sharepoint-on-call": "amara-okafor",
    };
    const who = ["seo-yeon-kim", "tomas-novak", "henrik-lund"];
    const table: Record<string, string[]> = {};
    for (const [rotation, person] of Object.entries(rotations)) {
      const input = await override(rotation, person);
      const answers = await Promise.all(who.map((subject) => act(subject, "overrideOnCall", input)));
      table[rotation] = who.filter((_, index) => answers[index]?.code === undefined);
    }
    expect(table).toEqual({
      "security-on-call": ["seo-yeon-kim"],
      "exchange-on-call": ["tomas-novak"],
      "sharepoint-on-call": ["henrik-lund"],
    });
  });

  test("A refusal names who holds what it takes", async () => {
    const ofService = await act("seo-yeon-kim", "overrideOnCall", await override("exchange-on-call", "ji-woo-park"));
    expect(ofService).toMatchObject({ code: "FORBIDDEN", holders: [{ teamName: "Exchange" }] });
    const ofSecurity = await act("ji-woo-park", "assignResponsibility", await inputs.assignResponsibility());
    expect(ofSecurity).toMatchObject({
      code: "FORBIDDEN",
      holders: [{ teamName: "Microsoft 365 Security Response Team" }],
    });
  });
});

describe("Responsibilities", () => {
  let watch: PolicyWatch;
  beforeEach(open);
  beforeEach(() => {
    watch = watchTeams(room);
  });
  afterEach(close);
  afterEach(() => watch.stop());

  test("Once another team holds a cell it can be withdrawn, and the others are told each time", async () => {
    const withdrawal = await inputs.withdrawResponsibility();
    expect(await act("marcus-bell", "withdrawResponsibility", withdrawal)).toMatchObject({
      __typename: "GatesUnmet",
      message: expect.stringMatching(/"Breach hunt" is held by .* alone/),
    });
    await act("min-jun-lee", "grantResponsibilityRequest", await someRequest());
    const withdrawn = await act("marcus-bell", "withdrawResponsibility", withdrawal);
    expect(withdrawn).toMatchObject({ version: 2, responsibilities: expect.not.arrayContaining(["BREACH_HUNT"]) });
    expect((await events()).filter(({ type }) => type === "dev.cordon.team.changed")).toMatchObject([
      {
        type: "dev.cordon.team.changed",
        data: { operation: "grantResponsibilityRequest", version: 2, function: "THREAT_INTELLIGENCE" },
      },
      {
        type: "dev.cordon.team.changed",
        data: { operation: "withdrawResponsibility", version: 2, function: "SECURITY_RESPONSE" },
      },
    ]);
    expect((await room.viewer("mei-tanaka")).memberships[0]?.responsibilities).toContain("BREACH_HUNT");
  });

  test("A cell of the service side goes only to a team that owns a service", async () => {
    const teamId = await room.idOf("Team", "trust");
    const answer = await act("marcus-bell", "assignResponsibility", {
      teamId,
      responsibility: "EVENT_AND_ALERT_TRIAGE",
    });
    expect(answer).toMatchObject({ __typename: "GatesUnmet", message: expect.stringMatching(/owns none/) });
    expect(await auditOf("assignResponsibility")).toEqual(["REFUSED"]);
  });

  test("Two teams that are to lose the last two holdings of a cell at once: one keeps it", async () => {
    await act("min-jun-lee", "grantResponsibilityRequest", await someRequest());
    const teamIds = [await room.idOf("Team", "mstic"), await room.idOf("Team", "security-response")];
    const answers = await Promise.all(
      teamIds.map((teamId) => act("marcus-bell", "withdrawResponsibility", { teamId, responsibility: "BREACH_HUNT" })),
    );
    expect(answers.map(({ __typename, code }) => __typename ?? code).sort()).toEqual(["GatesUnmet", "Team"]);
  });

  test("An outdated version changes nothing, and an unknown team is not found", async () => {
    const input = await inputs.assignResponsibility();
    expect(await act("marcus-bell", "assignResponsibility", { ...input, expectedVersion: 7 })).toMatchObject({
      __typename: "VersionConflict",
      expectedVersion: 7,
      actualVersion: 1,
    });
    const teamId = "00000000-0000-7000-8000-000000000000";
    expect(await act("marcus-bell", "assignResponsibility", { ...input, teamId })).toMatchObject({
      __typename: "NotFound",
    });
    expect(await events()).toEqual([]);
  });
});

describe("On call", () => {
  beforeEach(open);
  afterEach(close);

  test("Whoever is put on call is on call, by name and with the reason, until the override ends", async () => {
    room.now = new Date("2026-05-04T08:00:00Z");
    const before = await act("tomas-novak", "overrideOnCall", {
      ...(await override("exchange-on-call", "ji-woo-park")),
      until: "2026-05-04T10:00:00Z",
    });
    expect(before).toMatchObject({ version: 2, current: { personName: "Ji-woo Park", override: { reason: "Ill" } } });
    const after = await act("tomas-novak", "overrideOnCall", await override("exchange-on-call", "tomas-novak"));
    expect(after).toMatchObject({ version: 3, current: { personName: "Tomáš Novák" } });
    expect((await events()).map(({ type }) => type)).toEqual(Array(2).fill("dev.cordon.on-call-rotation.changed"));
  });

  test.each<[string, Record<string, string>, string, RegExp]>([
    [
      "somebody of another team",
      { person: "marcus-bell" },
      "ON_CALL_FOR_OWN_TEAM",
      /that of Exchange, and .* not a person/,
    ],
    ["a program", { person: "exchange-monitoring" }, "ON_CALL_FOR_OWN_TEAM", /that of Exchange, and .* not a person/],
    [
      "nobody",
      { personId: "00000000-0000-7000-8000-000000000000" },
      "ON_CALL_FOR_OWN_TEAM",
      /Nobody has the id 0.* person of Exchange/,
    ],
    [
      "a time that has passed",
      { from: "2026-05-01T00:00:00Z", until: "2026-05-02T00:00:00Z" },
      "OVERRIDE_AHEAD",
      /end that lies ahead/,
    ],
  ])("%s is refused by a gate", async (_what, { person, ...spoilt }, gate, words) => {
    const input = { ...(await override("exchange-on-call", person ?? "ji-woo-park")), ...spoilt };
    expect(await act("tomas-novak", "overrideOnCall", input)).toMatchObject({
      gates: [{ gate }],
      message: expect.stringMatching(words),
    });
  });

  test("A time that ends before it begins is no input", async () => {
    const input = { ...(await override("exchange-on-call", "ji-woo-park")), until: "2026-05-06T00:00:00Z" };
    expect(await act("tomas-novak", "overrideOnCall", { ...input, from: "2026-05-07T00:00:00Z" })).toMatchObject({
      code: "BAD_USER_INPUT",
      message: expect.stringMatching(/after `from`/),
    });
  });

  test("A rotation of a team that is on call for nothing yet is changed by either side", async () => {
    await room.database.query("UPDATE team SET responsibilities = '{}' WHERE key = 'exchange'");
    const input = await override("exchange-on-call", "ji-woo-park");
    expect(await act("seo-yeon-kim", "overrideOnCall", input)).toMatchObject({ version: 2 });
  });

  test("Whoever leaves the organization is on call no longer, and was until then", async () => {
    room.now = new Date("2026-05-04T08:00:00Z");
    await act("tomas-novak", "overrideOnCall", await override("exchange-on-call", "ji-woo-park"));
    const reader = await room.viewer("tomas-novak");
    const nameAt = async (at: string) => {
      const { data } = await room.ask(
        reader,
        "query ($at: DateTime!) { onCall(at: $at) { personName override { reason } rotation { key } } }",
        { at },
      );
      const shifts = data?.onCall as { personName: string; override: object | null; rotation: { key: string } }[];
      return shifts.find(({ rotation }) => rotation.key === "exchange-on-call");
    };
    expect(await nameAt("2026-05-04T12:00:00Z")).toMatchObject({
      personName: "Ji-woo Park",
      override: { reason: "Ill" },
    });
    await room.database.query(
      "UPDATE person SET deactivated_at = '2026-05-04T10:00:00Z', team_ids = '{}' WHERE key = 'ji-woo-park'",
    );
    expect((await nameAt("2026-05-04T09:00:00Z"))?.override).toEqual({ reason: "Ill" });
    expect((await nameAt("2026-05-04T12:00:00Z"))?.override).toBeNull();
  });

  test("What was recorded cannot be altered", async () => {
    await act("tomas-novak", "overrideOnCall", await override("exchange-on-call", "ji-woo-park"));
    await act("tomas-novak", "attestServiceReadiness", await inputs.attestServiceReadiness());
    for (const table of ["on_call_override", "readiness_attestation", "organization_import"]) {
      await expect(room.database.query(`DELETE FROM ${table}`)).rejects.toThrow(/append-only/);
    }
  });
});

describe("Readiness", () => {
  beforeEach(open);
  afterEach(close);

  test("The latest attestation stands, says what is open, and runs out", async () => {
    const input = await inputs.attestServiceReadiness();
    await act("ji-woo-park", "attestServiceReadiness", input);
    const answer = await act("tomas-novak", "attestServiceReadiness", { ...input, openIssues: [] });
    expect(answer).toMatchObject({
      __typename: "Service",
      version: 3,
      readiness: { openIssues: [], valid: true, attestedBy: { name: "Tomáš Novák" } },
    });
    room.now = new Date("2027-06-01T00:00:00Z");
    const id = await room.idOf("Service", "exchange");
    const { data } = await room.ask(
      await room.viewer("operations-dashboard"),
      "query ($id: ID!) { service(id: $id) { readiness { valid } readinessAttestations { nodes { openIssues } } } }",
      { id },
    );
    expect(data?.service).toEqual({
      readiness: { valid: false },
      readinessAttestations: { nodes: [{ openIssues: [] }, { openIssues: ["Exercise the restore"] }] },
    });
  });

  test("An attestation that is over before it begins is refused", async () => {
    const input = { ...(await inputs.attestServiceReadiness()), validUntil: "2026-05-01T00:00:00Z" };
    expect(await act("ji-woo-park", "attestServiceReadiness", input)).toMatchObject({
      gates: [{ gate: "ATTESTATION_HOLDS" }],
      message: expect.stringContaining("at 2026-05-01T00:00:00.000Z already"),
    });
  });
});
