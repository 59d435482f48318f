import { z } from "zod";

/** A secret that webhooks are signed with, in the form of Standard Webhooks: `whsec_` and at least 16 bytes in base64. */
const webhookSecret = z
  .string()
  .regex(/^whsec_[A-Za-z0-9+/]{22,}={0,2}$/, "not of the form whsec_<base64>, of at least 16 bytes");

/**
 * One secret, or two while the one takes the place of the other: a sender signs with both, and a receiver accepts either.
 * It reads as a list.
 */
export const webhookSecrets = z
  .union([webhookSecret.transform((secret) => [secret]), z.array(webhookSecret).min(1).max(2)])
  .readonly();
