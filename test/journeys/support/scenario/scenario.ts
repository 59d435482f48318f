import type { Wait } from "../../../../local/samples/player/step.js";
import { awaitVigilanceOver } from "../../../../local/samples/player/steps/vigilance.js";
import { awaitReviewFinished } from "../../../../local/samples/player/waits/await-review-finished.js";
import { awaitReviewOpened } from "../../../../local/samples/player/waits/await-review-opened.js";
import { detection, roles } from "./detection-steps.js";
import { closing, loopBack, notices, response } from "./response-steps.js";
import { followUp, review } from "./review-steps.js";
import type { Step } from "./step.js";

/** One incident, from alert to closed, and what is left of it afterwards. */
export const scenario: readonly (Step | Wait)[] = [
  ...detection,
  ...roles,
  ...loopBack,
  ...response,
  ...notices,
  awaitReviewOpened,
  ...review,
  awaitReviewFinished,
  awaitVigilanceOver,
  ...closing,
  ...followUp,
];

export const steps: readonly Step[] = scenario.filter((part): part is Step => "operation" in part);
