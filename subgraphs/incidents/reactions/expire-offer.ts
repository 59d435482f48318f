import { timedReactionsOn } from "../../access/acting/reactions-on.js";
import { awaitedPeople } from "../domain/people/awaited-people.js";
import { roleWords } from "../domain/people/role-words.js";
import { setIncident } from "../domain/writes/set-incident.js";
import { partsRunOut } from "../store/aggregates/timers/parts-run-out.js";

export const expireOffer = timedReactionsOn(partsRunOut.ROLE_OFFER)({
  name: "expireOffer",
  description:
    "Ends the offer of a role, or of a handover, that nobody has answered in time. The role can be offered again.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "2.0.0",
    timer: "ROLE_OFFER",
    transitions: [{ machine: "Assignment", from: ["OFFERED"], to: "EXPIRED" }],
    establishes: ["SUCCESSOR_FREE", { is: "ROLE_VACANT", certainty: "POSSIBLY" }],
  },
  everySeconds: 10,
  decide: ({ loaded, now }) => ({
    summary: `The offer to ${loaded.ranOut.personName} to be ${roleWords(loaded.ranOut, loaded).en} ended: there was no answer in time`,
    writes: [
      { update: "Assignment", id: loaded.ranOut.id, set: { state: "EXPIRED", answeredAt: now } },
      setIncident(
        loaded,
        awaitedPeople({ ...loaded, assignments: loaded.assignments.filter(({ id }) => id !== loaded.ranOut.id) }),
      ),
    ],
  }),
});
