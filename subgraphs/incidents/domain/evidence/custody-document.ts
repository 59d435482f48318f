import { custodyEvents } from "../../../response-model/evidence/custody-events.js";
import { evidenceKinds } from "../../../response-model/evidence/evidence-kinds.js";
import { evidenceStates } from "../../../response-model/machines/evidence/evidence-states.js";
import type { CustodyEntry } from "../records/evidence/custody-entry.js";
import type { Evidence } from "../records/evidence/evidence.js";
import { type StandsByChain, standsByChain } from "./stands-by-chain.js";

/** What a report of custody is written from. */
export interface CustodyHistory {
  readonly incident: { readonly number: string; readonly title: string };
  readonly evidence: Evidence;
  /** Which of the pieces of evidence of the incident it is, counted from 1, and how many there are. */
  readonly item: { readonly number: number; readonly of: number };
  readonly entries: readonly CustodyEntry[];
  /** The names of people by id, for the entries that do not say them. */
  readonly names: ReadonlyMap<string, string>;
  /** Why the chain is not intact; undefined where it is. */
  readonly problem: string | undefined;
  readonly writtenAt: Date;
  /** Whether it says where the evidence was kept. */
  readonly withPlaces: boolean;
}

/** A text of a report; what is not as it should be is raised. */
export interface Phrase {
  readonly text: string;
  readonly alarm?: string;
}

/** The content of a report of custody, however it is laid out. */
export interface CustodyDocument {
  readonly incident: string;
  readonly item: string;
  readonly evidenceId: string;
  /** What is said of the piece of evidence, in the order in which it is. */
  readonly about: readonly (readonly [name: string, value: Phrase])[];
  readonly entries: readonly {
    readonly sequence: number;
    /** As the clock of the handler showed it. */
    readonly when: string;
    readonly occurredAt: string;
    readonly event: string;
    readonly handler: string;
    readonly place: string;
    readonly details: readonly Phrase[];
    readonly hash: string;
  }[];
  readonly isIntact: boolean;
  readonly withPlaces: boolean;
  readonly lastHash: string;
  readonly writtenAt: string;
}

/** A moment as the clock of its handler showed it. */
function localTime(at: Date, timeZone: string): string {
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

function hashPhrases({ sha256, hashMatches }: CustodyEntry): readonly Phrase[] {
  if (sha256 === null) return [];
  if (hashMatches === null) return [{ text: `SHA-256 ${sha256}` }];
  return hashMatches
    ? [{ text: `SHA-256 ${sha256}, as collected` }]
    : [{ text: `SHA-256 ${sha256}, `, alarm: "NOT as collected" }];
}

/** From whom evidence passed; or whom it passed without, since they could not be reached. */
const fromWhom = ({ approvedByName, otherPartyName }: CustodyEntry): string =>
  approvedByName
    ? `WITHOUT the former custodian ${otherPartyName}, as approved by ${approvedByName}`
    : `from ${otherPartyName}`;

/** Whatever an entry says beyond who, when and where. */
const detailsOf = (entry: CustodyEntry): readonly Phrase[] => [
  ...(entry.event === "TRANSFERRED" && entry.otherPartyName ? [{ text: fromWhom(entry) }] : []),
  ...(entry.event === "DISPOSED" && entry.otherPartyName ? [{ text: `requested by ${entry.otherPartyName}` }] : []),
  ...(entry.recipient ? [{ text: `to ${entry.recipient}` }] : []),
  ...(entry.legalBasis ? [{ text: `on the ground of ${entry.legalBasis}` }] : []),
  ...(entry.reason ? [{ text: entry.reason }] : []),
  ...hashPhrases(entry),
];

type Findings = Pick<StandsByChain, "mismatchFoundAt" | "verifiedAt" | "hashMatches">;

function integrityOf({ mismatchFoundAt, verifiedAt, hashMatches }: Findings): Phrase {
  if (mismatchFoundAt) return { text: ` found at ${mismatchFoundAt.toISOString()}`, alarm: "MISMATCH" };
  if (verifiedAt && hashMatches === false)
    return { text: ` reported at ${verifiedAt.toISOString()}, to be confirmed by a second person`, alarm: "MISMATCH" };
  return { text: verifiedAt ? `verified at ${verifiedAt.toISOString()}` : "not verified since its collection" };
}

/** What a report of custody says of a piece of evidence, for who has to rely on it. Pure. */
export function custodyDocument(history: CustodyHistory): CustodyDocument {
  const { incident, evidence, item, entries, names, problem, writtenAt, withPlaces } = history;
  const stands = standsByChain(entries);
  const custodian = stands.custodianName ?? names.get(stands.custodianId) ?? evidence.custodianName;
  const place = (text: string) => (withPlaces ? text : "withheld");
  const phrase = (text: string): Phrase => ({ text });
  return {
    incident: incident.number,
    item: `${item.number} of ${item.of}`,
    evidenceId: evidence.id,
    about: [
      ["Incident", phrase(`${incident.number}, ${incident.title}`)],
      ["Item", phrase(`${item.number} of ${item.of}`)],
      ["Evidence", phrase(evidence.id)],
      ["Title", phrase(evidence.title)],
      ["Kind", phrase(evidenceKinds[evidence.kind].title)],
      ["State", phrase(evidenceStates[stands.state].title)],
      ["Description", phrase(evidence.description)],
      ["SHA-256 at collection", phrase(evidence.sha256 ?? "none recorded")],
      ["Size", phrase(evidence.sizeBytes === null ? "not recorded" : `${evidence.sizeBytes} bytes`)],
      [stands.state === "DISPOSED" ? "Last custodian" : "Custodian", phrase(custodian)],
      ["Kept at", phrase(place(stands.storagePlace))],
      [
        "Chain of custody",
        problem === undefined
          ? phrase(`intact, ${entries.length} ${entries.length === 1 ? "entry" : "entries"}`)
          : { alarm: "NOT INTACT", text: `: ${problem}` },
      ],
      ["Integrity", integrityOf(stands)],
    ],
    entries: entries.map((entry) => ({
      sequence: entry.sequence,
      when: localTime(entry.occurredAt, entry.timeZone),
      occurredAt: entry.occurredAt.toISOString(),
      event: custodyEvents[entry.event].title,
      handler: entry.handlerName ?? names.get(entry.handlerId) ?? entry.handlerId,
      place: place(entry.storagePlace),
      details: detailsOf(entry),
      hash: entry.hash,
    })),
    isIntact: problem === undefined,
    withPlaces,
    lastHash: entries.at(-1)?.hash ?? "none",
    writtenAt: writtenAt.toISOString(),
  };
}
