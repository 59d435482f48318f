import { forbiddenTo } from "./support/clients/forbidden-to.js";
import { declareForTwoServices } from "./support/messy-case/declare-for-two-services.js";
import type { MessyCase } from "./support/messy-case/messy-case.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";

/* A bad day of two services: security and threat intelligence learn of the same addresses apart, the services look for them, and a partner gets what it may have. */

let shared: SharedSystem;
let the: MessyCase;
/** Values of this run alone, as others run beside it. */
const mark = `run${Date.now()}`;
const [tokenHost, scannerHost, secretHost] = ["token", "scanner", "secret"].map((name) => `${name}.${mark}.example`);
const domain = (value = "", further: object = {}) => ({ type: "DOMAIN_NAME", value, ...further });

beforeAll(async () => {
  shared = await sharedSystem();
  the = await declareForTwoServices(shared.cordon, "They know the same addresses");
});

interface Listed {
  readonly id: string;
  readonly value: string;
  readonly handling: string;
  readonly state: string;
  readonly lastSighting: { readonly count: number; readonly service: { readonly name: string } | null } | null;
}

async function listed(by: string): Promise<readonly Listed[]> {
  const { indicators } = await shared.cordon.read<{ indicators: { nodes: readonly Listed[] } }>(
    by,
    `query ($text: String) { indicators(filter: { text: $text }, orderBy: [{ field: RECORDED_AT, direction: ASC }]) {
      nodes { id value handling state lastSighting { count service { name } } } } }`,
    { text: mark },
  );
  return indicators.nodes;
}

const idOf = async (by: string, value = "") => (await listed(by)).find((one) => one.value === value)?.id ?? "";

async function takenIn(by: string, input: object): Promise<readonly string[]> {
  const { id } = await shared.cordon.perform(by, "recordIndicators", { source: "Our own analysis", ...input });
  const { indicatorIntake } = await shared.cordon.read<{
    indicatorIntake: { items: { nodes: readonly { outcome: string }[] } };
  }>(by, "query ($id: ID!) { indicatorIntake(id: $id) { items { nodes { outcome } } } }", { id });
  return indicatorIntake.items.nodes.map(({ outcome }) => outcome);
}

test("Security and threat intelligence record what they learn, and neither learns from the other what is RED.", async () => {
  const { incidentId } = the.acting;
  const others = ["exchange-engineer", "sharepoint-engineer", "communications", "legal-counsel", "sweeper"];
  const input = { source: "A guess", indicators: [domain(tokenHost)] };
  expect(await forbiddenTo(shared.cordon, others, "recordIndicators", input)).toEqual(others);
  const found = [domain(`hxxp://${tokenHost}`), domain(tokenHost?.replaceAll(".", "[.]")), domain(scannerHost)];
  expect(await takenIn("security-analyst", { incidentId, indicators: found })).toEqual([
    "REFUSED",
    "RECORDED",
    "RECORDED",
  ]);
  const secret = { handling: "RED", indicators: [domain(secretHost)] };
  expect(await takenIn("security-analyst", { incidentId, ...secret })).toEqual(["RECORDED"]);
  expect(await takenIn("threat-analyst", secret)).toEqual(["RECORDED"]);
  expect(await takenIn("threat-analyst", { indicators: [domain(tokenHost), domain(scannerHost)] })).toEqual([
    "ALREADY_KNOWN",
    "ALREADY_KNOWN",
  ]);
  const valuesFor = async (by: string) => (await listed(by)).map(({ value }) => value);
  expect(await valuesFor("exchange-engineer")).toEqual([tokenHost, scannerHost, secretHost]);
  expect(await valuesFor("threat-analyst")).toEqual([tokenHost, scannerHost, secretHost]);
  expect(await valuesFor("teams-engineer")).toEqual([tokenHost, scannerHost]);
});

test("Each service says where it has seen an address, and the sweeper for any; nobody judges it by that.", async () => {
  const indicatorId = await idOf("security-analyst", tokenHost);
  const seen = (name: string, count: number, day: number) => ({
    indicatorId,
    serviceId: the.id(name),
    sightings: [{ firstSeenAt: new Date(Date.UTC(2026, 0, day)).toISOString(), count }],
  });
  const wrong = ["sharepoint-engineer", "legal-counsel"];
  expect(await forbiddenTo(shared.cordon, wrong, "recordSightings", seen("Exchange", 1, 1))).toEqual(wrong);
  await shared.cordon.perform("exchange-engineer", "recordSightings", seen("Exchange", 3, 1));
  await shared.cordon.perform("sweeper", "recordSightings", seen("SharePoint", 7, 2));
  const [first] = await listed("teams-engineer");
  expect(first).toMatchObject({ value: tokenHost, lastSighting: { count: 7, service: { name: "SharePoint" } } });
  const judging = ["exchange-engineer", "sweeper"];
  expect(
    await forbiddenTo(shared.cordon, judging, "markIndicatorFalsePositive", { indicatorId, reason: "Ours." }),
  ).toEqual(judging);
});

test("A false positive is marked, stays known as one, and whoever read it before from elsewhere is told when it is asked for.", async () => {
  const indicatorId = await idOf("threat-analyst", scannerHost);
  const marked = { indicatorId, reason: "It is our own scanner." };
  const outcome = await shared.cordon.perform("threat-analyst", "markIndicatorFalsePositive", marked);
  expect(outcome.__typename).toBe("Indicator");
  expect(await takenIn("security-analyst", { indicators: [domain(scannerHost)] })).toEqual(["ALREADY_KNOWN"]);
  expect((await listed("teams-engineer")).find(({ id }) => id === indicatorId)?.state).toBe("FALSE_POSITIVE");
});

test("A partner gets a bundle of STIX with what the one who exports it reads, and what it sends back is known.", async () => {
  const exportFor = async (by: string) => {
    const { stixBundle } = await shared.cordon.read<{ stixBundle: { bundle: string; indicatorCount: number } }>(
      by,
      "query ($text: String) { stixBundle(filter: { text: $text, states: [ACTIVE] }) { bundle indicatorCount } }",
      { text: mark },
    );
    return stixBundle;
  };
  const [whole, part] = [await exportFor("security-analyst"), await exportFor("teams-engineer")];
  expect([whole.indicatorCount, part.indicatorCount]).toEqual([2, 1]);
  expect(whole.bundle).toContain(secretHost);
  expect(part.bundle).not.toContain(secretHost);
  expect(JSON.parse(part.bundle).objects.map(({ type }: { type: string }) => type)).toEqual(
    expect.arrayContaining(["marking-definition", "indicator", "sighting", "identity"]),
  );
  const again = { bundle: part.bundle, source: "A partner" };
  const refused = ["exchange-engineer", "communications", "sweeper"];
  expect(await forbiddenTo(shared.cordon, refused, "importStixBundle", again)).toEqual(refused);
  const outcome = await shared.cordon.perform("threat-analyst", "importStixBundle", again);
  expect(outcome.__typename).toBe("IndicatorIntake");
  expect((await listed("security-analyst")).filter(({ value }) => value === tokenHost)).toHaveLength(1);
});
