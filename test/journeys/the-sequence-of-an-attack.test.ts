import { findServiceIds } from "./support/clients/find-service-ids.js";
import { succeed } from "./support/messy-case/acting.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";

/*
 * Two services find out, each for itself, what the adversary did there. Security adds what came first. The sequence of the incident puts
 * all of it in order, and says for how long nobody noticed; what turns out wrong leaves it, and stays on record.
 */

let shared: SharedSystem;
let services: ReadonlyMap<string, string>;
let incidentId = "";

beforeAll(async () => {
  shared = await sharedSystem();
  services = await findServiceIds(shared.cordon);
});

const idOf = (name: string) => services.get(name) ?? "";
const does = (by: string, operation: string, input: object) => succeed(shared.cordon, by, operation, input);
const forbidden = async (by: string, operation: string, input: object) => {
  const { errors } = await shared.cordon.attempt(by, operation, input);
  expect([by, operation, errors[0]?.extensions.code]).toEqual([by, operation, "FORBIDDEN"]);
};
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

interface Sequence {
  readonly dwellTime: { readonly seconds: number | null; readonly gap: string | null };
  readonly attackSequence: {
    readonly nodes: readonly { readonly description: string; readonly service: { readonly name: string } }[];
  };
}

const sequence = async (by: string) => {
  const { incident } = await shared.cordon.read<{ incident: Sequence }>(
    by,
    `{ incident(id: "${incidentId}") { dwellTime { seconds gap }
      attackSequence { nodes { description service { name } } } } }`,
  );
  return incident;
};

test("Each team records what was done in its own service, and security for any", async () => {
  const opened = await does("security-lead", "openIncident", {
    title: "Consents that no administrator gave, once more",
    summary: "Found by a hunt.",
    find: "SECURITY_HUNT_FIND",
    serviceIds: [idOf("Exchange"), idOf("SharePoint")],
  });
  incidentId = String(opened.id);
  const known = { incidentId, timeCertainty: "EXACT", confidence: "HIGH" };
  const read = { ...known, serviceId: idOf("Exchange"), description: "Read mail of two accounts", beganAt: daysAgo(2) };
  await forbidden("sharepoint-engineer", "recordAdversaryActivity", read);
  await forbidden("communications", "recordAdversaryActivity", read);
  await does("exchange-engineer", "recordAdversaryActivity", { ...read, accounts: ["negotiator-1", "negotiator-2"] });
  await does("sharepoint-engineer", "recordAdversaryActivity", {
    ...known,
    serviceId: idOf("SharePoint"),
    description: "Downloaded a site as a whole",
    beganAt: daysAgo(1),
    assets: ["The site of the negotiators"],
  });
  const technique = await does("security-lead", "recordObservedTechnique", {
    incidentId,
    techniqueId: "T1528",
    tactic: "CREDENTIAL_ACCESS",
    serviceId: idOf("Exchange"),
    firstSeenAt: daysAgo(9),
    confidence: "HIGH",
    basis: "Consent logs",
  });
  await does("security-lead", "recordAdversaryActivity", {
    ...known,
    serviceId: idOf("Exchange"),
    description: "Had somebody consent to an application",
    beganAt: daysAgo(9),
    timeCertainty: "APPROXIMATE",
    observedTechniqueId: technique.id,
  });
});

test("The sequence is in the order of the acts, and without an alert nobody can say how long it went on unseen", async () => {
  expect(await sequence("sharepoint-engineer")).toEqual({
    dwellTime: { seconds: null, gap: "NO_ALERT" },
    attackSequence: {
      nodes: [
        { description: "Had somebody consent to an application", service: { name: "Exchange" } },
        { description: "Read mail of two accounts", service: { name: "Exchange" } },
        { description: "Downloaded a site as a whole", service: { name: "SharePoint" } },
      ],
    },
  });
  // Who reads no incidents reads no sequence either.
  const { incident } = await shared.cordon.read<{ incident: Sequence | null }>(
    "dashboard",
    `{ incident(id: "${incidentId}") { attackSequence { totalCount } dwellTime { seconds } } }`,
  );
  expect(incident).toBeNull();
});

test("Once an alert is linked the time is measured, and what was no act of theirs leaves the sequence", async () => {
  const alert = await does("exchange-engineer", "reportAlert", {
    serviceId: idOf("Exchange"),
    title: "A client reads mail at night",
    description: "Two accounts",
    source: "HUMAN_OBSERVATION",
  });
  await does("exchange-engineer", "triageAlert", { alertId: alert.id, findings: "Nobody of ours." });
  await does("exchange-engineer", "assessSeverity", {
    alertId: alert.id,
    severity: "HIGH",
    functionalImpact: "LOW",
    informationImpacts: ["PRIVACY_BREACH"],
    recoverability: "REGULAR",
    privacyAtStake: true,
    scope: "Mailboxes of two accounts",
    regions: ["Europe"],
    details: "From the sign-in log.",
  });
  await does("security-lead", "linkAlert", { incidentId, alertId: alert.id });
  const { dwellTime } = await sequence("exchange-engineer");
  expect(dwellTime.gap).toBeNull();
  expect(Math.round(Number(dwellTime.seconds) / 86_400)).toBe(9);
  const firstFor = async (by: string) => {
    const { incident } = await shared.cordon.read<{
      incident: {
        attackSequence: { nodes: { id: string; availableOperations: { operation: string; isPermitted: boolean }[] }[] };
      };
    }>(
      by,
      `{ incident(id: "${incidentId}") { attackSequence(first: 1) {
        nodes { id availableOperations { operation isPermitted } } } } }`,
    );
    const [first] = incident.attackSequence.nodes;
    const permitted = first?.availableOperations.filter(({ isPermitted }) => isPermitted) ?? [];
    return { id: first?.id, permitted: permitted.map(({ operation }) => operation).sort() };
  };
  const first = await firstFor("security-lead");
  const both = ["AMEND_ADVERSARY_ACTIVITY", "WITHDRAW_ADVERSARY_ACTIVITY"];
  expect([first.permitted, (await firstFor("exchange-engineer")).permitted]).toEqual([both, both]);
  // It was done in Exchange: the team of SharePoint has no say in it.
  expect((await firstFor("sharepoint-engineer")).permitted).toEqual([]);
  await does("security-lead", "withdrawAdversaryActivity", {
    incidentId,
    adversaryActivityId: first.id,
    reason: "The consent was one of our own tests.",
  });
  const after = await sequence("exchange-engineer");
  expect(after.attackSequence.nodes).toHaveLength(2);
  expect(Math.round(Number(after.dwellTime.seconds) / 86_400)).toBe(2);
});
