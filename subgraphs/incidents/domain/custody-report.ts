import { custodyEvents } from "../../response-model/evidence/custody-events.js";
import { evidenceKinds } from "../../response-model/evidence/evidence-kinds.js";
import { evidenceStates } from "../../response-model/machines/evidence-states.js";
import type { CustodyEntry } from "./records/evidence/custody-entry.js";
import type { Evidence } from "./records/evidence/evidence.js";

/** What a report of custody is written from. */
export interface CustodyFacts {
  readonly incident: { readonly number: string; readonly title: string };
  readonly evidence: Evidence;
  readonly entries: readonly CustodyEntry[];
  /** The names of people by id, for the entries that do not say them. */
  readonly names: ReadonlyMap<string, string>;
  /** Why the chain is not intact; undefined where it is. */
  readonly problem: string | undefined;
  readonly writtenAt: Date;
  /** Whether it says where the evidence was kept. */
  readonly withPlaces: boolean;
}

/** A text of a person, as one cell of a table: nothing in it begins a cell, a line or a link of its own. */
const cell = (text: string): string =>
  text.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_{}[\]<>|#]/g, (sign) => `\\${sign}`);

/** A moment as the clock of its handler showed it. */
export function localTime(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
    timeZoneName: "longOffset",
  }).formatToParts(at);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  const day = [of("year"), of("month"), of("day")].join("-");
  const time = [of("hour"), of("minute"), of("second")].join(":");
  return `${day} ${time} ${of("timeZoneName")} (${timeZone})`;
}

const hashWords = ({ sha256, hashMatches }: CustodyEntry): readonly string[] => {
  if (sha256 === null) return [];
  if (hashMatches === null) return [`SHA-256 ${sha256}`];
  return [`SHA-256 ${sha256}, ${hashMatches ? "as collected" : "**NOT as collected**"}`];
};

/** From whom evidence passed; or whom it passed without, since they could not be reached. */
const fromWhom = ({ approvedByName }: CustodyEntry, formerCustodian: string): string =>
  approvedByName
    ? `WITHOUT the former custodian ${formerCustodian}, as approved by ${cell(approvedByName)}`
    : `from ${formerCustodian}`;

/** Whatever an entry says beyond who, when and where. */
const detailsOf = (entry: CustodyEntry): string =>
  [
    ...(entry.event === "TRANSFERRED" && entry.otherPartyName ? [fromWhom(entry, cell(entry.otherPartyName))] : []),
    ...(entry.event === "DISPOSED" && entry.otherPartyName ? [`requested by ${cell(entry.otherPartyName)}`] : []),
    ...(entry.recipient ? [`to ${cell(entry.recipient)}`] : []),
    ...(entry.legalBasis ? [`on the ground of ${cell(entry.legalBasis)}`] : []),
    ...(entry.reason ? [cell(entry.reason)] : []),
    ...hashWords(entry),
  ].join("; ");

/** The chain of custody of a piece of evidence as a document in Markdown, for who has to rely on it. Pure. */
export function custodyReport(facts: CustodyFacts): string {
  const { incident, evidence, entries, names, problem, writtenAt, withPlaces } = facts;
  const place = (text: string) => (withPlaces ? cell(text) : "withheld");
  const rows = entries.map((entry) =>
    [
      entry.sequence,
      localTime(entry.occurredAt, entry.timeZone),
      custodyEvents[entry.event].title,
      cell(entry.handlerName ?? names.get(entry.handlerId) ?? entry.handlerId),
      place(entry.storagePlace),
      detailsOf(entry),
    ].join(" | "),
  );
  const about: readonly (readonly [string, string])[] = [
    ["Incident", `${incident.number}, ${cell(incident.title)}`],
    ["Evidence", evidence.id],
    ["Title", cell(evidence.title)],
    ["Kind", evidenceKinds[evidence.kind].title],
    ["State", evidenceStates[evidence.state].title],
    ["Description", cell(evidence.description)],
    ["SHA-256 at collection", evidence.sha256 ?? "none recorded"],
    ["Size", evidence.sizeBytes === null ? "not recorded" : `${evidence.sizeBytes} bytes`],
    [evidence.state === "DISPOSED" ? "Last custodian" : "Custodian", cell(evidence.custodianName)],
    ["Kept at", place(evidence.storagePlace)],
    [
      "Chain of custody",
      problem === undefined ? `intact, ${entries.length} entries` : `**NOT INTACT**: ${cell(problem)}`,
    ],
    [
      "Integrity",
      evidence.mismatchFoundAt
        ? `**MISMATCH** found at ${evidence.mismatchFoundAt.toISOString()}`
        : evidence.verifiedAt
          ? `verified at ${evidence.verifiedAt.toISOString()}`
          : "not verified since its collection",
    ],
  ];
  return [
    "# Chain of custody",
    "",
    "| | |",
    "| --- | --- |",
    ...about.map(([name, value]) => `| ${name} | ${value} |`),
    "",
    "| No. | When, as it was there | Event | Handler | Kept at | Details |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows.map((row) => `| ${row} |`),
    "",
    ...(withPlaces
      ? []
      : ["Places are withheld: they are read by the custodian, and by whoever calls accessEvidence.", ""]),
    `Last hash of the chain: ${entries.at(-1)?.hash ?? "none"}`,
    "",
    `Written at ${writtenAt.toISOString()}.`,
    "",
  ].join("\n");
}
