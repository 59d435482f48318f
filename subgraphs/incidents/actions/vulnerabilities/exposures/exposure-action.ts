import { isDeepStrictEqual } from "node:util";
import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../../platform/graphql/input-fields.js";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { actionsOn } from "../../../../access/acting/actions-on.js";
import type { VulnerabilityExposure } from "../../../domain/records/vulnerabilities/vulnerability-exposure.js";
import { afterExposure } from "../../../domain/vulnerabilities/after-exposure.js";
import type { ExposureFile } from "../../../domain/vulnerabilities/exposure-file.js";
import { exposureAggregate } from "../../../store/aggregates/vulnerabilities/exposure-aggregate.js";
import { publishRevision } from "../publish-revision.js";

@InputType({ description: "A vulnerability, and one of the services whose teams look at it." })
export class ExposureInput {
  @IdentifierField("The vulnerability.")
  vulnerabilityId!: string;

  @IdentifierField("The service.")
  serviceId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on what a vulnerability is to a service. */
export const exposureAction = actionsOn(exposureAggregate);

interface Given {
  readonly loaded: ExposureFile;
  readonly viewer: Viewer;
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/** What is published of what a vulnerability is to a service. */
const published = [
  ...(["state", "reason", "affectedVersions", "justification"] as const),
  ...(["fix", "fixedVersions", "fixedAt"] as const),
];

/**
 * The writes that change what it is to the service, and with that how far the vulnerability is. Where that was disclosed, what is said anew is
 * a revision of its advisory.
 * @param summary what was said
 */
export function setExposure(given: Given, operation: string, set: Partial<VulnerabilityExposure>, summary: string) {
  const { vulnerability, exposures, exposure } = given.loaded;
  const changed = { ...exposure, ...set };
  const whole = afterExposure(
    vulnerability,
    exposures.map((one) => (one.id === exposure.id ? changed : one)),
    given.now,
  );
  const isChanged = published.some((key) => !isDeepStrictEqual(changed[key], exposure[key]));
  const isNews = whole.state !== undefined || (vulnerability.disclosedAt !== null && isChanged);
  return [
    { update: "VulnerabilityExposure", id: exposure.id, set } as const,
    ...(isNews ? publishRevision(given, operation, whole, summary, isChanged) : []),
  ];
}
