import { approvalStates } from "../../response-model/machines/approval-states.js";
import { assignmentStates } from "../../response-model/machines/assignment-states.js";
import { approvalOf, assignmentOf, caseFile } from "../test-support/case-file.js";
import { awaitedPeople } from "./awaited-people.js";
import type { EvidenceTransfer } from "./records/evidence/evidence-transfer.js";
import type { Approval } from "./records/people/approval.js";
import type { Assignment } from "./records/people/assignment.js";
import type { LegalHold } from "./records/retention/legal-hold.js";

test("Whoever has an offer or a request for an approval before them is awaited, once each", () => {
  const assignments = [assignmentOf({ state: "OFFERED", personId: "sena" })];
  const approvals = [approvalOf({ askedPersonIds: ["mina", "sena"] })];
  expect(awaitedPeople({ ...caseFile(), assignments, approvals })).toEqual(["sena", "mina"]);
});

test("Nobody is awaited once it is answered, or has ended", () => {
  const assignments = Object.keys(assignmentStates)
    .filter((state) => state !== "OFFERED")
    .map((state) => assignmentOf({ state: state as Assignment["state"], personId: "sena" }));
  const approvals = Object.keys(approvalStates)
    .filter((state) => state !== "REQUESTED")
    .map((state) => approvalOf({ state: state as Approval["state"] }));
  expect(awaitedPeople({ ...caseFile(), assignments, approvals })).toEqual([]);
});

test("Whoever evidence is offered to, and whoever is asked to agree that a hold is lifted, is awaited until they answer", () => {
  const offered = { state: "OFFERED", toId: "erin" } as EvidenceTransfer;
  const asked = { state: "LIFT_REQUESTED", approverId: "tara" } as LegalHold;
  expect(awaitedPeople({ ...caseFile(), transfers: [offered], holds: [asked] })).toEqual(["erin", "tara"]);
  const transfers = [{ ...offered, state: "DECLINED" } as const];
  const holds = [{ ...asked, state: "IN_FORCE" } as const];
  expect(awaitedPeople({ ...caseFile(), transfers, holds })).toEqual([]);
});
