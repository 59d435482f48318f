import { CloudEvent } from "cloudevents";
import { Webhook } from "standardwebhooks";
import { type Dispatcher, request } from "undici";
import type { KeptData } from "./outbox.js";
import type { Subscriber } from "./subscribers.js";

/** An event as it is sent. */
export interface OutboxEvent {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly time: Date;
  readonly data: KeptData;
  /** CloudEvents extension attributes. */
  readonly extensions?: Readonly<Record<string, string>>;
}

/** Sends an event. Returns the failure, or the response; responses of outside systems are not read. */
export async function sendWebhook(
  subscriber: Pick<Subscriber, "url" | "secret" | "markings">,
  source: string,
  event: OutboxEvent,
  timeoutMs: number,
): Promise<{ readonly failure: string } | { readonly answer: unknown }> {
  try {
    const { statusCode, body } = await postWebhook(subscriber, source, event, timeoutMs);
    // Without the response the count is unknown: the event is sent again and gets the same response.
    if (statusCode === 200 && !subscriber.markings) return { answer: await body.json() };
    await body.dump();
    return statusCode >= 200 && statusCode < 300 ? { answer: undefined } : { failure: `it answered ${statusCode}` };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Posts an event as CloudEvents structured JSON, signed by Standard Webhooks. Its trace context is an attribute of the
 * distributed tracing extension: https://github.com/cloudevents/spec/blob/main/cloudevents/extensions/distributed-
 * tracing.md
 * The body of the response is left to the caller.
 */
export function postWebhook(
  subscriber: Pick<Subscriber, "url" | "secret">,
  source: string,
  { id, type, subject, data: kept, time, extensions }: OutboxEvent,
  timeoutMs: number,
): Promise<Dispatcher.ResponseData> {
  const sentAt = new Date();
  const { traceparent, insideOnly: _, ...data } = kept;
  const attributes = { ...extensions, ...(traceparent && { traceparent }) };
  const event = { id, type, subject, data, source, time: time.toISOString(), ...attributes };
  const body = JSON.stringify(new CloudEvent(event));
  return request(subscriber.url, {
    method: "POST",
    headers: {
      "content-type": "application/cloudevents+json",
      "webhook-id": id,
      "webhook-timestamp": String(Math.floor(sentAt.getTime() / 1000)),
      "webhook-signature": signatures(subscriber.secret, id, sentAt, body),
    },
    body,
    signal: AbortSignal.timeout(timeoutMs),
  });
}

/** One signature per secret, as Standard Webhooks lists them: the receiver needs to know one. */
const signatures = (secrets: readonly string[], id: string, at: Date, body: string): string =>
  secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(" ");
