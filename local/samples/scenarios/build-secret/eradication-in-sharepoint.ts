import type { Step } from "../../player/step.js";
import { approved } from "../../player/steps/approved.js";
import { agreedStep, doneStep, proposedStep } from "../../player/steps/plan-steps.js";
import { issuedGuidance, onGuidance, proposedPlan } from "../../player/steps/recovery-steps.js";
import { onService } from "../../player/steps/steps-on.js";
import { onPlanStep } from "../../player/steps/steps-on-case.js";

const [sharepoint, sharepointOnCall, lead] = ["sharepoint-engineer", "sharepoint-on-call", "security-lead"];
const files = "SharePoint";

/** SharePoint follows: one of its steps waits for one of Exchange, and it refuses a guidance. */
export const eradicationInSharepoint: readonly Step[] = [
  proposedPlan(files, sharepointOnCall, "Restore the nine libraries' permissions from the nightly copy."),
  ...agreedStep(
    "web shell",
    files,
    sharepoint,
    {
      kind: "EVICT",
      title: "Rebuild spo-fe-114 and spo-fe-117 from the signed image",
      details: "Not cleaned: rebuilt. The disks stay with forensics until the hold is lifted.",
      owner: "Henrik Lund",
      hours: 30,
      after: ["front ends"],
    },
    lead,
  ),
  ...agreedStep(
    "signing key",
    files,
    sharepoint,
    {
      kind: "EVICT",
      title: "Replace the key that signs the tokens of applications",
      details:
        "Only once the secrets of pipeline-publisher are replaced: otherwise the adversary fetches a token of the new key.",
      owner: "Amara Okafor",
      hours: 34,
      after: ["secrets", "web shell"],
    },
    lead,
  ),
  ...agreedStep(
    "page type",
    files,
    lead,
    {
      kind: "MITIGATE",
      title: "Refuse pages of the compiled type to callers without a user (MSRC case 97114)",
      owner: "Amara Okafor",
      hours: 60,
    },
    sharepoint,
  ),
  proposedStep("watch", files, lead, {
    kind: "VALIDATE",
    title: "Watch for tokens of the old key for seven days after the restoration",
    owner: "Marcus Bell",
    hours: 10 * 24,
    after: ["signing key"],
  }),
  issuedGuidance(files, lead, "Restore no permission from a copy that is younger than the web shell: thirteen days."),
  onGuidance(files, "refuseGuidance", sharepoint, {
    reason:
      "Customers have changed 41,000 permissions in those thirteen days; all of them would be lost. We can take the nightly copy and leave out what the application has changed: its changes are in the log.",
  }),
  onService(files, "flagEradication", sharepoint, {
    businessImpact: "No application of any tenant reaches files while the signing of tokens is replaced: two hours.",
  }),
  ...approved(
    onService(files, "startEradication", sharepoint, {
      plan: "Replace the key that signs the tokens of applications, in the night of Europe.",
    }),
    {
      asks: sharepoint,
      reason: "Applications of all tenants lose files for two hours; without it, tokens that were copied stay good.",
      grants: "executive-director",
      because: "Two hours at night weigh less than a key that the adversary may have used.",
    },
  ),
  ...doneStep(
    "web shell",
    sharepointOnCall,
    "Both run the signed image again; the page is gone, and its hash is on the block list.",
  ),
  ...doneStep("signing key", sharepoint, "Replaced at 01:20 UTC. The old key is refused in all regions since 03:05."),
  onService(files, "recordEviction", sharepoint, {
    description: "Replaced the key; every token from before is refused.",
    outcome: "The network of the adversary has been refused 300 times since.",
  }),
  onPlanStep("page type", "startPlanStep", sharepoint),
];
