import type { EventContract } from "../event-contract.js";
import type { ClaimedDelivery } from "./delivery-queue.js";
import type { Subscriber } from "./subscribers.js";
import type { OutboxEvent } from "./webhook.js";

type Recipient = Pick<Subscriber, "types" | "markings">;

/**
 * The event as a subscriber gets it: subgraphs get all of it, outside systems what the contract allows, without the
 * trace context. Undefined when it gets none, because it stays inside, or because of the type or a marking: both the marking when it happened and
 * the present one must be open to it. "unconfirmed" when the present marking may be out of date: ask again later.
 */
export function eventFor(
  { types, markings: open }: Recipient,
  delivery: ClaimedDelivery,
  { types: agreed, markings }: Pick<EventContract, "types" | "markings">,
): OutboxEvent | "unconfirmed" | undefined {
  const { id, type, subject, time, data, marking, markingNow, isConfirmed } = delivery;
  if (!types.includes(type)) return undefined;
  if (!open) return { ...delivery, extensions: placeOf(delivery) };
  if (data.insideOnly) return undefined;
  const [narrowest = ""] = markings;
  if (!open.includes(marking ?? narrowest)) return undefined;
  if (!isConfirmed) return "unconfirmed";
  if (!open.includes(markingNow ?? narrowest)) return undefined;
  const outside = Object.hasOwn(agreed, type) ? (agreed[type]?.outside ?? []) : [];
  const outsideFields = Object.entries(data).filter(([name]) => outside.includes(name));
  return { id, type, subject, time, data: Object.fromEntries(outsideFields) };
}

/**
 * Its position in the outbox, by which a subgraph notices missing events; for replayed events, whether it is the latest
 * of its subject. Events of a restored sender count as replayed until it has replayed its past, since their versions
 * are lower than those known to receivers.
 */
const placeOf = ({ sequence, replay, isLastWord }: ClaimedDelivery) => ({
  sequence: sequence.padStart(20, "0"),
  ...((replay !== null || isLastWord) && { replay: isLastWord ? "latest" : "history" }),
  ...(replay !== null && { replaynumber: replay }),
});
