import type { Uuid } from "./written-object.js";

/** The id in STIX of an indicator of ours, made of its record: the same in each export, by which it is known again where one is imported. Pure. */
export const ownIndicatorId = (id: string, uuid: Uuid): string => `indicator--${uuid(`indicator ${id}`)}`;

/** The same of the profile of an adversary. Pure. */
export const ownProfileId = (id: string, uuid: Uuid): string => `threat-actor--${uuid(`profile ${id}`)}`;

/** The same of a relation. Pure. */
export const ownRelationId = (id: string, uuid: Uuid): string => `relationship--${uuid(`relation ${id}`)}`;

/** The same of a sighting. Pure. */
export const ownSightingId = (id: string, uuid: Uuid): string => `sighting--${uuid(`sighting ${id}`)}`;
