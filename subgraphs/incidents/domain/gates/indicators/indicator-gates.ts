import { type Handling, handlings } from "../../../../response-model/evidence/handlings.js";
import { isWider } from "../../../../response-model/evidence/is-wider.js";
import { gateRules, ofEach } from "../../../../response-model/gates/gate-rules.js";
import { permit } from "../../../../response-model/permit.js";
import type { IndicatorFile, Origin } from "../../indicators/indicator-file.js";
import type { IntakeFile } from "../../indicators/intake-file.js";
import { leadsTarget } from "../../indicators/leads-target.js";
import type { RelationTarget } from "../../indicators/relation-target.js";
import type { SightingFile } from "../../indicators/sighting-file.js";
import { holderOf, leadRole } from "../../people/holder-of.js";
import { leadsCase } from "../../people/leads-case.js";
import type { Participant } from "../../people/participant.js";
import type { Indicator } from "../../records/indicators/indicator.js";
import { profileStands } from "../actor-profiles/profile-stands.js";
import { incidentGates } from "../case/incident-gates.js";

/** Where it was found is said of the incident that goes on, not of one that was merged into it. */
const { NOT_MERGED } = incidentGates;
const ofTarget = ofEach({ NOT_MERGED }, ({ target }: { readonly target?: RelationTarget }) =>
  target?.file ? [target.file] : [],
);

/** The gates of an indicator that is on record. */
export const indicatorGates = {
  ...ofTarget,
  ...gateRules<IndicatorFile, { readonly handling?: Handling | null }>()({
    INDICATOR_KEPT_CLOSE: ({ indicator, origins = [] }, { input, viewer }) => {
      const handling = input.handling ?? indicator.handling;
      if (!isWider(handling, indicator.handling)) return [];
      const { title } = handlings[handling];
      const ceiling = ceilingOf(indicator);
      if (ceiling && isWider(handling, ceiling))
        return [["SOURCE_DECIDES", { handling: title, marking: handlings[ceiling].title }]];
      const narrower = origins.filter((one) => isWider(handling, one.handling));
      // Whoever has marked the record of another for fewer does not come to decide on it by that.
      const isTheirs = [indicator.recordedById, indicator.markedById].every((id) => id === viewer.personId);
      // Nor does what they do not know of hold them back: a refusal would tell them of it.
      const holdsBack = narrower.some((one) => one.isKnown);
      const decides = narrower.length > 0 ? narrower : origins;
      return (isTheirs && !holdsBack) || mayDecideForAll(viewer, decides)
        ? []
        : [["LEAD_DECIDES", { handling: title }]];
    },
    INDICATOR_APART: ({ twin }) => (twin ? [["ANOTHER", { other: twin.id }]] : []),
    INDICATOR_STANDS: ({ indicator: { state, withdrawalReason } }) =>
      state === "WITHDRAWN" ? [["WITHDRAWN", { reason: withdrawalReason ?? "" }]] : [],
    INDICATOR_UNRELATED: ({ standing }) => (standing ? [["ALREADY"]] : []),
    PROFILE_STANDS: ({ target }) => profileStands(target?.profile),
  }),
};

/**
 * Whether somebody decides for all that an indicator belongs to: whoever leads it, as long as that is one person for all that goes on, and
 * security on-call where several do, or nothing goes on.
 */
function mayDecideForAll(viewer: Participant, origins: readonly Origin[]): boolean {
  const goOn = origins.filter((one) => !one.isOver);
  const leads = new Set(goOn.map(({ assignments }) => holderOf(leadRole, assignments)?.personId));
  const [one] = leads.size === 1 ? goOn : [];
  return (
    leadsCase(viewer, one ?? { assignments: [] }) ||
    (origins.length > 0 && origins.every((one) => leadsCase(viewer, one)))
  );
}

/** The gates of a sighting that is on record. */
export const sightingGates = gateRules<SightingFile>()({
  SIGHTING_STANDS: ({ sighting: { stands, withdrawalReason } }) =>
    stands ? [] : [["WITHDRAWN", { reason: withdrawalReason ?? "" }]],
});

/** For whom at most an indicator is by its author; of those that were taken in before that was kept, as they are marked. */
const ceilingOf = ({ stixId, sourceHandling, sourceModifiedAt, handling }: Indicator): Handling | null =>
  sourceHandling ?? (stixId !== null && sourceModifiedAt === null ? handling : null);

/** What is recorded together says of each for whom it is, and of those for whom it does not, of all. */
interface Marked {
  readonly handling?: Handling | null;
  readonly indicators?: readonly { readonly handling?: Handling | null }[];
}

/** Who records whatever they find; who is of forensics alone does so in an incident. */
const whoRecordsAnywhere = {
  allow: [{ responsibility: "SECURITY_MONITORING_AND_ANALYSIS" }, { function: "THREAT_INTELLIGENCE" }],
} as const;

/** The gates of taking indicators in. */
export const intakeGates = {
  ...ofTarget,
  ...gateRules<IntakeFile, Marked>()({
    INDICATOR_KEPT_CLOSE: ({ target }, { input, viewer }) => {
      const { handling: marking } = target;
      const said = [input, ...(input.indicators ?? [])].flatMap(({ handling }) => handling ?? []);
      const wider = marking ? said.find((one) => isWider(one, marking)) : undefined;
      return wider === undefined || leadsTarget(viewer, target)
        ? []
        : [["LEAD_DECIDES", { handling: handlings[wider].title }]];
    },
    FORENSICS_IN_INCIDENT: ({ target }, { viewer }) =>
      target.file || permit(viewer, whoRecordsAnywhere, { serviceIds: [] }) ? [] : [["NO_INCIDENT"]],
  }),
};
