import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../../access/acting/actions-on.js";
import type { VulnerabilityExposure } from "../../../domain/records/vulnerabilities/vulnerability-exposure.js";
import { afterExposure } from "../../../domain/vulnerabilities/after-exposure.js";
import type { ExposureFile } from "../../../domain/vulnerabilities/exposure-file.js";
import { exposureAggregate } from "../../../store/aggregates/vulnerabilities/exposure-aggregate.js";

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

/** The writes that change what it is to the service, and with that how far the vulnerability is. */
export function setExposure(
  { vulnerability, exposures, exposure }: ExposureFile,
  set: Partial<VulnerabilityExposure>,
  now: Date,
) {
  const after = exposures.map((one) => (one.id === exposure.id ? { ...one, ...set } : one));
  const whole = afterExposure(vulnerability, after, now);
  return [
    { update: "VulnerabilityExposure", id: exposure.id, set } as const,
    ...(whole.state ? [{ update: "Vulnerability", id: vulnerability.id, set: whole } as const] : []),
  ];
}
