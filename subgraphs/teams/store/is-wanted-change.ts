import { isWanted } from "../../../platform/live/is-wanted.js";
import type { LiveEvent } from "../../../platform/live/live-event.js";
import type { Resumable } from "../../../platform/live/subscribe-to.js";

interface Filtered extends Resumable {
  readonly filter?: {
    readonly ids?: readonly string[] | null;
    readonly teamIds?: readonly string[] | null;
    readonly operations?: readonly string[] | null;
  } | null;
}

/** Whether a subscriber wants an event about a thing of the organization. Pure. */
export const isWantedChange = ({ subject, data }: LiveEvent, { filter }: Filtered): boolean =>
  isWanted(filter?.ids, subject) &&
  isWanted(filter?.teamIds, data.teamId) &&
  isWanted(filter?.operations, data.operation);
