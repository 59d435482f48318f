import { availableParallelism } from "node:os";
import type { Organization } from "../cases/organization.js";
import type { Period } from "../cases/period.js";
import type { Stretch } from "../rows/case-maker.js";
import type { MadeStretch } from "./make-stretch.js";
import { StretchThread } from "./stretch-thread.js";

const casesPerStretch = 500;
/** A thread begins its next one while those before it wait to be stored, and no more than that: memory stays as it is. */
const aheadPerThread = 2;
const maxThreads = 4;

/** Makes up all cases of a period in threads, and hands them on stretch by stretch, the oldest first. */
export async function* madeStretches(
  period: Period,
  organization: Organization,
): AsyncGenerator<MadeStretch & Stretch, void> {
  const stretches = stretchesOf(period.incidents);
  const count = Math.min(maxThreads, availableParallelism(), stretches.length);
  const threads = Array.from({ length: count }, () => new StretchThread(period, organization));
  const ahead = count * aheadPerThread;
  const make = (stretch: Stretch, place: number) => (threads[place % count] as StretchThread).make(stretch);
  try {
    const pending = stretches.slice(0, ahead).map(make);
    for (const [place, stretch] of stretches.entries()) {
      const made = await pending.shift();
      const next = stretches[place + ahead];
      if (next) pending.push(make(next, place + ahead));
      if (made) yield { ...made, ...stretch };
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}

const stretchesOf = (incidents: number): readonly Stretch[] =>
  Array.from({ length: Math.ceil(incidents / casesPerStretch) }, (_, place) => ({
    from: place * casesPerStretch,
    before: Math.min(incidents, (place + 1) * casesPerStretch),
  }));
