import type { Scenario } from "../player/scenario.js";
import { alertFor, onAlert } from "../player/steps/steps-on.js";

const begins = "A mailbox receives ten thousand messages in an hour";

export const closedAlertTestMailbox: Scenario = {
  name: "test-mailbox",
  begins,
  title: begins,
  shows: "an alert that Exchange has closed by itself, as benign",
  parts: [
    alertFor("Exchange", "monitoring", {
      source: "SIEM_DETECTION",
      title: begins,
      description: "All of them came from one host, to one mailbox that nobody has signed in to.",
    }),
    onAlert("triageAlert", "exchange-engineer", { findings: "Mailbox and host are those of a load test." }),
    onAlert("closeAlert", "exchange-engineer", {
      disposition: "BENIGN_POSITIVE",
      reason: "The load test was announced; the mailbox belongs to it.",
    }),
  ],
};
