import { statementsOf } from "../../../platform/test-support/statements/statements-of.js";
import type { Alert } from "../domain/records/alerts/alert.js";
import { ask } from "../test-support/ask.js";
import { incidentAt, perform, requestApproval } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { alien, inputs } from "../test-support/inputs.js";
import { people, services, teams } from "../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("reading");
  for (let count = 0; count < 5; count += 1) await incidentAt(room, "SUSPECTED");
});
afterAll(() => room.close());

const { sora, cora, erin, mina } = people;
const strange = ["x", "", "1", alien.slice(1), `${alien}0`, "'; DROP TABLE incident", "\u0000", alien];

test.each(strange)("The id %j is answered with null, as an item and as a reference", async (id) => {
  const references = ["Incident", "ServiceResponse", "Alert", "DetectionRequirement"].map((__typename) => ({
    __typename,
    id,
  }));
  const query = `query ($id: ID!, $references: [_Any!]!) {
    incident(id: $id) { id } alert(id: $id) { id } _entities(representations: $references) { __typename }
  }`;
  expect(await ask(room, sora, query, { id, references })).toEqual({
    data: { incident: null, alert: null, _entities: [null, null, null, null] },
  });
});

test("Good and strange references can be asked for together, and an id is the same in capitals", async () => {
  const id = await incidentAt(room, "SUSPECTED");
  const references = [...strange, id, id.toUpperCase()].map((key) => ({ __typename: "Incident", id: key }));
  const query = `query ($id: ID!, $references: [_Any!]!) {
    incident(id: $id) { id } _entities(representations: $references) { ... on Incident { id } }
  }`;
  const { data } = await ask(room, sora, query, { id: id.toUpperCase(), references });
  expect(data).toEqual({ incident: { id }, _entities: [...strange.map(() => null), { id }, { id }] });
});

test.each([
  ["first: 0", "must be at least 1"],
  ["first: 101", "must be at most 100"],
  ["first: -1", "must be at least 1"],
  ['after: "nonsense"', "The cursor in `after` is not one of this list"],
  ["filter: { states: [] }", "must name at least one, or be left out for all"],
  ["filter: { phases: [] }", "must name at least one, or be left out for all"],
  ["filter: { numbers: [] }", "must name at least one, or be left out for all"],
  ["filter: { severities: [] }", "must name at least one, or be left out for all"],
  ["filter: { serviceIds: [] }", "must name at least one, or be left out for all"],
  ['filter: { serviceIds: ["x"] }', "holds something that is not an id of Cordon"],
  ["filter: { or: [] }", "must have at least one filter in it, or be left out"],
  ['filter: { not: { serviceIds: ["x"] } }', "holds something that is not an id of Cordon"],
  ['filter: { and: [{ text: "" }] }', "must be 1 to 200 characters long"],
  [
    'filter: { openedFrom: "2026-02-01T00:00:00Z", openedBefore: "2026-01-01T00:00:00Z" }',
    "`openedFrom` must lie before `openedBefore`",
  ],
  [`filter: { or: [${"{}, ".repeat(60)}] }`, "A filter can be combined of 50 others"],
  ["orderBy: []", "must name an order, or be left out"],
  ["orderBy: [{ field: SEVERITY }, { field: SEVERITY, direction: DESC }]", "must name each field once"],
  ["last: 0", "must be at least 1"],
  ["last: 101", "must be at most 100"],
  ["first: 1, last: 1", "`first` and `last` contradict each other"],
  ['before: "nonsense"', "The cursor in `before` is not one of this list"],
])("The list of incidents refuses %s in words", async (argument, words) => {
  const { errors } = await ask(room, sora, `{ incidents(${argument}) { nodes { id } } }`);
  expect(errors).toEqual([
    expect.objectContaining({
      message: expect.stringContaining(words),
      extensions: expect.objectContaining({ code: "BAD_USER_INPUT" }),
    }),
  ]);
});

test.each(["alerts", "detectionRequirements"])("The list %s refuses an empty condition in words", async (list) => {
  const { errors } = await ask(room, sora, `{ ${list}(filter: { states: [] }) { nodes { id } } }`);
  expect(errors?.[0]?.message).toContain("must name at least one");
});

test.each([
  ["a service that does not exist", { serviceIds: [alien] }, 0],
  ["a service without incidents", { serviceIds: [services.teams] }, 0],
  ["the affected service", { serviceIds: [services.exchange] }, 6],
  ["several services", { serviceIds: [services.teams, services.exchange] }, 6],
  ["a state", { states: ["SUSPECTED"] }, 6],
  ["another state", { states: ["CLOSED"] }, 0],
  ["several states", { states: ["CLOSED", "SUSPECTED"] }, 6],
  ["the phase it is in", { phases: ["DETECTION_AND_ANALYSIS"] }, 6],
  ["another phase", { phases: ["CONTAINMENT", "POST_INCIDENT_ACTIVITY"] }, 0],
  ["numbers", { numbers: ["INC-2026-00001", "INC-2026-00003", "INC-2025-00001"] }, 2],
  ["a severity", { severities: ["LOW"] }, 0],
  ["a determination", { determinations: ["SUSPECTED"] }, 6],
  ["open ones", { open: true }, 6],
  ["closed ones", { open: false }, 0],
  ["a time to come", { openedFrom: "2030-01-01T00:00:00Z" }, 0],
  ["a time that has passed", { openedBefore: "2020-01-01T00:00:00Z" }, 0],
  [
    "all conditions at once",
    { states: ["SUSPECTED"], severities: ["HIGH"], serviceIds: [services.exchange], open: true },
    6,
  ],
  ["what is not in a state", { not: { states: ["SUSPECTED"] } }, 0],
  ["one of two conditions", { or: [{ states: ["CLOSED"] }, { severities: ["HIGH"] }] }, 6],
  ["both of two conditions", { and: [{ states: ["CLOSED"] }, { severities: ["HIGH"] }] }, 0],
  ["a marking", { handlings: ["RED"] }, 0],
  ["a priority", { priorities: [1, 2, 3, 4, 5] }, 6],
  ["words of the title, in capitals", { text: "STOLEN" }, 6],
  ["a text with a wildcard", { text: "%" }, 0],
  ["its number", { text: "inc-2026-0000" }, 6],
  ["the team of its service", { teamIds: [teams.exchange.teamId] }, 6],
  ["a team that takes no part", { teamIds: [alien] }, 0],
  ["who opened it", { openedByIds: [people.erin.personId] }, 6],
  ["who leads it, before anybody does", { leadIds: [sora.personId] }, 0],
  ["what has not been declared", { declaredFrom: "2020-01-01T00:00:00Z" }, 0],
  ["no condition", {}, 6],
  ["conditions of null", { states: null, serviceIds: null, open: null }, 6],
])("Filtered by %s, the list holds what meets it", async (_by, filter, count) => {
  const query = "query ($filter: IncidentFilter) { incidents(filter: $filter) { nodes { id } } }";
  const { data, errors } = await ask<{ incidents: { nodes: object[] } }>(room, sora, query, { filter });
  expect(errors).toBeUndefined();
  expect(data?.incidents.nodes).toHaveLength(count);
});

test.each(["OPENED_AT", "SEVERITY", "PRIORITY", "DECLARED_AT", "ENDED_AT"])(
  "By %s, page after page shows every incident once, from either end",
  async (field) => {
    const query = `query ($orderBy: [IncidentOrder!]!, $first: Int, $after: String, $last: Int, $before: String) {
      incidents(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
        nodes { id } pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
      }
    }`;
    const page = async (place: object, direction: string) => {
      const variables = { ...place, orderBy: [{ field, direction }] };
      const { data } = await ask<{ incidents: Page }>(room, sora, query, variables);
      if (!data) throw new Error("no data");
      return data.incidents;
    };
    for (const direction of ["ASC", "DESC"]) {
      const [forwards, backwards]: [string[], string[]] = [[], []];
      for (let place: object | null = { first: 4 }; place; ) {
        const { nodes, pageInfo }: Page = await page(place, direction);
        forwards.push(...nodes.map(({ id }) => id));
        place = pageInfo.hasNextPage ? { first: 4, after: pageInfo.endCursor } : null;
      }
      for (let place: object | null = { last: 4 }; place; ) {
        const { nodes, pageInfo }: Page = await page(place, direction);
        backwards.unshift(...nodes.map(({ id }) => id));
        place = pageInfo.hasPreviousPage ? { last: 4, before: pageInfo.startCursor } : null;
      }
      // All are alike in all of it: what remains is their age.
      const oldest = [...forwards].sort();
      expect(new Set(forwards).size).toBe(6);
      expect(forwards).toEqual(direction === "ASC" ? oldest : oldest.reverse());
      expect(backwards).toEqual(forwards);
    }
  },
);

test("A list says how many it has, whatever the page, and a nested one does so for many incidents in one statement", async () => {
  const query = `{ incidents(first: 2, filter: { states: [SUSPECTED] }) {
    totalCount totalCountIsExact nodes { timeline(first: 1) { totalCount } hunts { totalCount } notes(last: 1) { totalCount nodes { id } } }
  } }`;
  const { data, errors } = await ask<{ incidents: { totalCount: number; nodes: object[] } }>(room, sora, query);
  expect(errors).toBeUndefined();
  expect(data?.incidents).toMatchObject({ totalCount: 6, totalCountIsExact: true });
  expect(data?.incidents.nodes).toContainEqual({
    timeline: { totalCount: expect.any(Number) },
    hunts: { totalCount: 0 },
    notes: { totalCount: 0, nodes: [] },
  });
  const statements = await statementsOf(room.database, () => ask(room, sora, query));
  expect(statements).toHaveLength(1);
});

test("What somebody may not see is neither listed nor counted", async () => {
  const query = "{ incidents { totalCount } }";
  const seen = async (viewer: typeof sora) =>
    (await ask<{ incidents: { totalCount: number } }>(room, viewer, query)).data?.incidents.totalCount;
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const [before, others] = [await seen(sora), await seen(people.shai)];
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  expect([await seen(sora), await seen(people.shai)]).toEqual([before, (others ?? 0) - 1]);
});

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly endCursor: string;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
  };
}

test("The timeline is read in pages, in the order of its entries", async () => {
  const id = await incidentAt(room, "STAFFED");
  const query = `query ($id: ID!, $after: String) {
    incident(id: $id) { timeline(first: 4, after: $after) { nodes { sequence } pageInfo { hasNextPage endCursor } } }
  }`;
  type Timeline = { incident: { timeline: { nodes: { sequence: number }[]; pageInfo: Page["pageInfo"] } } };
  const first = (await ask<Timeline>(room, sora, query, { id })).data?.incident.timeline;
  const second = (await ask<Timeline>(room, sora, query, { id, after: first?.pageInfo.endCursor })).data?.incident
    .timeline;
  expect(first?.nodes.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
  expect(second?.nodes.map(({ sequence }) => sequence)).toEqual([5, 6, 7, 8]);
});

test("An incident is dismissed only as something that is no incident", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const query = "mutation ($input: DismissIncidentInput!) { dismissIncident(input: $input) { __typename } }";
  const input = { ...inputs.dismissIncident, incidentId, determination: "CONFIRMED" };
  expect((await ask(room, sora, query, { input })).errors?.[0]?.message).toContain(
    "determination: must be one of FALSE_POSITIVE, BENIGN, BLOCKED, FAILED_ATTEMPT, EXERCISE.",
  );
});

describe("A mutation", () => {
  const report = `mutation ($input: ReportAlertInput!) {
    reportAlert(input: $input) { __typename ... on Alert { state service { id } } ... on Problem { message } }
  }`;

  test("answers with the thing it acted on", async () => {
    expect(await ask(room, cora, report, { input: inputs.reportAlert })).toEqual({
      data: { reportAlert: { __typename: "Alert", state: "RECEIVED", service: { id: services.exchange } } },
    });
  });

  test("for a service that nobody knows answers NotFound in words", async () => {
    expect(await ask(room, cora, report, { input: { ...inputs.reportAlert, serviceId: alien } })).toEqual({
      data: {
        reportAlert: {
          __typename: "NotFound",
          message: expect.stringContaining(`There is no Service with the id ${alien}`),
        },
      },
    });
  });

  test.each([
    [{ serviceId: "x" }, "serviceId: is not an id of Cordon (a UUID)"],
    [{ title: "" }, "title: must be 1 to 200 characters long"],
    [{ title: "  " }, "title: must not be blank"],
    [{ description: "a".repeat(4001) }, "description: must be 1 to 4000 characters long"],
  ])("with %j is refused, and says which field is wrong", async (wrong, words) => {
    const { errors } = await ask(room, cora, report, { input: { ...inputs.reportAlert, ...wrong } });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(words),
      extensions: { code: "BAD_USER_INPUT" },
    });
  });

  test.each([
    [{ informationImpacts: [] }, "must name at least one; NONE when no information is concerned"],
    [{ informationImpacts: ["NONE", "PRIVACY_BREACH"] }, "Name either the impacts or NONE"],
    [{ informationImpacts: ["NONE", "NONE"] }, "must not name an impact twice"],
    [{ affectedTenantCount: -1 }, "must not be negative"],
    [{ regions: [""] }, "must hold names of 1 to 100 characters"],
  ])("that assesses a severity with %j is refused in words", async (wrong, words) => {
    const { id: alertId } = await perform<Alert>(room, cora, "reportAlert");
    await perform(room, people.erin, "triageAlert", { alertId });
    const query = "mutation ($input: AssessSeverityInput!) { assessSeverity(input: $input) { __typename } }";
    const { errors } = await ask(room, people.erin, query, { input: { ...inputs.assessSeverity, alertId, ...wrong } });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(words),
      extensions: { code: "BAD_USER_INPUT" },
    });
  });
});

test("Everything in the case file says who did it", async () => {
  const incidentId = await incidentAt(room, "NOTIFIED");
  for (const [viewer, operation] of [
    [sora, "recordIndicatorSweep"],
    [sora, "recordBreachHunt"],
    [sora, "requestConsultation"],
    [people.erin, "addServiceNote"],
    [sora, "collectEvidence"],
    [sora, "overrideSeverity"],
  ] as const) {
    await perform(room, viewer, operation, { incidentId });
  }
  await perform(room, sora, "relateIncident", { incidentId, otherIncidentId: await incidentAt(room, "RECEIVED") });
  const asked = { withdrawIncident: { incidentId, reason: "It was the red team.", determination: "EXERCISE" } };
  await perform(room, sora, "requestApproval", { incidentId, operation: asked });
  const by = (field: string) => `${field} { id }`;
  const query = `query ($id: ID!) { incident(id: $id) {
    ${by("openedBy")} virtualTeam { ${by("person")} role } milestoneHistory { nodes { kind ${by("recordedBy")} } }
    alerts { nodes { severityAssessment { ${by("assessedBy")} } } }
    assignments { nodes { ${by("offeredBy")} } } analyses { nodes { ${by("recordedBy")} } } hunts { nodes { ${by("recordedBy")} } }
    consultations { nodes { ${by("requestedBy")} } }
    serviceResponses { notes { nodes { ${by("writtenBy")} versions { nodes { ${by("writtenBy")} } } } } }
    indicatorSweeps { nodes { ${by("sweptBy")} } } evidence { nodes { ${by("collectedBy")} custodyEntries { nodes { ${by("handler")} } } } }
    responseSteps { nodes { ${by("executedBy")} } } customerNotices { nodes { ${by("draftedBy")} ${by("releasedBy")} history { nodes { ${by("writtenBy")} } } } }
    severityHistory { nodes { ${by("changedBy")} } } approvals { nodes { ${by("requestedBy")} } } relations { nodes { ${by("relatedBy")} } }
    timeline(first: 100) { nodes { ${by("actor")} } }
  } }`;
  const { data, errors } = await ask<{ incident: Record<string, unknown> }>(room, sora, query, { id: incidentId });
  expect(errors).toBeUndefined();
  const [securityLead, engineer, communicator] = [sora, people.erin, cora].map(({ personId }) => ({ id: personId }));
  expect(data?.incident).toMatchObject({
    openedBy: engineer,
    virtualTeam: expect.arrayContaining([
      { person: securityLead, role: "SECURITY_RESPONSE" },
      { person: engineer, role: "SERVICE_ENGINEERING" },
    ]),
    milestoneHistory: {
      nodes: [
        { kind: "OPENED", recordedBy: engineer },
        { kind: "RECEIVED", recordedBy: securityLead },
        { kind: "DECLARED", recordedBy: securityLead },
      ],
    },
    alerts: { nodes: [{ severityAssessment: { assessedBy: engineer } }] },
    assignments: { nodes: [{ offeredBy: securityLead }, { offeredBy: securityLead }] },
    analyses: { nodes: [{ recordedBy: securityLead }] },
    hunts: { nodes: [{ recordedBy: securityLead }] },
    consultations: { nodes: [{ requestedBy: securityLead }] },
    serviceResponses: [{ notes: { nodes: [{ writtenBy: engineer, versions: { nodes: [{ writtenBy: engineer }] } }] } }],
    indicatorSweeps: { nodes: [{ sweptBy: securityLead }] },
    evidence: { nodes: [{ collectedBy: securityLead, custodyEntries: { nodes: [{ handler: securityLead }] } }] },
    customerNotices: {
      nodes: [
        {
          draftedBy: communicator,
          releasedBy: { id: people.cleo.personId },
          history: { nodes: [{ writtenBy: communicator }] },
        },
      ],
    },
    severityHistory: { nodes: [{ changedBy: engineer }, { changedBy: securityLead }] },
    approvals: { nodes: [{ requestedBy: securityLead }] },
    relations: { nodes: [{ relatedBy: securityLead }] },
    timeline: { nodes: expect.arrayContaining([{ actor: engineer }, { actor: communicator }]) },
  });
  expect(data?.incident.responseSteps).toEqual({ nodes: [1, 2, 3, 4].map(() => ({ executedBy: engineer })) });
});

test("The response of a service says how far it is, what it has reached, and what was proposed and recommended", async () => {
  const incidentId = await incidentAt(room, "VALIDATED", { otherServiceIds: [] });
  const query = `query ($id: ID!) { incident(id: $id) { phase find serviceResponses {
    state phase round severity service { id } incident { id } owner { personName } milestones { kind round forWholeIncident }
    steps { nodes { phase round serviceId } } recoveryPlans { nodes { state text proposedBySide proposedBy { id } } }
    guidance { nodes { state issuedBy { id } } } severityAssessments { nodes { severity } } severityHistory { nodes { toSeverity } }
  } } }`;
  const { data, errors } = await ask<{ incident: object }>(room, sora, query, { id: incidentId });
  expect(errors).toBeUndefined();
  const step = { round: 1, serviceId: services.exchange };
  expect(data?.incident).toEqual({
    phase: "RECOVERY",
    find: "WORKLOAD_TEAM_FIND",
    serviceResponses: [
      {
        state: "VALIDATED",
        phase: "RECOVERY",
        round: 1,
        severity: "HIGH",
        service: { id: services.exchange },
        incident: { id: incidentId },
        owner: { personName: "Erin" },
        milestones: [
          "ANALYSIS_OPENED",
          "CONTAINMENT_STARTED",
          "CONTAINED",
          "ERADICATION_STARTED",
          "ADVERSARY_EVICTED",
          "VULNERABLE_PATHS_CLOSED",
          "RECOVERY_STARTED",
          "RESTORED",
          "VALIDATED",
        ].map((kind) => ({ kind, round: 1, forWholeIncident: false })),
        steps: {
          nodes: ["CONTAINMENT", "ERADICATION", "ERADICATION", "RECOVERY"].map((phase) => ({ phase, ...step })),
        },
        recoveryPlans: {
          nodes: [
            {
              state: "AGREED",
              text: "Revoke, patch, restore.",
              proposedBySide: "SERVICE_TEAM",
              proposedBy: { id: people.erin.personId },
            },
          ],
        },
        guidance: { nodes: [{ state: "ACKNOWLEDGED", issuedBy: { id: sora.personId } }] },
        severityAssessments: { nodes: [] },
        severityHistory: { nodes: [{ toSeverity: "HIGH" }] },
      },
    ],
  });
});

test("An entry of the timeline says what it changed, from what to what", async () => {
  const id = await incidentAt(room, "RECEIVED");
  const query = `query ($id: ID!) { incident(id: $id) { timeline { nodes { operation changes { of id field from to } } } } }`;
  const { data } = await ask(room, sora, query, { id });
  const state = { of: "Incident", id, field: "state", from: "SUSPECTED", to: "RECEIVED" };
  expect(data).toEqual({
    incident: {
      timeline: {
        nodes: [
          { operation: "ESCALATE_ALERT", changes: [] },
          { operation: "RECEIVE_ESCALATION", changes: [state] },
        ],
      },
    },
  });
});

test("Incidents that are related, and duplicates, lead to each other as far as the viewer may see them", async () => {
  const survivor = await incidentAt(room, "RECEIVED");
  const [related, duplicate] = [await incidentAt(room, "RECEIVED"), await incidentAt(room, "TEAM_FORMED")];
  await perform(room, sora, "relateIncident", { incidentId: related, otherIncidentId: survivor });
  await perform(room, sora, "mergeIncident", { incidentId: duplicate, otherIncidentId: survivor });
  const query = `query ($id: ID!) { incident(id: $id) {
    relations { nodes { other { id } } } relatedFrom { nodes { kind incident { id } } } mergedInto { id } duplicates { nodes { id } }
  } }`;
  const read = async (id: string, viewer = sora) => (await ask(room, viewer, query, { id })).data?.incident;
  const none = { relations: { nodes: [] }, relatedFrom: { nodes: [] }, mergedInto: null, duplicates: { nodes: [] } };
  expect(await read(related)).toEqual({ ...none, relations: { nodes: [{ other: { id: survivor } }] } });
  expect(await read(duplicate)).toEqual({ ...none, mergedInto: { id: survivor } });
  const fromSurvivor = { ...none, relatedFrom: { nodes: [{ kind: "RELATED", incident: { id: related } }] } };
  expect(await read(survivor)).toEqual({ ...fromSurvivor, duplicates: { nodes: [{ id: duplicate }] } });
  expect(await read(survivor, people.shai)).toEqual({ ...fromSurvivor, duplicates: { nodes: [{ id: duplicate }] } });
  await perform(room, sora, "formVirtualTeam", { incidentId: related });
  await perform(room, sora, "changeHandling", { incidentId: related, handling: "RED" });
  expect(await read(survivor, people.shai)).toEqual({ ...none, duplicates: { nodes: [{ id: duplicate }] } });
});

test("Alerts can be asked for by their source, and by whether they belong to an incident", async () => {
  const { id } = await perform<Alert>(room, cora, "reportAlert", { source: "CUSTOMER_REPORT" });
  const list = async (filter: string) => {
    const answer = await ask<{ alerts: { nodes: readonly { id: string }[] } }>(
      room,
      sora,
      `{ alerts(first: 100, filter: { ${filter} }) { nodes { id } } }`,
    );
    return answer.data?.alerts.nodes.map((node) => node.id);
  };
  expect(await list("sources: [CUSTOMER_REPORT]")).toEqual([id]);
  expect(await list("linked: false")).toContain(id);
  expect(await list("linked: true")).not.toContain(id);
});

test("One detection requirement can be asked for by its id", async () => {
  const { id } = await perform(room, sora, "proposeDetectionRequirement");
  const query = "query ($id: ID!) { detectionRequirement(id: $id) { id state } }";
  expect((await ask(room, sora, query, { id })).data).toEqual({ detectionRequirement: { id, state: "PROPOSED" } });
  expect((await ask(room, people.nobody, query, { id })).data).toEqual({ detectionRequirement: null });
});

test("Whoever is to approve sees in which service or of whom, and with just which input", async () => {
  const incidentId = await incidentAt(room, "CONTAINED");
  const [owner] = await room.database.query<{ id: string }[]>(
    "SELECT id FROM assignment WHERE incident_id = $1 AND role = 'SECURITY_INCIDENT_OWNER'",
    [incidentId],
  );
  await perform(room, erin, "flagEradication", { incidentId });
  await requestApproval(room, erin, "startEradication", { incidentId, serviceId: services.exchange });
  await requestApproval(room, sora, "replaceRoleHolder", { incidentId, assignmentId: owner?.id });
  const query = `query ($id: ID!) { incident(id: $id) {
    approvals { nodes { operation service { id } assignment { personName } input { name value } } }
  } }`;
  const { data, errors } = await ask<{ incident: object }>(room, mina, query, { id: incidentId });
  expect(errors).toBeUndefined();
  expect(data?.incident).toEqual({
    approvals: {
      nodes: [
        {
          operation: "START_ERADICATION",
          service: { id: services.exchange },
          assignment: null,
          input: expect.arrayContaining([
            { name: "serviceId", value: services.exchange },
            { name: "plan", value: inputs.startEradication.plan },
          ]),
        },
        {
          operation: "REPLACE_ROLE_HOLDER",
          service: null,
          assignment: { personName: "Erin" },
          input: expect.arrayContaining([{ name: "reason", value: inputs.replaceRoleHolder.reason }]),
        },
      ],
    },
  });
});
