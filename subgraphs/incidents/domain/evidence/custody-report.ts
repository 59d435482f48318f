import { type CustodyHistory, custodyDocument, type Phrase } from "./custody-document.js";

/** A text of a person, as one cell of a table: nothing in it begins a cell, a line or a link of its own. */
const cell = (text: string): string =>
  text.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_{}[\]<>|#]/g, (sign) => `\\${sign}`);

const phrase = ({ text, alarm }: Phrase, alarmFirst = false): string => {
  const raised = alarm ? `**${alarm}**` : "";
  return alarmFirst ? raised + cell(text) : cell(text) + raised;
};

/** The chain of custody of a piece of evidence as a document in Markdown. Pure. */
export function custodyReport(history: CustodyHistory): string {
  const { about, entries, withPlaces, lastHash, writtenAt } = custodyDocument(history);
  const rows = entries.map(({ sequence, when, event, handler, place, details }) =>
    [sequence, when, event, cell(handler), cell(place), details.map((one) => phrase(one)).join("; ")].join(" | "),
  );
  return [
    "# Chain of custody",
    "",
    "| | |",
    "| --- | --- |",
    ...about.map(([name, value]) => `| ${name} | ${phrase(value, true)} |`),
    "",
    "| No. | When, as it was there | Event | Handler | Kept at | Details |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows.map((row) => `| ${row} |`),
    "",
    ...(withPlaces
      ? []
      : ["Places are withheld: they are read by the custodian, and by whoever calls accessEvidence.", ""]),
    `Last hash of the chain: ${lastHash}`,
    "",
    `Written at ${writtenAt}.`,
    "",
  ].join("\n");
}
