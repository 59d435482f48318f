import { checkGates } from "../../../test-support/check-gates.js";
import type { FindingToLink } from "../../records/hunts/finding-to-link.js";
import type { HuntFinding } from "../../records/hunts/hunt-finding.js";
import { huntFindingGates } from "./hunt-gates.js";
import { type RestingOnFinding, unlinkedFindingGates, withdrawnFindingGates } from "./withdrawn-finding-gates.js";

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

const linked = { ...finding, incidentNumber: incident } as FindingToLink;
const leaving = (resting: RestingOnFinding | null) => ({ finding: linked, resting });

checkGates(
  { HUNT_FINDING_LINKED: huntFindingGates.HUNT_FINDING_LINKED },
  {
    HUNT_FINDING_LINKED: {
      open: [[{}], [{ finding: { ...linked, incidentId: "incident" }, incident: { id: "incident" } }]],
      shut: {
        NOT_LINKED: [{ finding: "2" }, { finding: { ...linked, incidentId: "another" }, incident: { id: "incident" } }],
      },
    },
  },
);

checkGates(unlinkedFindingGates, {
  HUNT_FINDING_STANDS: {
    open: [[{}], [leaving(null)]],
    shut: {
      WITHDRAWN: [
        { finding: "2", reason: "A test of the backup team." },
        { finding: { ...linked, ...withdrawn }, resting: null },
      ],
    },
  },
  NOTHING_RESTS_ON_FINDING: {
    open: [[{}], [leaving(null)]],
    shut: {
      DECLARED_ON: [{ incident }, leaving({ incidentNumber: incident })],
      HANDLED: [{}, leaving({ incidentNumber: null })],
    },
  },
});
