import type { DecisionInput } from "../../../../platform/actions/action.js";
import type { Write } from "../../../../platform/actions/decision.js";
import type { CaseFile } from "../../domain/case-file.js";
import { type AcceptanceFile, stillWaiting } from "../../domain/gates/alerts-of-incidents/alert-correlation-gates.js";
import type { Records } from "../../domain/records/records.js";
import { alertEntry } from "../../domain/triage/alert-entry.js";
import { asLinked } from "../../domain/writes/as-linked.js";
import { nameOfAlert } from "../../domain/writes/name-of-alert.js";
import { namesInText } from "../../domain/writes/some-names.js";
import { writesOfItsService } from "../alerts/writes-of-link.js";
import { stepByStep } from "./step-by-step.js";

type Given = Pick<DecisionInput<object, AcceptanceFile>, "loaded" | "viewer" | "now" | "newIdentifier"> & {
  readonly operation: string;
};

/** What links all alerts that still wait to an incident, one after the other: each finds it as the one before has left it. */
export function linkAll(
  given: Given,
  before: CaseFile,
): { readonly summary: string; readonly writes: readonly Write<Records>[] } {
  const waiting = stillWaiting(given.loaded);
  const known = before.incident.serviceIds;
  const joined = new Set(waiting.flatMap(({ alert: { serviceId } }) => (known.includes(serviceId) ? [] : serviceId)));
  const names = namesInText(waiting.map(({ alert }) => nameOfAlert(alert)));
  // One for all of them, and all of them first: so they take one statement.
  const set = asLinked(before.incident, given.now);
  return {
    summary: `, and to ${before.incident.number}${names && `: linked ${names}`}${joined.size > 0 ? `; ${joined.size} more services count as affected from now on` : ""}`,
    writes: [
      ...waiting.map(({ alert: { id } }) => ({ update: "Alert", id, set }) as const),
      ...waiting.map(({ alert }) => alertEntry(given, "LINKED", alert, set)),
      ...stepByStep(
        before,
        waiting.map((one) => (file) => writesOfItsService({ ...given, loaded: file }, one)),
      ),
    ],
  };
}
