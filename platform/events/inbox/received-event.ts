import { z } from "zod";

/** A received event: CloudEvent 1.0 in JSON with subject and data. */
export const receivedEvent = z.object({
  specversion: z.literal("1.0"),
  id: z.string(),
  source: z.string(),
  type: z.string(),
  subject: z.string(),
  time: z.iso.datetime({ offset: true }),
  data: z.record(z.string(), z.unknown()),
  /** The distributed tracing extension. An invalid value is no reason to refuse the event. */
  traceparent: z.string().optional().catch(undefined),
  /** Its position in the sender's outbox; sent by subgraphs only. */
  sequence: z
    .string()
    .regex(/^\d{1,20}$/)
    .optional(),
  /** It is part of a replay, and whether it is the latest of its subject. */
  replay: z.enum(["history", "latest"]).optional(),
  /** The number of the replay; later ones of the same sender are higher. */
  replaynumber: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
});

export type ReceivedEvent = z.infer<typeof receivedEvent>;
