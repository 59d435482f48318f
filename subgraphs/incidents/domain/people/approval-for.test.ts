import { approvalStates } from "../../../response-model/machines/case/approval-states.js";
import { approvalOf, moment } from "../../test-support/case-file.js";
import type { Approval } from "../records/people/approval.js";
import { approvalFor, isApprovedOtherwise } from "./approval-for.js";

const [before, after] = [-1, 1].map((step) => new Date(moment.getTime() + step)) as [Date, Date];
const attempt = { operation: "withdrawIncident", inputHash: "hash", now: before };
const granted = approvalOf({ state: "GRANTED" });

test("An attempt uses the oldest approval that was granted for just this and has not ended", () => {
  const approvals = [{ ...granted, expiresAt: before, id: "ended" }, granted, { ...granted, id: "newer" }];
  expect(approvalFor({ approvals }, attempt)).toBe(granted);
});

test.each([
  ["another operation", { operation: "reopenIncident" }],
  ["another input", { inputHash: "another" }],
  ["a later time", { now: moment }],
  ["a time long after", { now: after }],
])("It is of no use for %s", (_, changes) =>
  expect(approvalFor({ approvals: [granted] }, { ...attempt, ...changes })).toBeUndefined(),
);

test("Only a granted one can be used", () => {
  const states = Object.keys(approvalStates) as Approval["state"][];
  const usable = states.filter((state) => approvalFor({ approvals: [approvalOf({ state })] }, attempt));
  expect(usable).toEqual(["GRANTED"]);
});

test("An approval of the same step on the same thing with another input is told apart from none", () => {
  const eradication = { operation: "startEradication", input: { serviceId: "exchange" }, now: before };
  const asked = (changes: object) => [approvalOf({ ...eradication, inputHash: "another", ...changes })];
  expect(isApprovedOtherwise({ approvals: asked({ state: "GRANTED" }) }, eradication)).toBe(true);
  for (const changes of [
    { state: "REQUESTED" },
    { state: "USED" },
    { input: { serviceId: "sharepoint" } },
    { operation: "withdrawIncident" },
  ])
    expect(isApprovedOtherwise({ approvals: asked(changes) }, eradication)).toBe(false);
  expect(isApprovedOtherwise({ approvals: asked({}) }, { ...eradication, now: moment })).toBe(false);
});
