import { z } from "zod";
import { settings } from "../runtime/environment.js";

/** The telemetry settings. Everything is off by default. */
export const telemetrySettings = {
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: "not an http:// or https:// URL" })
    .optional()
    .describe("where traces are sent, as OTLP over HTTP; without it there are none"),
  OTEL_SERVICE_NAME: z.string().optional().describe("the name of this process in traces; the default is its own name"),
  SLOW_OPERATION: z.coerce
    .number()
    .int()
    .min(1)
    .default(1_000)
    .describe("from how many milliseconds on a GraphQL request is logged as slow"),
  METRICS_PORT: settings
    .port(0)
    .removeDefault()
    .optional()
    .describe("the TCP port that GET /metrics answers on; 0 picks a free one, and without it nothing does"),
  METRICS_HOST: z
    .string()
    .default("127.0.0.1")
    .describe("the address that METRICS_PORT is opened on; the default is this machine only"),
};

export type TelemetrySettings = z.infer<z.ZodObject<typeof telemetrySettings>>;
