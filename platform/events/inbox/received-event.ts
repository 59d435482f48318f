import { z } from "zod";

/** An event as it arrives: a CloudEvent 1.0 in JSON with a subject and data. */
export const receivedEvent = z.object({
  specversion: z.literal("1.0"),
  id: z.string(),
  source: z.string(),
  type: z.string(),
  subject: z.string(),
  time: z.iso.datetime({ offset: true }),
  data: z.record(z.string(), z.unknown()),
  /** Of the distributed tracing extension. A strange one is no reason not to take the event. */
  traceparent: z.string().optional().catch(undefined),
  /** Where it stands in the sender's outbox; only subgraphs say it. */
  sequence: z
    .string()
    .regex(/^\d{1,20}$/)
    .optional(),
  /** That it is told once more, and whether it is the last word on its subject. */
  replay: z.enum(["history", "latest"]).optional(),
  /** Which replay it belongs to; a later one of the same sender has a higher number. */
  replaynumber: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
});

export type ReceivedEvent = z.infer<typeof receivedEvent>;
