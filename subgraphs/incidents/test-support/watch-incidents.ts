import type { EntityManager, EntitySchema, FindManyOptions } from "typeorm";
import type { GateRules } from "../../../platform/actions/preconditions.js";
import { type PolicyWatch, watchPolicies } from "../../../platform/test-support/policies/watch-policies.js";
import { type WatchedKind, watchedKind } from "../../../platform/test-support/policies/watched-kind.js";
import { findResponders, findServices } from "../../access/directory.js";
import type { ServiceFile } from "../domain/case-file.js";
import { type AlertFile, alertGates } from "../domain/gates/alert-gates.js";
import { type RequestFile, requestGates, requestIsApproved } from "../domain/gates/approval-gates.js";
import { everyService, thisService } from "../domain/gates/in-scopes.js";
import { incidentGates } from "../domain/gates/incident-gates.js";
import { type JoiningFile, joiningGates } from "../domain/gates/joining-gates.js";
import { roundGates } from "../domain/gates/plan-gates.js";
import { requirementGates } from "../domain/gates/requirement-gates.js";
import { assignmentGates, roleGates } from "../domain/gates/role-gates.js";
import { type EndingFile, endingGates } from "../domain/gates/survivor-gates.js";
import { leadRole, ownerRole } from "../domain/holder-of.js";
import type { Approval } from "../domain/records/approval.js";
import type { Assignment } from "../domain/records/assignment.js";
import type { DetectionRequirement } from "../domain/records/detection-requirement.js";
import type { AssignmentFile } from "../domain/role-files.js";
import { serviceFile } from "../domain/service-file.js";
import { operations } from "../graphql/operations.js";
import { reactions } from "../reactions/reactions.js";
import { tables } from "../store/tables.js";
import { type IncidentsRoom, openIncidentsRoom } from "./incidents-room.js";
import { services as knownServices, people } from "./organization.js";

/** Gates that look at what an operation names, or at who carries it out: they say nothing of a thing by itself. */
const ofAttempts = [
  "APPROVED",
  "COVERS_AFFECTED_SERVICES",
  "READERS_REMAIN",
  "RETAINED_INTO_THE_FUTURE",
  "SERVICES_AFFECTED",
  "TUNING_NAMED",
  "VALIDATED_FROM_OUTSIDE",
  "WATCHED_SINCE_RESTORATION",
];

const ofThings = <Rules extends GateRules<never>>(rules: Rules): Rules =>
  Object.fromEntries(Object.entries(rules).filter(([gate]) => !ofAttempts.includes(gate))) as Rules;

/** The case files of all incidents, in as many statements as that of one. */
async function filesOf(manager: EntityManager): Promise<readonly EndingFile[]> {
  const all = <Row extends { readonly id: string; readonly incidentId: string | null }>(table: EntitySchema<Row>) =>
    manager.find(table, { order: { id: "ASC" } } as FindManyOptions<Row>);
  const found = await manager.find(tables.Incident);
  const alerts = await all(tables.Alert);
  const assignments = await all(tables.Assignment);
  const obligations = await all(tables.NotificationObligation);
  const analyses = await all(tables.Analysis);
  const hunts = await manager.findBy(tables.Contribution, { kind: "BREACH_HUNT" });
  const responses = await all(tables.ServiceResponse);
  const milestones = await all(tables.Milestone);
  const plans = await all(tables.RecoveryPlan);
  const guidance = await all(tables.Guidance);
  const approvals = await all(tables.Approval);
  const services = await findServices(manager, Object.values(knownServices));
  const members = await findResponders(
    manager,
    Object.values(people).map(({ personId }) => personId),
  );
  return found.map((incident) => {
    const of = <Row extends { readonly incidentId: string | null }>(rows: readonly Row[]) =>
      rows.filter(({ incidentId }) => incidentId === incident.id);
    return {
      incident,
      alerts: of(alerts),
      assignments: of(assignments),
      obligations: of(obligations),
      analyses: of(analyses),
      huntCount: of(hunts).length,
      responses: of(responses),
      milestones: of(milestones),
      plans: of(plans),
      guidance: of(guidance),
      approvals: of(approvals),
      services: services.filter(({ id }) => of(responses).some(({ serviceId }) => serviceId === id)),
      virtualTeam: members.filter(({ id }) => incident.virtualTeamPersonIds.includes(id)),
      waiting: found.filter(({ mergedIntoId, mergeDueAt }) => mergedIntoId === incident.id && mergeDueAt !== null),
    };
  });
}

/** A plan or guidance, in the file of its service. */
interface WrittenFile extends ServiceFile {
  readonly written: { readonly round: number; readonly state: string };
}

const ofFiles =
  <Loaded>(
    kind: Omit<Parameters<typeof watchedKind<Loaded>>[0], "all">,
    partsOf: (file: EndingFile) => readonly (readonly [id: string, loaded: Loaded])[],
  ) =>
  (files: readonly EndingFile[]): WatchedKind =>
    watchedKind<Loaded>({ ...kind, all: async () => files.flatMap(partsOf) });

/** The kinds of thing that a case file has with gates of their own. */
const ofCases: readonly ((files: readonly EndingFile[]) => WatchedKind)[] = [
  ofFiles<EndingFile>(
    {
      name: "Incident",
      states: ({ incident }) => ({ Incident: incident.state, Determination: incident.determination }),
      gates: { ...ofThings(incidentGates), ...endingGates },
      scopes: { EVERY_SERVICE: ofThings(everyService) },
    },
    (file) => [[file.incident.id, file]],
  ),
  ofFiles<JoiningFile & ServiceFile>(
    {
      name: "ServiceResponse",
      states: ({ response }) => ({ ServiceResponse: response.state }),
      gates: joiningGates,
      scopes: { THIS_SERVICE: { ...ofThings(thisService), SERVICES_AFFECTED: thisService.SERVICES_AFFECTED } },
    },
    (file) =>
      file.responses.map((response) => {
        const ofService = serviceFile(file, response);
        return [response.id, { ...ofService, joining: ofService.service }];
      }),
  ),
  ofFiles<AssignmentFile>(
    {
      name: "Role",
      states: () => ({}),
      gates: { ROLE_VACANT: roleGates.ROLE_VACANT, SUCCESSOR_FREE: assignmentGates.SUCCESSOR_FREE },
    },
    (file) =>
      [leadRole, ...file.responses.map(({ serviceId }) => ownerRole(serviceId))].map((role) => [
        `${role.role} ${role.serviceId} ${file.incident.id}`,
        { ...file, role, people: [], assignment: undefined as never },
      ]),
  ),
  ...(["RecoveryPlan", "Guidance"] as const).map((name) =>
    ofFiles<WrittenFile>(
      {
        name,
        states: ({ written }) => ({ [name]: written.state }),
        gates: roundGates<WrittenFile>(({ written }) => written.round),
      },
      (file) =>
        (name === "Guidance" ? file.guidance : file.plans).flatMap((written) =>
          file.responses
            .filter(({ serviceId }) => serviceId === written.serviceId)
            .map((response) => [written.id, { ...serviceFile(file, response), written }] as const),
        ),
    ),
  ),
  ofFiles<RequestFile & { readonly approval: Approval }>(
    {
      name: "Approval",
      states: ({ approval }) => ({ Approval: approval.state }),
      gates: {
        APPROVAL_NEW: requestGates.APPROVAL_NEW,
        APPROVED: requestIsApproved,
      },
    },
    (file) =>
      file.approvals.map(
        (approval) => [approval.id, { ...file, approval, asked: { ...approval, takes: {} }, executives: [] }] as const,
      ),
  ),
];

const cases: WatchedKind = async (manager, now) => {
  const files = await filesOf(manager);
  return (await Promise.all(ofCases.map((kind) => kind(files)(manager, now)))).flat();
};

const alerts = watchedKind<AlertFile>({
  name: "Alert",
  async all(manager) {
    const assessments = await manager.find(tables.SeverityAssessment);
    return (await manager.find(tables.Alert)).map((alert) => [
      alert.id,
      { alert, assessment: assessments.find(({ id }) => id === alert.severityAssessmentId) ?? null },
    ]);
  },
  states: ({ alert }) => ({ Alert: alert.state }),
  gates: { SEVERITY_ASSESSED: alertGates.SEVERITY_ASSESSED },
});

const requirements = watchedKind<{ readonly requirement: DetectionRequirement }>({
  name: "DetectionRequirement",
  all: async (manager) =>
    (await manager.find(tables.DetectionRequirement)).map((requirement) => [requirement.id, { requirement }]),
  states: ({ requirement }) => ({ DetectionRequirement: requirement.state }),
  gates: requirementGates,
});

/** Roles that are offered or held: their gates are those of the incident, or of an attempt. */
const assignments = watchedKind<Assignment>({
  name: "Assignment",
  all: async (manager) => (await manager.find(tables.Assignment)).map((one) => [one.id, one]),
  states: ({ state }) => ({ Assignment: state }),
  gates: {},
});

/** Holds everything that is done in the room to its policy, with a caller and without, until the watch is stopped. */
export function watchIncidents(room: IncidentsRoom): PolicyWatch {
  const { receive, perform } = room;
  const watch = watchPolicies({
    database: room.database,
    actions: Object.values(operations).flat(),
    reactions,
    kinds: [cases, alerts, requirements, assignments],
  });
  room.receive = (type, data) => watch.during(room.now, () => receive(type, data));
  room.perform = (reaction) => watch.during(room.now, () => perform(reaction));
  return watch;
}

/** A room in which everything that is done is held to its policy. */
export async function openWatchedRoom(name: string): Promise<IncidentsRoom> {
  const room = await openIncidentsRoom(name);
  const { close } = room;
  const watch = watchIncidents(room);
  room.close = () => {
    watch.stop();
    return close();
  };
  return room;
}
