import type { AcknowledgementFile } from "../../domain/briefings/briefing-file.js";
import { coverageOf } from "../../domain/briefings/coverage-of.js";
import type { BriefingAcknowledgement } from "../../domain/records/briefings/briefing-acknowledgement.js";

/** The writes that change what a service makes of a briefing, and with that how many have answered it. */
export function setAcknowledgement(
  { briefing, acknowledgements, acknowledgement }: AcknowledgementFile,
  set: Partial<BriefingAcknowledgement>,
) {
  const after = acknowledgements.map((one) => (one.id === acknowledgement.id ? { ...one, ...set } : one));
  return [
    { update: "BriefingAcknowledgement", id: acknowledgement.id, set } as const,
    { update: "ThreatBriefing", id: briefing.id, set: coverageOf(after) } as const,
  ];
}
