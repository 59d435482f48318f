import { readBody } from "../../../../platform/http/read-body.js";
import { sendJson } from "../../../../platform/http/send-json.js";
import { serve } from "../../../../platform/http/serve.js";

export interface CollectedSpan {
  readonly service: string;
  readonly name: string;
  /** 1 internal, 2 server, 3 client, 4 producer, 5 consumer. */
  readonly kind: number;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** What led to it in other traces. */
  readonly links: readonly { readonly traceId: string; readonly spanId: string }[];
}

export interface TraceCollector {
  readonly url: string;
  spansOf(traceId: string): readonly CollectedSpan[];
  /** Of all traces. */
  spansNamed(service: string, name: string): readonly CollectedSpan[];
  /** Everything that was received, as it came. */
  readonly received: readonly string[];
  stop(): Promise<void>;
}

interface KeyValue {
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Takes spans as an OpenTelemetry collector does: OTLP over HTTP, in JSON. */
export async function startTraceCollector(): Promise<TraceCollector> {
  const received: string[] = [];
  const spans: CollectedSpan[] = [];
  const server = await serve(
    {
      "POST /v1/traces": async ({ request, response }) => {
        const text = await readBody(request, 32 * 1024 * 1024);
        received.push(text);
        for (const { resource, scopeSpans } of JSON.parse(text).resourceSpans) {
          const service = String(record(resource.attributes)["service.name"]);
          for (const scope of scopeSpans)
            for (const span of scope.spans)
              spans.push({
                ...span,
                service,
                parentSpanId: span.parentSpanId || undefined,
                attributes: record(span.attributes),
                links: span.links ?? [],
              });
        }
        sendJson(response, 200, {});
      },
    },
    { host: "127.0.0.1", port: 0 },
    (error) => {
      throw error;
    },
  );
  return {
    url: server.url,
    received,
    spansOf: (traceId) => spans.filter((span) => span.traceId === traceId),
    spansNamed: (service, name) => spans.filter((span) => span.service === service && span.name === name),
    stop: () => server.drain(),
  };
}

const record = (attributes: readonly KeyValue[]) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
