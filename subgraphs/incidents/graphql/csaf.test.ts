import type { Viewer } from "../../../platform/identity/viewer.js";
import { statementsOf } from "../../../platform/test-support/statements/statements-of.js";
import type { Vulnerability } from "../domain/records/vulnerabilities/vulnerability.js";
import { ask } from "../test-support/ask.js";
import { perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { problemsOfCsaf } from "../test-support/oasis-csaf.js";
import { people, services } from "../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("csaf");
});
afterAll(() => room.close());

const { mara, erin, shai, nobody } = people;
const { exchange, sharepoint } = services;

interface Advisory {
  readonly version: string;
  readonly document: string;
  readonly leftOut: readonly { readonly what: string; readonly reason: string }[];
}

/** What somebody gets of a vulnerability, which is CSAF 2.0 by OASIS's schema; null where they may not read it. */
async function advisoryFor(viewer: Viewer, id: string) {
  const { data, errors } = await ask<{ vulnerability: { csafAdvisory: Advisory } | null }>(
    room,
    viewer,
    "query ($id: ID!) { vulnerability(id: $id) { csafAdvisory { version document leftOut { what reason } } } }",
    { id },
  );
  expect(errors).toBeUndefined();
  const advisory = data?.vulnerability?.csafAdvisory;
  if (!advisory) return null;
  const document = JSON.parse(advisory.document);
  expect(problemsOfCsaf(document)).toEqual([]);
  return { ...advisory, document };
}

async function confirmed(more: object = {}): Promise<string> {
  const { id } = await perform<Vulnerability>(room, mara, "reportVulnerability", { cweIds: ["CWE-918"], ...more });
  await perform(room, mara, "confirmVulnerability", { vulnerabilityId: id });
  return id;
}

test("A vulnerability is a draft to the few who read it, and an advisory to everybody once it is disclosed", async () => {
  const id = await confirmed();
  const of = { vulnerabilityId: id };
  const inExchange = { ...of, serviceId: exchange };
  await perform(room, erin, "assessServiceForVulnerability", { ...inExchange, affectedVersions: [">= 2.1, < 2.3.4"] });
  expect(await advisoryFor(nobody, id)).toBeNull();
  expect((await advisoryFor(mara, id))?.document.document.tracking).toMatchObject({ status: "draft", version: "0" });
  await perform(room, erin, "recordVulnerabilityFix", { ...inExchange, fixedVersions: ["2.3.4"] });
  const justification = "VULNERABLE_CODE_NOT_IN_EXECUTE_PATH";
  const inSharePoint = { ...of, serviceId: sharepoint, isAffected: false, justification };
  await perform(room, shai, "assessServiceForVulnerability", inSharePoint);
  const advisory = "https://advisories.example/ADV-1";
  await perform(room, mara, "discloseVulnerability", { ...of, handling: "CLEAR", advisory });
  const seen = await advisoryFor(nobody, id);
  expect(seen?.document.document.references).toMatchObject([{ category: "self", url: advisory }]);
  expect(seen?.version).toBe("2.0");
  expect(seen?.document.document.tracking).toMatchObject({ status: "final", version: "1" });
  expect(seen?.document.vulnerabilities[0]).toMatchObject({
    product_status: {
      known_affected: [`${exchange}:>=2.1|<2.3.4`],
      fixed: [`${exchange}:2.3.4`],
      known_not_affected: [sharepoint],
    },
    flags: [{ label: "vulnerable_code_not_in_execute_path" }],
  });
  await perform(room, mara, "markVulnerabilityExploited", of);
  const later = await advisoryFor(nobody, id);
  expect(later?.document.document.tracking).toMatchObject({ version: "2" });
  expect(later?.document.vulnerabilities[0].threats).toContainEqual(
    expect.objectContaining({ category: "exploit_status" }),
  );
});

test("What was published among few is in the history of others by its number alone", async () => {
  const id = await confirmed();
  const of = { vulnerabilityId: id };
  const few = { ...of, handling: "AMBER_STRICT", exceptionReason: "A secret of few.", advisory: "ADV-FEW" };
  await perform(room, mara, "discloseVulnerability", few);
  await perform(room, mara, "changeVulnerabilityHandling", { ...of, handling: "GREEN", reason: "Everybody is told." });
  const [own, others] = [await advisoryFor(mara, id), await advisoryFor(nobody, id)];
  expect(own?.document.document.tracking.revision_history).toMatchObject([
    { number: "1", summary: "ADV-FEW, by exception: A secret of few." },
    { number: "2", summary: "Everybody is told." },
  ]);
  expect(others?.document.document.tracking.revision_history).toMatchObject([
    { number: "1", summary: "What was published then is not shown here." },
    { number: "2", summary: "Everybody is told." },
  ]);
  expect(others?.document.document.distribution.tlp.label).toBe("GREEN");
});

test("A page of more than ten is refused with what to do, and ten are answered by as many statements as one", async () => {
  for (let count = 0; count < 11; count += 1) await confirmed();
  const page = (first: number) =>
    ask(room, mara, `{ vulnerabilities(first: ${first}) { nodes { csafAdvisory { version } } } }`);
  const counts: number[] = [];
  for (const first of [1, 10])
    counts.push(
      (
        await statementsOf(room.database, async () => {
          expect((await page(first)).errors).toBeUndefined();
        })
      ).length,
    );
  expect(counts[1]).toBe(counts[0]);
  expect((await page(12)).errors?.[0]).toMatchObject({ message: expect.stringContaining("at most 10") });
});
