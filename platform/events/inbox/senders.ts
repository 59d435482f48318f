import { z } from "zod";
import { jsonListSetting } from "../../runtime/json-setting.js";
import { webhookSecrets } from "../outbox/webhook-secret.js";

const sender = z.strictObject({ source: z.string().regex(/^[a-z][a-z0-9-]*$/), secret: webhookSecrets });

/** A subgraph that may send events, and its secrets. */
export type Sender = z.infer<typeof sender>;

/** Problems of a list of senders. A secret shared by two senders would not identify either. */
function problemsOf(senders: readonly Sender[]): readonly string[] {
  const sources = senders.map(({ source }) => source);
  const secrets = senders.flatMap(({ secret }) => [...secret]);
  return [
    ...(new Set(sources).size < sources.length ? ["a source stands in it twice"] : []),
    ...(new Set(secrets).size < secrets.length ? ["one secret stands in it twice: give each sender its own"] : []),
  ];
}

/** The setting of accepted senders, each with its own secret (Standard Webhooks). */
export const sendersSetting = jsonListSetting(sender, problemsOf).describe(
  'whose events this subgraph takes, each by its own secret, as [{"source":"teams","secret":"whsec_<base64>"}], or [] for nobody\'s; ' +
    "while a secret is replaced, a list of both. It takes the place of EVENT_SECRET, which all senders shared",
);
