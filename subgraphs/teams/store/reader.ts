import { simpleOrder } from "../../../platform/graphql/lists/order.js";
import { Reader } from "../../../platform/graphql/reader/reader.js";
import type { Permission, Reading } from "../../../platform/graphql/reader/reading.js";
import { filtered, toMany, toOne, toPage } from "../../../platform/graphql/reader/relations.js";
import type { Viewer } from "../../../platform/identity/viewer.js";
import { forResponders, visibleTo } from "../../access/reading/visibility.js";
import type { Records } from "../domain/records/records.js";
import { rotationConditions, rotationOrder } from "./lists/on-call-rotation-list.js";
import { overridesOfRotation } from "./lists/override-list.js";
import { personConditions, personOrder } from "./lists/person-list.js";
import { conditionsAt, requestOrder } from "./lists/responsibility-request-list.js";
import { serviceConditions, serviceOrder } from "./lists/service-list.js";
import { mayReadPeople } from "./readers.js";
import { isShown } from "./shift-log/readable-entries.js";
import { tables } from "./tables.js";

type Kind = keyof Records;

/** What concerns everybody. */
const forAll: Permission = { readable: () => ({ sql: "true", parameters: {} }) };

const forWhoReadsPeople: Permission = {
  readable: (viewer) => ({
    sql: "CAST(:viewerReadsPeople AS boolean)",
    parameters: { viewerReadsPeople: mayReadPeople(viewer) },
  }),
};

/** Responders alone, and what is about an incident those who may read that. */
const asMarked = (viewer: Viewer) => {
  const [{ sql, parameters }, responder] = [visibleTo(viewer, "known"), forResponders(viewer)];
  return {
    sql: `${responder.sql} AND (entry.incidentId IS NULL OR ${sql})`,
    parameters: { ...parameters, ...responder.parameters },
  };
};

const forEntries: Permission = {
  as: { kind: "KnownIncident", by: "incidentId", alias: "known", optional: true },
  readable: (viewer) => {
    const { sql, parameters } = asMarked(viewer);
    return { sql: `${sql} AND ${isShown}`, parameters };
  },
  lookUp: { readable: asMarked, isConfirmed: `${isShown} IS TRUE` },
};

const byName = { order: simpleOrder({ expression: "it.name", valueOf: ({ name }: { name: string }) => name }, "ASC") };
/** In the order in which the row that leads there names them. */
const asNamed = (column: string) => ({
  order: simpleOrder({ expression: `array_position(of.${column}, it.id)`, valueOf: () => 0 }, "ASC"),
});
const latest = { order: { direction: "DESC" } } as const;
const byStart = simpleOrder({ expression: "it.from", valueOf: () => 0 }, "ASC");
const toPerson = (column: string) => toOne<Kind>("Person", { id: column });

type Relations = Reading<Kind>["relations"];

/** Of whoever is or can be on call, everybody reads the name. */
const named = { inherits: true, isHidden: true } as const;

/** How far back overrides are looked at, to tell since when somebody has been on call. */
const around =
  "it.until > CAST(:around AS timestamptz) - GREATEST(interval '31 days', of.shiftHours * interval '1 hour')";

/** That an entry says what came of the follow-up of another. */
const isWhatFollowed = `it.id = (SELECT left_open.done_by_entry_id FROM shift_follow_up AS left_open
  WHERE left_open.team_id = of.teamId AND left_open.id = of.id)`;

const followUpState = `SELECT left_open.state FROM shift_follow_up AS left_open
  WHERE left_open.team_id = it.teamId AND left_open.id = it.id`;

const reading = (
  kind: Kind,
  alias: string,
  permission: Permission,
  relations: Relations = {},
  expressions: Reading["expressions"] = {},
): Reading<Kind> => ({
  alias,
  table: tables[kind] as unknown as Reading["table"],
  permission,
  relations,
  expressions,
});

/** How each kind of record of the organization is read. */
export const readings = {
  Team: reading("Team", "team", forAll, {
    services: toMany("Service", { ownerTeamId: "id" }, byName),
    ownedServices: toPage(
      "Service",
      { ownerTeamId: "id" },
      { ...byName, narrow: filtered(serviceConditions), orderBy: serviceOrder },
    ),
    members: toMany("Person", { teamIds: { has: "id" } }, byName),
    people: toPage(
      "Person",
      { teamIds: { has: "id" } },
      { ...byName, narrow: filtered(personConditions), orderBy: personOrder },
    ),
    currentShift: toOne("Shift", { teamId: "id" }, { sql: "it.state <> 'HANDED_OVER'" }),
    onCallRotations: toMany("OnCallRotation", { teamId: "id" }, byName),
    rotations: toPage(
      "OnCallRotation",
      { teamId: "id" },
      { ...byName, narrow: filtered(rotationConditions), orderBy: rotationOrder },
    ),
    responsibilityRequests: toPage(
      "ResponsibilityRequest",
      { teamId: "id" },
      { ...latest, narrow: filtered(conditionsAt), orderBy: requestOrder },
    ),
  }),
  Person: reading("Person", "person", forWhoReadsPeople, {
    teams: toMany("Team", { id: { among: "teamIds" } }, asNamed("teamIds")),
  }),
  Service: reading("Service", "service", forAll, {
    owner: toOne("Team", { id: "ownerTeamId" }),
    readiness: toOne("ReadinessAttestation", { serviceId: "id" }, latest),
    readinessAttestations: toPage("ReadinessAttestation", { serviceId: "id" }, latest),
  }),
  OnCallRotation: reading("OnCallRotation", "rotation", forAll, {
    team: toOne("Team", { id: "teamId" }),
    participants: toMany("Person", { id: { among: "participantIds" } }, asNamed("participantIds")),
    everybody: toMany("Person", { id: { among: "participantIds" } }, named),
    overrideEntries: toPage("OnCallOverride", { rotationId: "id" }, overridesOfRotation),
    substitutions: toMany("OnCallOverride", { rotationId: "id" }, { order: byStart, sql: around, isHidden: true }),
  }),
  OnCallOverride: reading("OnCallOverride", "override", forAll, {
    person: toPerson("personId"),
    recordedBy: toPerson("recordedById"),
    substitute: toOne("Person", { id: "personId" }, named),
  }),
  ReadinessAttestation: reading("ReadinessAttestation", "attestation", forWhoReadsPeople, {
    attestedBy: toPerson("attestedById"),
  }),
  ResponsibilityRequest: reading("ResponsibilityRequest", "request", forWhoReadsPeople, {
    team: toOne("Team", { id: "teamId" }),
    requestedBy: toPerson("requestedById"),
    decidedBy: toPerson("decidedById"),
  }),
  Shift: reading(
    "Shift",
    "shift",
    { readable: forResponders },
    {
      team: toOne("Team", { id: "teamId" }),
      openedBy: toPerson("openedById"),
      previous: toOne("Shift", { id: "previousShiftId" }),
      next: toOne("Shift", { previousShiftId: "id" }),
    },
  ),
  ShiftLogEntry: reading(
    "ShiftLogEntry",
    "entry",
    forEntries,
    {
      team: toOne("Team", { id: "teamId" }),
      shift: toOne("Shift", { id: "shiftId" }),
      recordedBy: toPerson("recordedById"),
      followedUpBy: toOne("ShiftLogEntry", { teamId: "teamId" }, { sql: isWhatFollowed, isListed: true }),
      followsUp: toOne("ShiftLogEntry", { id: "completesId" }, { isListed: true }),
      corrects: toOne("ShiftLogEntry", { id: "correctsId" }, { isListed: true }),
      correctedBy: toOne("ShiftLogEntry", { correctsId: "id" }, { isListed: true }),
    },
    { followUpState: { sql: followUpState } },
  ),
  KnownIncident: reading("KnownIncident", "known", forAll),
} as const satisfies Partial<Record<Kind, Reading<Kind>>>;

export const reader = new Reader<Pick<Records, keyof typeof readings>>(readings as never);
