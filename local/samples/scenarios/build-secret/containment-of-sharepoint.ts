import type { Step } from "../../player/step.js";
import { agreedStep, doneStep } from "../../player/steps/plan-steps.js";
import { onService } from "../../player/steps/steps-on.js";

const [sharepoint, sharepointOnCall, lead] = ["sharepoint-engineer", "sharepoint-on-call", "security-lead"];
const files = "SharePoint";

/** SharePoint keeps the web shell from going on, and the memory of its front ends for forensics. */
export const containmentOfSharepoint: readonly Step[] = [
  onService(files, "startContainment", sharepoint, {
    plan: "Take the application's rights on all libraries, and both front ends out of rotation.",
  }),
  ...agreedStep(
    "front ends",
    files,
    lead,
    {
      kind: "CONTAIN",
      title: "Take spo-fe-114 and spo-fe-117 out of rotation without switching them off",
      details: "Their memory is evidence. Cut them off from everything but the forensic network.",
      owner: "Henrik Lund",
      hours: 10,
    },
    sharepoint,
  ),
  ...doneStep("front ends", sharepointOnCall, "Out of rotation; the farm serves the tenant from 210 others."),
  onService(files, "recordContainment", sharepoint, {
    description: "Took the rights on 2,140 libraries, and two front ends out of rotation.",
    outcome: "Each call of the application is refused.",
  }),
];
