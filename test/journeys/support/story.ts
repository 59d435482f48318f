import { type Cordon, eventually } from "./cordon.js";
import { closing, detection, loopBack, response, roles } from "./incident-story.js";
import { followUp, review } from "./review-story.js";
import { known, type Memory, type Step } from "./step.js";

/** Between two parts of a story: what one subgraph does when it hears of the other. */
export interface Hearing {
  readonly hears: string;
  readonly waitFor: (memory: Memory, cordon: Cordon) => Promise<void>;
}

const reviewOpened: Hearing = {
  hears: "lessons hears that the response is over and opens a review",
  async waitFor(memory, cordon) {
    const { incident } = await eventually(
      () =>
        cordon.read<{ incident: { review: { id: string; kind: string } | null } }>(
          "security-lead",
          "query ($id: ID!) { incident(id: $id) { review { id kind } } }",
          { id: known(memory, "incident") },
        ),
      ({ incident }) => incident.review !== null,
    );
    memory.set("review", incident.review?.id ?? "");
    memory.set("reviewKind", incident.review?.kind ?? "");
  },
};

const reviewHeard: Hearing = {
  hears: "incidents hears that the review is finished",
  async waitFor(memory, cordon) {
    await eventually(
      () =>
        cordon.read<{ incident: { reviewState: string | null } }>(
          "security-lead",
          "query ($id: ID!) { incident(id: $id) { reviewState } }",
          { id: known(memory, "incident") },
        ),
      ({ incident }) => incident.reviewState === "COMPLETED",
    );
  },
};

/** One incident, from alert to closed, and what is left of it afterwards. */
export const story: readonly (Step | Hearing)[] = [
  ...detection,
  ...roles,
  ...loopBack,
  ...response,
  reviewOpened,
  ...review,
  reviewHeard,
  ...closing,
  ...followUp,
];

export const steps: readonly Step[] = story.filter((part): part is Step => "operation" in part);
