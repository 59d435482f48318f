const timeoutMs = 2_000;

type EventCounts = Readonly<Record<string, number>>;

/** What readiness is told by. */
export interface ReadinessParts {
  undelivered(): Promise<number>;
  /** The sources that nothing of can be shown now; left out where nothing is kept of others. */
  unconfirmedCopies?(): Promise<readonly string[]>;
  /** By source, how many events were delivered here that are not here. */
  missingEvents?(): Promise<EventCounts>;
  /** By subscriber, how many events it has that are not known here. */
  aheadSubscribers?(): Promise<EventCounts>;
}

/**
 * Whether a subgraph can answer, for whoever sends it traffic: an answer that does not come soon is a no. One whose copies
 * are not confirmed is ready: it has other things to show, and is confirmed only when it is reached. So is one that lacks
 * events, or whose subscribers have more than it knows: whoever looks is told.
 */
export async function readiness(parts: ReadinessParts, draining = false) {
  if (draining) return { status: "not ready", reason: "the process is shutting down" };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("late")), timeoutMs);
  });
  try {
    const { missingEvents: missing, aheadSubscribers: ahead } = parts;
    const checked = Promise.all([parts.undelivered(), parts.unconfirmedCopies?.(), missing?.(), ahead?.()]);
    const [undeliveredEvents, unconfirmedCopies, missingEvents, subscribersAhead] = await Promise.race([checked, late]);
    return {
      status: "ready",
      undeliveredEvents,
      ...(unconfirmedCopies && { unconfirmedCopies }),
      ...unlessEmpty({ missingEvents }),
      ...unlessEmpty({ subscribersAhead }),
    };
  } catch {
    return { status: "not ready", reason: "the database does not answer" };
  } finally {
    clearTimeout(timer);
  }
}

/** Only what is wrong is told. */
const unlessEmpty = (counts: Readonly<Record<string, EventCounts | undefined>>) =>
  Object.fromEntries(Object.entries(counts).filter(([, of]) => of && Object.keys(of).length > 0));
