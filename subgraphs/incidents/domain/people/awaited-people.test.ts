import { approvalStates } from "../../../response-model/machines/case/approval-states.js";
import { assignmentStates } from "../../../response-model/machines/case/assignment-states.js";
import { consultationStates } from "../../../response-model/machines/response/consultation-states.js";
import { approvalOf, assignmentOf, caseFile, consultationOf } from "../../test-support/case-file.js";
import type { Consultation } from "../records/advice/consultation.js";
import type { EvidenceTransfer } from "../records/evidence/evidence-transfer.js";
import type { Approval } from "../records/people/approval.js";
import type { Assignment } from "../records/people/assignment.js";
import type { LegalHold } from "../records/retention/legal-hold.js";
import { awaitedPeople } from "./awaited-people.js";

test("Whoever has an offer, a request for an approval or a question before them is awaited, once each", () => {
  const assignments = [assignmentOf({ state: "OFFERED", personId: "sena" })];
  const approvals = [approvalOf({ askedPersonIds: ["mina", "sena"] })];
  const consultations = [
    consultationOf({ consultedTeamIds: ["legal"] }),
    consultationOf({ consultedTeamIds: ["trust", "legal"] }),
    consultationOf({ consultedTeamIds: [], consultedPersonId: "paul" }),
    consultationOf({ consultedTeamIds: [], consultedPersonId: "mina" }),
  ];
  expect(awaitedPeople({ ...caseFile(), assignments, approvals, consultations })).toEqual({
    askedPersonIds: ["sena", "mina", "paul"],
    askedTeamIds: ["legal", "trust"],
  });
});

test("Nobody is awaited once it is answered, or has ended", () => {
  const assignments = Object.keys(assignmentStates)
    .filter((state) => state !== "OFFERED")
    .map((state) => assignmentOf({ state: state as Assignment["state"], personId: "sena" }));
  const approvals = Object.keys(approvalStates)
    .filter((state) => state !== "REQUESTED")
    .map((state) => approvalOf({ state: state as Approval["state"] }));
  const consultations = Object.keys(consultationStates)
    .filter((state) => state !== "REQUESTED")
    .map((state) => consultationOf({ state: state as Consultation["state"] }));
  expect(awaitedPeople({ ...caseFile(), assignments, approvals, consultations })).toEqual({
    askedPersonIds: [],
    askedTeamIds: [],
  });
});

test("Whoever evidence is offered to, and whoever is asked to agree that a hold is lifted, is awaited until they answer", () => {
  const offered = { state: "OFFERED", toId: "erin" } as EvidenceTransfer;
  const asked = { state: "LIFT_REQUESTED", approverId: "tara", placedByTeamIds: ["legal"] } as unknown as LegalHold;
  expect(awaitedPeople({ ...caseFile(), transfers: [offered], holds: [asked] })).toMatchObject({
    askedPersonIds: ["erin", "tara"],
  });
  const transfers = [{ ...offered, state: "DECLINED" } as const];
  const holds = [{ ...asked, state: "IN_FORCE" } as const];
  expect(awaitedPeople({ ...caseFile(), transfers, holds })).toMatchObject({ askedPersonIds: [] });
});

test("The teams for which a hold was placed read the case until it is lifted", () => {
  const holdOf = (state: LegalHold["state"], ...placedByTeamIds: string[]) =>
    ({ state, placedByTeamIds }) as unknown as LegalHold;
  const holds = [holdOf("IN_FORCE", "legal"), holdOf("LIFT_REQUESTED", "counsel", "legal"), holdOf("LIFTED", "former")];
  expect(awaitedPeople({ ...caseFile(), holds }).askedTeamIds).toEqual(["legal", "counsel"]);
});
