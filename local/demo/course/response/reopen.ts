import type { Person } from "../../cases/organization.js";
import { texts } from "../../words/texts.js";
import type { Course } from "../course.js";
import { approve } from "./approve.js";

/** A case is taken up again: the next round begins for its first service, or for all where it had been dismissed. */
export function reopen(course: Course, from: number, by: Person, incidentState: "RECEIVED" | "DECLARED"): number {
  const { services, words } = course.plan;
  const again = incidentState === "DECLARED" ? services.slice(0, 1) : services.filter(({ joinsLate }) => !joinsLate);
  // What was closed takes an approval; what was dismissed does not.
  const at = incidentState === "DECLARED" ? approve(course, from, "reopenIncident") + 30 * 60_000 : from;
  course.reopenings += 1;
  for (const affected of again) course.rounds.set(affected, (course.rounds.get(affected) ?? 1) + 1);
  const names = again.map(({ service }) => service.name).join(", ");
  course.do("reopenIncident", at, by, `Reopened the incident: ${words(texts.reopened)} A round begins for ${names}`, {
    incidentState,
    again,
  });
  return at;
}
