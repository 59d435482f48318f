import type { CaseFile } from "./case-file.js";

/** Whether an incident goes on elsewhere. Evidence, holds and retention outlast every other end. */
export const isMerged = ({ incident: { state } }: Pick<CaseFile, "incident">): boolean => state === "MERGED";
