import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import type { ServiceFile } from "../../../domain/case-file.js";
import { everyService, thisService } from "../../../domain/gates/case/in-scopes.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { doneInCase, serviceHolders } from "../../../domain/people/case-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { reachedInRound } from "../../../domain/response/reached-in-round.js";
import { serviceFile } from "../../../domain/service-file.js";
import { caseApprovals } from "../../case/case-approvals.js";
import { partOfIncident } from "../../saving/part-of-incident.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

/** The response of one service to an incident, as operations act on it: its own team's, and those of the lead on it. */
export const responseAggregate: Aggregate<
  { readonly incidentId: string; readonly serviceId: string },
  ServiceFile,
  Records
> = {
  ...partOfIncident("ServiceResponse", ({ response }: ServiceFile) => response),
  async load(transaction, input, context) {
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const response = file.responses.find(({ serviceId }) => serviceId === input.serviceId);
    return response ? serviceFile(file, response) : notFound("ServiceResponse", input.serviceId);
  },
  serviceIds: ({ response }) => [response.serviceId],
  holders: (file) => serviceHolders(file, file.response.serviceId),
  doneBy: (file) => ({
    ...doneInCase(file),
    recordRestoration: reachedInRound(file, "RESTORED").map(({ recordedById: id }) => ({ id })),
  }),
  states: ({ response }) => ({ ServiceResponse: response.state }),
  gates: incidentGates,
  scopes: { THIS_SERVICE: thisService, EVERY_SERVICE: everyService },
  approvals: {
    ...caseApprovals,
    flags: ({ response: { flaggedAt } }) => (flaggedAt ? ["BUSINESS_IMPACT"] : []),
  },
};
