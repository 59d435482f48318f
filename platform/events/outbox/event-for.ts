import type { EventContract } from "../event-contract.js";
import type { ClaimedDelivery } from "./delivery-queue.js";
import type { Subscriber } from "./subscribers.js";
import type { OutboxEvent } from "./webhook.js";

type Recipient = Pick<Subscriber, "types" | "markings">;

/**
 * What a subscriber is told of an event: a subgraph the whole, a system outside what the contract lets out, without the trace
 * that leads inside. Undefined when it is told nothing, because of the type or of a marking: neither the one that the event
 * fell under when it happened nor the one it falls under now may be closed to it. And "unconfirmed" while the latter may be out of
 * date: it is to be asked for again.
 */
export function eventFor(
  { types, markings: open }: Recipient,
  delivery: ClaimedDelivery,
  { types: agreed, markings }: Pick<EventContract, "types" | "markings">,
): OutboxEvent | "unconfirmed" | undefined {
  const { id, type, subject, time, data, marking, markingNow, isConfirmed } = delivery;
  if (!types.includes(type)) return undefined;
  if (!open) return { ...delivery, extensions: placeOf(delivery) };
  const [narrowest = ""] = markings;
  if (!open.includes(marking ?? narrowest)) return undefined;
  if (!isConfirmed) return "unconfirmed";
  if (!open.includes(markingNow ?? narrowest)) return undefined;
  const outside = Object.hasOwn(agreed, type) ? (agreed[type]?.outside ?? []) : [];
  const facts = Object.entries(data).filter(([name]) => outside.includes(name));
  return { id, type, subject, time, data: Object.fromEntries(facts) };
}

/**
 * Where it stands in the outbox, by which a subgraph notices what it lacks; and of what is told once more, whether it is the last word. So is what
 * happens while a sender that was put back has not told its past: its versions are lower than those that are known there.
 */
const placeOf = ({ sequence, replay, isLastWord }: ClaimedDelivery) => ({
  sequence: sequence.padStart(20, "0"),
  ...((replay !== null || isLastWord) && { replay: isLastWord ? "latest" : "history" }),
  ...(replay !== null && { replaynumber: replay }),
});
