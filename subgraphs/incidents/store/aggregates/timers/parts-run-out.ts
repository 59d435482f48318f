import { isOver } from "../../../domain/is-over.js";
import { holderOf, ownerRole } from "../../../domain/people/holder-of.js";
import type { Guidance } from "../../../domain/records/response/guidance.js";
import { affectedServices } from "../../../domain/service-file.js";
import type { Awaited } from "../../case/run-out.js";
import { partRunsOut, type RunOutFile } from "./part-runs-out.js";

const people = (...awaitedPersonIds: readonly string[]): Awaited => ({ awaitedPersonIds, awaitedTeamIds: [] });

/** Guidance waits for the owner of its service and their team, as long as the service is in the round that it is for. */
function ownerSide(file: RunOutFile<Guidance>): Awaited | null {
  const { serviceId, round } = file.ranOut;
  const affected = affectedServices(file).find(({ response }) => response.serviceId === serviceId);
  if (file.incident.state !== "DECLARED" || affected?.response.round !== round) return null;
  const owner = holderOf(ownerRole(serviceId), file.assignments);
  const { ownerTeamId } = affected.service;
  return { awaitedPersonIds: owner ? [owner.personId] : [], awaitedTeamIds: ownerTeamId ? [ownerTeamId] : [] };
}

/** What has waited as long as it may, of the parts of incidents, by what it is that waits. */
export const partsRunOut = {
  ROLE_OFFER: partRunsOut("Assignment", {
    timer: "ROLE_OFFER",
    waits: "one.state = 'OFFERED'",
    until: "expiresAt",
    awaited: (file) => (isOver(file) ? null : people(file.ranOut.personId)),
  }),
  APPROVAL: partRunsOut("Approval", {
    timer: "APPROVAL",
    waits: "one.state IN ('REQUESTED', 'GRANTED')",
    until: "expiresAt",
    // What is granted waits for whoever asked for it to use it.
    awaited: ({ ranOut: { state, askedPersonIds, requestedById } }) =>
      people(...(state === "GRANTED" ? [requestedById] : askedPersonIds)),
  }),
  GUIDANCE: partRunsOut("Guidance", {
    timer: "GUIDANCE",
    waits: "one.state = 'ISSUED'",
    until: "expiresAt",
    awaited: ownerSide,
  }),
  CONSULTATION: partRunsOut("Consultation", {
    timer: "CONSULTATION",
    waits: "one.state = 'REQUESTED' AND one.overdueAt IS NULL",
    until: "dueAt",
    awaited: ({ ranOut: { consultedPersonId, consultedTeamIds } }) => ({
      awaitedPersonIds: consultedPersonId ? [consultedPersonId] : [],
      awaitedTeamIds: consultedTeamIds,
    }),
    waitsOn: true,
  }),
  EVIDENCE_TRANSFER: partRunsOut("EvidenceTransfer", {
    timer: "EVIDENCE_TRANSFER",
    waits: "one.state = 'OFFERED'",
    until: "expiresAt",
    awaited: ({ ranOut: { toId } }) => people(toId),
  }),
} as const;
