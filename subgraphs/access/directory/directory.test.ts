import type { DataSource, EntitySchema } from "typeorm";
import type { Concerned } from "../../../platform/actions/entitlement.js";
import { openDatabase } from "../../../platform/database/database.js";
import type { ReceivedEvent } from "../../../platform/events/inbox/received-event.js";
import type { Membership, Viewer } from "../../../platform/identity/viewer.js";
import type { CordonError } from "../../../platform/runtime/errors.js";
import { createTestDatabase, type TestDatabase } from "../../../test/support/test-database.js";
import type { Needed } from "../../response-model/permit.js";
import { CreateDirectory1767312000000 } from "../migrations/1767312000000-create-directory.js";
import { KeepAccountsInDirectory1768003200000 } from "../migrations/1768003200000-keep-accounts-in-directory.js";
import { KeepAppointmentsInDirectory1769817600000 } from "../migrations/1769817600000-keep-appointments-in-directory.js";
import { authorizeByDirectory, findAppointed, findResponders, findServices } from "./directory.js";
import { directoryHandlers } from "./directory-handlers.js";
import { directoryTables } from "./directory-tables.js";
import { identityInDirectory } from "./identity-in-directory.js";

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
const account = {
  operations: [],
  expiresAt: null,
  active: true,
  appointments: [] as string[],
  email: "ada@example.com",
};
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
  email: "sweeper@example.com",
  operations: ["recordIndicatorSweep"],
  expiresAt: "2030-01-01T00:00:00.000Z",
};
const manager = { appointments: ["EXECUTIVE_INCIDENT_MANAGER"] };

let testDatabase: TestDatabase;
let database: DataSource;
beforeAll(async () => {
  testDatabase = await createTestDatabase("directory");
  database = await openDatabase(
    {
      setting: "DATABASE_URL_DIRECTORY",
      tables: Object.values(directoryTables) as EntitySchema[],
      migrations: [
        CreateDirectory1767312000000,
        KeepAccountsInDirectory1768003200000,
        KeepAppointmentsInDirectory1769817600000,
      ],
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

function tell(
  kind: "team" | "service" | "person",
  data: Readonly<Record<string, unknown>> & { readonly id: string },
): Promise<void> {
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
    await tell("team", { ...legalTeam, responsibilities: ["IOC_SWEEPS", "BREACH_HUNT"] });
    await tell("team", legalTeam);
    expect(await database.manager.findOneBy(directoryTables.DirectoryTeam, { id: legalTeam.id })).toEqual(legalTeam);
  });

  test("may know more than the directory keeps", async () => {
    await tell("person", { ...ada, shoeSize: 38 });
    expect(await database.manager.findOneBy(directoryTables.DirectoryPerson, { id: ada.id })).toEqual(ada);
  });

  test("of before there were accounts means what the migration makes of them", async () => {
    const { operations: _, expiresAt: _end, active: _active, ...old } = sweeper;
    await tell("person", old);
    await tell("person", { ...old, id: uuid(23), subject: "bo", kind: "PERSON" });
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

  test("of before there were appointments means none, and no address by which accounts are one", async () => {
    const { appointments: _, email: _address, ...old } = { ...sweeper, id: uuid(24), subject: "cy" };
    await tell("person", old);
    expect(await identityInDirectory(database.manager, "cy")).toMatchObject({ appointments: [], otherAccountIds: [] });
  });

  test("of an appointment says who has it, until they leave", async () => {
    const bea = { ...ada, ...manager, id: uuid(25), name: "Bea", subject: "bea", email: "bea@example.com" };
    await tell("person", bea);
    await tell("person", { ...bea, id: uuid(26), name: "Abe", subject: "abe", email: "abe@example.com" });
    expect(await identityInDirectory(database.manager, "bea")).toMatchObject(manager);
    expect(await identityInDirectory(database.manager, "ada")).toMatchObject({ appointments: [] });
    const appointed = () => findAppointed(database.manager, "EXECUTIVE_INCIDENT_MANAGER");
    expect(await appointed()).toEqual([
      { id: uuid(26), name: "Abe" },
      { id: uuid(25), name: "Bea" },
    ]);
    await tell("person", { ...bea, appointments: [], teamIds: [], active: false });
    expect(await appointed()).toEqual([{ id: uuid(26), name: "Abe" }]);
  });

  test("of accounts with one address says that they are of one human being, whatever the letters' case", async () => {
    await tell("person", { ...ada, id: uuid(27), subject: "ada-too", email: "Ada@Example.com" });
    expect(await identityInDirectory(database.manager, "ada")).toMatchObject({ otherAccountIds: [uuid(27)] });
    expect(await identityInDirectory(database.manager, "ada-too")).toMatchObject({ otherAccountIds: [ada.id] });
    await tell("person", { ...ada, id: uuid(27), subject: "ada-too", email: "else@example.com" });
    expect(await identityInDirectory(database.manager, "ada")).toMatchObject({ otherAccountIds: [] });
  });

  test("takes all rights from who is not active any more, and keeps the name", async () => {
    await tell("person", { ...sweeper, teamIds: [], active: false });
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
  test("people come with their teams, and whom it does not know or who has left is left out", async () => {
    expect(await findResponders(database.manager, [ada.id, uuid(99)])).toEqual([
      { ...ada, teams: expect.arrayContaining([exchangeTeam, securityTeam]) },
    ]);
    expect(await findResponders(database.manager, [])).toEqual([]);
    await tell("person", { ...ada, active: false });
    expect(await findResponders(database.manager, [ada.id])).toEqual([]);
    await tell("person", ada);
  });

  test("services that it knows come with their names", async () => {
    const services = await findServices(database.manager, [exchange.id, uuid(99)]);
    expect(services.map(({ name }) => name)).toEqual(["Exchange Online"]);
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
  const attempt = (
    needed: Needed,
    serviceIds: readonly string[],
    who = eve,
    concerned: Omit<Concerned, "serviceIds"> = {},
  ) => authorizeByDirectory(database.manager, who, needed, { serviceIds, ...concerned });
  const holder = ({ id, name }: { readonly id: string; readonly name: string }) => ({ teamId: id, teamName: name });

  test("of a service responsibility is told which owning team holds it", async () => {
    await expect(
      attempt({ allow: [{ responsibility: "SECURITY_INCIDENT_OWNER" }] }, [exchange.id]),
    ).rejects.toMatchObject({
      message:
        'You may not do this. It takes the responsibility "Security incident owner" for the services concerned. Ask: Exchange.',
      extensions: {
        code: "FORBIDDEN",
        responsibilities: ["SECURITY_INCIDENT_OWNER"],
        functions: [],
        holders: [holder(exchangeTeam)],
        people: [],
        separatedFrom: [],
      },
    });
  });

  test("is told all of it in Korean as well", async () => {
    const refused = await attempt(
      { allow: [{ responsibility: "SECURITY_INCIDENT_OWNER" }, { function: "LEGAL_AFFAIRS" }] },
      [exchange.id],
    ).catch((error: unknown) => error as CordonError);
    expect((refused as CordonError).in("ko").message).toBe(
      "이 작업을 수행할 권한이 없습니다. 해당 서비스에 대해 다음 조건 중 하나를 충족해야 합니다: ‘보안 인시던트 소유자’ 책임; 또는 ‘대외 및 법률 업무’ 팀 기능. 다음 담당자나 팀에 요청하십시오: Exchange, Legal.",
    );
  });

  test("for several services is told every owning team", async () => {
    await expect(
      attempt({ allow: [{ responsibility: "SECURITY_INCIDENT_OWNER" }] }, [exchange.id, sharePoint.id]),
    ).rejects.toMatchObject({ extensions: { holders: [holder(exchangeTeam), holder(sharePointTeam)] } });
  });

  test("of a security responsibility is told who holds it, whatever the service", async () => {
    await expect(attempt({ allow: [{ responsibility: "INCIDENT_RESPONSE_LEAD" }] }, [])).rejects.toMatchObject({
      message: expect.stringContaining("Ask: Security."),
      extensions: { holders: [holder(securityTeam)] },
    });
  });

  test("of a team function is told which team has it", async () => {
    await expect(attempt({ allow: [{ function: "LEGAL_AFFAIRS" }] }, [exchange.id])).rejects.toMatchObject({
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
    await expect(attempt({ allow: [{ responsibility: "BREACH_HUNT" }] }, [], program)).rejects.toMatchObject({
      message: expect.stringMatching(/^A program may not do this\./),
      extensions: { code: "FORBIDDEN", actors: ["PERSON"] },
    });
  });

  test("of a responsibility that nobody holds is told whom to ask for it", async () => {
    await expect(attempt({ allow: [{ responsibility: "BREACH_HUNT" }] }, [])).rejects.toMatchObject({
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
    await attempt({ allow: [{ responsibility: "SECURITY_INCIDENT_OWNER" }] }, [exchange.id], member);
    await expect(
      attempt({ allow: [{ responsibility: "SECURITY_INCIDENT_OWNER" }] }, [sharePoint.id], member),
    ).rejects.toMatchObject({
      extensions: { holders: [holder(sharePointTeam)] },
    });
  });

  describe("of what is left to named people", () => {
    const lea = { id: uuid(41), name: "Lea" };
    const leading = { responsibility: "INCIDENT_RESPONSE_LEAD", holder: "LEAD" } as const;
    const standIn = { responsibility: "INCIDENT_RESPONSE_LEAD", vacant: "LEAD" } as const;

    test("is told who it is, rather than which team could be", async () => {
      await expect(attempt({ allow: [leading] }, [], eve, { holders: { LEAD: [lea] } })).rejects.toMatchObject({
        message:
          'You may not do this. It takes the responsibility "Incident response lead" and the part "Accepted lead of the incident" (Lea) for the services concerned. Ask: Lea.',
        extensions: { holders: [], people: [{ personId: lea.id, personName: "Lea" }] },
      });
    });

    test("is told which team can become it, while there is none", async () => {
      await expect(attempt({ allow: [leading] }, [])).rejects.toMatchObject({
        message: expect.stringMatching(/Ask: Security\.$/),
        extensions: { holders: [holder(securityTeam)], people: [] },
      });
    });

    test("is told of who stands in only until there is one", async () => {
      const allow = [leading, standIn] as const;
      await expect(attempt({ allow }, [])).rejects.toMatchObject({
        message: expect.stringContaining('(while nobody has the part "Accepted lead of the incident") for'),
        extensions: { holders: [holder(securityTeam)] },
      });
      await expect(attempt({ allow }, [], eve, { holders: { LEAD: [lea] } })).rejects.toMatchObject({
        message: expect.stringMatching(/Ask: Lea\.$/),
        extensions: { holders: [] },
      });
    });

    test("is told that nobody is it, where no team could be", async () => {
      await expect(attempt({ allow: [{ holder: "OFFEREE" }] }, [])).rejects.toMatchObject({
        message:
          'You may not do this. It takes the part "Person it is offered to". Nobody has that part at the moment.',
        extensions: { responsibilities: [], functions: [], holders: [], people: [] },
      });
    });

    test("is told who is appointed, whatever stands on the thing; and who is appointed is let through", async () => {
      await tell("person", { ...ada, ...manager, id: uuid(42), name: "Mia", subject: "mia", email: "mia@example.com" });
      const needed = { allow: [{ holder: "EXECUTIVE_INCIDENT_MANAGER" }] } as const;
      await expect(attempt(needed, [])).rejects.toMatchObject({
        message: expect.stringMatching(/It takes the part "Executive incident manager" \(.*Mia\)\. Ask: .*Mia\.$/),
        extensions: { people: expect.arrayContaining([{ personId: uuid(42), personName: "Mia" }]) },
      });
      await attempt(needed, [], { ...eve, ...manager });
    });
  });

  describe("who has had a part that keeps them from it", () => {
    const needed = { allow: [{ responsibility: "INCIDENT_RESPONSE_LEAD" }], separate: ["restoreService"] } as const;
    const member = viewer({
      teamId: securityTeam.id,
      teamName: "Security",
      function: "SECURITY_RESPONSE",
      serviceIds: [],
      responsibilities: ["INCIDENT_RESPONSE_LEAD"],
    });
    const doneBy = { restoreService: [{ id: eve.personId, name: "Eve" }] };
    const refusal = {
      message:
        "You may not do this. You carried out restoreService here yourself, by this account or another, and this takes another person: four eyes see what two overlook. Ask: Security.",
      extensions: { code: "FORBIDDEN", separatedFrom: ["restoreService"], holders: [holder(securityTeam)] },
    };

    test("is told by which operation", async () => {
      await attempt(needed, [], member);
      await expect(attempt(needed, [], member, { doneBy })).rejects.toMatchObject(refusal);
    });

    test("is refused under another account of the same human being as well", async () => {
      const other = { ...member, personId: uuid(51), subject: "eve-too", otherAccountIds: [eve.personId] };
      await expect(attempt(needed, [], other, { doneBy })).rejects.toMatchObject(refusal);
      await attempt(needed, [], { ...other, otherAccountIds: [uuid(52)] }, { doneBy });
    });
  });
});
