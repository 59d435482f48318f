const patienceInMilliseconds = 2_000;

/** What readiness is told by. */
export interface ReadinessParts {
  undelivered(): Promise<number>;
  /** The sources that nothing of can be shown now; left out where nothing is kept of others. */
  unconfirmedCopies?(): Promise<readonly string[]>;
}

/**
 * Whether a subgraph can answer, for whoever sends it traffic: an answer that does not come soon is a no. One whose copies
 * are not confirmed is ready: it has other things to show, and is confirmed only when it is reached.
 */
export async function readiness(parts: ReadinessParts, draining = false) {
  if (draining) return { status: "not ready", reason: "the process is shutting down" };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("late")), patienceInMilliseconds);
  });
  try {
    const looked = Promise.all([parts.undelivered(), parts.unconfirmedCopies?.()]);
    const [undeliveredEvents, unconfirmedCopies] = await Promise.race([looked, late]);
    return { status: "ready", undeliveredEvents, ...(unconfirmedCopies && { unconfirmedCopies }) };
  } catch {
    return { status: "not ready", reason: "the database does not answer" };
  } finally {
    clearTimeout(timer);
  }
}
