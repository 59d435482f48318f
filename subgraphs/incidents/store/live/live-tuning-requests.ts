import type { EntitySchema } from "typeorm";
import { eventTypes } from "../../../response-model/events/event-types.js";
import type { TuningRequest } from "../../domain/records/alerts/tuning-request.js";
import { tables } from "../tables.js";
import { isForWhoTunes, isOfOpenAlert } from "../tuning-requests/visible-request.js";
import { liveReadable } from "./live-readable.js";

/** The changes of requests for tuning, each for whoever may read it. */
export const tuningRequestChanges = liveReadable(
  eventTypes.TUNING_REQUEST_CHANGED.type,
  tables.TuningRequest as unknown as EntitySchema<TuningRequest>,
  isForWhoTunes,
  ({ serviceId }) => [serviceId],
  isOfOpenAlert("it"),
);
