import { z } from "zod";
import { readEnvironment, settings } from "../../platform/runtime/environment.js";
import { referenceFiles } from "../organization/organization-files.js";
import { fromCaller } from "../runtime/from-caller.js";
import { subgraphNames } from "../runtime/subgraph-names.js";
import { databaseSetting, portSetting } from "../system/process-table.js";
import { defaultDataFolder, type SystemOptions } from "../system/system-options.js";
import { type Part, parts } from "../system/system-plan.js";

const databaseUrl = settings.databaseUrl.optional().describe(settings.databaseUrl.description ?? "");

const port = (name: Part) =>
  z.coerce.number().int().min(0).max(65535).optional().describe(`the port that ${name} listens on; 0 picks a free one`);

/** The settings of the starter; the processes it starts read LOG_LEVEL and their own. */
export const startSettings = {
  CORDON_DATA: z.string().default(defaultDataFolder).describe("the folder that everything is kept in"),
  ORGANIZATION_FILE: z
    .string()
    .default(referenceFiles.organization)
    .describe("the JSON file that describes the organization; the default is the reference organization"),
  PERSONAS_FILE: z
    .string()
    .default(referenceFiles.personas)
    .describe("the JSON file of the personas that the development issuer gives tokens for"),
  SITE: z
    .enum(["on", "off"])
    .default("on")
    .describe("`off` leaves the process site out, which is built at the first start"),
  ...Object.fromEntries(parts.map((name) => [portSetting(name), port(name)])),
  METRICS_PORT: z.coerce
    .number()
    .int()
    .min(1)
    .max(65535)
    .optional()
    .describe(
      "the port of the metrics of the gateway, or of the process that is started alone; the others have a free one",
    ),
  METRICS_HOST: z.string().optional().describe("where METRICS_PORT listens, when not on this machine only"),
  ...Object.fromEntries(subgraphNames.map((name) => [databaseSetting(name), databaseUrl])),
};

/** The options given by the environment. */
export function optionsFromEnvironment(): Pick<
  SystemOptions,
  "dataFolder" | "files" | "site" | "ports" | "databaseUrls" | "metrics"
> {
  const environment: Record<string, unknown> = readEnvironment(startSettings);
  const pick = (names: readonly string[], setting: (name: never) => string) =>
    Object.fromEntries(names.map((name) => [name, environment[setting(name as never)]]));
  return {
    dataFolder: fromCaller(String(environment.CORDON_DATA)),
    files: {
      organization: fromCaller(String(environment.ORGANIZATION_FILE)),
      personas: fromCaller(String(environment.PERSONAS_FILE)),
    },
    site: environment.SITE === "on",
    ports: pick(parts, portSetting),
    metrics: environment.METRICS_PORT
      ? { port: Number(environment.METRICS_PORT), host: environment.METRICS_HOST as string | undefined }
      : undefined,
    databaseUrls: pick(subgraphNames, databaseSetting),
  };
}
