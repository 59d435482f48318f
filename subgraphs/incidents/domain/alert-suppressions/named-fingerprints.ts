import type { AlertSuppression } from "../records/alerts/alert-suppression.js";

/** What no source knows anything by: a fingerprint is one line. */
const ofNothing = "\n";

/**
 * The fingerprints as they are kept. A process of the release before knows no rules: a suppression that names rules and nothing else would be one for
 * whatever comes to it, and hide all alerts of the service. By a fingerprint that nothing has it holds back nothing there. Pure.
 */
export const keptFingerprints = (
  fingerprints: readonly string[],
  rules: readonly string[],
): AlertSuppression["fingerprints"] =>
  rules.length > 0 && fingerprints.length === 0 ? [ofNothing] : [...new Set(fingerprints)];

/** The fingerprints that it names. Pure. */
export const namedFingerprints = ({ fingerprints }: Pick<AlertSuppression, "fingerprints">): readonly string[] =>
  fingerprints.filter((one) => one !== ofNothing);
