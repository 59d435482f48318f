import { z } from "zod";

/** A signing secret in the form of Standard Webhooks: `whsec_` and at least 16 bytes in base64. */
const webhookSecret = z
  .string()
  .regex(/^whsec_[A-Za-z0-9+/]{22,}={0,2}$/, "not of the form whsec_<base64>, of at least 16 bytes");

/**
 * One secret, or two while one replaces the other: senders sign with both, and receivers accept either. Parsed to a
 * list.
 */
export const webhookSecrets = z
  .union([webhookSecret.transform((secret) => [secret]), z.array(webhookSecret).min(1).max(2)])
  .readonly();
