import type { EntitySchema } from "typeorm";
import { eventTypes } from "../../../response-model/events/event-types.js";
import type { ServiceAnalysis } from "../../domain/records/service-analyses/service-analysis.js";
import { canReadServiceAnalysis } from "../service-analyses/can-read-service-analysis.js";
import { tables } from "../tables.js";
import { liveReadable } from "./live-readable.js";

/** The changes of the analyses of services, each for whoever may read it. */
export const serviceAnalysisChanges = liveReadable(
  eventTypes.SERVICE_ANALYSIS_CHANGED.type,
  tables.ServiceAnalysis as unknown as EntitySchema<ServiceAnalysis>,
  canReadServiceAnalysis,
  ({ serviceId }) => [serviceId],
);
