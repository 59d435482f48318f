import type { Viewer } from "../../../platform/identity/viewer.js";
import type { Holder } from "../../response-model/process/holders.js";
import { nameOfCode } from "../../response-model/test-support/name-of-code.js";
import { ask } from "../test-support/ask.js";
import {
  advance,
  incidentOf,
  incidentOfTwo,
  perform,
  requestApproval,
  sharepoint,
} from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import type { Operation } from "../test-support/inputs.js";
import { people, services } from "../test-support/organization.js";
import { permissionTable, separations, serviceCells, type Truth } from "../test-support/permission-table.js";

/*
 * Who may what, by the table, asked of real things in an incident of two services: so whose services, whose roles and whose former
 * part each thing hands to its policy is held as well.
 */

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("permission in place");
});
afterAll(() => room.close());

const { sora, sena, erin, emil, shai, cora, mina } = people;

interface Thing {
  readonly availableOperations: readonly { readonly operation: string; readonly isPermitted: boolean }[];
}

interface Page<One> {
  readonly nodes: readonly One[];
}

interface Answer {
  readonly incident: Thing & {
    readonly approvals: Page<Thing>;
    readonly virtualTeam: readonly { readonly person: { readonly id: string } }[];
    readonly tasks: { readonly nodes: readonly Thing[] };
    readonly assignments: Page<
      Thing & {
        readonly state: string;
        readonly service: { readonly id: string } | null;
        readonly person: { readonly id: string };
      }
    >;
    readonly serviceResponses: readonly (Thing & {
      readonly serviceId: string;
      readonly guidance: Page<Thing>;
      readonly recoveryPlans: Page<Thing>;
      readonly planSteps: { readonly nodes: readonly (Thing & { readonly proposedBy: { readonly id: string } })[] };
    })[];
  };
}

const available = "availableOperations { operation isPermitted }";
const query = `query ($id: ID!) { incident(id: $id) { ${available}
  virtualTeam { person { id } } tasks { nodes { ${available} } }
  approvals { nodes { ${available} } } assignments { nodes { service { id } state person { id } ${available} } }
  serviceResponses { serviceId ${available} guidance { nodes { ${available} } } recoveryPlans { nodes { ${available} } }
    planSteps { nodes { proposedBy { id } ${available} } } }
} }`;

/** All that is true of somebody for the sake of some services, as the table names it. */
function truthsOf(viewer: Viewer, serviceIds: readonly string[], holders: Partial<Record<Holder, string>>) {
  const cells = viewer.memberships.flatMap(({ responsibilities, serviceIds: own }) =>
    responsibilities.filter(
      (cell) => !(serviceCells as readonly string[]).includes(cell) || own.some((id) => serviceIds.includes(id)),
    ),
  );
  const named = (Object.keys(holders) as Holder[]).filter((holder) => holders[holder] === viewer.personId);
  const functions = viewer.memberships.map((team) => team.function);
  const vacant = [...(holders.LEAD ? [] : ["NO_LEAD"]), ...(holders.OWNER ? [] : ["NO_OWNER"])];
  return new Set([
    ...cells,
    ...functions,
    ...named,
    ...(viewer.appointments ?? []),
    ...vacant,
    "DECLARED",
  ]) as Set<Truth>;
}

/** What Sora has done here of what keeps somebody from something else. */
const bySora: readonly Operation[] = ["acceptLead", "proposeRecoveryPlan", "proposePlanStep", "requestApproval"];

/** Everybody's permission on everything there is of an incident, as told where it differs from what the table says. */
async function differences(incidentId: string): Promise<readonly string[]> {
  const { serviceIds } = await incidentOf(room, incidentId);
  const wrong: string[] = [];
  for (const viewer of [sora, sena, erin, emil, shai, cora, mina]) {
    const { data, errors } = await ask<Answer>(room, viewer, query, { id: incidentId });
    expect(errors).toBeUndefined();
    const { incident } = data as Answer;
    const accepted = incident.assignments.nodes.filter(({ state }) => state === "ACCEPTED");
    const holds = (serviceId: string | null) =>
      accepted.find((one) => (one.service?.id ?? null) === serviceId)?.person.id;
    const compare = (thing: Thing, of: string | null, more: Partial<Record<Holder, string | undefined>> = {}) => {
      const holders = { LEAD: holds(null), ...(of && { OWNER: holds(of) }), ...more } as Partial<
        Record<Holder, string>
      >;
      for (const { operation: code, isPermitted } of thing.availableOperations) {
        const operation = nameOfCode<Operation>(code);
        // Who leads is replaced by the security side alone, for whom no service counts.
        const ofLead = operation === "replaceRoleHolder" ? [] : serviceIds;
        const truths = truthsOf(viewer, of ? [of] : ofLead, holders);
        // Which steps are agreed at once, and so who proposed them, only an attempt says.
        const isKnown = operation !== "agreePlanSteps";
        const isSeparated = viewer === sora && isKnown && separations[operation]?.some((one) => bySora.includes(one));
        const expected =
          permissionTable[operation].some((way) => way.every((truth) => truths.has(truth))) && !isSeparated;
        if (expected !== isPermitted) wrong.push(`${viewer.name} ${operation} ${of ?? ""}: ${isPermitted}`);
      }
    };
    const isMember = incident.virtualTeam.some(({ person }) => person.id === viewer.personId);
    compare(incident, null, { VIRTUAL_TEAM_MEMBER: isMember ? viewer.personId : undefined });
    for (const task of incident.tasks.nodes) compare(task, null, { CREATOR: sora.personId, ASSIGNEE: sena.personId });
    for (const approval of incident.approvals.nodes) compare(approval, null, { REQUESTER: sora.personId });
    for (const assignment of incident.assignments.nodes)
      compare(assignment, assignment.service?.id ?? null, {
        OFFEREE: assignment.person.id,
        OFFERER: sora.personId,
        ...(assignment.state === "ACCEPTED" && { ROLE_HOLDER: assignment.person.id }),
      });
    for (const response of incident.serviceResponses) {
      const of = response.serviceId;
      for (const thing of [response, ...response.guidance.nodes, ...response.recoveryPlans.nodes]) compare(thing, of);
      for (const step of response.planSteps.nodes) compare(step, of, { CREATOR: step.proposedBy.id });
    }
  }
  return wrong;
}

test("On everything of an incident of two services, each may what the table says, before and after each has its owner", async () => {
  const incidentId = await incidentOfTwo(room, "LED");
  expect(await differences(incidentId)).toEqual([]);
  await advance(room, incidentId, "LED", "STAFFED", sharepoint);
  expect(await differences(incidentId)).toEqual([]);
  for (const serviceId of [services.exchange, services.sharepoint]) {
    await perform(room, sora, "issueRecoveryGuidance", { incidentId, serviceId });
    await perform(room, sora, "proposeRecoveryPlan", { incidentId, serviceId });
    await perform(room, sora, "proposePlanStep", { incidentId, serviceId });
  }
  await perform(room, sora, "createTask", { incidentId });
  await requestApproval(room, sora, "withdrawIncident", { incidentId });
  expect(await differences(incidentId)).toEqual([]);
  await advance(room, incidentId, "LED", "STAFFED");
  expect(await differences(incidentId)).toEqual([]);
});
