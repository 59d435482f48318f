import type { Membership, Viewer } from "../../platform/identity/viewer.js";
import { permit } from "./permit.js";
import { type Responsibility, responsibilities } from "./process/responsibilities.js";
import { type TeamFunction, teamFunctions } from "./process/team-functions.js";

const cells = Object.keys(responsibilities) as Responsibility[];
const functions = Object.keys(teamFunctions) as TeamFunction[];

const team = (given: Partial<Membership>): Membership => ({
  teamId: "team",
  teamName: "Team",
  function: "SERVICE",
  serviceIds: [],
  responsibilities: [],
  ...given,
});

const member = (...memberships: Partial<Membership>[]): Viewer => ({
  subject: "somebody",
  kind: "PERSON",
  personId: "person",
  name: "Somebody",
  memberships: memberships.map(team),
});

describe.each(cells)("The cell %s", (cell) => {
  const policy = { responsibility: [cell] } as const;
  const every = cells.filter((other) => other !== cell);
  const ofSecurity = responsibilities[cell].side === "SECURITY_TEAM";

  test("is granted to the team that holds it and owns an affected service", () => {
    const viewer = member({ responsibilities: [cell], serviceIds: ["exchange", "sharepoint"] });
    expect(permit(viewer, policy, ["teams", "sharepoint"])).toBe(true);
  });

  test(`is ${ofSecurity ? "granted" : "refused"} to the team that holds it and owns other services only`, () => {
    const viewer = member({ responsibilities: [cell], serviceIds: ["exchange"] });
    expect(permit(viewer, policy, ["sharepoint"])).toBe(ofSecurity);
  });

  test(`is ${ofSecurity ? "granted" : "refused"} to the team that holds it and owns no service`, () => {
    expect(permit(member({ responsibilities: [cell] }), policy, ["exchange"])).toBe(ofSecurity);
  });

  test(`is ${ofSecurity ? "granted" : "refused"} to its holder where no service is concerned`, () => {
    const viewer = member({ responsibilities: [cell], serviceIds: ["exchange"] });
    expect(permit(viewer, policy, [])).toBe(ofSecurity);
  });

  test("is refused to a team that owns the service and holds all other 24 cells", () => {
    const viewer = member({ responsibilities: every, serviceIds: ["exchange"] });
    expect(permit(viewer, policy, ["exchange"])).toBe(false);
  });

  test("opens none of the other 24 cells", () => {
    const viewer = member({ responsibilities: [cell], serviceIds: ["exchange"] });
    expect(every.filter((other) => permit(viewer, { responsibility: [other] }, ["exchange"]))).toEqual([]);
  });

  test("is refused to every team function that does not hold it", () => {
    const viewer = member(...functions.map((of) => ({ function: of, serviceIds: ["exchange"] })));
    expect(permit(viewer, policy, ["exchange"])).toBe(false);
  });

  test("is refused to the system itself", () => {
    const viewer = { ...member({ responsibilities: [cell], serviceIds: ["exchange"] }), kind: "SYSTEM" } as const;
    expect(permit(viewer, policy, ["exchange"])).toBe(false);
  });
});

describe.each(functions)("The team function %s", (teamFunction) => {
  test("is granted to a team that has it, whichever services are concerned", () => {
    const viewer = member({ function: teamFunction });
    expect([
      permit(viewer, { function: [teamFunction] }, []),
      permit(viewer, { function: [teamFunction] }, ["x"]),
    ]).toEqual([true, true]);
  });

  test("is refused to teams with the other nine functions, even when they hold every cell", () => {
    const others = functions.filter((other) => other !== teamFunction);
    const viewer = member(...others.map((of) => ({ function: of, serviceIds: ["x"], responsibilities: cells })));
    expect(permit(viewer, { function: [teamFunction] }, ["x"])).toBe(false);
  });
});

test("Of several cells, one is enough", () => {
  const viewer = member({ responsibilities: ["IOC_SWEEPS"] });
  expect(permit(viewer, { responsibility: ["BREACH_HUNT", "IOC_SWEEPS"] }, [])).toBe(true);
});

test("Of a cell and a function, either is enough", () => {
  const policy = { responsibility: ["BREACH_HUNT"], function: ["LEGAL_AFFAIRS"] } as const;
  const viewers = [
    member({ responsibilities: ["BREACH_HUNT"] }),
    member({ function: "LEGAL_AFFAIRS" }),
    member({ function: "TRUST", responsibilities: ["IOC_SWEEPS"] }),
  ];
  expect(viewers.map((viewer) => permit(viewer, policy, []))).toEqual([true, true, false]);
});

test("One team's cell does not count for a service that only another team of the same person owns", () => {
  const viewer = member({ responsibilities: ["EVENT_AND_ALERT_TRIAGE"] }, { serviceIds: ["exchange"] });
  expect(permit(viewer, { responsibility: ["EVENT_AND_ALERT_TRIAGE"] }, ["exchange"])).toBe(false);
});

test("A person without a team may do nothing", () => {
  expect(
    permit(member(), { responsibility: cells as [Responsibility], function: functions as [TeamFunction] }, ["x"]),
  ).toBe(false);
});

describe("A service account", () => {
  const program = { ...member({ responsibilities: cells, serviceIds: ["x"] }), kind: "SERVICE_ACCOUNT" } as const;
  const needed = { responsibility: ["IOC_SWEEPS"] } as const;

  test("may nothing that a policy does not open to programs, whatever its team holds", () => {
    expect(cells.filter((cell) => permit(program, { responsibility: [cell] }, ["x"]))).toEqual([]);
    expect(permit(program, { ...needed, actors: ["PERSON"] }, ["x"])).toBe(false);
  });

  test("is judged by its teams like a person where a policy names it", () => {
    const policy = { ...needed, actors: ["PERSON", "SERVICE_ACCOUNT"] } as const;
    expect(permit(program, policy, [])).toBe(true);
    expect(permit({ ...program, memberships: [team({ responsibilities: ["BREACH_HUNT"] })] }, policy, [])).toBe(false);
  });

  test("may what is for programs alone, and a person may not", () => {
    const policy = { ...needed, actors: ["SERVICE_ACCOUNT"] } as const;
    const person = { ...program, kind: "PERSON" } as const;
    expect([permit(program, policy, []), permit(person, policy, [])]).toEqual([true, false]);
  });
});
