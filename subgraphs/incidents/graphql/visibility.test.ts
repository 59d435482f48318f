import { IsNull } from "typeorm";
import type { Viewer } from "../../../platform/identity/viewer.js";
import { type Handling, handlings } from "../../response-model/evidence/handlings.js";
import type { BreachHunt } from "../domain/records/hunts/breach-hunt.js";
import type { DetectionRequirement } from "../domain/records/requirements/detection-requirement.js";
import { tables } from "../store/tables.js";
import { ask } from "../test-support/ask.js";
import { attempt, incidentAt, incidentOf, offerTo, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { alien, inputs, type Operation } from "../test-support/inputs.js";
import { people, services, sources, system } from "../test-support/organization.js";
import { operations } from "./operations.js";

let room: IncidentsRoom;
const incidents: Record<string, string> = {};
const alerts: Record<string, string> = {};
beforeAll(async () => {
  room = await openIncidentsRoom("visibility");
  for (const handling of Object.keys(handlings)) {
    const incidentId = await incidentAt(room, "TEAM_FORMED");
    await perform(room, people.sora, "changeHandling", { incidentId, handling });
    incidents[handling] = incidentId;
    alerts[handling] = (await room.database.manager.findOneByOrFail(tables.Alert, { incidentId })).id;
  }
});
afterAll(() => room.close());

/** A colleague of the security team who is not of the virtual team. */
const outsider: Viewer = { ...people.sena, personId: "00000000-0000-7000-8000-000000000777", name: "Outsider" };

/** Who reads what, by FIRST TLP 2.0 as the design says it. Of these, Sora, Erin and Cora are of the virtual team. */
const table: readonly (readonly [string, Viewer, readonly Handling[]])[] = [
  [
    "a member of the virtual team of the security side",
    people.sora,
    ["RED", "AMBER_STRICT", "AMBER", "GREEN", "CLEAR"],
  ],
  [
    "a member of the virtual team of the affected service",
    people.erin,
    ["RED", "AMBER_STRICT", "AMBER", "GREEN", "CLEAR"],
  ],
  ["a member of the virtual team of communications", people.cora, ["RED", "AMBER_STRICT", "AMBER", "GREEN", "CLEAR"]],
  ["somebody else of the security side", outsider, ["AMBER_STRICT", "AMBER", "GREEN", "CLEAR"]],
  ["somebody else of the affected service", people.emil, ["AMBER_STRICT", "AMBER", "GREEN", "CLEAR"]],
  ["somebody of another service", people.shai, ["AMBER", "GREEN", "CLEAR"]],
  ["a lawyer", people.lena, ["AMBER", "GREEN", "CLEAR"]],
  ["somebody without a team", people.nobody, ["GREEN", "CLEAR"]],
  ["the gateway itself", system, ["GREEN", "CLEAR"]],
];

describe.each(table)("For %s", (_who, viewer, visible) => {
  const all = Object.keys(handlings) as Handling[];
  const seen = all.filter((handling) => visible.includes(handling));

  test("items and lists of incidents show what the marking allows", async () => {
    const { data } = await ask<{ incidents: { nodes: { handling: string }[] } }>(
      room,
      viewer,
      "{ incidents { nodes { handling } } }",
    );
    expect(data?.incidents.nodes.map(({ handling }) => handling).sort()).toEqual([...seen].sort());
    for (const handling of all) {
      const item = await ask(room, viewer, "query ($id: ID!) { incident(id: $id) { handling } }", {
        id: incidents[handling],
      });
      expect(item).toEqual({ data: { incident: seen.includes(handling) ? { handling } : null } });
    }
  });

  test("the alerts of an incident are seen by whoever sees the incident, alone, in lists and by reference", async () => {
    const { data } = await ask<{ alerts: { nodes: { id: string }[] } }>(room, viewer, "{ alerts { nodes { id } } }");
    const expected = seen.map((handling) => alerts[handling]);
    expect(data?.alerts.nodes.map(({ id }) => id).sort()).toEqual([...expected].sort());
    for (const handling of all) {
      const item = await ask<{ alert: object | null }>(
        room,
        viewer,
        "query ($id: ID!) { alert(id: $id) { severityAssessment { severity } incident { handling } } }",
        { id: alerts[handling] },
      );
      const answer = { severityAssessment: { severity: "HIGH" }, incident: { handling } };
      expect(item).toEqual({ data: { alert: seen.includes(handling) ? answer : null } });
    }
  });

  test("references from other subgraphs lead only to what the marking allows", async () => {
    const references = all.flatMap((handling) => [
      { __typename: "Incident", id: incidents[handling] },
      { __typename: "Alert", id: alerts[handling] },
    ]);
    const { data } = await ask<{ _entities: ({ id: string } | null)[] }>(
      room,
      viewer,
      "query ($references: [_Any!]!) { _entities(representations: $references) { ... on Incident { id } ... on Alert { id } } }",
      { references },
    );
    const expected = all.flatMap((handling) =>
      seen.includes(handling) ? [{ id: incidents[handling] }, { id: alerts[handling] }] : [null, null],
    );
    expect(data?._entities).toEqual(expected);
  });
});

test("Every operation on an incident that the viewer may not see, or on a part of it, answers NotFound, and changes nothing", async () => {
  const incidentId = incidents.RED ?? "";
  const before = await incidentOf(room, incidentId);
  const parts = {
    assignmentId: alien,
    recoveryPlanId: alien,
    planStepId: alien,
    taskId: alien,
    guidanceId: alien,
    approvalId: alien,
    consultationId: alien,
    recommendationId: alien,
    serviceNoteId: alien,
  };
  const named = { otherIncidentId: incidents.GREEN, operation: { withdrawIncident: { incidentId } } };
  const input = { incidentId, alertId: alerts.RED, alertIds: [alerts.RED], ...parts, ...named };
  const { alert: _a, alertSource: _s, alertBatch: _b, sourceKey: _k, requirement: _r, ...others } = operations;
  const { monitoring: _m, intake: _t, indicator: _i, ...further } = others;
  const { vulnerability: _v, exposure: _e, serviceAnalysis: _y, hunt: _h, ...besides } = further;
  const { sweep: _w, serviceSweep: _p, sweepResult: _u, ...rest } = besides;
  const { suppression: _n, tuningRequest: _x, correlation: _l, precursor: _q, precursorLink: _z, ...last } = rest;
  const { briefing: _f, briefingAnswer: _d, actorProfile: _o, ...onIncidents } = last;
  for (const { name } of Object.values(onIncidents).flatMap((some) => [...some])) {
    if (name === "openIncident") continue;
    const answer = await attempt(room, outsider, name as Operation, input);
    const id = ["escalateAlert", "escalateAlerts"].includes(name) ? alerts.RED : incidentId;
    expect([name, answer]).toEqual([
      name,
      { __typename: "NotFound", message: expect.stringContaining("that you may see"), id },
    ]);
  }
  expect(await incidentOf(room, incidentId)).toEqual(before);
});

test("Every operation on a hunt inside an incident that the viewer may not see answers NotFound", async () => {
  const incidentId = incidents.RED ?? "";
  const { id: breachHuntId } = await perform<BreachHunt>(room, people.sora, "openBreachHunt", { incidentId });
  for (const { name } of operations.hunt)
    expect([name, await attempt(room, outsider, name as Operation, { incidentId, breachHuntId })]).toMatchObject([
      name,
      { __typename: "NotFound", id: name === "openBreachHunt" ? incidentId : breachHuntId },
    ]);
});

test("An incident that the viewer may not see is named by no operation on another", async () => {
  for (const operation of ["mergeIncident", "relateIncident"] as const)
    expect(
      await attempt(room, outsider, operation, { incidentId: incidents.AMBER, otherIncidentId: incidents.RED }),
    ).toMatchObject({ __typename: "NotFound", id: incidents.RED });
});

test("An incident that many read says nothing of those that it relates to and that fewer read", async () => {
  const related = { incidentId: incidents.AMBER, otherIncidentId: incidents.RED, reason: "The insider of the other." };
  expect(await attempt(room, people.sora, "relateIncident", related)).toMatchObject({
    gates: [{ message: expect.stringContaining("Fewer people may read") }],
  });
  const relationsOf = async (viewer: Viewer, incidentId = incidents.AMBER) => {
    const ofEach = "totalCount nodes { reason }";
    const query = `query ($id: ID!) { incident(id: $id) { timeline { nodes { text } } relations { ${ofEach} } relatedFrom { ${ofEach} } } }`;
    return (await ask<{ incident: unknown }>(room, viewer, query, { id: incidentId })).data?.incident;
  };
  const before = await relationsOf(people.shai);
  await perform(room, people.sora, "relateIncident", {
    ...related,
    incidentId: incidents.RED,
    otherIncidentId: incidents.AMBER,
  });
  expect(await relationsOf(people.shai)).toEqual(before);
  expect(await relationsOf(people.sora)).toMatchObject({
    relatedFrom: { totalCount: 1, nodes: [{ reason: related.reason }] },
  });
});

test("A relation is not shown any longer when one of the two is narrowed, nor by its id", async () => {
  const [one, other] = [await incidentAt(room, "TEAM_FORMED"), await incidentAt(room, "TEAM_FORMED")];
  await perform(room, people.sora, "relateIncident", { incidentId: one, otherIncidentId: other });
  const relation = await room.database.manager.findOneByOrFail(tables.IncidentRelation, { incidentId: one });
  const countOf = async () => {
    const query = "query ($id: ID!) { incident(id: $id) { relations { totalCount nodes { id } } } }";
    const { data } = await ask<{ incident: { relations: { totalCount: number; nodes: { id: string }[] } } }>(
      room,
      people.shai,
      query,
      { id: one },
    );
    return data?.incident.relations;
  };
  expect(await countOf()).toEqual({ totalCount: 1, nodes: [{ id: relation.id }] });
  await perform(room, people.sora, "changeHandling", { incidentId: other, handling: "RED" });
  expect(await countOf()).toEqual({ totalCount: 0, nodes: [] });
});

test("A source whose alerts are for few is there for those few alone, with its keys and all that is counted of it", async () => {
  const id = sources.routed;
  const query = `query ($id: ID!, $refs: [_Any!]!) { alertSource(id: $id) { id receivedCount }
    alertSources { totalCount nodes { id } } silent: alertSources(filter: { silentSince: "2999-01-01T00:00:00Z" }) { totalCount }
    _entities(representations: $refs) { __typename } }`;
  const look = async (viewer: Viewer) => {
    const { data, errors } = await ask<{ alertSource: object | null; alertSources: { totalCount: number } }>(
      ...([room, viewer, query, { id, refs: [{ __typename: "AlertSource", id }] }] as const),
    );
    expect(errors).toBeUndefined();
    return data;
  };
  const mark = (handling: Handling) => room.database.manager.update(tables.AlertSource, id, { handling });
  const all = [people.sora, people.sena, people.erin, people.shai, people.lena] as const;
  const readers = async () => {
    const seen = await Promise.all(all.map(async (one) => ((await look(one))?.alertSource ? one.name : "")));
    return seen.filter(Boolean);
  };
  expect(await readers()).toEqual(all.map(({ name }) => name));
  await mark("RED");
  // Neither of the two services alone reads what the other has.
  expect(await readers()).toEqual([people.sora.name, people.sena.name]);
  const hidden = await look(people.shai);
  const was = await room.database.manager.findOneByOrFail(tables.AlertSource, { id });
  await room.database.manager.delete(tables.AlertSource, { id });
  expect(await look(people.shai)).toEqual(hidden);
  await room.database.manager.insert(tables.AlertSource, was as object);
  for (const operation of ["amendAlertSource", "rotateAlertSourceKey", "disableAlertSource"] as const)
    expect(await attempt(room, people.erin, operation, { alertSourceId: id })).toMatchObject({
      ...{ __typename: "NotFound", id },
    });
  const suppressed = await attempt(room, people.erin, "suppressAlerts", { alertSourceIds: [id] });
  expect(suppressed).toMatchObject({ __typename: "NotFound", id });
  await room.database.manager.update(tables.AlertSource, id, { serviceIds: [services.exchange] });
  expect(await readers()).toEqual([people.sora.name, people.sena.name, people.erin.name]);
  await room.database.manager.update(tables.AlertSource, id, { serviceIds: was.serviceIds, receivedCount: 7 });
  const opened = await perform(room, people.sora, "amendAlertSource", { alertSourceId: id, handling: "AMBER" });
  expect(opened).toMatchObject({ receivedCount: 0, lastReceivedAt: null });
});

test("An alert of a hidden incident is hidden from operations of other incidents as well", async () => {
  const own = await incidentAt(room, "RECEIVED");
  for (const operation of ["linkAlert", "dispositionAlert"] as const) {
    expect(await attempt(room, outsider, operation, { incidentId: own, alertId: alerts.RED })).toMatchObject({
      __typename: "NotFound",
      id: alerts.RED,
    });
  }
  expect(await attempt(room, people.emil, "triageAlert", { alertId: alerts.RED })).toMatchObject({
    __typename: "NotFound",
  });
});

test("What nobody may see and what does not exist are answered alike", async () => {
  const hidden = await attempt(room, outsider, "recordAnalysis", { incidentId: incidents.RED });
  const missing = await attempt(room, outsider, "recordAnalysis", { incidentId: people.nobody.personId });
  const words = (answer: object, id = "") => JSON.stringify(answer).replaceAll(id, "ID");
  expect(words(hidden, incidents.RED)).toBe(words(missing, people.nobody.personId));
});

test("Detection requirements and alerts without an incident are for responders", async () => {
  const alert = await perform(room, people.cora, "reportAlert");
  const { id } = await perform<DetectionRequirement>(room, people.sora, "proposeDetectionRequirement");
  const query = `query ($alert: ID!, $references: [_Any!]!) {
    alert(id: $alert) { id } detectionRequirements { nodes { id } } _entities(representations: $references) { __typename }
  }`;
  const variables = { alert: alert.id, references: [{ __typename: "DetectionRequirement", id }] };
  const which = { detectionRequirementId: id };
  await perform(room, people.erin, "agreeDetectionRequirementForService", which);
  await perform(room, people.erin, "putDetectionRequirementInForce", which);
  await perform(room, people.erin, "deployMonitoring", which);
  const { id: monitoringDeploymentId } = await room.database.manager.findOneByOrFail(
    tables.MonitoringDeployment,
    which,
  );
  const monitoring = "{ monitoringDeployments { nodes { id } } detectionCoverage { nodes { service { id } } } }";
  expect((await ask(room, people.lena, monitoring)).data).toMatchObject({
    monitoringDeployments: { nodes: [{ id: monitoringDeploymentId }] },
    detectionCoverage: { nodes: [{ service: { id: services.exchange } }, {}] },
  });
  expect((await ask(room, people.nobody, monitoring)).data).toEqual({
    monitoringDeployments: { nodes: [] },
    detectionCoverage: { nodes: [] },
  });
  expect(await attempt(room, people.nobody, "takeDownMonitoring", { monitoringDeploymentId })).toMatchObject({
    __typename: "NotFound",
  });
  expect((await ask(room, people.lena, query, variables)).data).toEqual({
    alert: { id: alert.id },
    detectionRequirements: { nodes: [{ id }] },
    _entities: [{ __typename: "DetectionRequirement" }],
  });
  expect((await ask(room, people.nobody, query, variables)).data).toEqual({
    alert: null,
    detectionRequirements: { nodes: [] },
    _entities: [null],
  });
  expect(
    await attempt(room, people.nobody, "withdrawDetectionRequirement", { detectionRequirementId: id }),
  ).toMatchObject({
    __typename: "NotFound",
  });
});

const sees = async (viewer: Viewer, incidentId: string) =>
  (await ask(room, viewer, "query ($id: ID!) { incident(id: $id) { id } }", { id: incidentId })).data?.incident !==
  null;

test("Who drops out of the virtual team of a RED incident no longer sees it", async () => {
  const incidentId = incidents.RED ?? "";
  const members = inputs.formVirtualTeam.members.filter(({ personId }) => personId !== people.erin.personId);
  const emil = { personId: people.emil.personId, role: "SERVICE_ENGINEERING" } as const;
  await perform(room, people.sora, "formVirtualTeam", { incidentId, members: [...members, emil] });
  expect([await sees(people.erin, incidentId), await sees(people.emil, incidentId)]).toEqual([false, true]);
});

test("A RED incident that was just opened is read by security on-call alone, until its virtual team is formed", async () => {
  const { id: incidentId } = await perform(room, people.sora, "openIncident", { handling: "RED" });
  const readers = () =>
    Promise.all(
      [people.sora, people.sena, people.erin, people.mina, people.nobody].map((one) => sees(one, incidentId)),
    );
  expect(await readers()).toEqual([true, true, false, false, false]);
  await perform(room, people.sora, "receiveEscalation", { incidentId });
  await perform(room, people.sora, "formVirtualTeam", { incidentId });
  const { virtualTeamPersonIds } = await incidentOf(room, incidentId);
  expect(await readers()).toEqual(
    [people.sora, people.sena, people.erin, people.mina, people.nobody].map(({ personId }) =>
      virtualTeamPersonIds.includes(personId),
    ),
  );
});

/** An incident of Exchange with a lead and an owner, and this marking. */
async function marked(handling: Handling): Promise<string> {
  const incidentId = await incidentAt(room, "STAFFED");
  await perform(room, people.sora, "changeHandling", { incidentId, handling });
  return incidentId;
}

describe("Whoever is asked for an approval reads the case until it is answered", () => {
  const managers = async (incidentId: string) => [
    await sees(people.mina, incidentId),
    await sees(people.milo, incidentId),
  ];
  const request = async (incidentId: string, reason = "It was the red team.") => {
    const withdrawIncident = { incidentId, reason, determination: "EXERCISE" };
    const { id: approvalId } = await perform(room, people.sora, "requestApproval", {
      incidentId,
      operation: { withdrawIncident },
    });
    return { incidentId, approvalId };
  };
  const answers: readonly (readonly [string, (input: object) => Promise<unknown>])[] = [
    ["granted", (input) => perform(room, people.mina, "grantApproval", input)],
    ["refused", (input) => perform(room, people.milo, "refuseApproval", input)],
    ["taken back", (input) => perform(room, people.sora, "cancelApproval", input)],
    ["ended", () => pass("expireApproval")],
  ];

  test.each(answers)("and it is %s", async (_, answer) => {
    for (const handling of ["RED", "AMBER_STRICT"] as const) {
      const incidentId = await marked(handling);
      expect(await managers(incidentId)).toEqual([false, false]);
      const input = await request(incidentId);
      expect(await managers(incidentId)).toEqual([true, true]);
      await answer(input);
      expect(await managers(incidentId)).toEqual([false, false]);
    }
  });

  test("and another request of the same case is still out", async () => {
    const incidentId = await marked("RED");
    const [first, second] = [await request(incidentId), await request(incidentId, "It was a drill.")];
    await perform(room, people.mina, "refuseApproval", first);
    expect(await managers(incidentId)).toEqual([true, true]);
    await perform(room, people.milo, "refuseApproval", second);
    expect(await managers(incidentId)).toEqual([false, false]);
  });
});

describe("Whoever is offered a role reads the case, also when they drop out of its virtual team", () => {
  const answers: readonly (readonly [string, (input: object) => Promise<unknown>])[] = [
    ["they decline", (input) => perform(room, people.sena, "declineRole", input)],
    ["it is taken back", (input) => perform(room, people.sora, "withdrawOffer", input)],
    ["it ends", () => pass("expireOffer")],
  ];

  test.each(answers)("until %s", async (_, answer) => {
    const incidentId = await marked("RED");
    const { id: held } = await room.database.manager.findOneByOrFail(tables.Assignment, {
      incidentId,
      serviceId: IsNull(),
    });
    await perform(room, people.sora, "offerHandover", { incidentId, assignmentId: held });
    const { id: assignmentId } = await offerTo(room, people.sena, incidentId);
    const members = inputs.formVirtualTeam.members.filter(({ personId }) => personId !== people.sena.personId);
    await perform(room, people.sora, "formVirtualTeam", { incidentId, members });
    expect([await sees(people.sena, incidentId), await sees(outsider, incidentId)]).toEqual([true, false]);
    await answer({ incidentId, assignmentId });
    expect(await sees(people.sena, incidentId)).toBe(false);
  });
});

test("Who has handed a role over reads a RED case no longer than they are of its virtual team", async () => {
  const incidentId = await marked("RED");
  const { id: held } = await room.database.manager.findOneByOrFail(tables.Assignment, {
    incidentId,
    serviceId: IsNull(),
  });
  await perform(room, people.sora, "offerHandover", { incidentId, assignmentId: held });
  const { id: assignmentId } = await offerTo(room, people.sena, incidentId);
  await perform(room, people.sena, "acceptHandover", { incidentId, assignmentId });
  const members = inputs.formVirtualTeam.members.filter(({ personId }) => personId !== people.sora.personId);
  await perform(room, people.sena, "formVirtualTeam", { incidentId, members });
  expect([await sees(people.sora, incidentId), await sees(people.sena, incidentId)]).toEqual([false, true]);
});

test("The team of a service reads an AMBER_STRICT case until the service is released, an offer that it had included", async () => {
  const incidentId = await marked("AMBER_STRICT");
  expect(await sees(people.shai, incidentId)).toBe(false);
  const { sharepoint: serviceId } = services;
  await perform(room, people.sora, "addAffectedService", { incidentId, serviceId });
  expect(await sees(people.shai, incidentId)).toBe(true);
  await perform(room, people.sora, "assignOwner", { incidentId, serviceId, personId: people.shai.personId });
  await perform(room, people.sora, "recordAnalysis", { incidentId, notAffectedServiceIds: [serviceId] });
  await perform(room, people.shai, "agreeRelease", { incidentId, serviceId });
  await perform(room, people.sora, "releaseService", { incidentId, serviceId });
  expect(await sees(people.shai, incidentId)).toBe(false);
});

/** Lets a day pass, and what has run out since then end. */
async function pass(reaction: string): Promise<void> {
  room.now = new Date(room.now.getTime() + 24 * 3_600_000);
  await room.perform(reaction);
}

// The last one here: it tries every operation, and some of them do something.
test("Nothing names the incident that a duplicate was merged into, or one that waits to be taken in, to whoever may not see it", async () => {
  const [duplicate, survivor, waiting] = [
    await incidentAt(room, "TEAM_FORMED"),
    await incidentAt(room, "TEAM_FORMED"),
    await incidentAt(room, "TEAM_FORMED"),
  ];
  await perform(room, people.sora, "mergeIncident", { incidentId: duplicate, otherIncidentId: survivor });
  await perform(room, people.sora, "mergeIncident", { incidentId: waiting, otherIncidentId: incidents.AMBER });
  await room.database.manager.update(tables.Incident, [survivor, waiting], { handling: "RED" });
  const numbers = [(await incidentOf(room, survivor)).number, (await incidentOf(room, waiting)).number];
  const naming: string[] = [];
  const lookAt = (what: string, answer: unknown) => {
    if (numbers.some((number) => JSON.stringify(answer).includes(number))) naming.push(what);
  };
  const gates =
    "query ($id: ID!) { incident(id: $id) { ocsfIncidentFinding { event } availableOperations { operation gates { gate standing message } } } }";
  // Whoever reads the other one is told its number: so it is one of those that are looked for.
  lookAt("a member", await ask(room, people.sora, gates, { id: duplicate }));
  expect(naming).toEqual(["a member"]);
  const named = Object.values(operations).flatMap((some) => [...some].map(({ name }) => name as Operation));
  for (const viewer of [outsider, people.emil, people.shai])
    for (const incidentId of [duplicate, incidents.AMBER]) {
      lookAt(`gates for ${viewer.name}`, await ask(room, viewer, gates, { id: incidentId }));
      for (const operation of named)
        lookAt(`${operation} for ${viewer.name}`, await attempt(room, viewer, operation, { incidentId }).catch(String));
    }
  for (const operation of ["mergeIncident", "relateIncident"] as const) {
    const into = { incidentId: incidents.GREEN, otherIncidentId: duplicate };
    lookAt(operation, await attempt(room, outsider, operation, into));
  }
  expect(naming).toEqual(["a member"]);
});
