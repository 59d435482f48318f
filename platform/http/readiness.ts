const timeoutMs = 2_000;

type EventCounts = Readonly<Record<string, number>>;

/** The sources of readiness. */
interface ReadinessParts {
  undelivered(): Promise<number>;
  /** Sources whose copies are not confirmed now; left out without copies. */
  unconfirmedCopies?(): Promise<readonly string[]>;
  /** By source: events that were delivered to us but are missing here. */
  missingEvents?(): Promise<EventCounts>;
  /** By subscriber: events it has received that are missing here. */
  aheadSubscribers?(): Promise<EventCounts>;
}

/**
 * Readiness for load balancers: no answer in time means no. Unconfirmed copies do not make it unready, since it has
 * other data and only confirms while it is reachable. Missing events do not either; they are reported.
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

/** Zero counts are left out. */
const unlessEmpty = (counts: Readonly<Record<string, EventCounts | undefined>>) =>
  Object.fromEntries(Object.entries(counts).filter(([, of]) => of && Object.keys(of).length > 0));
