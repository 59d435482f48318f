import { approvalOf, assignmentOf, caseFile, moment, responseWith } from "../../test-support/case-file.js";
import { changesOf } from "./changes-of.js";

const file = caseFile({
  assignments: [assignmentOf({ id: "lead" })],
  approvals: [approvalOf({})],
});

test("A value that changes is told from what to what, of which thing", () => {
  expect(
    changesOf(file, [
      { update: "Incident", id: "incident", set: { state: "RECEIVED", legalHold: true, retainUntil: moment } },
      { update: "ServiceResponse", id: "response of exchange", set: { state: "CONTAINMENT", round: 2 } },
      { update: "Assignment", id: "lead", set: { state: "HANDED_OVER" } },
      { update: "Approval", id: "approval", set: { state: "GRANTED" } },
    ]),
  ).toEqual([
    { of: "Incident", id: "incident", field: "state", from: "SUSPECTED", to: "RECEIVED" },
    { of: "Incident", id: "incident", field: "retainUntil", from: null, to: moment.toISOString() },
    { of: "Incident", id: "incident", field: "legalHold", from: "false", to: "true" },
    { of: "ServiceResponse", id: "response of exchange", field: "state", from: "ANALYSIS", to: "CONTAINMENT" },
    { of: "ServiceResponse", id: "response of exchange", field: "round", from: "1", to: "2" },
    { of: "Assignment", id: "lead", field: "state", from: "ACCEPTED", to: "HANDED_OVER" },
    { of: "Approval", id: "approval", field: "state", from: "REQUESTED", to: "GRANTED" },
  ]);
});

test("A list is told as a whole", () => {
  const [change] = changesOf(file, [
    { update: "Incident", id: "incident", set: { serviceIds: ["exchange", "sharepoint"] } },
  ]);
  expect(change).toMatchObject({ field: "serviceIds", from: "exchange", to: "exchange, sharepoint" });
});

test("What stays as it was, what the words tell, what is new and what is not of the case are no changes", () => {
  expect(
    changesOf(file, [
      { update: "Incident", id: "incident", set: { state: "SUSPECTED", receivedAt: moment, askedPersonIds: ["mina"] } },
      { update: "Incident", id: "another", set: { state: "MERGED" } },
      { update: "Alert", id: "alert", set: { disposition: "TRUE_POSITIVE" } },
      { insert: "ServiceResponse", row: responseWith({ serviceId: "sharepoint" }) },
    ]),
  ).toEqual([]);
});

test("Where only the incident is loaded, only its changes are told", () => {
  const { incident } = file;
  expect(
    changesOf({ incident }, [
      { update: "Incident", id: "incident", set: { reviewState: "DRAFT" } },
      { update: "Assignment", id: "lead", set: { state: "ENDED" } },
    ]),
  ).toEqual([{ of: "Incident", id: "incident", field: "reviewState", from: null, to: "DRAFT" }]);
});
