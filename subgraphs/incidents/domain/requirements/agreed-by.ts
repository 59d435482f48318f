import type { RequirementFile } from "./requirement-file.js";

const named = (id: string | null | undefined) => (id ? [{ id }] : []);

/** Who has agreed for each side to what waits: to the open amendment, or else to what the requirement says. Pure. */
export function agreedBy({ amendment, standing }: Pick<RequirementFile, "amendment" | "standing">) {
  const waiting = amendment ?? standing;
  return {
    agreeDetectionRequirementForSecurity: named(waiting?.agreedBySecurityId),
    agreeDetectionRequirementForService: named(waiting?.agreedByServiceId),
  };
}
