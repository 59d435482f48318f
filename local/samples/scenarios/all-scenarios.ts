import type { Scenario } from "../player/scenario.js";
import { closedSharedLinks } from "./closed-shared-links.js";
import { declaredSigningKey } from "./declared-signing-key.js";
import { dismissedMassDownload } from "./dismissed-mass-download.js";
import { eradicatingForwardedMail } from "./eradicating-forwarded-mail.js";
import { receivedSilentFeed } from "./received-silent-feed.js";
import { redReadChats } from "./red-read-chats.js";
import { reviewedCardTesting } from "./reviewed-card-testing.js";
import { triagedMeetingBot } from "./triaged-meeting-bot.js";

/** In the order they are played in: what is played last stands first in most lists. */
export const allScenarios: readonly Scenario[] = [
  closedSharedLinks,
  reviewedCardTesting,
  dismissedMassDownload,
  redReadChats,
  eradicatingForwardedMail,
  triagedMeetingBot,
  receivedSilentFeed,
  declaredSigningKey,
];
