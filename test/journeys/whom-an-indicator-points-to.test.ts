import { randomUUID } from "node:crypto";
import { succeed } from "./support/messy-case/acting.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";

/*
 * Threat intelligence knows an adversary, and an analyst an indicator of theirs. That the one is of the other is known to those who read both: found
 * from either side with who says so, exported in STIX, and taken back with a reason.
 */

const [intelligence, analyst, outsider] = ["threat-analyst", "security-analyst", "teams-engineer"] as const;
const name = `Journeying Heron ${randomUUID().slice(0, 8)}`;
const value = `${randomUUID()}.heron.example`;

let shared: SharedSystem;
let profileId = "";
let indicatorId = "";
beforeAll(async () => {
  shared = await sharedSystem();
});

interface Sides {
  readonly indicators: { readonly nodes: readonly { readonly id: string; readonly profiles: object }[] };
  readonly threatActorProfile: object | null;
  readonly stixBundle: { readonly bundle: string };
}

const sides = (by: string) =>
  shared.cordon.read<Sides>(
    by,
    `query ($id: ID!, $values: [String!], $ids: [ID!]) {
      indicators(filter: { values: $values }) { nodes { id profiles(first: 5) { nodes { name } } } }
      found: indicators(filter: { profileIds: $ids }) { totalCount }
      threatActorProfile(id: $id) { indicators(first: 5) { nodes { value } }
        indicatorRelations(first: 5) { nodes { id reason relatedByName } } }
      stixBundle(filter: { values: $values }) { bundle } }`,
    { id: profileId, ids: [profileId], values: [value] },
  );

test("An indicator is related to an adversary by whoever reads both, and read so from both sides", async () => {
  const said = { name, description: "They rent servers.", confidence: "MEDIUM", handling: "AMBER_STRICT" };
  profileId = (await succeed(shared.cordon, intelligence, "recordThreatActorProfile", said)).id;
  const indicators = [{ type: "DOMAIN_NAME", value }];
  await succeed(shared.cordon, analyst, "recordIndicators", { source: "A report", handling: "AMBER", indicators });
  indicatorId = (await sides(analyst)).indicators.nodes[0]?.id ?? "";
  const related = { indicatorId, profileId, reason: "Two reports name both." };
  // To them there is no such adversary.
  expect(await shared.cordon.perform(outsider, "relateIndicator", related)).toMatchObject({ __typename: "NotFound" });
  await succeed(shared.cordon, analyst, "relateIndicator", related);
  for (const by of [intelligence, analyst])
    expect(await sides(by)).toMatchObject({
      indicators: { nodes: [{ id: indicatorId, profiles: { nodes: [{ name }] } }] },
      found: { totalCount: 1 },
      threatActorProfile: {
        indicators: { nodes: [{ value }] },
        indicatorRelations: { nodes: [{ reason: "Two reports name both." }] },
      },
    });
  const bundle = (await sides(intelligence)).stixBundle.bundle;
  expect(bundle).toContain(name);
  expect(bundle).toContain('"indicates"');
});

test("To whoever may not read the adversary the indicator points to nobody, until the relation is taken back for all", async () => {
  const seen = await sides(outsider);
  expect(seen).toMatchObject({
    indicators: { nodes: [{ id: indicatorId, profiles: { nodes: [] } }] },
    found: { totalCount: 0 },
    threatActorProfile: null,
  });
  expect(seen.stixBundle.bundle).not.toContain(name);
  const { threatActorProfile } = await shared.cordon.read<{
    threatActorProfile: { indicatorRelations: { nodes: readonly { id: string }[] } };
  }>(analyst, "query ($id: ID!) { threatActorProfile(id: $id) { indicatorRelations(first: 1) { nodes { id } } } }", {
    id: profileId,
  });
  const relationId = threatActorProfile.indicatorRelations.nodes[0]?.id;
  await succeed(shared.cordon, intelligence, "unrelateIndicator", { indicatorId, relationId, reason: "A namesake." });
  expect(await sides(analyst)).toMatchObject({
    found: { totalCount: 0 },
    threatActorProfile: { indicators: { nodes: [] }, indicatorRelations: { nodes: [] } },
  });
});
