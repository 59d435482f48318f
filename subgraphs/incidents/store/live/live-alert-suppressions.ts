import type { EntitySchema } from "typeorm";
import { eventTypes } from "../../../response-model/events/event-types.js";
import type { AlertSuppression } from "../../domain/records/alerts/alert-suppression.js";
import { canReadSuppression } from "../alert-suppressions/can-read-suppression.js";
import { tables } from "../tables.js";
import { liveReadable } from "./live-readable.js";

/** The changes of rules that hold alerts back, each for whoever may read it. */
export const alertSuppressionChanges = liveReadable(
  eventTypes.ALERT_SUPPRESSION_CHANGED.type,
  tables.AlertSuppression as unknown as EntitySchema<AlertSuppression>,
  canReadSuppression,
  ({ serviceId }) => [serviceId],
);
