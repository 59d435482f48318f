import { approvalOf, moment } from "../../test-support/case-file.js";
import { useApproval } from "./use-approval.js";

const attempt = { operation: "withdrawIncident", inputHash: "hash", now: new Date(moment.getTime() - 1) };
const granted = approvalOf({ state: "GRANTED" });

test("An attempt uses up the approval that was granted for just this, and no other", () => {
  const approvals = [approvalOf({ state: "USED", id: "used" }), granted, { ...granted, id: "newer" }];
  expect(useApproval({ approvals }, attempt)).toEqual([
    { update: "Approval", id: granted.id, set: { state: "USED", usedAt: attempt.now } },
  ]);
});

test("Where nothing is granted for it, nothing is used up", () => {
  expect(useApproval({ approvals: [] }, attempt)).toEqual([]);
  expect(useApproval({ approvals: [granted] }, { ...attempt, inputHash: "another" })).toEqual([]);
});
