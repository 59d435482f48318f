import type { Organization } from "../records/organization.js";
import { planImport, type Standing } from "./plan-import.js";

const nothing: Standing = { Team: [], Person: [], Service: [], OnCallRotation: [] };

const organization: Organization = {
  name: "Small",
  teams: [
    {
      key: "mail",
      name: "Mail",
      function: "SERVICE",
      description: "Runs mail.",
      responsibilities: ["EVENT_AND_ALERT_TRIAGE"],
    },
  ],
  services: [{ key: "mail", name: "Mail", kind: "CORE", description: "Mail.", ownedBy: "mail" }],
  people: [{ key: "ada", subject: "ada", kind: "PERSON", name: "Ada", email: "ada@example.com", teams: ["mail"] }],
  executiveIncidentManagers: ["ada"],
  onCallRotations: [
    {
      key: "mail",
      team: "mail",
      name: "Mail on-call",
      timeZone: "UTC",
      startsAt: "2026-01-05T00:00:00Z",
      shiftHours: 12,
      participants: ["ada"],
    },
  ],
};

const now = new Date("2026-05-04T08:00:00Z");

function counter() {
  let last = 0;
  return () => String(++last);
}

/** What stands after the changes of a plan on what stood before. */
function standingAfter(standing: Standing, given: Organization, previous?: Organization): Standing {
  const { changes } = planImport(given, previous, standing, counter(), now);
  const of = (kind: keyof Standing) => {
    const rows = changes.filter((change) => change.kind === kind).map(({ row }) => row);
    return [...standing[kind].filter(({ id }) => !rows.some((row) => row.id === id)), ...rows];
  };
  return {
    Team: of("Team"),
    Person: of("Person"),
    Service: of("Service"),
    OnCallRotation: of("OnCallRotation"),
  } as Standing;
}

const standing = standingAfter(nothing, organization);

test("Whom the file appoints is appointed, until it names them no longer, or they leave", () => {
  const appointments = ({ Person }: Standing) => Person.map((person) => person.appointments);
  expect(appointments(standing)).toEqual([["EXECUTIVE_INCIDENT_MANAGER"]]);
  expect(appointments(standingAfter(standing, { ...organization, executiveIncidentManagers: [] }))).toEqual([[]]);
  const left = { ...organization, people: [], onCallRotations: [], executiveIncidentManagers: [] };
  expect(appointments(standingAfter(standing, left))).toEqual([[]]);
});

test("A first import brings everything into being, at version 1, and ties it together by id", () => {
  const [team] = standing.Team;
  const [person] = standing.Person;
  expect([team?.version, person?.version]).toEqual([1, 1]);
  expect(standing.Service[0]?.ownerTeamId).toBe(team?.id);
  expect(person?.teamIds).toEqual([team?.id]);
  expect(standing.OnCallRotation[0]).toMatchObject({ teamId: team?.id, participantIds: [person?.id] });
});

test("What says the same is not changed", () => {
  expect(planImport(organization, organization, standing, counter(), now)).toEqual({
    changes: [],
    kept: [],
    reactivated: [],
  });
});

test("What says something else is changed, keeping its id, and raised by one version", () => {
  const [team] = organization.teams;
  if (!team) throw new Error("no team");
  const renamed = { ...organization, teams: [{ ...team, name: "Post" }] };
  const { changes } = planImport(renamed, organization, standing, counter(), now);
  expect(changes).toMatchObject([
    { kind: "Team", isNew: false, row: { id: standing.Team[0]?.id, version: 2, name: "Post" } },
  ]);
});

describe("People whom the file no longer has", () => {
  const [ada] = organization.people;
  if (!ada) throw new Error("no person");
  const bo = { ...ada, key: "bo", subject: "bo" };
  const rotations = organization.onCallRotations.map((rotation) => ({ ...rotation, participants: ["ada", "bo"] }));
  const both = { ...organization, people: [ada, bo], onCallRotations: rotations };
  const stands = standingAfter(nothing, both);
  const [, gone] = stands.Person;
  const filed = { ...both, people: [ada], onCallRotations: [] };

  test("are deactivated: they lose their teams and their turns on call, and keep everything else", () => {
    const { changes, kept } = planImport(filed, both, stands, counter(), now);
    expect(changes).toEqual([
      { kind: "Person", isNew: false, row: { ...gone, version: 2, teamIds: [], deactivatedAt: now } },
      {
        kind: "OnCallRotation",
        isNew: false,
        row: { ...stands.OnCallRotation[0], version: 2, participantIds: [stands.Person[0]?.id] },
      },
    ]);
    expect(kept).toEqual([{ kind: "OnCallRotation", key: "mail" }]);
  });

  test("stay as they are when the file says so", () => {
    expect(planImport({ ...filed, removed: "keep" }, both, stands, counter(), now)).toEqual({
      changes: [],
      kept: [
        { kind: "Person", key: "bo" },
        { kind: "OnCallRotation", key: "mail" },
      ],
      reactivated: [],
    });
  });
});

test("What the file no longer has is named and kept", () => {
  const { changes, kept } = planImport(
    { ...organization, onCallRotations: [] },
    organization,
    standing,
    counter(),
    now,
  );
  expect([changes, kept]).toEqual([[], [{ kind: "OnCallRotation", key: "mail" }]]);
});

describe("Responsibilities that were assigned since the last import", () => {
  const assigned: Standing = {
    ...standing,
    Team: standing.Team.map((team) => ({ ...team, responsibilities: [...team.responsibilities, "BREACH_HUNT"] })),
  };
  const filedAs = (...responsibilities: Organization["teams"][number]["responsibilities"]): Organization => ({
    ...organization,
    teams: organization.teams.map((team) => ({ ...team, responsibilities })),
  });

  test("stay when the file is imported for another reason", () => {
    const moved = { ...organization, services: [] };
    expect(planImport(moved, organization, assigned, counter(), now).changes).toEqual([]);
  });

  test("stay when the file gives and takes others", () => {
    expect(standingAfter(assigned, filedAs("IOC_SWEEPS"), organization).Team[0]?.responsibilities).toEqual([
      "BREACH_HUNT",
      "IOC_SWEEPS",
    ]);
  });

  test("go when the file had them and has them no longer", () => {
    const before = filedAs("EVENT_AND_ALERT_TRIAGE", "BREACH_HUNT");
    expect(standingAfter(assigned, organization, before).Team[0]?.responsibilities).toEqual(["EVENT_AND_ALERT_TRIAGE"]);
  });
});
