import type { Step } from "../../player/step.js";
import { doneStep } from "../../player/steps/plan-steps.js";
import { acceptedRecommendation, rejectedRecommendation } from "../../player/steps/recommended.js";
import { agreedPlan, followedGuidance } from "../../player/steps/recovery-steps.js";
import { onService } from "../../player/steps/steps-on.js";

const [exchange, exchangeOnCall] = ["exchange-engineer", "exchange-on-call"];
const [lead, analyst] = ["security-lead", "security-analyst"];
const mail = "Exchange";

/** Exchange decides on what security recommends, and is free of the adversary. */
export const eradicationInExchange: readonly Step[] = [
  ...agreedPlan(mail, exchange, "Restore the mailbox settings from the backup of the day before.", lead),
  ...rejectedRecommendation(
    mail,
    analyst,
    {
      text: "Refuse every application access to the mailboxes of the tenant for a day, so that a second secret shows itself by asking for a new token.",
      businessImpact: "No application of the tenant reaches mail for a day.",
      confidence: "MODERATE",
    },
    {
      rejects: exchange,
      reason:
        "The customer runs hospitals, and laboratory results reach the wards by such an application. The other three applications can be watched one by one instead.",
    },
  ),
  ...acceptedRecommendation(
    mail,
    analyst,
    {
      text: "Replace all secrets of the build system, not only this one: eleven more stand in the same log. As long as one is good, the adversary can come back.",
      businessImpact: "Builds stop for an hour.",
      confidence: "HIGH",
    },
    [lead, exchange],
  ),
  onService(mail, "startEradication", exchange, { plan: "Replace the secrets, remove the rules." }),
  ...doneStep("secrets", exchange, "All twelve secrets are replaced; the old ones are refused since 14:10 UTC."),
  ...doneStep("rules", exchangeOnCall, "Forty rules removed by their ids; none has come back in an hour."),
  onService(mail, "recordEviction", exchange, {
    description: "Removed the rules and replaced the application's secrets.",
    outcome: "A sweep of all tenants finds no other use of the secrets.",
  }),
  ...doneStep(
    "outside rules",
    exchange,
    "Tried from outside in each region with an application of our own, and refused.",
  ),
  onService(mail, "recordMitigation", exchange, {
    description: "Applications cannot make forwarding rules to outside addresses any more.",
    outcome: "Tried from outside in each region, and refused.",
  }),
  ...followedGuidance(
    mail,
    lead,
    "Take the settings of the day before the first rule; every later backup has rules in it.",
    exchange,
  ),
];
