import type { CaseFile } from "../../case-file.js";

/** That an incident has a finding which is none of its alerts: an analysis, or what a hunt has found and nobody has withdrawn. Pure. */
export const standsBesideAlerts = ({ analyses, huntRecorded }: Pick<CaseFile, "analyses" | "huntRecorded">): boolean =>
  huntRecorded || analyses.length > 0;
