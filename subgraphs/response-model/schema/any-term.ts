import type { ControlFramework } from "../controls/control-frameworks.js";
import type { ControlReference } from "../controls/control-reference.js";
import type { Severity } from "../detection-and-analysis/severities.js";
import type { EventFieldKind } from "../events/event-types.js";
import type { ClockAddressee } from "../notification/clock-addressees.js";
import type { ClockStart } from "../notification/clock-starts.js";
import type { ClockVersion } from "../notification/clocks.js";
import type { Law } from "../notification/laws.js";
import type { Activity } from "../process/activities.js";
import type { PhaseGroup } from "../process/phase-groups.js";
import type { Phase } from "../process/phases.js";
import type { Side } from "../process/sides.js";
import type { Term, Vocabulary } from "../vocabulary.js";

/** Everything a term of any vocabulary may say beyond its title and description. */
export interface AnyTerm extends Term {
  readonly activity?: Activity;
  readonly side?: Side;
  readonly phase?: Phase;
  readonly group?: PhaseGroup;
  readonly law?: Law;
  readonly versions?: readonly ClockVersion[];
  readonly addressee?: ClockAddressee;
  readonly after?: string;
  readonly endedBy?: readonly string[];
  readonly blocks?: string;
  readonly from?: ClockStart | PhaseGroup;
  readonly to?: PhaseGroup;
  readonly states?: Vocabulary;
  readonly initial?: string;
  readonly framework?: ControlFramework;
  readonly id?: string;
  readonly type?: string;
  readonly sender?: string;
  readonly receivers?: readonly string[];
  readonly carries?: Readonly<Record<string, EventFieldKind>>;
  readonly weight?: number;
  readonly rank?: number;
  readonly cases?: readonly { readonly heaviest: number; readonly severalGrave: boolean }[];
  readonly minutes?: Readonly<Partial<Record<Severity, number>>>;
  readonly controls?: readonly ControlReference[];
  readonly evidence?: readonly string[];
  readonly refusals?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
