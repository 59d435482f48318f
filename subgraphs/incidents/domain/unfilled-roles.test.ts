import { assignmentOf } from "../test-support/case-file.js";
import { unfilledRoles } from "./unfilled-roles.js";

const services = [
  { id: "exchange", name: "Exchange", ownerTeamId: "exchange team" },
  { id: "sharepoint", name: "SharePoint", ownerTeamId: "sharepoint team" },
];
const lead = assignmentOf({});
const ownerOf = (serviceId: string) => assignmentOf({ role: "SECURITY_INCIDENT_OWNER", serviceId });

const noOwner = (service: string) => ["NO_OWNER", { service }];

test("A lead and an owner for each service are missing at first", () => {
  expect(unfilledRoles({ assignments: [], services })).toEqual([
    ["NO_LEAD", {}],
    noOwner("Exchange"),
    noOwner("SharePoint"),
  ]);
});

test.each(["DECLINED", "HANDED_OVER"] as const)("A role that is %s counts as missing", (state) => {
  expect(unfilledRoles({ assignments: [{ ...lead, state }], services: [] })).toEqual([["NO_LEAD", {}]]);
});

test("A role that is offered is missing too, and everybody whom it was offered to is named", () => {
  const offered = (personName: string, role = lead) => ({ ...role, state: "OFFERED" as const, personName });
  const assignments = [offered("Sora"), offered("Mina"), offered("Erin", ownerOf("exchange"))];
  expect(unfilledRoles({ assignments, services })).toEqual([
    ["LEAD_OFFERED", { people: "Sora, Mina" }],
    ["OWNER_OFFERED", { service: "Exchange", people: "Erin" }],
    noOwner("SharePoint"),
  ]);
});

test("The owner of one service does not stand for another", () => {
  expect(unfilledRoles({ assignments: [lead, ownerOf("exchange")], services })).toEqual([noOwner("SharePoint")]);
});

test("Nobody is missing when the lead and every owner have accepted", () => {
  const assignments = [lead, ownerOf("exchange"), ownerOf("sharepoint")];
  expect(unfilledRoles({ assignments, services })).toEqual([]);
});
