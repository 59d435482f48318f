import { approvalStates } from "../../response-model/machines/approval-states.js";
import { assignmentStates } from "../../response-model/machines/assignment-states.js";
import { approvalOf, assignmentOf } from "../test-support/case-file.js";
import { awaitedPeople } from "./awaited-people.js";
import type { Approval } from "./records/people/approval.js";
import type { Assignment } from "./records/people/assignment.js";

test("Whoever has an offer or a request for an approval before them is awaited, once each", () => {
  const assignments = [assignmentOf({ state: "OFFERED", personId: "sena" })];
  const approvals = [approvalOf({ askedPersonIds: ["mina", "sena"] })];
  expect(awaitedPeople({ assignments, approvals })).toEqual(["sena", "mina"]);
});

test("Nobody is awaited once it is answered, or has ended", () => {
  const assignments = Object.keys(assignmentStates)
    .filter((state) => state !== "OFFERED")
    .map((state) => assignmentOf({ state: state as Assignment["state"], personId: "sena" }));
  const approvals = Object.keys(approvalStates)
    .filter((state) => state !== "REQUESTED")
    .map((state) => approvalOf({ state: state as Approval["state"] }));
  expect(awaitedPeople({ assignments, approvals })).toEqual([]);
});
