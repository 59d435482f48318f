import { assignmentOf } from "../test-support/case-file.js";
import { missingAssignments } from "./missing-assignments.js";

const services = [
  { id: "exchange", name: "Exchange", ownerTeamId: "exchange team" },
  { id: "sharepoint", name: "SharePoint", ownerTeamId: "sharepoint team" },
];
const lead = assignmentOf({});
const ownerOf = (serviceId: string) => assignmentOf({ role: "SECURITY_INCIDENT_OWNER", serviceId });

test("A lead and an owner for each service are missing at first", () => {
  expect(missingAssignments([], services)).toEqual([
    "the incident response lead",
    "the security incident owner for Exchange",
    "the security incident owner for SharePoint",
  ]);
});

test.each(["OFFERED", "DECLINED", "HANDED_OVER"] as const)("A role that is %s counts as missing", (state) => {
  expect(missingAssignments([{ ...lead, state }], [])).toEqual(["the incident response lead"]);
});

test("The owner of one service does not stand for another", () => {
  expect(missingAssignments([lead, ownerOf("exchange")], services)).toEqual([
    "the security incident owner for SharePoint",
  ]);
});

test("Nobody is missing when the lead and every owner have accepted", () => {
  expect(missingAssignments([lead, ownerOf("exchange"), ownerOf("sharepoint")], services)).toEqual([]);
});
