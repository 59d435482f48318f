import type { Handling } from "../../../response-model/evidence/handlings.js";
import type { CaseService } from "../case-file.js";
import type { BriefingAcknowledgement } from "../records/briefings/briefing-acknowledgement.js";
import type { BriefingAnswer } from "../records/briefings/briefing-answer.js";
import type { ThreatBriefing } from "../records/briefings/threat-briefing.js";

/** A briefing that is about to be drafted. */
export interface NewBriefingFile {
  readonly services: readonly CaseService[];
}

/** An indicator that the teams of some services could not read; none that whoever asks may not know of. */
export interface UnreadIndicator {
  readonly id: string;
  /** Null where whoever asks may not read it either, and writes briefings. */
  readonly value: string | null;
  readonly handling: Handling;
  readonly serviceIds: readonly string[];
}

/** A briefing, with what the teams of its services make of its latest edition. */
export interface BriefingFile {
  readonly briefing: ThreatBriefing;
  readonly acknowledgements: readonly BriefingAcknowledgement[];
  readonly services: readonly CaseService[];
  /** The indicators that it names, as it is or is to be, and the teams of services that it is for could not read. */
  readonly unread: readonly UnreadIndicator[];
}

/** A briefing, and what the team of one of its services makes of its latest edition. */
export interface AcknowledgementFile extends BriefingFile {
  readonly acknowledgement: BriefingAcknowledgement;
  /** The latest answer that is kept; null where there is none. */
  readonly latest: BriefingAnswer | null;
  readonly service: Pick<CaseService, "id" | "name">;
}
