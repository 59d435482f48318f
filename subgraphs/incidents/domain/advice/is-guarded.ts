import type { Consultation } from "../records/advice/consultation.js";

/**
 * Whether not everybody who reads the incident reads what is asked and answered in a consultation: it is privileged, or was put to
 * legal affairs, which has neither answered nor declined it without privilege and may still hold it so.
 */
export const isGuarded = ({
  isPrivileged,
  isForLegal,
  state,
}: Pick<Consultation, "isPrivileged" | "isForLegal" | "state">): boolean =>
  isPrivileged || (isForLegal && state !== "ANSWERED" && state !== "DECLINED");
