import { recall, type Step } from "../step.js";
import { remembered } from "./remembered.js";
import { onIncident } from "./steps-on.js";
import { onEvidence, onTransfer } from "./steps-on-case.js";

interface Collected {
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  readonly sha256?: string;
  readonly sizeBytes?: string;
  readonly storagePlace: string;
  readonly timeZone: string;
  /** The service that it comes from. */
  readonly service?: string;
  /** The investigation that it is for, by the name that the scenario gave it. */
  readonly investigation?: string;
}

/** A piece of evidence that is collected, under a name. */
export const evidence = (name: string, by: string, { service, investigation, ...words }: Collected): Step =>
  remembered(
    name,
    onIncident("collectEvidence", by, (memory) => ({
      ...words,
      ...(service !== undefined && { serviceId: recall(memory, service) }),
      ...(investigation !== undefined && { investigationId: recall(memory, investigation) }),
    })),
  );

interface HandedOver {
  readonly from: string;
  /** The person who is to have it, and the persona as whom they accept it. */
  readonly to: string;
  readonly as: string;
  readonly reason: string;
  readonly storagePlace: string;
  readonly condition: string;
  readonly timeZone: string;
}

/** Evidence that its custodian offers to somebody, who receives it. */
export const handedOver = (name: string, { from, to, as, reason, ...received }: HandedOver): readonly Step[] => [
  remembered(
    `transfer of ${name}`,
    onEvidence(name, "offerEvidenceTransfer", from, (memory) => ({ personId: recall(memory, to), reason })),
  ),
  onTransfer(`transfer of ${name}`, "acceptEvidenceTransfer", as, received),
];

/** Evidence whose hash is computed again, and is still that of its collection. */
export const verified = (name: string, by: string, words: { sha256: string; method: string; timeZone: string }): Step =>
  onEvidence(name, "verifyEvidence", by, words);
