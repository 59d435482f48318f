import type { CaseFile } from "./case-file.js";

/** Whether an incident has come to one of its ends. */
export const isOver = ({ incident: { state } }: Pick<CaseFile, "incident">): boolean =>
  ["CLOSED", "DISMISSED", "WITHDRAWN", "MERGED"].includes(state);
