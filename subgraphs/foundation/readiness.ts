import type { Delivery } from "./delivery.js";

const patienceInMilliseconds = 2_000;

/** Whether a subgraph can answer, for whoever sends it traffic: an answer that does not come soon is a no. */
export async function readiness(delivery: Pick<Delivery, "undelivered">, draining = false) {
  if (draining) return { status: "not ready", reason: "the process is shutting down" };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("late")), patienceInMilliseconds);
  });
  try {
    return { status: "ready", undeliveredEvents: await Promise.race([delivery.undelivered(), late]) };
  } catch {
    return { status: "not ready", reason: "the database does not answer" };
  } finally {
    clearTimeout(timer);
  }
}
