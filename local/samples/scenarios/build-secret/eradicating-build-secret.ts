import type { Scenario } from "../../player/scenario.js";
import { onIncident } from "../../player/steps/steps-on.js";
import { adviceOnBuildSecret } from "./advice-on-build-secret.js";
import { containmentOfExchange } from "./containment-of-exchange.js";
import { containmentOfSharepoint } from "./containment-of-sharepoint.js";
import { eradicationInExchange } from "./eradication-in-exchange.js";
import { eradicationInSharepoint } from "./eradication-in-sharepoint.js";
import { escalationByExchange } from "./escalation-by-exchange.js";
import { forensicsOfBuildSecret } from "./forensics-of-build-secret.js";
import { handoverOfBuildSecret } from "./handover-of-build-secret.js";
import { joiningOfSharepoint } from "./joining-of-sharepoint.js";
import { releaseOfTeams } from "./release-of-teams.js";

const begins = "The same forwarding rule in forty mailboxes within two minutes";
const title = "A build secret opens mail and files of one customer";

const exchangeAssessment = {
  severity: "MEDIUM",
  functionalImpact: "LOW",
  informationImpacts: ["PRIVACY_BREACH"],
  recoverability: "SUPPLEMENTED",
  privacyAtStake: true,
  scope: "Forty mailboxes of one customer.",
  affectedTenantCount: 1,
  regions: ["Europe"],
  regulation: "GDPR",
  details: "Mail with personal data may have left the service.",
};

/** The federated response at work: each service at its own step, and none recovers before all are free of the adversary. */
export const eradicatingBuildSecret: Scenario = {
  name: "leaked-build-secret",
  begins,
  title,
  shows:
    "the whole file of a case: the plans of Exchange and SharePoint with a step that failed, questions and answers, an investigation with its evidence, a hold, notes, a room. Both are in eradication; try startRecovery for Exchange: it waits for SharePoint",
  parts: [
    ...escalationByExchange(begins, title, exchangeAssessment),
    ...containmentOfExchange,
    ...joiningOfSharepoint(exchangeAssessment),
    ...releaseOfTeams,
    ...adviceOnBuildSecret,
    ...forensicsOfBuildSecret,
    ...handoverOfBuildSecret,
    ...containmentOfSharepoint,
    ...eradicationInExchange,
    ...eradicationInSharepoint,
    onIncident("setNextSteps", "security-lead", {
      nextSteps: [
        "- **Amara** closes the page type in all regions (MSRC case 97114), then records the mitigation.",
        "- **Seo-yeon** issues guidance for SharePoint anew: nightly copy, without what the application has changed.",
        "- **Ji-woo** is ready to recover Exchange as soon as SharePoint is free of the adversary.",
        "- **Priya** drafts the notice to the customer; the 72 hours run.",
      ].join("\n"),
    }),
  ],
};
