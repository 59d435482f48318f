import "reflect-metadata";
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { readEnvironment, settings } from "../../../platform/runtime/environment.js";
import type { CustodyHistory } from "../domain/evidence/custody-document.js";
import { custodyReport } from "../domain/evidence/custody-report.js";
import { loadCustodyHistories } from "../store/custody/load-custody-histories.js";
import { withDatabase } from "../store/with-database.js";
import { custodyPdf } from "./custody-pdf.js";

/*
 * The command `npm run custody:report`: the chain of custody of evidence as a document, for who has to rely on it.
 */

const help = `Prints the chain of custody of the evidence of an incident, in Markdown: each item with its hashes, every handler with the time
as their clock showed it, place, event and reason, and whether the chain is intact.

  npm run custody:report -- <incident> [--evidence <id>] [--pdf <file>]

  <incident>       its number, such as INC-2026-00042, or its id
  --evidence <id>  of this piece of evidence alone
  --pdf <file>     writes it as a PDF instead, to be signed and handed over; a file that is there already stays
  --help           this text

It says where evidence was kept, and is for who may know that. Ends with status 0 if every chain is intact, 1 if one is not, or there
is no such evidence. That nobody has replaced a whole chain, npm run audit:verify checks.
`;

const options = { evidence: { type: "string" }, pdf: { type: "string" }, help: { type: "boolean" } } as const;

interface ReportScope {
  readonly incident: string;
  readonly evidence: string | undefined;
}

/** What the reports are written from, as the database has it. */
const readHistories = (url: string, wanted: ReportScope, now: Date): Promise<readonly CustodyHistory[]> =>
  withDatabase(url, "custody:report", (source) => loadCustodyHistories(source, wanted, now));

const isIntact = (histories: readonly CustodyHistory[]): boolean =>
  histories.every(({ problem }) => problem === undefined);

/** Writes the reports; whether every chain is intact. */
export async function writeReports(
  url: string,
  wanted: ReportScope,
  now: Date,
): Promise<{ readonly text: string; readonly intact: boolean }> {
  const histories = await readHistories(url, wanted, now);
  return { text: histories.map((one) => custodyReport(one)).join("\n---\n\n"), intact: isIntact(histories) };
}

/** The same as one PDF. */
export async function writePdf(
  url: string,
  wanted: ReportScope,
  now: Date,
): Promise<{ readonly pdf: Buffer; readonly intact: boolean }> {
  const histories = await readHistories(url, wanted, now);
  return { pdf: await custodyPdf(histories), intact: isIntact(histories) };
}

/** Writes the report where it is wanted; whether every chain is intact. */
async function report(url: string, wanted: ReportScope, file: string | undefined): Promise<boolean> {
  if (file === undefined) {
    const { text, intact } = await writeReports(url, wanted, new Date());
    process.stdout.write(text);
    return intact;
  }
  const { pdf, intact } = await writePdf(url, wanted, new Date());
  // A report that was handed over is not written over by another.
  await writeFile(file, pdf, { flag: "wx" });
  process.stderr.write(
    `Wrote ${file}. ${intact ? "Every chain is intact." : "A CHAIN IS NOT INTACT: the report says where."}\n`,
  );
  return intact;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) return void process.stdout.write(help);
  const [incident, ...more] = positionals;
  if (!incident || more.length > 0) throw new Error("Name one incident, by its number or its id; --help says more.");
  const { DATABASE_URL_INCIDENTS: url } = readEnvironment({ DATABASE_URL_INCIDENTS: settings.databaseUrl });
  if (!(await report(url, { incident, evidence: values.evidence }, values.pdf))) process.exitCode = 1;
}

if (require.main === module)
  main().catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
