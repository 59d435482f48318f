import { concludeBreachHunt } from "../../../actions/hunts/conclude-breach-hunt.js";
import { linkHuntFinding } from "../../../actions/hunts/link-hunt-finding.js";
import { addAffectedService } from "../../../actions/scope-and-severity/add-affected-service.js";
import { completeIndicatorSweep } from "../../../actions/sweeps/complete-indicator-sweep.js";
import { confirmSweepResult } from "../../../actions/sweeps/confirm-sweep-result.js";
import { disputeSweepResult } from "../../../actions/sweeps/dispute-sweep-result.js";
import { prioritizeIndicatorSweep } from "../../../actions/sweeps/prioritize-indicator-sweep.js";
import { recordOwnSweepResult } from "../../../actions/sweeps/record-own-sweep-result.js";
import { Incident } from "../../types/case/incident.js";
import { BreachHunt } from "../../types/hunts/breach-hunt.js";
import { IndicatorSweep } from "../../types/sweeps/indicator-sweep.js";
import { ServiceSweep } from "../../types/sweeps/service-sweep.js";
import { SweepResult } from "../../types/sweeps/sweep-result.js";
import type { KindOfWork } from "./kind-of-work.js";

/** What waits of sweeps and hunts. */
export const searchWorkKinds = {
  SERVICE_SWEEP: {
    type: ServiceSweep,
    operations: [recordOwnSweepResult],
    description:
      "A service of yours is to be searched for the indicators of a sweep: no result is on record, the one on record is disputed, or what the team has confirmed leaves out part of the period.",
  },
  SWEEP_RESULT: {
    type: SweepResult,
    operations: [confirmSweepResult, disputeSweepResult],
    description:
      "The result of searching a service of yours is on record, and nobody of its team has confirmed it yet; or, for those who sweep, that of a service whose team cannot judge it.",
  },
  SWEEP_PRIORITY: {
    type: IndicatorSweep,
    operations: [prioritizeIndicatorSweep],
    description:
      "A sweep goes on outside any incident, and nobody has said how urgent it is: what is searched first is for those who sweep, and for threat intelligence, to say.",
  },
  SWEEP_COMPLETION: {
    type: IndicatorSweep,
    operations: [completeIndicatorSweep],
    description:
      "A sweep has no service left without a result or to confirm, and nobody has recorded its conclusions. Where services are confirmed over part of the period, or cannot be searched, whoever completes it says why that is left.",
  },
  FOUND_ELSEWHERE: {
    type: Incident,
    operations: [addAffectedService],
    description:
      "Sweeps of an incident found indicators in services that are not part of it, as its list foundElsewhere says: add such a service, or leave it to its team to find that it is nothing.",
  },
  BREACH_HUNT: {
    type: BreachHunt,
    operations: [concludeBreachHunt],
    description:
      "A hunt that has found something, or was opened two weeks ago, is still open: conclude it, or go on with it.",
  },
  HUNT_FINDING: {
    type: BreachHunt,
    operations: [linkHuntFinding],
    description:
      "What a hunt found belongs to no incident: link it to one, or open one from it with openIncident. What was no sign of a breach is withdrawn with withdrawHuntFinding, after reopenBreachHunt where the hunt is concluded.",
  },
} as const satisfies Readonly<Record<string, KindOfWork>>;
