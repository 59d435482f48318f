import { Webhook } from "standardwebhooks";
import type { DataSource, EntityManager } from "typeorm";
import { changeQueueOf, independentWrites } from "../../database/change-queue.js";
import { WaitBudget } from "../../database/wait-budget.js";
import { refusedEvents, takenEvents, traced } from "../../runtime/channels.js";
import { CordonError } from "../../runtime/errors.js";
import type { Log } from "../../runtime/log.js";
import { controlMessages } from "../control-messages.js";
import { type EventContract, sourceOf } from "../event-contract.js";
import { holdLease } from "../leases/hold-lease.js";
import { type ReceivedEvent, receivedEvent } from "./received-event.js";
import type { Sender } from "./senders.js";
import { takeEvent } from "./take-event.js";
import { takeReport } from "./take-report.js";

/** The handlers of a subgraph by CloudEvents type; other types are accepted and ignored. */
export type EventHandlers = Readonly<
  Record<string, (transaction: EntityManager, event: ReceivedEvent) => Promise<void>>
>;

/** What an inbox needs. */
interface InboxParts {
  readonly database: DataSource;
  readonly senders: readonly Sender[];
  readonly contract: EventContract;
  readonly handlers: EventHandlers;
  readonly log: Log;
}

/** Receives signed events: verified, handled and remembered in one transaction, so that a repeat changes nothing. */
export class Inbox {
  readonly #senders: readonly { readonly name: string; readonly keys: readonly Webhook[] }[];

  readonly #lacking = new Set<string>();

  constructor(private readonly parts: InboxParts) {
    this.#senders = parts.senders.map(({ source, secret }) => ({
      name: source,
      keys: secret.map((each) => new Webhook(each)),
    }));
    warnOfSilentSender(parts);
  }

  /**
   * Responds to a lease renewal with what its sender needs for the next one, to a report with the number of events
   * received, and to an event with whether it is counted.
   * @throws CordonError UNAUTHENTICATED for an unknown signature, FORBIDDEN when the sender may not send it,
   * BAD_USER_INPUT for an invalid CloudEvent
   */
  async receive(body: string, headers: Readonly<Record<string, string>>): Promise<object> {
    const sender = this.senderOf(body, headers);
    const event = readEvent(body);
    this.requireOwn(sender, event);
    const { database, handlers } = this.parts;
    if (event.type === controlMessages.renewal) return holdLease(database, event.source, event.data);
    if (event.type === controlMessages.report) return takeReport(database, event, this.parts.log, this.#lacking);
    const handle = Object.hasOwn(handlers, event.type) ? handlers[event.type] : undefined;
    const { id, type, source, traceparent } = event;
    const counted = await traced(takenEvents, { id, type, source, traceparent }, () =>
      changeQueueOf(database).take(independentWrites, undefined, new WaitBudget(), () =>
        database.transaction((transaction) => takeEvent(transaction, event, handle)),
      ),
    );
    return { counted };
  }

  /** The sender whose secret matches the signature. */
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

  /** A sender may only send its own events. */
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

/** Warns when a type that this subgraph keeps copies by has no configured sender: it would silently never arrive. */
function warnOfSilentSender({ contract, handlers, senders, log }: InboxParts): void {
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
    return receivedEvent.parse(JSON.parse(body));
  } catch {
    throw new CordonError("BAD_USER_INPUT", "The body is not a CloudEvent 1.0 in JSON with a subject and data.");
  }
}
