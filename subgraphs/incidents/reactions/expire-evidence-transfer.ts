import { timedReactionsOn } from "../../access/acting/reactions-on.js";
import { awaitedPeople } from "../domain/people/awaited-people.js";
import { setIncident } from "../domain/writes/set-incident.js";
import { partsRunOut } from "../store/aggregates/timers/parts-run-out.js";

export const expireEvidenceTransfer = timedReactionsOn(partsRunOut.EVIDENCE_TRANSFER)({
  name: "expireEvidenceTransfer",
  description:
    "Ends an offer of evidence that nobody has answered in time. The custodian has it as before, and can offer it again.",
  policy: {
    phase: "CONTAINMENT",
    since: "3.0.0",
    timer: "EVIDENCE_TRANSFER",
    transitions: [{ machine: "EvidenceTransfer", from: ["OFFERED"], to: "EXPIRED" }],
    establishes: ["TRANSFER_SETTLED"],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.2"] }],
  },
  everySeconds: 10,
  decide: ({ loaded, now }) => ({
    summary: `The offer of evidence by ${loaded.ranOut.offeredByName} to ${loaded.ranOut.toName} ended: there was no answer in time`,
    writes: [
      { update: "EvidenceTransfer", id: loaded.ranOut.id, set: { state: "EXPIRED", answeredAt: now } },
      setIncident(
        loaded,
        awaitedPeople({ ...loaded, transfers: loaded.transfers.filter(({ id }) => id !== loaded.ranOut.id) }),
      ),
    ],
  }),
});
