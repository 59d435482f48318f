import type { Scenario } from "../player/scenario.js";
import { alertFor } from "../player/steps/steps-on.js";

const begins = "The threat intelligence feed has been silent for six hours";

export const receivedSilentFeed: Scenario = {
  name: "silent-feed",
  begins,
  title: begins,
  shows: "an alert that nobody has looked at yet",
  parts: [
    alertFor("MSTIC", "operations-center", {
      source: "HUMAN_OBSERVATION",
      title: begins,
      description: "No new indicator has arrived since this morning, while partners go on publishing them.",
    }),
  ],
};
