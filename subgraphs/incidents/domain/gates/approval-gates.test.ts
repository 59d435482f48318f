import { approvalOf, caseFile, moment } from "../../test-support/case-file.js";
import { checkGates } from "../../test-support/check-gates.js";
import { approvalGates, requestGates } from "./approval-gates.js";

const asked = { operation: "withdrawIncident", input: {}, inputHash: "hash" };
const after = (...approvals: readonly ReturnType<typeof approvalOf>[]) => ({
  ...caseFile({ approvals }),
  asked,
  executives: [],
});
const expiresAt = moment.toISOString();
const ended = { now: moment };
const before = { now: new Date(moment.getTime() - 1) };

checkGates(requestGates, {
  APPROVAL_NEW: {
    open: [
      [after(), before],
      [after(approvalOf({ inputHash: "another" }), approvalOf({ operation: "reopenIncident" })), before],
      [after(approvalOf({ state: "REFUSED" }), approvalOf({ state: "USED" })), before],
      [after(approvalOf({ state: "GRANTED" })), ended],
    ],
    shut: { PENDING: [{ requester: "Sora", expiresAt }, after(approvalOf({ state: "GRANTED" })), before] },
  },
});

checkGates(approvalGates, {
  APPROVAL_IN_TIME: {
    open: [
      [{ ...caseFile(), approval: approvalOf({}) }, before],
      [{ ...caseFile(), approval: approvalOf({ state: "REFUSED" }) }, ended],
    ],
    shut: { ENDED: [{ expiresAt }, { ...caseFile(), approval: approvalOf({}) }, ended] },
  },
});
