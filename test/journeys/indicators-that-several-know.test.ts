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

test("A search finds an address as a whole, in part and as reports write it, and tells nobody else of what is RED.", async () => {
  const found = async (by: string, text: string) => {
    const { search } = await shared.cordon.read<{
      search: { inDetection: { totalCount: number; nodes: readonly { subject: { value: string } }[] } };
    }>(
      by,
      `query ($text: String!) { search(text: $text) { inDetection(kinds: [INDICATOR]) {
        totalCount nodes { subject { __typename ... on Indicator { value } } } } } }`,
      { text },
    );
    const { nodes, totalCount } = search.inDetection;
    return [nodes.map(({ subject }) => subject.value).sort(), totalCount];
  };
  for (const text of [tokenHost, tokenHost?.replaceAll(".", "[.]"), `ken.${mark}`])
    expect(await found("teams-engineer", text ?? "")).toEqual([[tokenHost], 1]);
  expect(await found("teams-engineer", mark)).toEqual([[scannerHost, tokenHost], 2]);
  expect(await found("teams-engineer", secretHost ?? "")).toEqual([[], 0]);
  expect(await found("threat-analyst", secretHost ?? "")).toEqual([[secretHost], 1]);
  expect(await found("security-analyst", mark)).toEqual([[scannerHost, secretHost, tokenHost], 3]);
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

test("A service that a sighting names by mistake takes it back, and what it named counts no longer.", async () => {
  const value = `mistaken.${mark}.example`;
  await takenIn("security-analyst", { handling: "AMBER_STRICT", indicators: [domain(value)] });
  const indicatorId = await idOf("security-analyst", value);
  const sightings = [{ firstSeenAt: new Date(Date.UTC(2026, 0, 5)).toISOString(), count: 1 }];
  const serviceId = the.id("SharePoint");
  expect(await idOf("sharepoint-engineer", value)).toBe("");
  await shared.cordon.perform("security-analyst", "recordSightings", { indicatorId, serviceId, sightings });
  expect(await idOf("sharepoint-engineer", value)).toBe(indicatorId);
  const { indicator } = await shared.cordon.read<{ indicator: { sightings: { nodes: readonly { id: string }[] } } }>(
    "sharepoint-engineer",
    "query ($id: ID!) { indicator(id: $id) { sightings { nodes { id } } } }",
    { id: indicatorId },
  );
  const mistaken = { indicatorId, sightingId: indicator.sightings.nodes[0]?.id, reason: "That host is not ours." };
  const wrong = ["exchange-engineer", "legal-counsel"];
  for (const by of wrong) {
    const { data } = await shared.cordon.attempt(by, "withdrawSighting", mistaken);
    expect([by, data?.result?.__typename]).not.toEqual([by, "Indicator"]);
  }
  expect(await shared.cordon.perform("sharepoint-engineer", "withdrawSighting", mistaken)).toMatchObject({
    __typename: "Indicator",
  });
  expect(await idOf("sharepoint-engineer", value)).toBe("");
  expect((await listed("security-analyst")).find(({ id }) => id === indicatorId)?.lastSighting).toBeNull();
});

test("What a partner marks for fewer is hidden at once, and what they revoke is withdrawn; many are judged in one call.", async () => {
  const value = `partner.${mark}.example`;
  const levels = { green: "bab4a63c-aed9-4cf5-a766-dfca5abac2bb", red: "e828b379-4e03-4974-9ac4-e53a884c97c1" };
  const stixId = `indicator--a932fcc6-e032-476c-826f-${String(Date.now() % 1e12).padStart(12, "0")}`;
  const says = (level: keyof typeof levels, day: number, further: object = {}) => ({
    source: "A partner",
    bundle: JSON.stringify({
      type: "bundle",
      objects: [
        {
          type: "indicator",
          spec_version: "2.1",
          id: stixId,
          created: "2026-01-01T00:00:00Z",
          modified: `2026-01-0${day}T00:00:00Z`,
          created_by_ref: "identity--a932fcc6-e032-476c-826f-000000000001",
          object_marking_refs: [`marking-definition--${levels[level]}`],
          pattern: `[domain-name:value = '${value}']`,
          pattern_type: "stix",
          valid_from: "2026-01-01T00:00:00Z",
          ...further,
        },
      ],
    }),
  });
  const imports = (input: object) => shared.cordon.perform("threat-analyst", "importStixBundle", input);
  const [first, second, third] = [says("green", 1), says("red", 2), says("red", 3, { revoked: true })];
  await imports(first);
  expect(await idOf("teams-engineer", value)).not.toBe("");
  await imports(second);
  expect(await idOf("teams-engineer", value)).toBe("");
  expect((await listed("threat-analyst")).find((one) => one.value === value)).toMatchObject({
    handling: "RED",
    state: "ACTIVE",
  });
  await imports(third);
  expect((await listed("threat-analyst")).find((one) => one.value === value)?.state).toBe("WITHDRAWN");
  const indicatorIds = [await idOf("threat-analyst", tokenHost), await idOf("threat-analyst", value)];
  const many = { indicatorIds, reason: "The feed takes them back." };
  const judging = ["exchange-engineer", "sweeper"];
  expect(await forbiddenTo(shared.cordon, judging, "withdrawIndicators", many)).toEqual(judging);
  const { id } = await shared.cordon.perform("threat-analyst", "withdrawIndicators", many);
  const { indicatorIntake } = await shared.cordon.read<{
    indicatorIntake: { items: { nodes: readonly { outcome: string }[] } };
  }>("threat-analyst", "query ($id: ID!) { indicatorIntake(id: $id) { items { nodes { outcome } } } }", { id });
  expect(indicatorIntake.items.nodes.map(({ outcome }) => outcome)).toEqual(["WITHDRAWN", "REFUSED"]);
});
