import { approvalOf, assignmentOf, caseFile, moment, responseWith } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import type { Incident } from "../../records/case/incident.js";
import { approvalGates, requestGates } from "./approval-gates.js";

const asked = { operation: "withdrawIncident", input: {}, inputHash: "hash", policy: {} };
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
    policy: {
      approval: { by: ["EXECUTIVE_INCIDENT_MANAGER"], flag: "BUSINESS_IMPACT" },
      transitions: [{ machine: "ServiceResponse", from: ["CONTAINMENT"], to: "ERADICATION" }],
    } as const,
  },
};
const reopening = (state: Incident["state"]) => ({
  ...after(),
  incident: { ...after().incident, state },
  asked: {
    ...asked,
    operation: "reopenIncident",
    policy: {
      approval: { by: ["EXECUTIVE_INCIDENT_MANAGER"], from: ["WITHDRAWN", "CLOSED"] },
      transitions: [
        { machine: "Incident", from: ["DISMISSED", "WITHDRAWN"], to: "RECEIVED" },
        { machine: "Incident", from: ["POST_INCIDENT_ACTIVITY", "CLOSED"], to: "DECLARED" },
        { machine: "Approval", from: ["GRANTED"], to: "USED", beside: true },
      ],
    } as const,
  },
});
const replacing = (state: "ACCEPTED" | "HANDED_OVER") => ({
  ...after(),
  assignments: [assignmentOf({ id: "role", state })],
  asked: {
    ...asked,
    operation: "replaceRoleHolder",
    input: { assignmentId: "role" },
    policy: { transitions: [{ machine: "Assignment", from: ["ACCEPTED"], to: "REPLACED" }] } as const,
  },
});
const flagged = responseWith({ flaggedAt: moment });

checkGates(requestGates, {
  APPROVAL_NEEDED: {
    open: [[after()], [{ ...eradication, responses: [flagged] }], [reopening("CLOSED")], [replacing("ACCEPTED")]],
    shut: {
      NOT_FLAGGED: [{ operation: "startEradication" }, { ...eradication, responses: [responseWith({})] }],
      FREE: [
        { operation: "reopenIncident", state: { en: "post-incident activity", ko: "인시던트 사후 활동" } },
        reopening("POST_INCIDENT_ACTIVITY"),
      ],
      NOT_FROM_HERE: [{ operation: "reopenIncident", state: { en: "declared", ko: "선언됨" } }, reopening("DECLARED")],
      NOT_FROM_THERE: [
        { operation: "startEradication", service: "Exchange", state: "ERADICATION" },
        { ...eradication, responses: [{ ...flagged, state: "ERADICATION" }] },
      ],
      NOT_HELD: [{}, replacing("HANDED_OVER")],
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
