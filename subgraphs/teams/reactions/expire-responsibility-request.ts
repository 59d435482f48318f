import { timedReactionsOn } from "../../access/acting/reactions-on.js";
import { responsibilities } from "../../response-model/process/responsibilities.js";
import { lapsingRequest } from "../store/aggregates/lapsing-request.js";

export const expireResponsibilityRequest = timedReactionsOn(lapsingRequest)({
  name: "expireResponsibilityRequest",
  // Whoever asks sees it as lapsed from its very moment on; this is for those who listen.
  description: "Writes down that a request for a responsibility has lapsed, since nobody decided in time.",
  policy: {
    phase: "PREPARATION",
    since: "2.0.0",
    transitions: [{ machine: "ResponsibilityRequest", from: ["PENDING"], to: "EXPIRED" }],
    // By then somebody may have made the request again.
    establishes: [{ is: "NO_REQUEST_PENDING", certainty: "POSSIBLY" }],
  },
  everySeconds: 10,
  decide: ({ loaded: { request } }) => ({
    summary: `The request for "${responsibilities[request.responsibility].title}" lapsed: nobody decided in time`,
    writes: [{ update: "ResponsibilityRequest", id: request.id, set: { state: "EXPIRED" } }],
  }),
});
