import { z } from "zod";
import type { Limits } from "./limits.js";

const bound = (defaultValue: number, says: string) =>
  z.coerce.number().int().min(1).default(defaultValue).describe(says);
const boundOrOff = (defaultValue: number, says: string) =>
  z.coerce.number().int().min(0).default(defaultValue).describe(`${says}; 0 turns it off`);

/** An origin as browsers send it: scheme, host and port only. */
const origins = z
  .string()
  .default("")
  .transform((list) => list.split(",").flatMap((origin) => origin.trim() || []))
  .refine((list) => list.every(isOrigin), "not a list of origins such as https://dashboards.example.com")
  .describe("the origins, separated by commas, whose web pages may read answers; none by default");

/** The settings of the limits. gateway/README.md says what callers are told at each. */
export const limitSettings = {
  BODY_LIMIT: bound(4 * 1024 * 1024, "how large the body of a request may be, in bytes"),
  TOKEN_LIMIT: bound(5_000, "how many tokens a document may have"),
  DEPTH_LIMIT: bound(12, "how many fields may lie within each other"),
  ALIAS_LIMIT: bound(50, "how many aliases an operation may have"),
  DIRECTIVE_LIMIT: bound(50, "how many directives an operation may have"),
  ROOT_FIELD_LIMIT: bound(20, "how many fields an operation may have at its top"),
  SELECTION_LIMIT: bound(2_000, "how many selections an operation may have, every fragment put in its places"),
  LIST_SIZE_LIMIT: bound(100, "how many entries of a list may be asked for at once"),
  COST_LIMIT: bound(10_000, "how much an operation may cost: one for each object in its answer"),
  RATE_LIMIT: boundOrOff(1_000_000, "how many points of cost a subject may ask for in a minute, of each replica"),
  FAILED_AUTHENTICATION_LIMIT: boundOrOff(
    300,
    "how many tokens and keys that are not good may come from an address in a minute, to each replica",
  ),
  TRUSTED_PROXIES: z.coerce
    .number()
    .int()
    .min(0)
    .default(0)
    .describe("how many proxies stand before the gateway, each adding to X-Forwarded-For"),
  SEND_TIMEOUT: bound(10_000, "how long a caller may take to send a request, in milliseconds"),
  READ_TIMEOUT: bound(30_000, "how long a caller may read nothing of an answer that is ready, in milliseconds"),
  REQUEST_TIMEOUT: bound(30_000, "how long the answering of a request may take in all, in milliseconds"),
  INTROSPECTION: z
    .enum(["people", "everybody", "nobody"])
    .default("people")
    .describe("who may ask for the schema, and is told by errors what was probably meant"),
  CORS_ORIGINS: origins,
};

export type LimitSettings = z.infer<z.ZodObject<typeof limitSettings>>;

/** The limits of one operation. */
export function limitsOf(settings: LimitSettings): Limits {
  return {
    depth: settings.DEPTH_LIMIT,
    aliases: settings.ALIAS_LIMIT,
    directives: settings.DIRECTIVE_LIMIT,
    rootFields: settings.ROOT_FIELD_LIMIT,
    selections: settings.SELECTION_LIMIT,
    listSize: settings.LIST_SIZE_LIMIT,
    cost: settings.COST_LIMIT,
  };
}

function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
