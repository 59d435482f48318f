import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { thisService } from "../../../domain/gates/case/in-scopes.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { type GuidanceFile, guidanceGates, roundGates } from "../../../domain/gates/response/plan-gates.js";
import { serviceHolders } from "../../../domain/people/case-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { fileOfService } from "../../case/file-of-service.js";
import { partOfIncident } from "../../saving/part-of-incident.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

/** Guidance for a recovery, as it is answered or taken back. */
export const guidanceAggregate: Aggregate<
  { readonly incidentId: string; readonly guidanceId: string },
  GuidanceFile,
  Records
> = {
  ...partOfIncident("Guidance", ({ given }: GuidanceFile) => given),
  async load(transaction, input, context) {
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const given = file.guidance.find(({ id }) => id === input.guidanceId);
    return given ? { ...fileOfService(file, given.serviceId), given } : notFound("Guidance", input.guidanceId);
  },
  serviceIds: ({ given }) => [given.serviceId],
  holders: (file) => serviceHolders(file, file.given.serviceId),
  states: ({ given }) => ({ Guidance: given.state }),
  scopes: { THIS_SERVICE: thisService },
  gates: { ...incidentGates, ...roundGates<GuidanceFile>(({ given }) => given.round), ...guidanceGates },
};
