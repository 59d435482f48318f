import type { EscalationFind } from "../../../subgraphs/response-model/detection-and-analysis/escalation-finds.js";
import type { Severity } from "../../../subgraphs/response-model/detection-and-analysis/severities.js";
import type { Handling } from "../../../subgraphs/response-model/evidence/handlings.js";
import type { Theme } from "../words/theme.js";
import type { CaseHead } from "./case-heads.js";
import type { Organization, Person, Service } from "./organization.js";

/** A service of a case, and what becomes of it there. */
export interface AffectedService {
  readonly service: Service;
  readonly owner: Person;
  /** Another of its team, who acts beside the owner. */
  readonly engineer: Person;
  /** It turns out not to be affected. */
  readonly released: boolean;
  /** It joins when the case is under way already. */
  readonly joinsLate: boolean;
  /** Where it goes back to analysis once, if it does. */
  readonly goesBack: "CONTAINMENT" | "ERADICATION" | null;
}

/** What will become of a case, if time goes on for long enough. */
export interface CasePlan extends CaseHead {
  readonly organization: Organization;
  readonly theme: Theme;
  readonly tags: readonly string[];
  readonly title: string;
  readonly summary: string;
  readonly severity: Severity;
  readonly priority: number;
  readonly handling: Handling;
  readonly find: EscalationFind;
  /** How much longer things take than in a case of medium severity. */
  readonly pace: number;
  readonly services: readonly [AffectedService, ...AffectedService[]];
  readonly lead: Person;
  /** Who receives and declares for security. */
  readonly onCall: Person;
  readonly touchesData: boolean;
  /** Taken up again after its first end. */
  readonly isReopened: boolean;
  /** Nobody goes on with it from then on; in milliseconds. */
  readonly stalledAt: number;
  /** The case that this one is a duplicate of. */
  readonly survivor: CaseHead | null;
  /** The case that this one takes in. */
  readonly duplicate: CaseHead | null;
  /** A sentence of that kind, in the words of the case. */
  words(kind: readonly string[]): string;
}
