import { approvalOf, caseFile, moment, responseWith } from "../../test-support/case-file.js";
import { checkGates } from "../../test-support/check-gates.js";
import type { Incident } from "../records/incident.js";
import { approvalGates, requestGates } from "./approval-gates.js";

const asked = { operation: "withdrawIncident", input: {}, inputHash: "hash", takes: {} };
const after = (...approvals: readonly ReturnType<typeof approvalOf>[]) => ({
  ...caseFile({ approvals }),
  asked,
  executives: [],
});
const expiresAt = moment.toISOString();
const ended = { now: moment };
const before = { now: new Date(moment.getTime() - 1) };

const eradication = {
  ...after(),
  asked: {
    ...asked,
    operation: "startEradication",
    input: { serviceId: "exchange" },
    takes: { flag: "BUSINESS_IMPACT" } as const,
  },
};
const reopening = (state: Incident["state"]) => ({
  ...after(),
  incident: { ...after().incident, state },
  asked: { ...asked, operation: "reopenIncident", takes: { from: ["WITHDRAWN", "CLOSED"] } },
});

checkGates(requestGates, {
  APPROVAL_NEEDED: {
    open: [[after()], [{ ...eradication, responses: [responseWith({ flaggedAt: moment })] }], [reopening("CLOSED")]],
    shut: {
      NOT_FLAGGED: [{ operation: "startEradication" }, { ...eradication, responses: [responseWith({})] }],
      FREE: [{ operation: "reopenIncident", state: "post-incident activity" }, reopening("POST_INCIDENT_ACTIVITY")],
    },
  },
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
