import { eventually } from "../eventually.js";
import { recall, type Wait } from "../step.js";

const lead = "security-lead";

export const awaitReviewOpened: Wait = {
  awaits: "lessons opens a review, as the response is over",
  async waitFor(memory, cordon) {
    const { incident } = await eventually(
      () =>
        cordon.read<{ incident: { review: { id: string; kind: string } | null } }>(
          lead,
          "query ($id: ID!) { incident(id: $id) { review { id kind } } }",
          { id: recall(memory, "incident") },
        ),
      ({ incident }) => incident.review !== null,
    );
    memory.set("review", incident.review?.id ?? "");
    memory.set("reviewKind", incident.review?.kind ?? "");
  },
};
