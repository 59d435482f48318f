import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { useSubscription } from "urql";
import { IncidentChangesDocument } from "../../typed/graphql.js";
import type { EventStreams } from "./event-streams.js";
import { LiveContext } from "./live-context.js";
import { throttle } from "./throttle.js";

/** Long enough that a burst of changes is asked about once. */
const pauses = { firstMs: 200, nextMs: 2_000 };

/**
 * Hears of every change of an incident. What a row shows is replaced at once, by the cache; what an incident's place
 * in a list, and the counts, have become is asked for again shortly after, and whenever the stream has come back.
 */
export function LiveChanges({ streams, children }: { readonly streams: EventStreams; readonly children: ReactNode }) {
  const [revision, setRevision] = useState(0);
  const askAgain = useMemo(() => throttle(() => setRevision((number) => number + 1), pauses), []);
  const isLive = useSyncExternalStore(streams.subscribe, streams.live);
  const [{ data }] = useSubscription({ query: IncidentChangesDocument });
  const change = data?.incidentChanged;
  useEffect(() => {
    if (change?.cursor || isLive) askAgain();
  }, [askAgain, change?.cursor, isLive]);
  const live = useMemo(() => {
    const last = change && {
      incidentId: change.incident.id,
      number: change.incident.number,
      operation: change.operation,
      at: change.at,
    };
    return { isLive, revision, last };
  }, [change, isLive, revision]);
  return <LiveContext value={live}>{children}</LiveContext>;
}
