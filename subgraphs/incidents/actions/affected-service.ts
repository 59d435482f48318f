import { CordonError } from "../../../platform/runtime/errors.js";
import type { CaseFile, CaseService } from "../domain/case-file.js";

/**
 * The affected service with this id.
 * @throws CordonError BAD_USER_INPUT when the incident does not affect it.
 */
export function affectedService({ services }: CaseFile, serviceId: string): CaseService {
  const service = services.find(({ id }) => id === serviceId);
  if (service) return service;
  const names = services.map(({ id, name }) => `${name} (${id})`).join(", ");
  throw new CordonError(
    "BAD_USER_INPUT",
    `The incident does not affect the service ${serviceId}; it affects ${names}.`,
  );
}
