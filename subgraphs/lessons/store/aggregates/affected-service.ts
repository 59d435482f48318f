import { CordonError } from "../../../../platform/runtime/errors.js";
import type { ReviewedService, ReviewFile } from "../../domain/review-file.js";

/**
 * The affected service with this id.
 * @throws CordonError BAD_USER_INPUT when the reviewed incident does not affect it.
 */
export function affectedService({ services }: Pick<ReviewFile, "services">, serviceId: string): ReviewedService {
  const service = services.find(({ id }) => id === serviceId);
  if (service) return service;
  const names = services.map(({ id, name }) => `${name} (${id})`).join(", ");
  throw new CordonError(
    "BAD_USER_INPUT",
    `The reviewed incident does not affect the service ${serviceId}; it affects ${names}. Name one of these.`,
  );
}
