import type { EntitySchema } from "typeorm";
import { isWanted } from "../../../../platform/live/is-wanted.js";
import type { LiveSource } from "../../../../platform/live/live-source.js";
import type { Resumable } from "../../../../platform/live/subscribe-to.js";
import { loadLive } from "../../../access/reading/load-live.js";
import { isResponder } from "../../../access/reading/visibility.js";
import { eventTypes } from "../../../response-model/events/event-types.js";
import type { AlertSource } from "../../domain/records/alerts/alert-source.js";
import { tables } from "../tables.js";

interface Wanted extends Resumable {
  readonly filter?: {
    readonly ids?: readonly string[] | null;
    readonly operations?: readonly string[] | null;
  } | null;
}

/** The changes of sources of alerts, for any responder. */
export const alertSourceChanges: LiveSource<Wanted, AlertSource> = {
  event: eventTypes.ALERT_SOURCE_CHANGED.type,
  concerns: ({ subject, data }, { filter }) =>
    isWanted(filter?.ids, subject) && isWanted(filter?.operations, data.operation),
  load: loadLive(tables.AlertSource as unknown as EntitySchema<AlertSource>, isResponder),
};
