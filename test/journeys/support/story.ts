import { reviewHeard, reviewOpened } from "../../../local/samples/player/await-review-opened.js";
import type { Hearing } from "../../../local/samples/player/step.js";
import { closing, detection, loopBack, response, roles } from "./incident-story.js";
import { followUp, review } from "./review-story.js";
import type { Step } from "./step.js";

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
