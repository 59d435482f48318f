import { z } from "zod";
import { jsonListSetting } from "../../runtime/json-setting.js";
import { webhookSecrets } from "../outbox/webhook-secret.js";

const sender = z.strictObject({ source: z.string().regex(/^[a-z][a-z0-9-]*$/), secret: webhookSecrets });

/** A subgraph that this one takes events from, and the secrets by which it is recognized. */
export type Sender = z.infer<typeof sender>;

/** What is wrong with a list of senders. One secret of two senders would say of neither who has signed. */
function problemsOf(senders: readonly Sender[]): readonly string[] {
  const sources = senders.map(({ source }) => source);
  const secrets = senders.flatMap(({ secret }) => [...secret]);
  return [
    ...(new Set(sources).size < sources.length ? ["a source stands in it twice"] : []),
    ...(new Set(secrets).size < secrets.length ? ["one secret stands in it twice: give each sender its own"] : []),
  ];
}

/** The setting that says whose events are taken, each sender by its own secret (Standard Webhooks). */
export const sendersSetting = jsonListSetting(sender, problemsOf).describe(
  'whose events this subgraph takes, each by its own secret, as [{"source":"teams","secret":"whsec_<base64>"}], or [] for nobody\'s; ' +
    "while a secret is replaced, a list of both. It takes the place of EVENT_SECRET, which all senders shared",
);
