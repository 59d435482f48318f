import { z } from "zod";

/** A secret that webhooks are signed with, in the form of Standard Webhooks: `whsec_` and at least 16 bytes in base64. */
export const webhookSecret = z
  .string()
  .regex(/^whsec_[A-Za-z0-9+/]{22,}={0,2}$/, "not of the form whsec_<base64>, of at least 16 bytes");
