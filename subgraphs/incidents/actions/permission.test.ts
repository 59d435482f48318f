import type { Viewer } from "../../../platform/identity/viewer.js";
import { permit } from "../../response-model/permit.js";
import { type Responsibility, responsibilities } from "../../response-model/process/responsibilities.js";
import { type TeamFunction, teamFunctions } from "../../response-model/process/team-functions.js";
import { actionNamed, allActions } from "../test-support/incident-scenario.js";
import type { Operation } from "../test-support/inputs.js";
import { people, services, system } from "../test-support/organization.js";
import { forPrograms, permissionTable, serviceCells } from "../test-support/permission-table.js";

/** Somebody whose one team has this function and these cells, and owns these services. */
const memberOf = (
  teamFunction: string,
  cells: readonly Responsibility[] = [],
  serviceIds: readonly string[] = [],
): Viewer => ({
  ...people.nobody,
  memberships: [{ teamId: "team", teamName: "Team", function: teamFunction, responsibilities: cells, serviceIds }],
});

const operations = Object.keys(permissionTable) as Operation[];
const cells = Object.keys(responsibilities) as Responsibility[];
const may = (viewer: Viewer, operation: Operation) =>
  permit(viewer, actionNamed(operation).policy, [services.exchange]);

test("The table names every operation of the room, and no other", () => {
  expect([...operations].sort()).toEqual(allActions.map(({ name }) => name).sort());
});

describe.each(operations)("%s", (operation) => {
  const needed = permissionTable[operation];

  test("is for the team functions of the table, and for no other", () => {
    const able = (Object.keys(teamFunctions) as TeamFunction[]).filter((name) => may(memberOf(name), operation));
    expect(able).toEqual((Object.keys(teamFunctions) as TeamFunction[]).filter((name) => needed.includes(name)));
  });

  test("is for the cells of the table, held for the affected service, and for no other", () => {
    const able = cells.filter((cell) => may(memberOf("no function", [cell], [services.exchange]), operation));
    expect(able).toEqual(cells.filter((cell) => needed.includes(cell)));
  });

  test("is not for a service cell that is held for another service", () => {
    const able = cells.filter((cell) => may(memberOf("no function", [cell], [services.sharepoint]), operation));
    expect(able).toEqual(cells.filter((cell) => needed.includes(cell) && !serviceCells.includes(cell)));
  });

  test(`is ${forPrograms.includes(operation) ? "" : "not "}for programs`, () => {
    const holdingAll = Object.keys(teamFunctions).map((name) => memberOf(name, cells, [services.exchange]));
    const memberships = holdingAll.flatMap((viewer) => [...viewer.memberships]);
    const able = may({ ...people.nobody, kind: "SERVICE_ACCOUNT", memberships }, operation);
    expect(able).toBe(forPrograms.includes(operation));
  });

  test("is neither for who belongs to no team nor for the gateway itself", () => {
    const everything = { ...system, memberships: memberOf("SERVICE", cells, [services.exchange]).memberships };
    expect([people.nobody, system, everything].filter((viewer) => may(viewer, operation))).toEqual([]);
  });
});
