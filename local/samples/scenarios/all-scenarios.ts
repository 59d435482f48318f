import type { Scenario } from "../player/scenario.js";
import { eradicatingBuildSecret } from "./build-secret/eradicating-build-secret.js";
import { closedAlertTestMailbox } from "./closed-alert-test-mailbox.js";
import { declaredSigningKey } from "./declared-signing-key.js";
import { dismissedMassDownload } from "./dismissed-mass-download.js";
import { noiseAndOneHost } from "./noise-and-one-host.js";
import { receivedSilentFeed } from "./received-silent-feed.js";
import { redReadChats } from "./red-read-chats.js";
import { reopenedSignInPage } from "./reopened-sign-in-page.js";
import { reviewedCardTesting } from "./reviewed-card-testing.js";
import { closedSharedLinks } from "./shared-links/closed-shared-links.js";
import { recoveringStolenSessions } from "./stolen-sessions/recovering-stolen-sessions.js";
import { suspectedTokensForSale } from "./suspected-tokens-for-sale.js";
import { triagedMeetingBot } from "./triaged-meeting-bot.js";
import { withdrawnExercise } from "./withdrawn-exercise.js";

/** In the order they are played in: what is played last stands first in most lists. */
export const allScenarios: readonly Scenario[] = [
  closedSharedLinks,
  reviewedCardTesting,
  dismissedMassDownload,
  withdrawnExercise,
  closedAlertTestMailbox,
  redReadChats,
  reopenedSignInPage,
  recoveringStolenSessions,
  triagedMeetingBot,
  noiseAndOneHost,
  receivedSilentFeed,
  suspectedTokensForSale,
  declaredSigningKey,
  eradicatingBuildSecret,
];
