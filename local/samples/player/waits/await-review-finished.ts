import { eventually } from "../eventually.js";
import { recall, type Wait } from "../step.js";

const lead = "security-lead";

export const awaitReviewFinished: Wait = {
  awaits: "incidents knows that the review is finished",
  async waitFor(memory, cordon) {
    await eventually(
      () =>
        cordon.read<{ incident: { reviewState: string | null } }>(
          lead,
          "query ($id: ID!) { incident(id: $id) { reviewState } }",
          { id: recall(memory, "incident") },
        ),
      ({ incident }) => incident.reviewState === "COMPLETED",
    );
  },
};
