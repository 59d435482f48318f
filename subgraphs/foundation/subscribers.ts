import { z } from "zod";
import { webhookSecret } from "./webhook-secret.js";

const subscribers = z.array(z.object({ name: z.string().min(1), url: z.url(), secret: webhookSecret }));

/** The setting that says who receives this subgraph's events, where, and signed with which secret (Standard Webhooks). */
export const subscribersSetting = z
  .string()
  .default("[]")
  .transform((text, context) => {
    try {
      return subscribers.parse(JSON.parse(text));
    } catch {
      // What zod says of it would repeat parts of a secret.
      context.addIssue({ code: "custom", message: "not a list of subscribers" });
      return z.NEVER;
    }
  })
  .describe('who receives events, as [{"name":"lessons","url":"https://host/events","secret":"whsec_<base64>"}]');

export type Subscriber = z.infer<typeof subscribers>[number];
