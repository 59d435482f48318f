import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPdf } from "../../../test/browser/support/read-pdf.js";
import type { Evidence } from "../domain/records/evidence/evidence.js";
import { tables } from "../store/tables.js";
import { incidentAt, incidentOf, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people } from "../test-support/organization.js";
import { rewriteChains } from "../test-support/rewrite-chains.js";
import { writePdf, writeReports } from "./custody-report.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("custody report");
});
afterAll(() => room.close());

const { sora, sena } = people;

test("The command writes a report of each piece of evidence, or of one, with its places, by number or id", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { number } = await incidentOf(room, incidentId);
  const { id } = await perform<Evidence>(room, sora, "collectEvidence", { incidentId });
  await perform(room, sora, "collectEvidence", { incidentId, storagePlace: "Vault 9" });
  const both = await writeReports(room.url, { incident: number, evidence: undefined }, room.now);
  expect(both.intact).toBe(true);
  expect(both.text.match(/^# Chain of custody$/gm)).toHaveLength(2);
  expect(both.text).toContain("Vault 9");
  const one = await writeReports(room.url, { incident: incidentId, evidence: id }, room.now);
  expect(one.text).toContain(`| Evidence | ${id} |`);
  expect(one.text).not.toContain("Vault 9");
  for (const wanted of [
    { incident: "INC-1999-00001", evidence: undefined },
    { incident: number, evidence: incidentId },
  ])
    await expect(writeReports(room.url, wanted, room.now)).rejects.toThrow(/There is no incident|has no evidence/);
});

test("The command says of a chain that was changed that it is not intact", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  await perform(room, sora, "collectEvidence", { incidentId });
  await rewriteChains(room);
  await room.database.query("ALTER TABLE custody_entry DISABLE TRIGGER USER");
  await room.database.query("UPDATE custody_entry SET handler_name = 'Sena' WHERE incident_id = $1", [incidentId]);
  await room.database.query("ALTER TABLE custody_entry ENABLE TRIGGER USER");
  const { text, intact } = await writeReports(room.url, { incident: incidentId, evidence: undefined }, room.now);
  expect(intact).toBe(false);
  expect(text).toContain("**NOT INTACT**: entry 1: its content was changed");
});

test.each([
  ["its custodian", "custodian_name = 'Mallory'", "| Custodian | Sora |"],
  ["its state", "state = 'ARCHIVED'", "| State | Held |"],
  ["what was collected", "sha256 = repeat('0', 64)", `SHA-256 at collection | ${"0".repeat(64)}`],
  ["what was collected", "title = 'Nothing'", "Integrity | **MISMATCH** found at"],
  ["what was found of its hash", "mismatch_found_at = NULL, hash_matches = true", "Integrity | **MISMATCH** found at"],
])("The command says that the record says otherwise of %s than the chain: %s", async (what, change, chain) => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: evidenceId } = await perform<Evidence>(room, sora, "collectEvidence", { incidentId });
  const of = { incidentId, evidenceId, sha256: "b".repeat(64) };
  await perform(room, sena, "accessEvidence", of);
  for (const person of [sora, sena]) await perform(room, person, "verifyEvidence", of);
  const wanted = { incident: incidentId, evidence: undefined };
  expect((await writeReports(room.url, wanted, room.now)).intact).toBe(true);
  await room.database.query(`UPDATE evidence SET ${change} WHERE id = $1`, [evidenceId]);
  const { text, intact } = await writeReports(room.url, wanted, room.now);
  expect(intact).toBe(false);
  expect(text).toContain(`**NOT INTACT**: the record says otherwise of ${what}`);
  expect(text).toContain(chain);
});

/** The text of a PDF, page by page, without spaces: where a line is broken does not matter. */
async function pagesOf(pdf: Buffer): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "cordon-custody-"));
  try {
    await writeFile(join(folder, "custody.pdf"), pdf);
    return readPdf(join(folder, "custody.pdf")).pages.map((text) => text.replaceAll(/\s+/g, ""));
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("The PDF has what a court asks for, in Hangul as well, and each page says which it is of how many", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { number } = await incidentOf(room, incidentId);
  const { id: evidenceId } = await perform<Evidence>(room, sora, "collectEvidence", {
    incidentId,
    title: "메일 서버 디스크 이미지",
    storagePlace: "서울 데이터 센터, 금고 3",
  });
  for (let links = 0; links < 20; links += 1) await perform(room, sora, "accessEvidence", { incidentId, evidenceId });
  await perform(room, sora, "collectEvidence", { incidentId });
  const { pdf, intact } = await writePdf(room.url, { incident: number, evidence: undefined }, room.now);
  expect(intact).toBe(true);
  const pages = await pagesOf(pdf);
  for (const [place, text] of pages.entries()) expect(text).toContain(`${place + 1}of${pages.length}`);
  expect(pages.length).toBeGreaterThan(2);
  const all = pages.join("");
  for (const said of [
    "CHAINOFCUSTODY",
    `incident${number},item1of2`,
    `incident${number},item2of2`,
    evidenceId,
    "메일서버디스크이미지",
    "서울데이터센터,금고3",
    "a".repeat(64),
    "GMT+09:00(Asia/Seoul)",
    "ThechainofcustodyisINTACT:thehashofeachofits21entries",
    "Signature:",
  ])
    expect(all).toContain(said);
  const entries = await room.database.manager.findBy(tables.CustodyEntry, { evidenceId });
  expect(entries).toHaveLength(21);
  for (const { hash } of entries) expect(all).toContain(hash);
  const one = await pagesOf((await writePdf(room.url, { incident: number, evidence: evidenceId }, room.now)).pdf);
  expect(one.join("")).not.toContain("item2of2");
});

test("What a font cannot print, or what would turn a name around, stands in the PDF by its number", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  await perform(room, sora, "collectEvidence", { incidentId, title: "Log \u{1F600} of Łukasz" });
  const { pdf } = await writePdf(room.url, { incident: incidentId, evidence: undefined }, room.now);
  expect((await pagesOf(pdf)).join("")).toContain("Log[U+1F600]ofŁukasz");
});

test("The PDF says where a chain is not intact", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  await perform(room, sora, "collectEvidence", { incidentId });
  await room.database.query("ALTER TABLE custody_entry DISABLE TRIGGER USER");
  await room.database.query("UPDATE custody_entry SET handler_name = 'Sena' WHERE incident_id = $1", [incidentId]);
  await room.database.query("ALTER TABLE custody_entry ENABLE TRIGGER USER");
  const { pdf, intact } = await writePdf(room.url, { incident: incidentId, evidence: undefined }, room.now);
  expect(intact).toBe(false);
  const [page = ""] = await pagesOf(pdf);
  expect(page).toContain("NOTINTACT:entry1:itscontentwaschanged");
  expect(page).not.toContain("isINTACT");
});
