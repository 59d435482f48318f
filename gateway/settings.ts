import path from "node:path";
import { z } from "zod";
import { namesOfSettings, settings as shared } from "../platform/runtime/environment.js";
import { isLoopback } from "../platform/runtime/is-loopback.js";
import { repositoryRoot } from "../platform/runtime/repository-root.js";
import { telemetrySettings } from "../platform/telemetry/telemetry-settings.js";
import subgraphs from "../subgraphs/subgraphs.json";
import { limitSettings } from "./limits/limit-settings.js";
import { liveSettings } from "./limits/live-settings.js";
import { documentSettings } from "./trusted-documents/document-settings.js";

const subgraphUrl = (name: string) =>
  z
    .url({ protocol: /^https?$/, error: "not an http:// or https:// URL" })
    .optional()
    .describe(`where the ${name} subgraph answers GraphQL; the default stands in the supergraph file`);

const urlPrefix = "SUBGRAPH_URL_";

const urlSettingOf = (subgraph: string) => `${urlPrefix}${subgraph.toUpperCase().replace(/\W/g, "_")}`;

/** The settings of the gateway, for `readEnvironment`. */
export const gatewaySettings = {
  HOST: shared.host,
  PORT: shared.port(4000),
  SUPERGRAPH_FILE: z
    .string()
    .default(path.join(repositoryRoot, "gateway/supergraph.graphql"))
    .describe("the composed schema to serve"),
  ...Object.fromEntries(Object.keys(subgraphs).map((name) => [urlSettingOf(name), subgraphUrl(name)])),
  SUBGRAPH_TIMEOUT: z.coerce
    .number()
    .int()
    .min(1)
    .default(10_000)
    .describe("how long a subgraph may take to answer, in milliseconds"),
  SHARE_CALLS_FOR: z.coerce
    .number()
    .int()
    .min(0)
    .default(500)
    .describe(
      "for how many milliseconds requests that ask the same for the same viewer may share a call to a subgraph; 0 turns it off",
    ),
  WORKERS: z.coerce
    .number()
    .int()
    .min(1)
    .max(64)
    .default(1)
    .describe("how many processes of the gateway answer behind its port"),
  AUTHENTICATION: z
    .enum(["required", "off"])
    .default("required")
    .describe("`off` answers anybody on this machine, and needs neither OIDC_ISSUER nor VIEWER_PRIVATE_KEY"),
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

/** The settings with AUTHENTICATION=off. */
export const settingsWithoutAuthentication = {
  ...gatewaySettings,
  OIDC_ISSUER: gatewaySettings.OIDC_ISSUER.optional(),
  VIEWER_PRIVATE_KEY: gatewaySettings.VIEWER_PRIVATE_KEY.optional(),
};

export type GatewaySettings = z.infer<z.ZodObject<typeof settingsWithoutAuthentication>>;

/** URLs of the subgraphs of other supergraphs: any setting with the prefix. */
export const subgraphUrlSettings = () =>
  Object.fromEntries(namesOfSettings(urlPrefix).map((name) => [name, subgraphUrl(name.slice(urlPrefix.length))]));

/** The URL that a setting gives a subgraph; none when the supergraph file applies. Pure. */
export function subgraphUrlIn(settings: GatewaySettings, subgraph: string): string | undefined {
  return (settings as Readonly<Record<string, unknown>>)[urlSettingOf(subgraph)] as string | undefined;
}

/** Why settings that are each valid are unsafe together, in one line; none when they are safe. Pure. */
export function unsafeSettings(settings: GatewaySettings): string | undefined {
  const { HOST, OIDC_ISSUER, DEVELOPMENT_PERSONAS, NODE_ENV } = settings;
  const production = NODE_ENV === "production";
  if (settings.AUTHENTICATION === "off" && (production || !isLoopback(HOST))) {
    return `AUTHENTICATION=off answers anybody, so it is refused ${
      production ? "with NODE_ENV=production" : `with HOST=${HOST}, which other machines can reach`
    }. Take the setting away, or set HOST to 127.0.0.1 on a machine for development.`;
  }
  if (DEVELOPMENT_PERSONAS === "true" && !OIDC_ISSUER) {
    return "DEVELOPMENT_PERSONAS=true needs OIDC_ISSUER, whose personas it offers. Set it, or take DEVELOPMENT_PERSONAS away.";
  }
  if (DEVELOPMENT_PERSONAS === "true" && (production || !isLoopback(HOST))) {
    return `DEVELOPMENT_PERSONAS=true lets anybody act as anyone, so it is refused ${
      production ? "with NODE_ENV=production" : `with HOST=${HOST}, which other machines can reach`
    }. Take the setting away, or set HOST to 127.0.0.1 on a machine for development.`;
  }
  const issuer = OIDC_ISSUER ? new URL(OIDC_ISSUER) : undefined;
  if (issuer?.protocol === "http:" && (production || !isLoopback(issuer.hostname))) {
    return `OIDC_ISSUER is a plain http:// URL, so its keys could be swapped on the way. ${
      production ? "In production an https:// URL is needed." : "Outside this machine an https:// URL is needed."
    }`;
  }
  if (settings.RATE_LIMIT > 0 && settings.RATE_LIMIT < settings.COST_LIMIT) {
    return `RATE_LIMIT=${settings.RATE_LIMIT} is less than COST_LIMIT=${settings.COST_LIMIT}, so an operation within its bound could never be run. Raise the one or lower the other.`;
  }
  return undefined;
}
