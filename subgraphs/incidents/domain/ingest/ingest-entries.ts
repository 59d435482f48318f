import type { Alert } from "../records/alerts/alert.js";
import { alertEntry, receivedEntry } from "../triage/alert-entry.js";
import type { Ingested, KnownAlert } from "./ingest.js";

type By = Parameters<typeof receivedEntry>[0];

/** What the history says of alerts that were handed in: what a mere repeat leaves as it is says nothing there. Pure. */
export function ingestEntries(
  by: By,
  { received, repeated }: Pick<Ingested, "received" | "repeated">,
  known: ReadonlyMap<string, KnownAlert>,
) {
  const before = new Map([...known.values()].map(({ alert }) => [alert.id, alert]));
  return [
    ...received.flatMap((alert) => [
      receivedEntry(by, alert),
      // It was held back at once.
      ...(alert.suppressedAt ? [suppressed(by, alert)] : []),
    ]),
    ...repeated.flatMap((alert) => {
      const stood = before.get(alert.id);
      return stood ? changed(by, stood, alert) : [];
    }),
  ];
}

const suppressed = (by: By, alert: Alert) =>
  alertEntry(by, "SUPPRESSED", alert, {}, { alertSuppressionId: alert.suppressedById });

/** Whether it is held back is told to those alone who may know, and so is another time that follows from that. */
function changed(by: By, stood: Alert, { handling, suppressedAt, suppressedById, triageDueAt }: Alert) {
  const returns = stood.suppressedAt !== null && suppressedAt === null;
  const isDueOtherwise = triageDueAt?.getTime() !== stood.triageDueAt?.getTime();
  return [
    ...(handling === stood.handling ? [] : [alertEntry(by, "MARKED", stood, { handling })]),
    ...(stood.suppressedAt === null && suppressedAt ? [suppressed(by, { ...stood, suppressedById })] : []),
    ...(returns
      ? [alertEntry(by, "RETURNED", stood, { triageDueAt }, { alertSuppressionId: stood.suppressedById })]
      : []),
    ...(!returns && isDueOtherwise ? [alertEntry(by, "DUE_TIME_MOVED", stood, { triageDueAt })] : []),
  ];
}
