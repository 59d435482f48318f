import type { Scenario } from "../player/scenario.js";
import { onService, opening } from "../player/steps/steps-on.js";

const title = "Tokens for mail and chats are offered for sale";

/** Opened from a find, without an alert: the services assess how bad it is, and security receives it like an escalation. */
export const suspectedTokensForSale: Scenario = {
  name: "tokens-for-sale",
  begins: title,
  title,
  shows:
    "suspected: opened by threat intelligence from a find; security has to receive it, and one service to assess it",
  parts: [
    opening(["Exchange", "Microsoft Teams"], "threat-analyst", {
      title,
      summary: "A seller whom we know offers two thousand tokens, and shows three of them that are real.",
      find: "PARTNER_TEAM_FIND",
    }),
    onService("Exchange", "reassessSeverity", "exchange-on-call", {
      severity: "HIGH",
      functionalImpact: "NONE",
      informationImpacts: ["PRIVACY_BREACH"],
      recoverability: "REGULAR",
      privacyAtStake: true,
      scope: "At most two thousand mailboxes.",
      details: "The three tokens open mail; they end by themselves within a day.",
      reason: "First look at the three tokens.",
    }),
  ],
};
