import type { EntityManager } from "typeorm";
import type { Viewer } from "../identity/viewer.js";
import { isEventOf } from "./is-event-of.js";
import type { LiveEvent } from "./live-event.js";
import type { LiveSource } from "./live-source.js";
import type { LiveStream } from "./live-stream.js";

/**
 * Loads the entities of events for all streams of a source in one statement. Returns a function that delivers to each
 * its part.
 */
export async function prepareUpdates(
  manager: EntityManager,
  source: LiveSource<object, unknown>,
  streams: readonly LiveStream[],
  events: readonly LiveEvent[],
): Promise<readonly (() => void)[]> {
  const ofSource = events.filter((event) => isEventOf(source, event)).flatMap((event) => perThing(source, event));
  const wanted = ofSource.flatMap((event) => {
    const by = streams.filter((stream) => stream.concerns(event));
    return by.length > 0 ? [{ event, by }] : [];
  });
  if (wanted.length === 0) return [];
  const viewers = new Map<string, { readonly viewer: Viewer; readonly index: number }>();
  for (const { viewerKey, viewer } of wanted.flatMap(({ by }) => by)) {
    if (!viewers.has(viewerKey)) viewers.set(viewerKey, { viewer, index: viewers.size });
  }
  const seen = await source.load(
    manager,
    wanted.map(({ event }) => event),
    [...viewers.values()].map(({ viewer }) => viewer),
  );
  return wanted.flatMap(({ event, by }) => {
    const found = seen.get(event);
    const { operation, traceparent } = event.data;
    const update = { operation: String(operation), at: event.time, thing: found?.thing, traceparent };
    return by.map((stream) => () => {
      const index = viewers.get(stream.viewerKey)?.index ?? -1;
      if (found?.by.has(index) && (source.fits?.(found.thing, stream.wanted) ?? true)) stream.deliver(event, update);
      else if (found?.withheldFrom?.has(index)) stream.withhold(event);
      else stream.pass(event);
    });
  });
}

/** An event about several things as one for each of them. */
const perThing = ({ subjects }: LiveSource<object, unknown>, event: LiveEvent): readonly LiveEvent[] =>
  subjects?.(event).map((subject, index, all) => ({
    ...event,
    subject,
    among: { index, isLast: index === all.length - 1 },
  })) ?? [event];
