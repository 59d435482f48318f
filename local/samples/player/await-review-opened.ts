import { eventually } from "./eventually.js";
import { type Hearing, known } from "./step.js";

const lead = "security-lead";

export const reviewOpened: Hearing = {
  hears: "lessons hears that the response is over and opens a review",
  async waitFor(memory, cordon) {
    const { incident } = await eventually(
      () =>
        cordon.read<{ incident: { review: { id: string; kind: string } | null } }>(
          lead,
          "query ($id: ID!) { incident(id: $id) { review { id kind } } }",
          { id: known(memory, "incident") },
        ),
      ({ incident }) => incident.review !== null,
    );
    memory.set("review", incident.review?.id ?? "");
    memory.set("reviewKind", incident.review?.kind ?? "");
  },
};

export const reviewHeard: Hearing = {
  hears: "incidents hears that the review is finished",
  async waitFor(memory, cordon) {
    await eventually(
      () =>
        cordon.read<{ incident: { reviewState: string | null } }>(
          lead,
          "query ($id: ID!) { incident(id: $id) { reviewState } }",
          { id: known(memory, "incident") },
        ),
      ({ incident }) => incident.reviewState === "COMPLETED",
    );
  },
};
