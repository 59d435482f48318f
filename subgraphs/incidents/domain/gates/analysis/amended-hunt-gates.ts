import type { Handling } from "../../../../response-model/evidence/handlings.js";
import { isWider } from "../../../../response-model/evidence/is-wider.js";
import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { CaseMember, CaseService } from "../../case-file.js";
import { isOver } from "../../is-over.js";
import { mayRead } from "../../people/may-read.js";
import type { Incident } from "../../records/case/incident.js";
import type { BreachHunt } from "../../records/hunts/breach-hunt.js";
import type { HuntFinding } from "../../records/hunts/hunt-finding.js";

/** A hunt that is amended, with whom and what the amendment names. */
export interface AmendedHuntFile {
  readonly hunt: BreachHunt;
  /** The services that shall be looked into, as far as they are known. */
  readonly named: readonly CaseService[];
  /** The services in which something was found that stands. */
  readonly foundIn: readonly CaseService[];
  /** The incident that it is part of, or shall be. */
  readonly incident: Incident | null;
  /** What of its findings that stand belongs to that incident, or to what it was merged into. */
  readonly findingsThere: readonly HuntFinding[];
  /** What of them belongs to none. */
  readonly unlinked: readonly HuntFinding[];
  /** That the incident is declared on what the hunt found, and on nothing else. */
  readonly isOnlyGround: boolean;
  /** Who shall hunt. */
  readonly people: readonly CaseMember[];
}

interface Amended {
  readonly serviceIds?: readonly string[] | null;
  readonly periodFrom?: Date | null;
  readonly periodTo?: Date | null;
  readonly handling?: Handling | null;
  readonly incidentId?: string | null;
  readonly leaveIncident?: boolean | null;
  readonly hunterId?: string | null;
}

const met = [] as const;

/** The gates of amending a hunt. */
export const amendedHuntGates = gateRules<AmendedHuntFile, Amended>()({
  HUNT_SCOPED: ({ hunt, named, incident }, { input, now }) => {
    const { serviceIds, incidentId, leaveIncident, periodFrom = hunt.periodFrom, periodTo = hunt.periodTo } = input;
    const ids = (serviceIds ?? []).filter((id) => !named.some((service) => service.id === id));
    if (ids.length > 0) return [["UNKNOWN", { ids }]];
    if (periodFrom && periodFrom > now) return [["IN_THE_FUTURE", { from: periodFrom.toISOString() }]];
    if (periodFrom && periodTo && periodTo < periodFrom)
      return [["BACKWARDS", { from: periodFrom.toISOString(), to: periodTo.toISOString() }]];
    if (incidentId && incident && isOver({ incident })) return [["INCIDENT_OVER", { incident: incident.number }]];
    const handling = input.handling ?? (leaveIncident ? hunt.handling : null);
    const isOutside = leaveIncident || (!hunt.incidentId && !incidentId);
    return handling === "RED" && isOutside ? [["NO_VIRTUAL_TEAM"]] : met;
  },
  HUNT_AMENDMENT_FITS: (file, { input }) => {
    const { hunt, foundIn, incident } = file;
    const { serviceIds, handling, incidentId, leaveIncident } = input;
    const leftOut = serviceIds ? foundIn.filter(({ id }) => !serviceIds.includes(id)) : [];
    if (leftOut.length > 0) return [["FOUND_THERE", { services: leftOut.map(({ name }) => name) }]];
    if (leaveIncident) return leaving(file, handling);
    if (hunt.incidentId) {
      const places = { incident: incident?.number ?? "" };
      if (incidentId) return [["PART_ALREADY", places]];
      return handling ? [["MARKED_BY_INCIDENT", places]] : met;
    }
    const marking = handling ?? hunt.handling;
    return incidentId && incident && isWider(incident.handling, marking)
      ? [["TOO_WIDE", { incident: incident.number, handling: incident.handling, marking }]]
      : met;
  },
  HUNTER_FITS: ({ people, incident }, { input: { hunterId, leaveIncident } }) => {
    if (!hunterId) return met;
    const person = people.find(({ id }) => id === hunterId);
    if (!person) return [["UNKNOWN", { id: hunterId }]];
    const places = { person: person.name };
    if (person.kind !== "PERSON") return [["PROGRAM", places]];
    if (!person.teams.some(({ responsibilities }) => responsibilities.includes("BREACH_HUNT")))
      return [["NOT_A_HUNTER", places]];
    return incident && !leaveIncident && !mayRead({ incident, services: [] }, person) ? [["SHUT_OUT", places]] : met;
  },
});

/** That a hunt was recorded as a text and found something, which a release before did not ask. The same as `textHuntThatFound` in SQL. */
const foundAsText = ({ carriedFromId, conclusions, outcome }: BreachHunt): boolean =>
  carriedFromId !== null && conclusions !== null && (outcome ?? "FOUND") === "FOUND";

/** What keeps a hunt in its incident. */
function leaving({ incident, findingsThere, isOnlyGround, hunt }: AmendedHuntFile, handling?: Handling | null) {
  if (!incident) return [["NOT_PART"]] as const;
  const { number, state } = incident;
  if (isOnlyGround) return [["RESTS_ON_HUNT", { incident: number }]] as const;
  // What was found in a case that is closed stays there, and of a duplicate it goes to the incident that goes on.
  if ((findingsThere.length > 0 || foundAsText(hunt)) && (state === "CLOSED" || state === "MERGED"))
    return [["KEPT_THERE", { incident: number }]] as const;
  const marking = handling ?? hunt.handling;
  return !handling && isWider(marking, incident.handling)
    ? ([["OPENED_BY_LEAVING", { incident: number, handling: incident.handling, marking }]] as const)
    : met;
}
