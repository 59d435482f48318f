import { timedReactionsOn } from "../../access/acting/reactions-on.js";
import { awaitedPeople } from "../domain/people/awaited-people.js";
import { setIncident } from "../domain/writes/set-incident.js";
import { partsRunOut } from "../store/aggregates/timers/parts-run-out.js";

export const expireApproval = timedReactionsOn(partsRunOut.APPROVAL)({
  name: "expireApproval",
  description: "Ends an approval that nobody has answered, or used, in time. It can be asked for again.",
  policy: {
    phase: "CONTAINMENT",
    since: "2.0.0",
    timer: "APPROVAL",
    transitions: [{ machine: "Approval", from: ["REQUESTED", "GRANTED"], to: "EXPIRED" }],
  },
  everySeconds: 10,
  decide: ({ loaded }) => ({
    summary: `The approval of ${loaded.ranOut.operation}, which ${loaded.ranOut.requestedByName} had asked for, ended`,
    writes: [
      { update: "Approval", id: loaded.ranOut.id, set: { state: "EXPIRED" } },
      setIncident(
        loaded,
        awaitedPeople({ ...loaded, approvals: loaded.approvals.filter(({ id }) => id !== loaded.ranOut.id) }),
      ),
    ],
  }),
});
