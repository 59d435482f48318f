import type { DecisionInput } from "../../../../platform/actions/action.js";
import type { Write } from "../../../../platform/actions/decision.js";
import type { CaseFile } from "../../domain/case-file.js";
import { type AcceptanceFile, stillWaiting } from "../../domain/gates/alerts/alert-correlation-gates.js";
import type { Records } from "../../domain/records/records.js";
import { nameOfAlert } from "../../domain/writes/name-of-alert.js";
import { writesOfLink } from "../alerts/writes-of-link.js";
import { stepByStep } from "./step-by-step.js";

type Facts = Pick<DecisionInput<object, AcceptanceFile>, "loaded" | "viewer" | "now" | "newIdentifier">;

/** More names than these make a line of the timeline that nobody reads. */
const maxNames = 20;

/** What links all alerts that still wait to an incident, one after the other: each finds it as the one before has left it. */
export function linkAll(
  facts: Facts,
  before: CaseFile,
): { readonly summary: string; readonly writes: readonly Write<Records>[] } {
  const waiting = stillWaiting(facts.loaded);
  const known = before.incident.serviceIds;
  const joined = new Set(waiting.flatMap(({ alert: { serviceId } }) => (known.includes(serviceId) ? [] : serviceId)));
  const named = waiting.slice(0, maxNames).map(({ alert }) => nameOfAlert(alert));
  const names = [...named, ...(waiting.length > maxNames ? [`and ${waiting.length - maxNames} more`] : [])].join(", ");
  return {
    summary: `, and to ${before.incident.number}${names && `: linked ${names}`}${joined.size > 0 ? `; ${joined.size} more services count as affected from now on` : ""}`,
    writes: stepByStep(
      before,
      waiting.map((one) => (file) => writesOfLink({ ...facts, loaded: { ...file, ...one } }).writes),
    ),
  };
}
