import { checkGates } from "../../../test-support/check-gates.js";
import type { HuntFinding } from "../../records/hunts/hunt-finding.js";
import { type RestingOnFinding, withdrawnFindingGates } from "./withdrawn-finding-gates.js";

const finding = { sequence: 2, withdrawnAt: null } as HuntFinding;
const withdrawn = { ...finding, withdrawnAt: new Date(), withdrawalReason: "A test of the backup team." };
const incident = "INC-2026-00042";
const restedOnBy = (resting: RestingOnFinding | null) => ({ finding, resting });

checkGates(withdrawnFindingGates, {
  HUNT_FINDING_STANDS: {
    open: [[restedOnBy(null)]],
    shut: {
      WITHDRAWN: [
        { finding: "2", reason: "A test of the backup team." },
        { finding: withdrawn, resting: null },
      ],
    },
  },
  NOTHING_RESTS_ON_FINDING: {
    open: [[restedOnBy(null)]],
    shut: {
      DECLARED_ON: [{ incident }, restedOnBy({ incidentNumber: incident })],
      HANDLED: [{}, restedOnBy({ incidentNumber: null })],
    },
  },
});
