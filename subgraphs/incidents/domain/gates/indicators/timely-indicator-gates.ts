import type { Handling } from "../../../../response-model/evidence/handlings.js";
import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { Indicator } from "../../records/indicators/indicator.js";

type IndicatorOnRecord = Pick<Indicator, "handling" | "validFrom" | "validUntil">;

/** What may be said of an indicator anew. */
interface Amended {
  readonly description?: string | null;
  readonly source?: string | null;
  readonly confidence?: number | null;
  readonly validFrom?: Date | null;
  readonly validUntil?: Date | null;
  readonly handling?: Handling | null;
}

/** The gates of what is amended of an indicator. */
export const amendmentGates = gateRules<{ readonly indicator: IndicatorOnRecord }, Amended>()({
  INDICATOR_SAYS_MORE: ({ indicator }, { input }) => {
    const { description, source, confidence = null, validFrom, validUntil, handling } = input;
    const isSaid = description || source || confidence !== null || validFrom || validUntil;
    return isSaid || (handling && handling !== indicator.handling) ? [] : [["NOTHING"]];
  },
  INDICATOR_VALID_IN_ORDER: ({ indicator }, { input }) => {
    const validFrom = input.validFrom ?? indicator.validFrom;
    const validUntil = input.validUntil ?? indicator.validUntil;
    return validUntil && validUntil <= validFrom
      ? [["ENDS_FIRST", { validFrom: validFrom.toISOString(), validUntil: validUntil.toISOString() }]]
      : [];
  },
});

interface Sighted {
  readonly sightings?: readonly { readonly firstSeenAt: Date; readonly lastSeenAt?: Date | null }[];
}

/** The gates of what is reported as seen. */
export const sightingsGates = gateRules<object, Sighted>()({
  SIGHTINGS_IN_TIME: (_file, { input: { sightings = [] }, now }) => {
    const seen = sightings.map(({ firstSeenAt, lastSeenAt }) => ({
      firstSeenAt,
      lastSeenAt: lastSeenAt ?? firstSeenAt,
    }));
    const ahead = seen.find(({ lastSeenAt }) => lastSeenAt > now);
    const backwards = seen.find(({ firstSeenAt, lastSeenAt }) => lastSeenAt < firstSeenAt);
    return [
      ...(ahead ? ([["STILL_TO_COME", { seenAt: ahead.lastSeenAt.toISOString() }]] as const) : []),
      ...(backwards
        ? ([
            [
              "BACKWARDS",
              {
                firstSeenAt: backwards.firstSeenAt.toISOString(),
                lastSeenAt: backwards.lastSeenAt.toISOString(),
              },
            ],
          ] as const)
        : []),
    ];
  },
});
