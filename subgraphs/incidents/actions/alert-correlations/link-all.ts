import type { DecisionInput } from "../../../../platform/actions/action.js";
import type { Write } from "../../../../platform/actions/decision.js";
import type { CaseFile } from "../../domain/case-file.js";
import { type AcceptanceFile, stillWaiting } from "../../domain/gates/alerts/alert-correlation-gates.js";
import type { Incident } from "../../domain/records/case/incident.js";
import type { Records } from "../../domain/records/records.js";
import { nameOfAlert } from "../../domain/writes/name-of-alert.js";
import { setIncident } from "../../domain/writes/set-incident.js";
import { writesOfLink } from "../alerts/writes-of-link.js";
import { afterWrites } from "./after-writes.js";

type Facts = Pick<DecisionInput<object, AcceptanceFile>, "loaded" | "viewer" | "now" | "newIdentifier">;

/** More names than these make a line of the timeline that nobody reads. */
const maxNames = 20;

/** What links all alerts that still wait to an incident, one after the other: each finds it as the one before has left it. */
export function linkAll(
  facts: Facts,
  before: CaseFile,
): { readonly summary: string; readonly writes: readonly Write<Records>[] } {
  let file = before;
  let incident: Partial<Incident> = {};
  const others: Write<Records>[] = [];
  const waiting = stillWaiting(facts.loaded);
  for (const one of waiting) {
    const { writes } = writesOfLink({ ...facts, loaded: { ...file, ...one } });
    file = afterWrites(file, writes);
    for (const write of writes)
      if ("update" in write && write.update === "Incident") incident = { ...incident, ...write.set };
      else others.push(write);
  }
  const joined = file.incident.serviceIds.length - before.incident.serviceIds.length;
  const named = waiting.slice(0, maxNames).map(({ alert }) => nameOfAlert(alert));
  const names = [...named, ...(waiting.length > maxNames ? [`and ${waiting.length - maxNames} more`] : [])].join(", ");
  return {
    summary: `, and to ${before.incident.number}${names && `: linked ${names}`}${joined > 0 ? `; ${joined} more services count as affected from now on` : ""}`,
    // The incident itself is written once, so that its timeline tells from what to what.
    writes: [...others, ...(Object.keys(incident).length > 0 ? [setIncident(before, incident)] : [])],
  };
}
