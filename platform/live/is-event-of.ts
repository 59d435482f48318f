import type { LiveEvent } from "./live-event.js";
import type { LiveSource } from "./live-source.js";

/** Whether an event is of a type that a source delivers. */
export const isEventOf = ({ event }: Pick<LiveSource<object, unknown>, "event">, { type }: LiveEvent): boolean =>
  typeof event === "string" ? type === event : event.includes(type);
