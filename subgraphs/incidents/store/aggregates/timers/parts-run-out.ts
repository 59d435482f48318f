import { isOver } from "../../../domain/is-over.js";
import { addresseeOf } from "../../../domain/notification/addressees/addressee-of.js";
import { tellersOf } from "../../../domain/notification/addressees/tellers-of.js";
import { deadlineOf } from "../../../domain/notification/delays/deadline-of.js";
import { holderOf, leadRole, ownerRole } from "../../../domain/people/holder-of.js";
import type { NotificationObligation } from "../../../domain/records/notification/notification-obligation.js";
import type { Guidance } from "../../../domain/records/response/guidance.js";
import { affectedServices } from "../../../domain/service-file.js";
import type { Awaited } from "../../saving/run-out.js";
import { partRunsOut, type RunOutFile } from "./part-runs-out.js";

const people = (...awaitedPersonIds: readonly string[]): Awaited => ({ awaitedPersonIds, awaitedTeamIds: [] });

const expiry = { sql: "one.expiresAt", of: ({ expiresAt }: { readonly expiresAt: Date | null }) => expiresAt };
const due = { sql: "one.dueAt", of: ({ dueAt }: { readonly dueAt: Date | null }) => dueAt };

/** Guidance waits for the owner of its service and their team, as long as the service is in the round that it is for. */
function ownerSide(file: RunOutFile<Guidance>): Awaited | null {
  const { serviceId, round } = file.ranOut;
  const affected = affectedServices(file).find(({ response }) => response.serviceId === serviceId);
  if (file.incident.state !== "DECLARED" || affected?.response.round !== round) return null;
  const owner = holderOf(ownerRole(serviceId), file.assignments);
  const { ownerTeamId } = affected.service;
  return { awaitedPersonIds: owner ? [owner.personId] : [], awaitedTeamIds: ownerTeamId ? [ownerTeamId] : [] };
}

/** Whoever tells those who must be told, and the lead of the response. */
function whoNotifies({ assignments, ranOut, teamsWith }: RunOutFile<NotificationObligation>): Awaited {
  const lead = holderOf(leadRole, assignments);
  return {
    awaitedPersonIds: lead ? [lead.personId] : [],
    awaitedTeamIds: tellersOf[addresseeOf(ranOut)].flatMap((one) => teamsWith[one] ?? []),
  };
}

/** What has waited as long as it may, of the parts of incidents, by what it is that waits. */
export const partsRunOut = {
  ROLE_OFFER: partRunsOut("Assignment", {
    timer: "ROLE_OFFER",
    waits: "one.state = 'OFFERED'",
    until: expiry,
    awaited: (file) => (isOver(file) ? null : people(file.ranOut.personId)),
  }),
  APPROVAL: partRunsOut("Approval", {
    timer: "APPROVAL",
    waits: "one.state IN ('REQUESTED', 'GRANTED')",
    until: expiry,
    // What is granted waits for whoever asked for it to use it.
    awaited: ({ ranOut: { state, askedPersonIds, requestedById } }) =>
      people(...(state === "GRANTED" ? [requestedById] : askedPersonIds)),
  }),
  GUIDANCE: partRunsOut("Guidance", {
    timer: "GUIDANCE",
    waits: "one.state = 'ISSUED'",
    until: expiry,
    awaited: ownerSide,
  }),
  CONSULTATION: partRunsOut("Consultation", {
    timer: "CONSULTATION",
    waits: "one.state = 'REQUESTED' AND one.overdueAt IS NULL",
    until: due,
    awaited: ({ ranOut: { consultedPersonId, consultedTeamIds } }) => ({
      awaitedPersonIds: consultedPersonId ? [consultedPersonId] : [],
      awaitedTeamIds: consultedTeamIds,
    }),
    waitsOn: true,
  }),
  EVIDENCE_TRANSFER: partRunsOut("EvidenceTransfer", {
    timer: "EVIDENCE_TRANSFER",
    waits: "one.state = 'OFFERED'",
    until: expiry,
    awaited: ({ ranOut: { toId } }) => people(toId),
  }),
  NOTIFICATION_AT_RISK: partRunsOut("NotificationObligation", {
    timer: "NOTIFICATION_AT_RISK",
    // What has run out already is missed, and not at risk.
    waits:
      "one.state IN ('RUNNING', 'DELAYED') AND one.settledAt IS NULL AND COALESCE(one.delayedUntil, one.dueAt) >= :now",
    until: { sql: "one.atRiskAt", of: ({ atRiskAt }) => atRiskAt },
    awaited: whoNotifies,
    functions: ["CUSTOMER_COMMUNICATIONS", "LEGAL_AFFAIRS", "TRUST"],
    waitsOn: true,
  }),
  NOTIFICATION_DEADLINE: partRunsOut("NotificationObligation", {
    timer: "NOTIFICATION_DEADLINE",
    // A notice that is sent at the very end is in time.
    waits:
      "one.state IN ('RUNNING', 'AT_RISK', 'DELAYED') AND one.settledAt IS NULL AND COALESCE(one.delayedUntil, one.dueAt) < :now",
    until: { sql: "COALESCE(one.delayedUntil, one.dueAt)", of: deadlineOf },
    awaited: whoNotifies,
    functions: ["CUSTOMER_COMMUNICATIONS", "LEGAL_AFFAIRS", "TRUST"],
    waitsOn: true,
  }),
} as const;
