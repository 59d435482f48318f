import type { Handling } from "../../../../response-model/evidence/handlings.js";
import { isWider } from "../../../../response-model/evidence/is-wider.js";
import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { CaseMember, CaseService } from "../../case-file.js";
import { isOver } from "../../is-over.js";
import { mayRead } from "../../people/may-read.js";
import type { Incident } from "../../records/case/incident.js";
import type { BreachHunt } from "../../records/hunts/breach-hunt.js";

/** A hunt that is amended, with whom and what the amendment names. */
export interface AmendedHuntFile {
  readonly hunt: BreachHunt;
  /** The services that shall be looked into, as far as they are known. */
  readonly named: readonly CaseService[];
  /** The services in which something was found that stands. */
  readonly foundIn: readonly CaseService[];
  /** The incident that it is part of, or shall be. */
  readonly incident: Incident | null;
  /** Who shall hunt. */
  readonly people: readonly CaseMember[];
}

interface Amended {
  readonly serviceIds?: readonly string[] | null;
  readonly periodFrom?: Date | null;
  readonly periodTo?: Date | null;
  readonly handling?: Handling | null;
  readonly incidentId?: string | null;
  readonly hunterId?: string | null;
}

const met = [] as const;

/** The gates of amending a hunt. */
export const amendedHuntGates = gateRules<AmendedHuntFile, Amended>()({
  HUNT_SCOPED: ({ hunt, named, incident }, { input, now }) => {
    const { serviceIds, handling, incidentId, periodFrom = hunt.periodFrom, periodTo = hunt.periodTo } = input;
    const ids = (serviceIds ?? []).filter((id) => !named.some((service) => service.id === id));
    if (ids.length > 0) return [["UNKNOWN", { ids }]];
    if (periodFrom && periodFrom > now) return [["IN_THE_FUTURE", { from: periodFrom.toISOString() }]];
    if (periodFrom && periodTo && periodTo < periodFrom)
      return [["BACKWARDS", { from: periodFrom.toISOString(), to: periodTo.toISOString() }]];
    if (incidentId && incident && isOver({ incident })) return [["INCIDENT_OVER", { incident: incident.number }]];
    return handling === "RED" && !hunt.incidentId && !incidentId ? [["NO_VIRTUAL_TEAM"]] : met;
  },
  HUNT_AMENDMENT_FITS: ({ hunt, foundIn, incident }, { input: { serviceIds, handling, incidentId } }) => {
    const leftOut = serviceIds ? foundIn.filter(({ id }) => !serviceIds.includes(id)) : [];
    if (leftOut.length > 0) return [["FOUND_THERE", { services: leftOut.map(({ name }) => name) }]];
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
  HUNTER_FITS: ({ people, incident }, { input: { hunterId } }) => {
    if (!hunterId) return met;
    const person = people.find(({ id }) => id === hunterId);
    if (!person) return [["UNKNOWN", { id: hunterId }]];
    const places = { person: person.name };
    if (person.kind !== "PERSON") return [["PROGRAM", places]];
    if (!person.teams.some(({ responsibilities }) => responsibilities.includes("BREACH_HUNT")))
      return [["NOT_A_HUNTER", places]];
    return incident && !mayRead({ incident, services: [] }, person) ? [["SHUT_OUT", places]] : met;
  },
});
