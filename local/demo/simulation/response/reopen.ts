import type { Person } from "../../cases/organization.js";
import { texts } from "../../words/texts.js";
import type { Simulation } from "../simulation.js";
import { approve } from "./approve.js";

/** A case is taken up again: the next round begins for its first service, or for all where it had been dismissed. */
export function reopen(
  simulation: Simulation,
  from: number,
  by: Person,
  incidentState: "RECEIVED" | "DECLARED",
): number {
  const { services, words } = simulation.plan;
  const again = incidentState === "DECLARED" ? services.slice(0, 1) : services.filter(({ joinsLate }) => !joinsLate);
  // What was closed takes an approval; what was dismissed does not.
  const at = incidentState === "DECLARED" ? approve(simulation, from, "reopenIncident") + 30 * 60_000 : from;
  simulation.reopenings += 1;
  for (const affected of again) simulation.rounds.set(affected, (simulation.rounds.get(affected) ?? 1) + 1);
  const names = again.map(({ service }) => service.name).join(", ");
  simulation.do(
    "reopenIncident",
    at,
    by,
    `Reopened the incident: ${words(texts.reopened)} A round begins for ${names}`,
    {
      incidentState,
      again,
    },
  );
  return at;
}
