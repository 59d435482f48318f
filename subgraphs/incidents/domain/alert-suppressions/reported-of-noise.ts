import type { Alert } from "../records/alerts/alert.js";
import type { AlertSource } from "../records/alerts/alert-source.js";
import type { AlertSuppression } from "../records/alerts/alert-suppression.js";
import { namedFingerprints } from "./named-fingerprints.js";

/** An alert as it is handed in. */
interface HandedIn {
  readonly fingerprint: string;
  readonly title: string;
  readonly indicators: readonly string[];
}

/** The alerts of one fingerprint in a call, with those that are there already. */
interface Series {
  readonly titles: string[];
  readonly handedIn: string[];
  readonly kept: string[];
}

interface Reported {
  readonly handedIn: readonly string[];
  readonly kept: readonly string[];
}

/**
 * What those alerts report that a rule may hold back: by their source, fingerprints and titles, whatever else it asks of them. Only these are worth
 * looking for among recorded indicators: what is handed in as it came, and of the alerts that are there as they keep it. Pure.
 */
export function reportedOfNoise(
  { id }: Pick<AlertSource, "id">,
  rules: readonly Pick<AlertSuppression, "alertSourceIds" | "fingerprints" | "titleContains">[],
  handedIn: readonly HandedIn[],
  known: readonly Pick<Alert, "fingerprint" | "title" | "reportedIndicators">[],
): Reported {
  const own = rules.filter(({ alertSourceIds }) => alertSourceIds.length === 0 || alertSourceIds.includes(id));
  if (own.length === 0) return { handedIn: [], kept: [] };
  const all = new Map<string, Series>();
  const seriesOf = (fingerprint: string, title: string): Series => {
    const series = all.get(fingerprint) ?? { titles: [], handedIn: [], kept: [] };
    series.titles.push(title.toLowerCase());
    all.set(fingerprint, series);
    return series;
  };
  for (const { fingerprint, title, indicators } of handedIn) seriesOf(fingerprint, title).handedIn.push(...indicators);
  for (const { fingerprint, title, reportedIndicators } of known)
    seriesOf(fingerprint ?? "", title).kept.push(...reportedIndicators);
  const named = [...all].filter(([fingerprint, { titles }]) =>
    own.some(({ titleContains, ...rule }) => {
      const fingerprints = namedFingerprints(rule);
      const part = titleContains?.toLowerCase();
      return (
        (fingerprints.length === 0 || fingerprints.includes(fingerprint)) &&
        (part === undefined || titles.some((title) => title.includes(part)))
      );
    }),
  );
  return {
    handedIn: named.flatMap(([, series]) => series.handedIn),
    kept: named.flatMap(([, series]) => series.kept),
  };
}
