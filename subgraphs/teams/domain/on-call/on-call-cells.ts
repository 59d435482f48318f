import type { Responsibility } from "../../../response-model/process/responsibilities.js";

const securityOnCall = "SECURITY_ON_CALL_AND_RESPONSE_LEAD";
const serviceOnCall = "SERVICE_ENGINEERING_ON_CALL";

/** The cells that are about being on call, one for each side. */
export const onCallCells = [securityOnCall, serviceOnCall] as const;

/**
 * The cells that a change to a team's rotation takes: of the side the team is on call for. A team that holds neither is
 * on call for nothing yet; then either will do.
 */
export function cellsForRotationOf({
  responsibilities,
}: {
  readonly responsibilities: readonly Responsibility[];
}): readonly [Responsibility, ...Responsibility[]] {
  const [first, ...rest] = onCallCells.filter((cell) => responsibilities.includes(cell));
  return first ? [first, ...rest] : onCallCells;
}
