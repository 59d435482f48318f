import type { Alert } from "../records/alerts/alert.js";
import type { AlertSource } from "../records/alerts/alert-source.js";
import type { AlertSuppression } from "../records/alerts/alert-suppression.js";

/** An alert as it is handed in. */
interface HandedIn {
  readonly fingerprint: string;
  readonly title: string;
  readonly indicators: readonly string[];
}

/** The alerts of one fingerprint in a call, with those that are there already. */
interface Series {
  readonly titles: string[];
  readonly reported: string[];
}

/**
 * What those alerts report that a rule may hold back: by their source, fingerprints and titles, whatever else it asks of them. Only these are worth
 * looking for among recorded indicators. As it came, for whoever looks. Pure.
 */
export function reportedOfNoise(
  { id }: Pick<AlertSource, "id">,
  rules: readonly Pick<AlertSuppression, "alertSourceIds" | "fingerprints" | "titleContains">[],
  handedIn: readonly HandedIn[],
  known: readonly Pick<Alert, "fingerprint" | "title" | "reportedIndicators">[],
): readonly string[] {
  const own = rules.filter(({ alertSourceIds }) => alertSourceIds.length === 0 || alertSourceIds.includes(id));
  if (own.length === 0) return [];
  const all = new Map<string, Series>();
  const add = (fingerprint: string, title: string, reported: readonly string[]) => {
    const { titles, reported: before } = all.get(fingerprint) ?? { titles: [], reported: [] };
    titles.push(title.toLowerCase());
    before.push(...reported);
    all.set(fingerprint, { titles, reported: before });
  };
  for (const { fingerprint, title, indicators } of handedIn) add(fingerprint, title, indicators);
  for (const { fingerprint, title, reportedIndicators } of known) add(fingerprint ?? "", title, reportedIndicators);
  const named = [...all].filter(([fingerprint, { titles }]) =>
    own.some(({ fingerprints, titleContains }) => {
      const part = titleContains?.toLowerCase();
      return (
        (fingerprints.length === 0 || fingerprints.includes(fingerprint)) &&
        (part === undefined || titles.some((title) => title.includes(part)))
      );
    }),
  );
  return named.flatMap(([, { reported }]) => reported);
}
