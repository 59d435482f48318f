import type { z } from "zod";
import type { ReceivedEvent } from "./received-event.js";

/** A type of event, and what is read of its data. */
export interface EventKind<Data> {
  readonly type: string;
  readonly data: z.ZodType<Data>;
}

/** An event that has come in, with what was read of its data. */
export type EventOf<Data> = Omit<ReceivedEvent, "data"> & { readonly data: Data };

/** @throws ZodError when something is missing that is read of it: it then is delivered again. */
export const readEvent = <Data>({ data }: EventKind<Data>, event: ReceivedEvent): EventOf<Data> => ({
  ...event,
  data: data.parse(event.data),
});
