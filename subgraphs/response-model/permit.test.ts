import type { Membership, Viewer } from "../../platform/identity/viewer.js";
import { type Needed, permit, separatedFrom } from "./permit.js";
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

/** A thing that concerns these services, on which nobody is named. */
const on = (...serviceIds: string[]) => ({ serviceIds });

describe.each(cells)("The cell %s", (cell) => {
  const policy = { allow: [{ responsibility: cell }] } as const;
  const every = cells.filter((other) => other !== cell);
  const ofSecurity = responsibilities[cell].side === "SECURITY_TEAM";

  test("is granted to the team that holds it and owns an affected service", () => {
    const viewer = member({ responsibilities: [cell], serviceIds: ["exchange", "sharepoint"] });
    expect(permit(viewer, policy, on("teams", "sharepoint"))).toBe(true);
  });

  test(`is ${ofSecurity ? "granted" : "refused"} to the team that holds it and owns other services only`, () => {
    const viewer = member({ responsibilities: [cell], serviceIds: ["exchange"] });
    expect(permit(viewer, policy, on("sharepoint"))).toBe(ofSecurity);
  });

  test(`is ${ofSecurity ? "granted" : "refused"} to the team that holds it and owns no service`, () => {
    expect(permit(member({ responsibilities: [cell] }), policy, on("exchange"))).toBe(ofSecurity);
  });

  test(`is ${ofSecurity ? "granted" : "refused"} to its holder where no service is concerned`, () => {
    const viewer = member({ responsibilities: [cell], serviceIds: ["exchange"] });
    expect(permit(viewer, policy, on())).toBe(ofSecurity);
  });

  test("is refused to a team that owns the service and holds all other 24 cells", () => {
    const viewer = member({ responsibilities: every, serviceIds: ["exchange"] });
    expect(permit(viewer, policy, on("exchange"))).toBe(false);
  });

  test("opens none of the other 24 cells", () => {
    const viewer = member({ responsibilities: [cell], serviceIds: ["exchange"] });
    expect(every.filter((other) => permit(viewer, { allow: [{ responsibility: other }] }, on("exchange")))).toEqual([]);
  });

  test("is refused to every team function that does not hold it", () => {
    const viewer = member(...functions.map((of) => ({ function: of, serviceIds: ["exchange"] })));
    expect(permit(viewer, policy, on("exchange"))).toBe(false);
  });

  test("is refused to the system itself", () => {
    const viewer = { ...member({ responsibilities: [cell], serviceIds: ["exchange"] }), kind: "SYSTEM" } as const;
    expect(permit(viewer, policy, on("exchange"))).toBe(false);
  });
});

describe.each(functions)("The team function %s", (teamFunction) => {
  const policy = { allow: [{ function: teamFunction }] } as const;

  test("is granted to a team that has it, whichever services are concerned", () => {
    const viewer = member({ function: teamFunction });
    expect([permit(viewer, policy, on()), permit(viewer, policy, on("x"))]).toEqual([true, true]);
  });

  test("is refused to teams with the other nine functions, even when they hold every cell", () => {
    const others = functions.filter((other) => other !== teamFunction);
    const viewer = member(...others.map((of) => ({ function: of, serviceIds: ["x"], responsibilities: cells })));
    expect(permit(viewer, policy, on("x"))).toBe(false);
  });
});

test("An allowance that names states holds only while the thing is in one of them; each has its own", () => {
  const policy = {
    allow: [
      { responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD", from: ["DISMISSED", "WITHDRAWN"] },
      { responsibility: "INCIDENT_RESPONSE_LEAD", from: ["CLOSED"] },
    ],
  } as const;
  const onCall = member({ responsibilities: ["SECURITY_ON_CALL_AND_RESPONSE_LEAD"] });
  const lead = member({ responsibilities: ["INCIDENT_RESPONSE_LEAD"] });
  const may = (viewer: Viewer, ...states: string[]) => permit(viewer, policy, { serviceIds: [], states });
  expect([may(onCall, "DISMISSED"), may(onCall, "CONFIRMED", "WITHDRAWN"), may(onCall, "CLOSED")]).toEqual([
    true,
    true,
    false,
  ]);
  expect([may(lead, "CLOSED"), may(lead, "DISMISSED")]).toEqual([true, false]);
});

test("Where no allowance holds in a state, whoever may from another is kept from it by the state alone", () => {
  const policy = { allow: [{ responsibility: "INCIDENT_RESPONSE_LEAD", from: ["CLOSED"] }] } as const;
  const lead = member({ responsibilities: ["INCIDENT_RESPONSE_LEAD"] });
  const concerned = { serviceIds: [], states: ["DECLARED"] };
  expect([permit(lead, policy, concerned), permit(member(), policy, concerned)]).toEqual([true, false]);
});

test("Of several allowances, one is enough", () => {
  const policy = { allow: [{ responsibility: "BREACH_HUNT" }, { function: "LEGAL_AFFAIRS" }] } as const;
  const viewers = [
    member({ responsibilities: ["BREACH_HUNT"] }),
    member({ function: "LEGAL_AFFAIRS" }),
    member({ function: "TRUST", responsibilities: ["IOC_SWEEPS"] }),
  ];
  expect(viewers.map((viewer) => permit(viewer, policy, on()))).toEqual([true, true, false]);
});

test("One team's cell does not count for a service that only another team of the same person owns", () => {
  const viewer = member({ responsibilities: ["EVENT_AND_ALERT_TRIAGE"] }, { serviceIds: ["exchange"] });
  expect(permit(viewer, { allow: [{ responsibility: "EVENT_AND_ALERT_TRIAGE" }] }, on("exchange"))).toBe(false);
});

test("A cell and a function that are named together must be of one and the same team", () => {
  const policy = { allow: [{ responsibility: "BREACH_HUNT", function: "SECURITY_RESPONSE" }] } as const;
  const viewers = [
    member({ function: "SECURITY_RESPONSE", responsibilities: ["BREACH_HUNT"] }),
    member({ function: "SECURITY_RESPONSE" }, { function: "TRUST", responsibilities: ["BREACH_HUNT"] }),
    member({ function: "SECURITY_RESPONSE" }),
    member({ function: "TRUST", responsibilities: ["BREACH_HUNT"] }),
  ];
  expect(viewers.map((viewer) => permit(viewer, policy, on()))).toEqual([true, false, false, false]);
});

test("A cell of the service side and a function must be of the team that owns the service", () => {
  const policy = { allow: [{ responsibility: "SECURITY_INCIDENT_OWNER", function: "SERVICE" }] } as const;
  const holds = { responsibilities: ["SECURITY_INCIDENT_OWNER"], serviceIds: ["exchange"] };
  const viewer = member({ ...holds, function: "PARTNER_SECURITY" }, { ...holds, serviceIds: ["teams"] });
  expect([permit(viewer, policy, on("exchange")), permit(viewer, policy, on("teams"))]).toEqual([false, true]);
});

test("A named team and the function or cell that are asked for must be one and the same team", () => {
  const center = { function: "CYBER_DEFENSE_OPERATIONS_CENTER", responsibilities: ["BREACH_HUNT"] } as const;
  const concerned = {
    serviceIds: [],
    holders: { SHIFT_TEAM_MEMBER: [{ id: "on-duty", name: "Duty", isTeam: true }] },
  } as const;
  const asks = [{ function: center.function }, { responsibility: "BREACH_HUNT" }] as const;
  const may = (...memberships: Partial<Membership>[]) =>
    asks.map((one) => permit(member(...memberships), { allow: [{ ...one, holder: "SHIFT_TEAM_MEMBER" }] }, concerned));
  expect(may({ ...center, teamId: "on-duty" })).toEqual([true, true]);
  expect(may({ teamId: "another" }, { ...center, teamId: "on-duty" })).toEqual([true, true]);
  expect(may({ ...center, teamId: "another" }, { teamId: "on-duty" })).toEqual([false, false]);
});

test("A person without a team may do nothing that asks for a cell or a function", () => {
  const asking = [...cells.map((responsibility) => ({ responsibility })), ...functions.map((of) => ({ function: of }))];
  expect(permit(member(), { allow: asking as unknown as Needed["allow"] }, on("x"))).toBe(false);
});

describe("A named person", () => {
  const lead = { holder: "LEAD" } as const;
  const concerned = { serviceIds: [], holders: { LEAD: [{ id: "person", name: "Somebody" }] } };
  const another = { serviceIds: [], holders: { LEAD: [{ id: "another", name: "Another" }] } };

  test("is enough where the policy names nothing else", () => {
    expect(permit(member(), { allow: [lead] }, concerned)).toBe(true);
  });

  test("is refused who is not whom the policy names, and everybody where there is none", () => {
    const answers = [another, on(), { serviceIds: [], holders: { OWNER: concerned.holders.LEAD } }];
    expect(answers.map((one) => permit(member({ responsibilities: cells }), { allow: [lead] }, one))).toEqual([
      false,
      false,
      false,
    ]);
  });

  test("must hold the cell as well where the policy names both", () => {
    const policy = { allow: [{ ...lead, responsibility: "INCIDENT_RESPONSE_LEAD" }] } as const;
    const holder = member({ responsibilities: ["INCIDENT_RESPONSE_LEAD"] });
    expect([
      permit(holder, policy, concerned),
      permit(member(), policy, concerned),
      permit(holder, policy, another),
    ]).toEqual([true, false, false]);
  });

  test("lets who stands in act only until there is one", () => {
    const policy = { allow: [lead, { responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD", vacant: "LEAD" }] } as const;
    const onCall = member({ responsibilities: ["SECURITY_ON_CALL_AND_RESPONSE_LEAD"] });
    expect([
      permit(onCall, policy, on()),
      permit(onCall, policy, { serviceIds: [], holders: { LEAD: [] } }),
      permit(onCall, policy, another),
      permit(member(), policy, on()),
    ]).toEqual([true, true, false, false]);
  });

  test("of an appointment is known by the viewer, whatever stands on the thing", () => {
    const policy = { allow: [{ holder: "EXECUTIVE_INCIDENT_MANAGER" }] } as const;
    const appointed = { ...member(), appointments: ["EXECUTIVE_INCIDENT_MANAGER"] };
    expect([
      permit(appointed, policy, on()),
      permit(member(), policy, on()),
      permit({ ...appointed, kind: "SERVICE_ACCOUNT" }, policy, on()),
    ]).toEqual([true, false, false]);
  });
});

describe("Separation", () => {
  const policy = { allow: [{ responsibility: "BREACH_HUNT" }], separate: ["raise", "restore"] } as const;
  const viewer = member({ responsibilities: ["BREACH_HUNT"] });
  const by = (operation: string, id: string) => ({
    serviceIds: [],
    doneBy: {
      [operation]: [
        { id: "another", name: "Another" },
        { id, name: "Somebody" },
      ],
    },
  });

  test("refuses who carried out one of the named operations on the same thing, whatever else they are", () => {
    expect([
      permit(viewer, policy, by("restore", "person")),
      permit(viewer, policy, by("raise", "person")),
      permit(viewer, policy, by("restore", "another")),
      permit(viewer, policy, by("contain", "person")),
    ]).toEqual([false, false, true, true]);
  });

  test("names the operations that stand in the way", () => {
    expect(separatedFrom(viewer, policy, by("restore", "person"))).toEqual(["restore"]);
    expect(separatedFrom(viewer, policy, on())).toEqual([]);
  });
});

describe("A service account", () => {
  const program = { ...member({ responsibilities: cells, serviceIds: ["x"] }), kind: "SERVICE_ACCOUNT" } as const;
  const needed = { allow: [{ responsibility: "IOC_SWEEPS" }] } as const;

  test("may nothing that a policy does not open to programs, whatever its team holds", () => {
    expect(cells.filter((cell) => permit(program, { allow: [{ responsibility: cell }] }, on("x")))).toEqual([]);
    expect(permit(program, { ...needed, actors: ["PERSON"] }, on("x"))).toBe(false);
  });

  test("is judged by its teams like a person where a policy names it", () => {
    const policy = { ...needed, actors: ["PERSON", "SERVICE_ACCOUNT"] } as const;
    expect(permit(program, policy, on())).toBe(true);
    expect(permit({ ...program, memberships: [team({ responsibilities: ["BREACH_HUNT"] })] }, policy, on())).toBe(
      false,
    );
  });

  test("may what is for programs alone, and a person may not", () => {
    const policy = { ...needed, actors: ["SERVICE_ACCOUNT"] } as const;
    const person = { ...program, kind: "PERSON" } as const;
    expect([permit(program, policy, on()), permit(person, policy, on())]).toEqual([true, false]);
  });
});
