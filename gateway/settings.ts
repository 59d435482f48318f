import path from "node:path";
import { z } from "zod";
import { settings as shared } from "../subgraphs/foundation/environment.js";
import { isLoopback } from "../subgraphs/foundation/is-loopback.js";
import { telemetrySettings } from "../subgraphs/foundation/telemetry/telemetry-settings.js";
import { limitSettings } from "./limits/limit-settings.js";
import { liveSettings } from "./live/live-settings.js";
import { repositoryRoot } from "./repository-root.js";
import { documentSettings } from "./trusted-documents/document-settings.js";

const subgraphUrl = (name: string) =>
  z
    .url({ protocol: /^https?$/, error: "not an http:// or https:// URL" })
    .optional()
    .describe(`where the ${name} subgraph answers GraphQL; the default stands in the supergraph file`);

/** The settings of the gateway, for `readEnvironment`. */
export const gatewaySettings = {
  HOST: shared.host,
  PORT: shared.port(4000),
  SUPERGRAPH_FILE: z
    .string()
    .default(path.join(repositoryRoot, "gateway/supergraph.graphql"))
    .describe("the composed schema to serve"),
  SUBGRAPH_URL_TEAMS: subgraphUrl("teams"),
  SUBGRAPH_URL_INCIDENTS: subgraphUrl("incidents"),
  SUBGRAPH_URL_LESSONS: subgraphUrl("lessons"),
  SUBGRAPH_TIMEOUT: z.coerce
    .number()
    .int()
    .min(1)
    .default(10_000)
    .describe("how long a subgraph may take to answer, in milliseconds"),
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: "not an http:// or https:// URL" })
    .describe("the identity provider, as the OpenID Connect issuer URL that its tokens name"),
  OIDC_AUDIENCE: z.string().default("cordon").describe("the audience that tokens must be issued for"),
  VIEWER_PRIVATE_KEY: shared.jsonWebKey,
  DEVELOPMENT_PERSONAS: z
    .enum(["true", "false"])
    .default("false")
    .describe("`true` lets anybody act as any persona of the development issuer; for this machine only"),
  NODE_ENV: z.string().default("development").describe("`production` refuses everything meant for development"),
  LOG_LEVEL: shared.logLevel,
  ...telemetrySettings,
  ...limitSettings,
  ...liveSettings,
  ...documentSettings,
};

export type GatewaySettings = z.infer<z.ZodObject<typeof gatewaySettings>>;

/** What is wrong with settings that are each usable by themselves, in one line; none when all is well. Pure. */
export function unsafeSettings(settings: GatewaySettings): string | undefined {
  const { HOST, OIDC_ISSUER, DEVELOPMENT_PERSONAS, NODE_ENV } = settings;
  const production = NODE_ENV === "production";
  const issuer = new URL(OIDC_ISSUER);
  if (DEVELOPMENT_PERSONAS === "true" && (production || !isLoopback(HOST))) {
    return `DEVELOPMENT_PERSONAS=true lets anybody act as anyone, so it is refused ${
      production ? "with NODE_ENV=production" : `with HOST=${HOST}, which other machines can reach`
    }. Take the setting away, or set HOST to 127.0.0.1 on a machine for development.`;
  }
  if (issuer.protocol === "http:" && (production || !isLoopback(issuer.hostname))) {
    return `OIDC_ISSUER is a plain http:// URL, so its keys could be swapped on the way. ${
      production ? "In production an https:// URL is needed." : "Outside this machine an https:// URL is needed."
    }`;
  }
  if (settings.RATE_LIMIT > 0 && settings.RATE_LIMIT < settings.COST_LIMIT) {
    return `RATE_LIMIT=${settings.RATE_LIMIT} is less than COST_LIMIT=${settings.COST_LIMIT}, so an operation within its bound could never be run. Raise the one or lower the other.`;
  }
  return undefined;
}
