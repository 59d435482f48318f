import { timedReactionsOn } from "../../access/acting/reactions-on.js";
import { partsRunOut } from "../store/aggregates/timers/parts-run-out.js";

export const expireGuidance = timedReactionsOn(partsRunOut.GUIDANCE)({
  name: "expireGuidance",
  description:
    "Ends guidance that the owner of the service has not answered in time. Silence acknowledges nothing: the recovery goes on waiting, until guidance is issued again and acknowledged.",
  policy: {
    phase: "CONTAINMENT",
    since: "3.0.0",
    timer: "GUIDANCE",
    transitions: [{ machine: "Guidance", from: ["ISSUED"], to: "EXPIRED" }],
    controls: [{ framework: "CSF_2_0", ids: ["RC.RP"] }],
  },
  everySeconds: 10,
  decide: ({ loaded: { ranOut, services } }) => {
    const service = services.find(({ id }) => id === ranOut.serviceId)?.name ?? ranOut.serviceId;
    return {
      summary: `The guidance for the recovery of ${service} ended: there was no answer in time`,
      writes: [{ update: "Guidance", id: ranOut.id, set: { state: "EXPIRED" } }],
    };
  },
});
