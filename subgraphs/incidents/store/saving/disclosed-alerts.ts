import type { Write } from "../../../../platform/actions/decision.js";
import { type Handling, handlings } from "../../../response-model/evidence/handlings.js";
import { strictest } from "../../../response-model/evidence/strictest.js";
import { isDisclosed } from "../../domain/indicators/is-disclosed.js";
import type { Incident } from "../../domain/records/case/incident.js";
import type { Records } from "../../domain/records/records.js";

/** How an incident is marked while a decision is carried out: before or after it, whichever is for fewer. Pure. */
export const markingOf = (
  before: Pick<Incident, "handling"> | undefined,
  writes: readonly Write<Records>[],
): Handling | undefined =>
  strictest(
    before?.handling,
    ...writes.map((write) => {
      if ("insert" in write) return write.insert === "Incident" ? write.row.handling : undefined;
      return write.update === "Incident" ? write.set.handling : undefined;
    }),
  );

/** That what is done with an alert in an incident stands on the alert as well, which others read before and after. Pure. */
export const isAlertDisclosed = (alert: { readonly handling: Handling }, incidentHandling: Handling): boolean =>
  isDisclosed(alert, { handling: incidentHandling, incidentHandling });

/**
 * The writes of a decision in an incident, by which alerts whose readers do not all read that incident stay the version that they are. What is
 * changed alike is changed alike still, so that it takes one statement. Pure.
 */
export function withDisclosedVersions(
  writes: readonly Write<Records>[],
  incidentHandling: Handling | undefined,
): readonly Write<Records>[] {
  if (!incidentHandling) return writes;
  const all = Object.keys(handlings) as Handling[];
  const undisclosed = all.filter((handling) => !isAlertDisclosed({ handling }, incidentHandling));
  if (undisclosed.length === 0) return writes;
  const list = undisclosed.map((handling) => `'${handling}'`).join(", ");
  const version =
    undisclosed.length === all.length
      ? () => "version"
      : () => `CASE WHEN handling IN (${list}) THEN version ELSE version + 1 END`;
  const sets = new Map<object, object>();
  return writes.map((write) => {
    if (!("update" in write) || write.update !== "Alert") return write;
    const set = sets.get(write.set) ?? { ...write.set, version };
    sets.set(write.set, set);
    return { ...write, set } as Write<Records>;
  });
}
