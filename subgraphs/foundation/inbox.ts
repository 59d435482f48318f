import { Webhook } from "standardwebhooks";
import type { DataSource, EntityManager } from "typeorm";
import { z } from "zod";
import type { Reading } from "./copies/granted-leases.js";
import { holdLease } from "./copies/hold-lease.js";
import { renewalType } from "./copies/lease-terms.js";
import { CordonError } from "./errors.js";
import { type EventContract, sourceOf } from "./event-contract.js";
import type { Log } from "./log.js";
import type { Sender } from "./senders.js";
import { refusedEvents, takenEvents, told } from "./telemetry/channels.js";
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

/** What an inbox works with. */
export interface InboxParts {
  readonly database: DataSource;
  readonly senders: readonly Sender[];
  readonly contract: EventContract;
  readonly handlers: EventHandlers;
  readonly log: Log;
}

/** Takes one signed event: verified, handled and remembered in one transaction, so that a repeat changes nothing. */
export class Inbox {
  readonly #senders: readonly { readonly name: string; readonly keys: readonly Webhook[] }[];

  constructor(private readonly parts: InboxParts) {
    this.#senders = parts.senders.map(({ source, secret }) => ({
      name: source,
      keys: secret.map((each) => new Webhook(each)),
    }));
    warnOfSilence(parts);
  }

  /**
   * Answers a renewal of a lease with what its sender needs for the next one, and an event with nothing.
   * @throws CordonError UNAUTHENTICATED when no known sender has signed it, FORBIDDEN when the one who has may not send it,
   * BAD_USER_INPUT for what is no CloudEvent.
   */
  async receive(body: string, headers: Readonly<Record<string, string>>): Promise<Reading | undefined> {
    const sender = this.senderOf(body, headers);
    const event = readEvent(body);
    this.requireOwn(sender, event);
    const { database, handlers } = this.parts;
    if (event.type === renewalType) return holdLease(database, event.source, event.data);
    const handle = Object.hasOwn(handlers, event.type) ? handlers[event.type] : undefined;
    const { id, type, source, traceparent } = event;
    await told(takenEvents, { id, type, source, traceparent }, () =>
      turnsAt(database).take(undefined, undefined, () =>
        database.transaction(async (transaction) => {
          const first = await transaction.query<unknown[]>(
            "INSERT INTO inbox_event (source, id, received_at) VALUES ($1, $2, now()) ON CONFLICT DO NOTHING RETURNING id",
            [source, id],
          );
          if (first.length > 0) await handle?.(transaction, event);
        }),
      ),
    );
    return undefined;
  }

  /** Who has signed: the sender one of whose secrets fits. */
  private senderOf(body: string, headers: Readonly<Record<string, string>>): string {
    const sender = this.#senders.find(({ keys }) => keys.some((key) => isSignedBy(key, body, headers)));
    if (sender) return sender.name;
    refusedEvents.start.publish({ code: "UNAUTHENTICATED" });
    throw new CordonError(
      "UNAUTHENTICATED",
      "The event is refused: its signature, its time or its headers are not those of a known sender. " +
        "Sign it now with the secret agreed for this subscriber, which stands in its EVENT_SENDERS.",
    );
  }

  /** A sender speaks for itself only, and only of what is its own. */
  private requireOwn(sender: string, { id, type, source }: ReceivedEvent): void {
    const { types } = this.parts.contract;
    const owner = Object.hasOwn(types, type) ? types[type]?.sender : sender;
    if (source === sourceOf(sender) && owner === sender) return;
    this.parts.log.warn({ sender, source, type, event: id }, "an event was refused that its sender may not send");
    refusedEvents.start.publish({ code: "FORBIDDEN", sender });
    throw new CordonError(
      "FORBIDDEN",
      source === sourceOf(sender)
        ? `The event is refused: ${type} comes from ${owner}, and ${sender} has signed it. Nothing was done.`
        : `The event is refused: it says that it is from ${source}, and ${sender} has signed it, which is ${sourceOf(sender)}. Nothing was done.`,
    );
  }
}

/** Without its sender, a type that this subgraph keeps a copy by never arrives, and nothing else would say so. */
function warnOfSilence({ contract, handlers, senders, log }: InboxParts): void {
  const known = new Set(senders.map(({ source }) => source));
  const missing = Object.keys(handlers).flatMap((type) => contract.types[type]?.sender ?? []);
  for (const sender of new Set(missing)) {
    if (!known.has(sender)) {
      log.warn(
        { sender },
        "no event of this sender is taken: it has no secret in EVENT_SENDERS, and what it tells is missed",
      );
    }
  }
}

function isSignedBy(key: Webhook, body: string, headers: Readonly<Record<string, string>>): boolean {
  try {
    key.verify(body, headers, { jsonParse: false });
    return true;
  } catch {
    return false;
  }
}

function readEvent(body: string): ReceivedEvent {
  try {
    return cloudEvent.parse(JSON.parse(body));
  } catch {
    throw new CordonError("BAD_USER_INPUT", "The body is not a CloudEvent 1.0 in JSON with a subject and data.");
  }
}
