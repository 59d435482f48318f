import { z } from "zod";

const bound = (defaultValue: number, says: string) =>
  z.coerce.number().int().min(1).default(defaultValue).describe(says);

/** The settings of the gateway for live updates. */
export const liveSettings = {
  SUBSCRIPTION_LIMIT: bound(
    100,
    "how many subscriptions, and how many WebSockets, a subject may have open at a replica",
  ),
  WEBSOCKET_OPERATION_LIMIT: bound(
    50,
    "how many queries and changes may be under way on a WebSocket at a time; subscriptions that are open are not counted",
  ),
  SUBSCRIPTION_LIMIT_TOTAL: bound(10_000, "how many subscriptions may be open at a replica"),
};

export type LiveSettings = z.infer<z.ZodObject<typeof liveSettings>>;
