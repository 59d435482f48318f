import type { Concerned } from "../../../platform/actions/entitlement.js";
import { transitionRefusal } from "../../../platform/actions/preconditions.js";
import type { Membership, Viewer } from "../../../platform/identity/viewer.js";
import { incidentStates } from "../../response-model/machines/case/incident-states.js";
import { permit } from "../../response-model/permit.js";
import type { Policy } from "../../response-model/policy.js";
import { type Appointment, appointments } from "../../response-model/process/appointments.js";
import type { Holder } from "../../response-model/process/holders.js";
import { type Responsibility, responsibilities } from "../../response-model/process/responsibilities.js";
import { type TeamFunction, teamFunctions } from "../../response-model/process/team-functions.js";
import { actionNamed, allActions } from "../test-support/incident-scenario.js";
import type { Operation } from "../test-support/inputs.js";
import { people, services, system } from "../test-support/organization.js";
import {
  approvals,
  forPrograms,
  permissionTable,
  separations,
  serviceCells,
  type Truth,
} from "../test-support/permission-table.js";

const operations = Object.keys(permissionTable) as Operation[];
const cells = Object.keys(responsibilities) as Responsibility[];
const functions = Object.keys(teamFunctions) as TeamFunction[];
const states = Object.keys(incidentStates) as (keyof typeof incidentStates)[];
const holders: readonly Holder[] = [
  "LEAD",
  "OWNER",
  "OFFEREE",
  "OFFERER",
  "ROLE_HOLDER",
  "REQUESTER",
  "CREATOR",
  "ASSIGNEE",
  "VIRTUAL_TEAM_MEMBER",
  "CONSULTED",
  "CUSTODIAN",
  "ROOM_INVITEE",
  "ALERT_SOURCE",
  "EXECUTIVE_INCIDENT_MANAGER",
];
const { exchange, sharepoint } = services;

/** Somebody by what their one team holds, for which service, and by whom they are named as. */
interface Persona {
  readonly team: Pick<Membership, "function" | "responsibilities" | "serviceIds">;
  readonly named?: Holder;
}

const ofCells = (responsibilities: readonly Responsibility[], serviceId: string) => ({
  function: "no function",
  responsibilities,
  serviceIds: [serviceId],
});

/** Each cell, held for either service, by somebody who is named as nothing or as one of the holders; and each function. */
const personas: readonly Persona[] = [
  ...functions.map((name) => ({ team: { function: name, responsibilities: [], serviceIds: [] } })),
  ...[undefined, ...holders].flatMap((named) => [
    { team: ofCells([], exchange), ...(named && { named }) },
    ...[exchange, sharepoint].flatMap((serviceId) =>
      cells.map((cell) => ({ team: ofCells([cell], serviceId), ...(named && { named }) })),
    ),
  ]),
];

/** How an incident stands when somebody acts on the response of Exchange. */
interface Situation {
  readonly hasLead: boolean;
  readonly hasOwner: boolean;
  readonly state: (typeof states)[number];
}

const situations: readonly Situation[] = states.flatMap((state) =>
  [true, false].flatMap((hasLead) => [true, false].map((hasOwner) => ({ state, hasLead, hasOwner }))),
);

const me = people.nobody;
const somebodyElse = { id: "somebody else", name: "Somebody else" };

const viewerOf = ({ team, named }: Persona): Viewer => ({
  ...me,
  memberships: [{ teamId: "team", teamName: "Team", ...team }],
  ...(isAppointment(named) && { appointments: [named] }),
});

const isAppointment = (named: Holder | undefined): named is Appointment => named !== undefined && named in appointments;

function concernedIn({ hasLead, hasOwner, state }: Situation, { named }: Persona): Concerned {
  const there: readonly Holder[] = [
    ...(hasLead ? (["LEAD"] as const) : []),
    ...(hasOwner ? (["OWNER"] as const) : []),
    "OFFEREE",
    "OFFERER",
    "ROLE_HOLDER",
    "REQUESTER",
    "CREATOR",
    "ASSIGNEE",
    "VIRTUAL_TEAM_MEMBER",
    "CONSULTED",
    "CUSTODIAN",
    "ROOM_INVITEE",
    "ALERT_SOURCE",
  ];
  const who = there.map((holder) => [holder, [named === holder ? { id: me.personId, name: me.name } : somebodyElse]]);
  return { serviceIds: [exchange], holders: Object.fromEntries(who), doneBy: {}, states: [state] };
}

/** All that is true of somebody in a situation, as the table names it. */
function truthsOf({ team, named }: Persona, { hasLead, hasOwner, state }: Situation): ReadonlySet<Truth> {
  const counting = team.responsibilities.filter(
    (cell) => !serviceCells.includes(cell as Responsibility) || team.serviceIds.includes(exchange),
  );
  const isNamed = (named !== "LEAD" || hasLead) && (named !== "OWNER" || hasOwner);
  return new Set([
    team.function as TeamFunction,
    ...(counting as Responsibility[]),
    ...(named && isNamed ? [named] : []),
    ...(hasLead ? [] : (["NO_LEAD"] as const)),
    ...(hasOwner ? [] : (["NO_OWNER"] as const)),
    state,
  ]);
}

test("The table names every operation of the room, and no other", () => {
  expect([...operations].sort()).toEqual(allActions.map(({ name }) => name).sort());
});

describe.each(operations)("%s", (operation) => {
  const { policy } = actionNamed(operation);

  test("is for whom the table says, of either service, before and after there is a lead and an owner, from every state that decides", () => {
    const wrong: string[] = [];
    const namesStates = permissionTable[operation]
      .flat()
      .some((truth) => (states as readonly string[]).includes(truth));
    for (const situation of namesStates ? situations : situations.filter(({ state }) => state === "DECLARED"))
      for (const persona of personas) {
        const truths = truthsOf(persona, situation);
        const expected = permissionTable[operation].some((way) => way.every((truth) => truths.has(truth)));
        if (permit(viewerOf(persona), policy, concernedIn(situation, persona)) !== expected)
          wrong.push(`${expected ? "not for" : "for"} ${[...truths].join(", ")}`);
      }
    expect(wrong).toEqual([]);
  });

  test(`is ${forPrograms.includes(operation) ? "" : "not "}for programs`, () => {
    const memberships = [...functions, "no function"].map((name) => ({
      teamId: name,
      teamName: name,
      ...ofCells(cells, exchange),
      function: name,
    }));
    const program: Viewer = { ...me, kind: "SERVICE_ACCOUNT", memberships, appointments: Object.keys(appointments) };
    const able = situations.flatMap((situation) =>
      holders.map((named) => permit(program, policy, concernedIn(situation, { team: ofCells([], exchange), named }))),
    );
    expect(able.some((one) => one)).toBe(forPrograms.includes(operation));
  });

  test("is neither for who belongs to no team and is named nowhere nor for the gateway itself", () => {
    const everything = { ...system, memberships: [{ teamId: "t", teamName: "T", ...ofCells(cells, exchange) }] };
    const concerned = situations.map((situation) => concernedIn(situation, { team: ofCells([], exchange) }));
    expect(concerned.filter((one) => [me, system, everything].some((viewer) => permit(viewer, policy, one)))).toEqual(
      [],
    );
  });

  test("starts from no state in which none of its allowances holds", () => {
    const { allow, transitions = [] } = policy;
    const without = states.filter((state) => allow.every(({ from }) => from && !from.includes(state)));
    expect(without.filter((state) => !transitionRefusal(operation, transitions, { Incident: state }))).toEqual([]);
  });

  test("keeps apart and takes the approval that the table says", () => {
    expect(policy.separate ?? []).toEqual(separations[operation] ?? []);
    const { by, ...when } = policy.approval ?? { by: [] };
    expect(by).toEqual(operation in approvals ? ["EXECUTIVE_INCIDENT_MANAGER"] : []);
    expect(when).toEqual(approvals[operation] ?? {});
  });
});

const functionFor = ({ allow }: Policy) => allow.flatMap((allowance) => allowance.function ?? [])[0] ?? "no function";

test.each(Object.entries(separations))("%s is for nobody who did %j, by none of their accounts", (operation, kept) => {
  const { policy } = actionNamed(operation);
  const all: Viewer = {
    ...me,
    memberships: [
      { teamId: "team", teamName: "Team", ...ofCells(cells, exchange), function: functionFor(policy) },
      { teamId: "legal", teamName: "Legal", ...ofCells([], exchange), function: "LEGAL_AFFAIRS" },
    ],
    appointments: Object.keys(appointments),
  };
  const situation = { hasLead: false, hasOwner: false, state: "DECLARED" } as const;
  // Whoever is named could do anything else that is kept apart, too.
  const holders = policy.allow.flatMap(({ holder }) => holder ?? []);
  const named = (["CUSTODIAN", "OFFEREE"] as const).find((one) => holders.includes(one)) ?? "CONSULTED";
  const concerned = concernedIn(situation, { team: all.memberships[0] as Membership, named });
  expect(permit(all, policy, concerned)).toBe(true);
  for (const done of kept) {
    expect(permit(all, policy, { ...concerned, doneBy: { [done]: [somebodyElse] } })).toBe(true);
    expect(permit(all, policy, { ...concerned, doneBy: { [done]: [{ id: me.personId }] } })).toBe(false);
    const byOther = { ...all, personId: "another account", otherAccountIds: [me.personId] };
    expect(permit(byOther, policy, { ...concerned, doneBy: { [done]: [{ id: me.personId }] } })).toBe(false);
  }
});
