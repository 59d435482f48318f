import { randomUUID } from "node:crypto";
import { exchange, OwnCells, otherThan, security, sharepoint, teams } from "./support/cells/own-cells.js";
import { judgement } from "./support/messy-case/openings.js";
import { sharedSystem } from "./support/processes/shared-system.js";

/*
 * A bad day of two services. Their teams hold the same cells of detection, each for its own service: from what is to be detected to what
 * is escalated, the one may not do for the other what it does at home.
 */

type Team = (typeof teams)[number];

let the: OwnCells;
beforeAll(async () => {
  the = await OwnCells.of((await sharedSystem()).cordon);
});

const mark = randomUUID();
const later = () => new Date(Date.now() + 86_400_000).toISOString();
const requirement = (of: Team) => ({ detectionRequirementId: the.made(of, "requirement") });

test("What a service is to detect, its own team says and agrees.", async () => {
  const cell = "SERVICE_DETECTION_REQUIREMENTS";
  // Security has a cell of its own for the first two.
  const either = { outsiders: [], alsoHeldBy: ["Microsoft 365 Security Response Team"] };
  const title = `Consents that nobody gave ${mark}`;
  const proposal = { title, description: "From its log.", techniqueIds: ["T1550.001"] };
  await the.eachForItsOwn(
    ...[
      cell,
      "proposeDetectionRequirement",
      (of: Team) => ({ ...the.serviceOf(of), ...proposal }),
      either,
      "requirement",
    ],
  );
  const amended = (of: Team) => ({ description: `From the log of ${of.name}.`, reason: "Said more exactly." });
  await the.eachForItsOwn(
    ...[cell, "amendDetectionRequirement", (of: Team) => ({ ...requirement(of), ...amended(of) }), either],
  );
  await the.eachForItsOwn(cell, "agreeDetectionRequirementForService", requirement);
  for (const team of teams) {
    await the.does(security, "agreeDetectionRequirementForSecurity", requirement(team));
    await the.does(security, "putDetectionRequirementInForce", requirement(team));
    const shown = the.read(
      security,
      "detectionRequirement",
      "description service { name }",
      the.made(team, "requirement"),
    );
    expect(await shown).toEqual({ description: `From the log of ${team.name}.`, service: { name: team.name } });
  }
});

test("What detects it, the team of the service deploys, amends, says the health of and takes down.", async () => {
  const cell = "MONITORING_INFRASTRUCTURE_DEPLOYMENT";
  const rule = "A rule on all farms.";
  await the.eachForItsOwn(cell, "deployMonitoring", (of) => ({ ...requirement(of), deployment: rule }));
  const deployments = (of: Team) =>
    the.read<{ deployments: { nodes: readonly { id: string }[] } }>(
      of.engineer,
      "detectionRequirement",
      "deployments { nodes { id details state endReason } }",
      the.made(of, "requirement"),
    );
  for (const team of teams) the.keep(team, "deployment", (await deployments(team)).deployments.nodes[0]?.id);
  const deployment = (of: Team) => ({ monitoringDeploymentId: the.made(of, "deployment") });
  await the.eachForItsOwn(cell, "reportMonitoringHealth", (of) => ({ ...deployment(of), health: "HEALTHY" }));
  const wider = { deployment: "A rule on all farms and the test farm.", reason: "That was added." };
  await the.eachForItsOwn(cell, "amendMonitoring", (of) => ({ ...deployment(of), ...wider }));
  const end = "The farms were replaced.";
  await the.eachForItsOwn(cell, "takeDownMonitoring", (of) => ({ ...deployment(of), reason: end }));
  for (const team of teams)
    expect((await deployments(team)).deployments.nodes).toMatchObject([{ details: wider.deployment, endReason: end }]);
});

/** An alert for each service, reported by the on-call engineer of its team. */
async function report(kind: string): Promise<void> {
  const alert = { source: "WORKLOAD_DETECTION", title: `A consent that nobody gave ${mark}`, description: kind };
  for (const team of teams)
    the.keep(team, kind, (await the.does(team.onCall, "reportAlert", { ...the.serviceOf(team), ...alert })).id);
}
const noise = (of: Team) => ({ alertId: the.made(of, "noise") });
interface Shown {
  readonly state: string;
  readonly tuningRequest: { readonly id: string } | null;
  readonly notes: { readonly nodes: readonly { readonly id: string }[] };
}
const shownNoise = (of: Team) =>
  the.read<Shown>(
    ...[security, "alert", "state tuningRequest { id } notes { nodes { id text former { text } } }"],
    the.made(of, "noise"),
  );

test("The alerts of a service, its own team acknowledges and triages; a note on one is corrected by whoever wrote it alone.", async () => {
  const cell = "EVENT_AND_ALERT_TRIAGE";
  await report("noise");
  await the.eachForItsOwn(cell, "acknowledgeAlert", (of) => ({ ...noise(of), dueAt: later() }));
  await the.eachForItsOwn(cell, "triageAlert", (of) => ({ ...noise(of), findings: "Our own scanner." }));
  for (const team of teams) {
    const note = { ...noise(team), text: "No sign-in followed." };
    await the.refuses(otherThan(team).engineer, "addAlertNote", note);
    await the.does(team.engineer, "addAlertNote", note);
    const [written] = (await shownNoise(team)).notes.nodes;
    const correction = { ...noise(team), alertNoteId: written?.id, text: "One sign-in followed." };
    for (const by of [team.onCall, security, otherThan(team).engineer])
      await the.refuses(by, "correctAlertNote", correction);
    await the.does(team.engineer, "correctAlertNote", correction);
    expect((await shownNoise(team)).notes.nodes).toMatchObject([
      { text: "One sign-in followed.", former: { text: "No sign-in followed." } },
    ]);
  }
});

test("What its team dismisses asks for a tuning, which that team plans, and then does or declines; the other learns nothing of it.", async () => {
  const tuned = "The test farm is left out.";
  const dismissal = { disposition: "FALSE_POSITIVE", reason: "A load test.", tuning: tuned };
  await the.eachForItsOwn("EVENT_AND_ALERT_TRIAGE", "closeAlert", (of) => ({ ...noise(of), ...dismissal }));
  for (const team of teams) {
    const { state, tuningRequest } = await shownNoise(team);
    expect(state).toBe("CLOSED");
    the.keep(team, "tuning", tuningRequest?.id);
  }
  const tuning = (of: Team) => ({ tuningRequestId: the.made(of, "tuning") });
  const plan = (of: Team) => ({ ...tuning(of), kind: "EXCLUSION", plan: tuned, heldBy: "SERVICE_TEAM" });
  // Security may plan it as well.
  const hidden = { outsiders: [], isHidden: true };
  await the.eachForItsOwn("MONITORING_INFRASTRUCTURE_DEPLOYMENT", "planTuning", plan, hidden);
  const declined = { ...tuning(exchange), reason: "An attack from there would be missed." };
  const done = { ...tuning(sharepoint), kind: "EXCLUSION", result: "It is left out since today." };
  await the.refuses(sharepoint.engineer, "declineTuning", declined, "NotFound");
  await the.refuses(exchange.engineer, "recordTuning", done, "NotFound");
  await the.does(exchange.engineer, "declineTuning", declined);
  await the.does(sharepoint.engineer, "recordTuning", done);
  const became = (by: string, of: Team) =>
    the.read(by, "tuningRequest", "state plan result declineReason", the.made(of, "tuning"));
  for (const by of [security, exchange.engineer])
    expect(await became(by, exchange)).toEqual({
      ...{ state: "DECLINED", plan: tuned, result: null, declineReason: declined.reason },
    });
  for (const by of [security, sharepoint.engineer])
    expect(await became(by, sharepoint)).toEqual({
      ...{ state: "DONE", plan: tuned, result: done.result, declineReason: null },
    });
  expect(await became(sharepoint.engineer, exchange)).toBeNull();
  expect(await became(exchange.engineer, sharepoint)).toBeNull();
});

test("How grave an alert is, the team of its service says, and its own on-call engineer escalates it.", async () => {
  await report("attack");
  const attack = (of: Team) => ({ alertId: the.made(of, "attack") });
  for (const team of teams)
    await the.does(team.engineer, "triageAlert", { ...attack(team), findings: "It is no scanner." });
  const judged = (of: Team) => ({ ...attack(of), ...judgement("MEDIUM") });
  await the.eachForItsOwn("SERVICE_ANALYSIS_AND_INSIGHT", "assessSeverity", judged);
  const incident = { title: `Consents ${mark}`, summary: "Nobody gave them.", otherServiceIds: [] };
  const escalated = (of: Team) => ({ ...attack(of), ...incident });
  const onCall = { as: "onCall" } as const;
  await the.eachForItsOwn("SERVICE_ENGINEERING_ON_CALL", "escalateAlert", escalated, onCall, "incident");
  for (const team of teams)
    expect(await the.read(security, "alert", "state incident { id }", the.made(team, "attack"))).toEqual({
      ...{ state: "ESCALATED", incident: { id: the.made(team, "incident") } },
    });
});

test("Who is on call for a service instead, its own engineer on call says, and both teams read it.", async () => {
  const { onCallRotations } = await the.cordon.read<{
    onCallRotations: { nodes: readonly { id: string; team: { name: string }; current: { person: { id: string } } }[] };
  }>(security, "{ onCallRotations(first: 50) { nodes { id team { name } current { person { id } } } } }");
  const rotation = (of: Team) => onCallRotations.nodes.find(({ team }) => team.name === of.name);
  // So late that nobody else is called by it.
  const from = new Date(Date.now() + 300 * 86_400_000).toISOString();
  const until = new Date(Date.now() + 301 * 86_400_000).toISOString();
  const override = (of: Team) => ({
    ...{ onCallRotationId: rotation(of)?.id, personId: rotation(of)?.current.person.id, from, until },
    reason: `They swap ${mark}.`,
  });
  const onCall = { as: "onCall", outsiders: [security, "security-lead"] } as const;
  await the.eachForItsOwn("SERVICE_ENGINEERING_ON_CALL", "overrideOnCall", override, onCall, "rotation");
  for (const team of teams) {
    // Nobody of the other team is put on call, not even by whoever says who is.
    const stranger = { ...override(team), personId: override(otherThan(team)).personId };
    await the.refuses(team.onCall, "overrideOnCall", stranger, "GatesUnmet");
    for (const by of [team.engineer, otherThan(team).onCall])
      expect(
        await the.read(
          by,
          "onCallRotation",
          `overrideEntries(first: 100) { nodes { reason person { id } } }`,
          the.made(team, "rotation"),
        ),
      ).toMatchObject({
        overrideEntries: {
          nodes: expect.arrayContaining([{ reason: `They swap ${mark}.`, person: { id: override(team).personId } }]),
        },
      });
  }
});
