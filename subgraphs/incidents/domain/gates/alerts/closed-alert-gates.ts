import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { Alert } from "../../records/alerts/alert.js";

/** What keeps an alert from being closed: a sweep has found it, and the result is not disputed. */
export interface StandingHit {
  /** Whether the sweep is open, so that its result can be disputed. */
  readonly isOpen: boolean;
  /** Whether an open incident that the viewer may read waits for it. */
  readonly isAwaited: boolean;
}

/** The hits of sweeps that stand, by the alerts that have come of them. */
export interface StandingHits {
  readonly standingHits?: ReadonlyMap<string, StandingHit>;
}

interface DispositionInput {
  readonly disposition?: string;
}

/**
 * What an incident waits for is judged there. What any other open sweep has found is there, so that it may be benign, and is not false. Whoever
 * may not read the incident is told of the sweep alone.
 */
function keptBy({ standingHits }: StandingHits, { id }: Pick<Alert, "id">, { disposition }: DispositionInput) {
  const hit = standingHits?.get(id);
  if (hit?.isAwaited) return "AWAITED" as const;
  return hit?.isOpen && disposition === "FALSE_POSITIVE" ? ("FOUND" as const) : undefined;
}

/** The gates of closing an alert. */
export const closedAlertGates = gateRules<StandingHits & { readonly alert: Pick<Alert, "id"> }, DispositionInput>()({
  NO_SWEEP_HIT_STANDS: (file, { input }) => {
    const why = keptBy(file, file.alert, input);
    return why ? [[why]] : [];
  },
});

/** The same of many: shut where all of them are kept. Otherwise the result of each says so. */
export const closedAlertsGates = gateRules<
  StandingHits & { readonly alerts: ReadonlyMap<string, Pick<Alert, "id">> },
  DispositionInput
>()({
  NO_SWEEP_HIT_STANDS: (file, { input }) => {
    const why = [...file.alerts.values()].map((alert) => keptBy(file, alert, input));
    if (why.includes(undefined)) return [];
    return [...new Set(why)].flatMap((one) => (one ? [[one] as const] : []));
  },
});
