import type { Handling } from "../../../response-model/evidence/handlings.js";
import { strictest } from "../../../response-model/evidence/strictest.js";
import { typeShownBy } from "../indicators/type-shown-by.js";
import type { Alert } from "../records/alerts/alert.js";
import { seenTimes } from "../seen-times.js";
import { observableOf } from "./observable-of.js";
import { common, type Uuid, withoutNulls } from "./written-object.js";

/** What an alert says that is written of it. */
export type ReportingAlert = Pick<
  Alert,
  "id" | "handling" | "incidentId" | "observedAt" | "receivedAt" | "lastSeenAt" | "count" | "reportedIndicators"
>;

/** So many of the values that alerts report are in one bundle at most. */
export const maxReportedOfExport = 400;

/** The highest count that STIX allows (STIX 2.1 §4.14). */
const maxObservedCount = 999_999_999;

interface By {
  readonly uuid: Uuid;
  /** That of cyber observables, by which whoever sees the same value makes the same id. */
  readonly observableUuid: Uuid;
  readonly marked: (handling: Handling) => object;
  readonly handlingOfCase: (incidentId: string) => Handling;
}

/** Those of some alerts, from the first one on, of which all values fit into one bundle: the first one in any case, as far as it fits. Pure. */
export function selectReporting<One extends Pick<Alert, "reportedIndicators">>(alerts: readonly One[]): readonly One[] {
  const values = new Set<string>();
  const end = alerts.findIndex(({ reportedIndicators }, place) => {
    for (const one of reportedIndicators) values.add(one);
    return place > 0 && values.size > maxReportedOfExport;
  });
  return end === -1 ? alerts : alerts.slice(0, end);
}

/**
 * What alerts of an incident report, as data that was observed, and that it is related to the incident. No indicators: that they are some is
 * for a person to say. Pure.
 */
export function writeObservedData(
  alerts: readonly ReportingAlert[],
  { uuid, observableUuid, marked, handlingOfCase }: By,
) {
  const observables = new Map<string, { readonly handling: Handling; readonly object: object }>();
  const left: { readonly alertId: string; readonly value: string }[] = [];
  const observed = alerts.flatMap((alert) => {
    const { id, incidentId, receivedAt } = alert;
    const handling = strictest(alert.handling, incidentId ? handlingOfCase(incidentId) : undefined) ?? "RED";
    const refs = new Set<string>();
    for (const text of alert.reportedIndicators) {
      const shown = typeShownBy(text);
      const found = shown && observableOf(shown);
      if (!found) {
        left.push({ alertId: id, value: text });
        continue;
      }
      const ref = `${found.type}--${observableUuid(JSON.stringify(found.properties))}`;
      const before = observables.get(ref);
      refs.add(ref);
      observables.set(ref, {
        // Whoever reads one of the alerts reads the value, but not where else it was seen: that stands with the other.
        handling: before ? widest(before.handling, handling) : handling,
        object: { type: found.type, spec_version: "2.1", id: ref, ...found.properties },
      });
    }
    if (refs.size === 0) return [];
    const { first, last } = seenTimes(alert);
    const observedId = `observed-data--${uuid(`alert ${id}`)}`;
    const marks = marked(handling);
    return [
      {
        ...common("observed-data", observedId, receivedAt, latest(receivedAt, last)),
        ...marks,
        first_observed: first.toISOString(),
        last_observed: last.toISOString(),
        number_observed: Math.min(Math.max(alert.count, 1), maxObservedCount),
        object_refs: [...refs],
      },
      ...(incidentId
        ? [
            withoutNulls({
              ...common("relationship", `relationship--${uuid(`alert ${id} ${incidentId}`)}`, receivedAt, receivedAt),
              ...marks,
              relationship_type: "related-to",
              source_ref: observedId,
              target_ref: `incident--${uuid(`incident ${incidentId}`)}`,
            }),
          ]
        : []),
    ];
  });
  const values = [...observables.values()].map(({ handling, object }) => {
    const { object_marking_refs } = marked(handling) as { readonly object_marking_refs?: readonly string[] };
    return withoutNulls({ ...object, object_marking_refs });
  });
  const observedCount = observed.filter(({ type }) => type === "observed-data").length;
  return { objects: [...values, ...observed], observedCount, left };
}

const latest = (...times: readonly Date[]): Date => new Date(Math.max(...times.map(Number)));

const widest = (one: Handling, other: Handling): Handling => (strictest(one, other) === one ? other : one);
