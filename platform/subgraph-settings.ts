import { z } from "zod";
import type { EventContract } from "./events/event-contract.js";
import { sendersSetting } from "./events/inbox/senders.js";
import { subscribersSetting } from "./events/outbox/subscribers.js";
import { settings } from "./runtime/environment.js";
import { telemetrySettings } from "./telemetry/telemetry-settings.js";

type DatabaseSetting = `DATABASE_URL_${string}`;

/** The setting that names a subgraph's database. */
export const databaseSettingOf = (subgraph: string): DatabaseSetting => `DATABASE_URL_${subgraph.toUpperCase()}`;

/** The settings of a subgraph, as {@link readEnvironment} takes them. */
export function subgraphSettings(subgraph: string, port: number, contract: EventContract) {
  const common = {
    HOST: settings.host,
    PORT: settings.port(port),
    LOG_LEVEL: settings.logLevel,
    VIEWER_PUBLIC_KEY: settings.jsonWebKey,
    EVENT_SENDERS: sendersSetting,
    EVENT_SUBSCRIBERS: subscribersSetting(contract),
    REFUSAL_LIMIT: z.coerce
      .number()
      .int()
      .min(0)
      .default(100)
      .describe(
        "how many attempts of one caller may be refused within 10 s before the next are not looked at; 0 turns it off",
      ),
    SEND_SCHEMA: z
      .enum(["on", "off"])
      .default("off")
      .describe(
        "on hands the printed schema to the process that started this one, once it listens; npm run dev asks so",
      ),
    ...telemetrySettings,
  };
  return { [databaseSettingOf(subgraph)]: settings.databaseUrl, ...common } as typeof common &
    Readonly<Record<DatabaseSetting, typeof settings.databaseUrl>>;
}
