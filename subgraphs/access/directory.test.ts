import type { DataSource, EntitySchema } from "typeorm";
import { openDatabase } from "../../platform/database/database.js";
import type { ReceivedEvent } from "../../platform/events/inbox/received-event.js";
import type { Membership, Viewer } from "../../platform/identity/viewer.js";
import { createTestDatabase, type TestDatabase } from "../../test/support/test-database.js";
import { authorizeByDirectory, findResponders, serviceNames } from "./directory.js";
import { directoryHandlers } from "./directory-handlers.js";
import { directoryTables } from "./directory-tables.js";
import { identityInDirectory } from "./identity-in-directory.js";
import { CreateDirectory1767312000000 } from "./migrations/1767312000000-create-directory.js";
import { KeepAccountsInDirectory1768003200000 } from "./migrations/1768003200000-keep-accounts-in-directory.js";

const uuid = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, "0")}`;
const exchangeTeam = {
  id: uuid(1),
  name: "Exchange",
  function: "SERVICE",
  responsibilities: ["SECURITY_INCIDENT_OWNER"],
};
const sharePointTeam = { ...exchangeTeam, id: uuid(2), name: "SharePoint" };
const securityTeam = {
  id: uuid(3),
  name: "Security",
  function: "SECURITY_RESPONSE",
  responsibilities: ["INCIDENT_RESPONSE_LEAD"],
};
const legalTeam = { id: uuid(4), name: "Legal", function: "LEGAL_AFFAIRS", responsibilities: [] };
const exchange = { id: uuid(11), name: "Exchange Online", ownerTeamId: exchangeTeam.id };
const sharePoint = { id: uuid(12), name: "SharePoint Online", ownerTeamId: sharePointTeam.id };
const account = { operations: [], expiresAt: null, active: true };
const ada = {
  id: uuid(21),
  name: "Ada",
  subject: "ada",
  kind: "PERSON",
  teamIds: [exchangeTeam.id, securityTeam.id],
  ...account,
};
const sweeper = {
  ...ada,
  id: uuid(22),
  name: "Sweeper",
  subject: "sweeper",
  kind: "SERVICE_ACCOUNT",
  operations: ["recordIndicatorSweep"],
  expiresAt: "2030-01-01T00:00:00.000Z",
};

let testDatabase: TestDatabase;
let database: DataSource;
beforeAll(async () => {
  testDatabase = await createTestDatabase("directory");
  database = await openDatabase(
    {
      setting: "DATABASE_URL_DIRECTORY",
      tables: Object.values(directoryTables) as EntitySchema[],
      migrations: [CreateDirectory1767312000000, KeepAccountsInDirectory1768003200000],
    },
    testDatabase.url,
  );
  for (const team of [exchangeTeam, sharePointTeam, securityTeam, legalTeam]) await tell("team", team);
  for (const service of [exchange, sharePoint]) await tell("service", service);
  await tell("person", ada);
});
afterAll(async () => {
  await database.destroy();
  await testDatabase.drop();
});

function tell(kind: "team" | "service" | "person", data: { readonly id: string }): Promise<void> {
  const type = `dev.cordon.${kind}.changed`;
  const event: ReceivedEvent = {
    specversion: "1.0",
    id: uuid(900),
    source: "/subgraphs/teams",
    type,
    subject: data.id,
    time: "2026-03-04T05:06:07Z",
    data: { ...data },
  };
  const handle = directoryHandlers[type];
  if (!handle) throw new Error(`Nothing handles ${type}.`);
  return database.transaction((transaction) => handle(transaction, event));
}

describe("what the directory is told", () => {
  test("changes it, once however often it is told", async () => {
    const renamed = { ...exchange, name: "Exchange Online 2", ownerTeamId: sharePointTeam.id };
    await tell("service", renamed);
    await tell("service", renamed);
    expect(await database.manager.findBy(directoryTables.DirectoryService, { id: exchange.id })).toEqual([renamed]);
    await tell("service", exchange);
    expect(await database.manager.count(directoryTables.DirectoryService)).toBe(2);
  });

  test("replaces lists as a whole, down to none", async () => {
    await tell("team", { ...legalTeam, responsibilities: ["IOC_SWEEPS", "BREACH_HUNT"] } as typeof legalTeam);
    await tell("team", legalTeam);
    expect(await database.manager.findOneBy(directoryTables.DirectoryTeam, { id: legalTeam.id })).toEqual(legalTeam);
  });

  test("may know more than the directory keeps", async () => {
    await tell("person", { ...ada, email: "ada@example.com" } as typeof ada);
    expect(await database.manager.findOneBy(directoryTables.DirectoryPerson, { id: ada.id })).toEqual(ada);
  });

  test("of before there were accounts means what the migration makes of them", async () => {
    const { operations: _, expiresAt: _end, active: _active, ...old } = sweeper;
    await tell("person", old);
    await tell("person", { ...old, id: uuid(23), subject: "bo", kind: "PERSON" } as typeof old);
    const [program, person] = await Promise.all(["sweeper", "bo"].map((s) => identityInDirectory(database.manager, s)));
    expect([program?.operations, program?.expiresAt]).toEqual([["recordIndicatorSweep", "reportAlert"], null]);
    expect(person?.operations).toEqual([]);
  });

  test("of a program says what it may do and until when", async () => {
    await tell("person", sweeper);
    expect(await identityInDirectory(database.manager, "sweeper")).toMatchObject({
      kind: "SERVICE_ACCOUNT",
      operations: ["recordIndicatorSweep"],
      expiresAt: "2030-01-01T00:00:00.000Z",
    });
  });

  test("takes all rights from who is not active any more, and keeps the name", async () => {
    await tell("person", { ...sweeper, teamIds: [], active: false } as typeof sweeper);
    expect(await identityInDirectory(database.manager, "sweeper")).toBeNull();
    expect(await database.manager.findOneBy(directoryTables.DirectoryPerson, { id: sweeper.id })).toMatchObject({
      name: "Sweeper",
    });
    await tell("person", sweeper);
    expect(await identityInDirectory(database.manager, "sweeper")).not.toBeNull();
  });

  test("is refused, and changes nothing, when a part is missing", async () => {
    await expect(tell("service", { id: exchange.id })).rejects.toThrow();
    expect(await database.manager.findOneBy(directoryTables.DirectoryService, { id: exchange.id })).toEqual(exchange);
  });
});

describe("what the directory knows", () => {
  test("people come with their teams, and those it does not know are left out", async () => {
    expect(await findResponders(database.manager, [ada.id, uuid(99)])).toEqual([
      { ...ada, teams: expect.arrayContaining([exchangeTeam, securityTeam]) },
    ]);
    expect(await findResponders(database.manager, [])).toEqual([]);
  });

  test("services come with their names", async () => {
    const names = await serviceNames({ database }, [exchange.id, uuid(99)]);
    expect([...names]).toEqual([[exchange.id, "Exchange Online"]]);
  });
});

describe("a viewer who may not act", () => {
  const viewer = (...memberships: readonly Membership[]): Viewer => ({
    subject: "eve",
    kind: "PERSON",
    personId: uuid(31),
    name: "Eve",
    memberships,
  });
  const eve = viewer();
  const attempt = (entitlement: object, serviceIds: readonly string[], who = eve) =>
    authorizeByDirectory(database.manager, who, entitlement, serviceIds);
  const holder = ({ id, name }: { readonly id: string; readonly name: string }) => ({ teamId: id, teamName: name });

  test("of a service responsibility is told which owning team holds it", async () => {
    await expect(attempt({ responsibility: ["SECURITY_INCIDENT_OWNER"] }, [exchange.id])).rejects.toMatchObject({
      message:
        'You may not do this; nothing was done. It takes the responsibility "Security incident owner" for the services concerned. Ask: Exchange.',
      extensions: {
        code: "FORBIDDEN",
        responsibilities: ["SECURITY_INCIDENT_OWNER"],
        functions: [],
        holders: [holder(exchangeTeam)],
      },
    });
  });

  test("for several services is told every owning team", async () => {
    await expect(
      attempt({ responsibility: ["SECURITY_INCIDENT_OWNER"] }, [exchange.id, sharePoint.id]),
    ).rejects.toMatchObject({ extensions: { holders: [holder(exchangeTeam), holder(sharePointTeam)] } });
  });

  test("of a security responsibility is told who holds it, whatever the service", async () => {
    await expect(attempt({ responsibility: ["INCIDENT_RESPONSE_LEAD"] }, [])).rejects.toMatchObject({
      message: expect.stringContaining("Ask: Security."),
      extensions: { holders: [holder(securityTeam)] },
    });
  });

  test("of a team function is told which team has it", async () => {
    await expect(attempt({ function: ["LEGAL_AFFAIRS"] }, [exchange.id])).rejects.toMatchObject({
      message: expect.stringMatching(/the team function ".*Legal Affairs.*"/),
      extensions: { functions: ["LEGAL_AFFAIRS"], holders: [holder(legalTeam)] },
    });
  });

  test("is told that it is a program, whatever its team holds", async () => {
    const program: Viewer = {
      ...viewer({
        teamId: uuid(3),
        teamName: "Security",
        function: "SECURITY_RESPONSE",
        serviceIds: [],
        responsibilities: ["BREACH_HUNT"],
      }),
      kind: "SERVICE_ACCOUNT",
    };
    await expect(attempt({ responsibility: ["BREACH_HUNT"] }, [], program)).rejects.toMatchObject({
      message: expect.stringMatching(/^A program may not do this; nothing was done\./),
      extensions: { code: "FORBIDDEN", actors: ["PERSON"] },
    });
  });

  test("of a responsibility that nobody holds is told whom to ask for it", async () => {
    await expect(attempt({ responsibility: ["BREACH_HUNT"] }, [])).rejects.toMatchObject({
      message: expect.stringContaining("No team holds it: ask your Security Response team to assign it."),
      extensions: { holders: [] },
    });
  });

  test("is let through with the responsibility for an owned service, and not for another", async () => {
    const member = viewer({
      teamId: exchangeTeam.id,
      teamName: "Exchange",
      function: "SERVICE",
      serviceIds: [exchange.id],
      responsibilities: ["SECURITY_INCIDENT_OWNER"],
    });
    await attempt({ responsibility: ["SECURITY_INCIDENT_OWNER"] }, [exchange.id], member);
    await expect(
      attempt({ responsibility: ["SECURITY_INCIDENT_OWNER"] }, [sharePoint.id], member),
    ).rejects.toMatchObject({
      extensions: { holders: [holder(sharePointTeam)] },
    });
  });
});
