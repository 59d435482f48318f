import type { Step } from "../../player/step.js";
import { agreedStep, doneStep } from "../../player/steps/plan-steps.js";
import { agreedPlan, followedGuidance } from "../../player/steps/recovery-steps.js";
import { onService } from "../../player/steps/steps-on.js";
import { onPlanStep } from "../../player/steps/steps-on-case.js";

const [engineer, onCall, sharepoint, lead, analyst] = [
  "teams-engineer",
  "teams-on-call",
  "sharepoint-engineer",
  "security-lead",
  "security-analyst",
];
const [teams, files] = ["Microsoft Teams", "SharePoint"];

/** Both evict, close the ways in and begin to recover; security begins to validate what Microsoft Teams has restored. */
export const wayIntoRecovery: readonly Step[] = [
  ...agreedPlan(teams, engineer, "Let guests sign in anew, tenant by tenant.", analyst),
  ...agreedPlan(files, analyst, "Give guests their access back, and let owners share again.", sharepoint),
  onService(teams, "startEradication", engineer, { plan: "Bind sessions to the browser that they were made for." }),
  onService(teams, "recordEviction", engineer, {
    description: "Ended every session of every guest.",
    outcome: "The server of the extension gets sessions that are refused.",
  }),
  ...doneStep("bind sessions", onCall, "In force in all regions since 21:40 UTC."),
  onService(teams, "recordMitigation", engineer, {
    description: "A session is bound to its browser.",
    outcome: "A session copied by ourselves is refused in all regions.",
  }),
  onService(files, "startEradication", sharepoint, { plan: "Guests make no links for anybody." }),
  onService(files, "recordEviction", sharepoint, {
    description: "Ended the sessions and withdrew the links that came from them.",
    outcome: "No link of the 1,300 opens.",
  }),
  ...doneStep("no links", sharepoint, "Each kind of link was tried as a guest, and refused."),
  onService(files, "recordMitigation", sharepoint, {
    description: "Guests cannot make links for anybody.",
    outcome: "Each kind of link was tried as a guest, and refused.",
  }),
  ...followedGuidance(teams, analyst, "Let nobody in with a session from before the binding.", engineer),
  ...followedGuidance(files, analyst, "Give back no link that a guest has made.", sharepoint),
  onService(teams, "startRecovery", engineer, { plan: "Let guests sign in anew, tenant by tenant." }),
  ...doneStep("sign in anew", engineer, "Guests of all eleven tenants have signed in anew."),
  ...doneStep("copied session", onCall, "Refused in all regions, also from the provider's network."),
  onService(teams, "recordRestoration", engineer, {
    description: "Guests of all eleven tenants have signed in anew.",
    outcome: "As many guests as the week before.",
    lastKnownGoodState: "no session of a guest",
    attackPathsInspected: true,
  }),
  ...agreedStep(
    "second place",
    teams,
    analyst,
    {
      kind: "VALIDATE",
      title: "Look for sessions in two places at once, for three days",
      details: "The detection of the alert, over all guests of all tenants, from the restoration on.",
      owner: "Seo-yeon Kim",
      hours: 6 * 24,
      after: ["copied session"],
    },
    engineer,
  ),
  onPlanStep("second place", "startValidationStep", lead),
  onService(files, "startRecovery", sharepoint, { plan: "Owners share again with the guests they still want." }),
  onPlanStep("access back", "startPlanStep", "sharepoint-on-call"),
];
