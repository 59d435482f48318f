import { CloudEvent } from "cloudevents";
import { Webhook } from "standardwebhooks";
import { type Dispatcher, request } from "undici";
import type { KeptData } from "./outbox.js";
import type { Subscriber } from "./subscribers.js";

/** An event of the outbox, as it is sent. */
export interface OutboxEvent {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly time: Date;
  readonly data: KeptData;
  /** Further attributes of the CloudEvent. */
  readonly extensions?: Readonly<Record<string, string>>;
}

/**
 * Sends an event of the outbox. Returns why the subscriber did not take it, or what it answered when it did; what a system
 * outside answers is not read.
 */
export async function sendWebhook(
  subscriber: Pick<Subscriber, "url" | "secret" | "markings">,
  source: string,
  event: OutboxEvent,
  timeoutInMilliseconds: number,
): Promise<{ readonly failure: string } | { readonly answer: unknown }> {
  try {
    const { statusCode, body } = await postWebhook(subscriber, source, event, timeoutInMilliseconds);
    // Without its answer nobody knows what it has counted: it is asked again, and answers the same.
    if (statusCode === 200 && !subscriber.markings) return { answer: await body.json() };
    await body.dump();
    return statusCode >= 200 && statusCode < 300 ? { answer: undefined } : { failure: `it answered ${statusCode}` };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Posts an event as CloudEvents structured JSON, signed as Standard Webhooks ask. Which operation it tells of travels as
 * the distributed tracing extension has it, beside the data:
 * https://github.com/cloudevents/spec/blob/main/cloudevents/extensions/distributed-tracing.md
 * The body of the answer is for the caller to read.
 */
export function postWebhook(
  subscriber: Pick<Subscriber, "url" | "secret">,
  source: string,
  { id, type, subject, data: kept, time, extensions }: OutboxEvent,
  timeoutInMilliseconds: number,
): Promise<Dispatcher.ResponseData> {
  const sentAt = new Date();
  const { traceparent, ...data } = kept;
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
    signal: AbortSignal.timeout(timeoutInMilliseconds),
  });
}

/** A signature by each secret, as Standard Webhooks lists them: the receiver needs to know one of them. */
const signatures = (secrets: readonly string[], id: string, at: Date, body: string): string =>
  secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(" ");
