import type { Viewer } from "../../../platform/identity/viewer.js";
import { statementsOf } from "../../../platform/test-support/statements/statements-of.js";
import { openTeamsRoom, system, type TeamsRoom } from "../test-support/teams-room.js";

let room: TeamsRoom;
beforeAll(async () => {
  room = await openTeamsRoom("teams_identity");
});
afterAll(() => room.close());

const query = `query Identity($subject: String!) {
  identity(subject: $subject) {
    subject kind personId name
    memberships { teamId teamName function serviceIds responsibilities }
  }
}`;

test("The gateway is told who a subject is, in one statement", async () => {
  let answer: unknown;
  const statements = await statementsOf(room.database, async () => {
    answer = await room.ask(system, query, { subject: "su-bin-jung" });
  });
  expect(statements).toHaveLength(1);
  expect(answer).toEqual({
    data: {
      identity: {
        subject: "su-bin-jung",
        kind: "PERSON",
        personId: await room.idOf("Person", "su-bin-jung"),
        name: "Su-bin Jung",
        memberships: [
          {
            teamId: await room.idOf("Team", "identity-security-response"),
            teamName: "Identity Security Response",
            function: "PARTNER_SECURITY",
            serviceIds: [await room.idOf("Service", "azure-active-directory")],
            responsibilities: expect.arrayContaining(["EVENT_AND_ALERT_TRIAGE", "SECURITY_INCIDENT_OWNER"]),
          },
        ],
      },
    },
  });
});

const appointed = `query Appointed($subject: String!) { identity(subject: $subject) { appointments otherAccountIds } }`;

test("The gateway is told what somebody is appointed to, and so are they and everybody else of the response", async () => {
  const subject = "min-jun-lee";
  const appointments = ["EXECUTIVE_INCIDENT_MANAGER"];
  expect((await room.ask(system, appointed, { subject })).data).toMatchObject({ identity: { appointments } });
  expect((await room.ask(system, appointed, { subject: "marcus-bell" })).data).toMatchObject({
    identity: { appointments: [] },
  });
  const me = await room.ask(await room.viewer(subject), "{ me { appointments person { appointments } } }");
  expect(me.data).toEqual({ me: { appointments, person: { appointments } } });
});

test("The gateway is told which other accounts are of the same human being: those with the same address", async () => {
  const other = await room.idOf("Person", "henrik-lund");
  await room.database.query("UPDATE person SET email = 'Amara-Okafor@Example.com' WHERE id = $1", [other]);
  expect((await room.ask(system, appointed, { subject: "amara-okafor" })).data).toMatchObject({
    identity: { otherAccountIds: [other] },
  });
  expect((await room.ask(system, appointed, { subject: "marcus-bell" })).data).toMatchObject({
    identity: { otherAccountIds: [] },
  });
});

test("A service account of no team has no memberships, and an unknown subject is nobody", async () => {
  const dashboard = await room.ask(system, query, { subject: "operations-dashboard" });
  expect(dashboard.data?.identity).toMatchObject({ kind: "SERVICE_ACCOUNT", memberships: [] });
  expect(await room.ask(system, query, { subject: "nobody" })).toEqual({ data: { identity: null } });
  expect(await room.ask(system, query, { subject: "' OR true --" })).toEqual({ data: { identity: null } });
});

test.each(["seo-yeon-kim", "exchange-monitoring", "operations-dashboard"])(
  "%s may not ask, not even about themselves",
  async (subject) => {
    const viewer: Viewer = await room.viewer(subject);
    const { data, errors } = await room.ask(viewer, query, { subject });
    expect(data).toEqual({ identity: null });
    expect(errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
  },
);
