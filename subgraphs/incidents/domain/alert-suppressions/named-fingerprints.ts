import type { AlertSuppression } from "../records/alerts/alert-suppression.js";

/** Before a fingerprint, what no source knows anything by: a fingerprint is one line. */
const beside = "\n";

/**
 * The fingerprints as they are kept. A process of the release before knows no rules: it would hold back whatever comes to a suppression that
 * names rules, or all with its fingerprints. By fingerprints that nothing has it holds back nothing there. Pure.
 */
export const keptFingerprints = (
  fingerprints: readonly string[],
  rules: readonly string[],
): AlertSuppression["fingerprints"] =>
  rules.length === 0 ? [...new Set(fingerprints)] : [beside, ...new Set(fingerprints.map((one) => beside + one))];

/** The fingerprints that it names. Pure. */
export const namedFingerprints = ({ fingerprints }: Pick<AlertSuppression, "fingerprints">): readonly string[] =>
  fingerprints.filter((one) => one !== beside).map((one) => (one.startsWith(beside) ? one.slice(beside.length) : one));
