import { Webhook, WebhookVerificationError } from "standardwebhooks";
import type { DataSource, EntityManager } from "typeorm";
import { z } from "zod";
import { CordonError } from "./errors.js";
import { takenEvents, told } from "./telemetry/channels.js";
import { turnsAt } from "./turns.js";

const cloudEvent = z.object({
  specversion: z.literal("1.0"),
  id: z.string(),
  source: z.string(),
  type: z.string(),
  subject: z.string(),
  time: z.iso.datetime({ offset: true }),
  data: z.record(z.string(), z.unknown()),
  /** Of the distributed tracing extension. A strange one is no reason not to take the event. */
  traceparent: z.string().optional().catch(undefined),
});

export type ReceivedEvent = z.infer<typeof cloudEvent>;

/** What a subgraph does when it hears of an event, by CloudEvents type; other types are taken and passed over. */
export type EventHandlers = Readonly<
  Record<string, (transaction: EntityManager, event: ReceivedEvent) => Promise<void>>
>;

/** Takes one signed event: verified, handled and remembered in one transaction, so that a repeat changes nothing. */
export class Inbox {
  readonly #webhook: Webhook;

  constructor(
    private readonly database: DataSource,
    secret: string,
    private readonly handlers: EventHandlers,
  ) {
    this.#webhook = new Webhook(secret);
  }

  /** @throws CordonError UNAUTHENTICATED for a wrong signature, BAD_USER_INPUT for what is no CloudEvent. */
  async receive(body: string, headers: Readonly<Record<string, string>>): Promise<void> {
    const event = this.read(body, headers);
    const handle = Object.hasOwn(this.handlers, event.type) ? this.handlers[event.type] : undefined;
    const { id, type, source, traceparent } = event;
    await told(takenEvents, { id, type, source, traceparent }, () =>
      turnsAt(this.database).take(undefined, undefined, () =>
        this.database.transaction(async (transaction) => {
          const first = await transaction.query<unknown[]>(
            "INSERT INTO inbox_event (source, id, received_at) VALUES ($1, $2, now()) ON CONFLICT DO NOTHING RETURNING id",
            [source, id],
          );
          if (first.length > 0) await handle?.(transaction, event);
        }),
      ),
    );
  }

  private read(body: string, headers: Readonly<Record<string, string>>): ReceivedEvent {
    try {
      return cloudEvent.parse(this.#webhook.verify(body, headers));
    } catch (error) {
      if (error instanceof WebhookVerificationError) {
        throw new CordonError(
          "UNAUTHENTICATED",
          `The event is refused: ${error.message}. Sign it with the secret agreed for this subscriber.`,
        );
      }
      throw new CordonError("BAD_USER_INPUT", "The body is not a CloudEvent 1.0 in JSON with a subject and data.");
    }
  }
}
