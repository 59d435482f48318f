import { dirname, join } from "node:path";
import pdfmake from "pdfmake";
import type { Content, ContentText, TDocumentDefinitions } from "pdfmake/interfaces.js";
import {
  type CustodyDocument,
  type CustodyHistory,
  custodyDocument,
  type Phrase,
} from "../domain/evidence/custody-document.js";
import { glyphsOf, printableText } from "./printable-text.js";

/** Gothic A1, which has all of Hangul, and Latin, Greek and Cyrillic letters. What of it is used is embedded. */
const fontFile = (style: string) => join(dirname(require.resolve("@expo-google-fonts/gothic-a1/package.json")), style);
const regular = fontFile("400Regular/GothicA1_400Regular.ttf");
const bold = fontFile("700Bold/GothicA1_700Bold.ttf");

const alarming = "#a40000";
/** From so many characters on a word may be broken anywhere: a cell is no wider. */
const longWord = 24;

/** Lays texts out, of which every character is shown. */
function layOut(hasGlyph: (codePoint: number) => boolean) {
  const words = (text: string): Content[] =>
    printableText(text, hasGlyph)
      .split(/(?<= )/)
      .map((word) => (word.length > longWord ? { text: word, wordBreak: "break-all" } : word));
  const raised = (alarm: string | undefined): Content[] =>
    alarm ? [{ text: alarm, bold: true, color: alarming }] : [];
  return {
    words,
    cell: (text: string): ContentText => ({ text: words(text) }),
    value: ({ text, alarm }: Phrase): ContentText => ({ text: [...raised(alarm), ...words(text)] }),
    detail: ({ text, alarm }: Phrase): ContentText => ({ text: [...words(text), ...raised(alarm)] }),
  };
}

type Layout = ReturnType<typeof layOut>;

const headings = ["No.", "When, as it was there", "Event", "Handler", "Kept at", "Details, and hash of the entry"];

/** What the chain of custody of a piece of evidence comes to, so that nobody overlooks it. */
const verdict = ({ isIntact, entries, about }: CustodyDocument, { value }: Layout): Content => {
  const why = about.find(([name]) => name === "Chain of custody")?.[1] ?? { text: "" };
  const said = isIntact
    ? {
        text: `The chain of custody is INTACT: the hash of each of its ${entries.length} entries was computed again and is the recorded one, over all that the entry says and the hash before it.`,
      }
    : { ...why, text: `${why.text}. What follows is not evidence of who has handled this item.` };
  return {
    table: { widths: ["*"], body: [[{ ...value(said), margin: [4, 3, 4, 3] }]] },
    layout: { hLineColor: () => (isIntact ? "#444" : alarming), vLineColor: () => (isIntact ? "#444" : alarming) },
    margin: [0, 8, 0, 10],
  };
};

/** Where whoever hands the report over, and whoever takes it, sign; with what they sign for, on the same page. */
const signed = ({ incident, item, evidenceId, lastHash }: CustodyDocument): Content =>
  ({
    unbreakable: true,
    margin: [0, 8, 0, 0],
    stack: [
      { text: `${incident}, item ${item}: evidence ${evidenceId}. Last hash of the chain: ${lastHash}`, fontSize: 8 },
      {
        text: "Each hash is SHA-256 over the hash before it and the entry in canonical JSON (RFC 8785). That nobody has replaced a whole chain, npm run audit:verify checks.",
        fontSize: 7,
        color: "#444",
        margin: [0, 2, 0, 8],
      },
      {
        table: {
          widths: ["*", "*"],
          body: [["Certified as a true print of the record", "Received"].map(signature)],
        },
      },
    ],
  }) as Content;

const signature = (title: string) => ({
  stack: [
    { text: title, bold: true },
    ...["Name", "Signature", "Date and place"].map((line) => ({ text: `${line}:`, margin: [0, 11, 0, 0] })),
  ],
  margin: [4, 4, 4, 12],
});

/** The head of the table on every page: which item it is about. */
const itemRow = ({ incident, item, evidenceId }: CustodyDocument) => [
  { text: `${incident}, item ${item}: evidence ${evidenceId}`, colSpan: headings.length, fontSize: 7 },
  ...headings.slice(1).map(() => ({})),
];

/** Whether the row of an entry is never higher than a page, so that it need not be broken. */
const fitsOnAPage = ({ place, handler, details }: CustodyDocument["entries"][number]): boolean =>
  place.length < 400 && handler.length < 400 && details.reduce((sum, { text }) => sum + text.length, 0) < 1_500;

function itemOf(document: CustodyDocument, layout: Layout, isFirst: boolean): Content[] {
  const { cell, value, detail } = layout;
  const rows = document.entries.map(({ sequence, when, occurredAt, event, handler, place, details, hash }) => [
    { text: String(sequence) },
    { stack: [cell(when), { text: occurredAt, fontSize: 7, color: "#444" }] },
    cell(event),
    cell(handler),
    cell(place),
    { stack: [...details.map(detail), { text: `Entry ${hash}`, fontSize: 7, color: "#444", margin: [0, 2, 0, 0] }] },
  ]);
  return [
    { text: "CHAIN OF CUSTODY", fontSize: 18, bold: true, ...(isFirst ? {} : { pageBreak: "before" }) },
    {
      text: `Record of evidence: incident ${document.incident}, item ${document.item}`,
      fontSize: 11,
      margin: [0, 2, 0, 8],
    },
    {
      table: {
        widths: [130, "*"],
        body: document.about.map(([name, said]) => [{ text: name, bold: true }, value(said)]),
      },
      layout: "lightHorizontalLines",
    },
    verdict(document, layout),
    {
      table: {
        headerRows: 2,
        dontBreakRows: document.entries.every(fitsOnAPage),
        widths: [22, 128, 66, 88, 96, "*"],
        body: [itemRow(document), headings.map((text) => ({ text, bold: true, fillColor: "#e8e8e8" })), ...rows],
      },
      layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5, hLineColor: () => "#888", vLineColor: () => "#888" },
    },
    signed(document),
  ] as Content[];
}
/** The chains of custody of pieces of evidence as one PDF, each on pages of its own, as a court is given it. */
export function custodyPdf(histories: readonly CustodyHistory[]): Promise<Buffer> {
  const layout = layOut(glyphsOf(regular));
  const documents = histories.map(custodyDocument);
  const [first] = histories;
  if (!first) throw new Error("There is nothing to report on.");
  const { number } = first.incident;
  const definition: TDocumentDefinitions = {
    pageSize: "A4",
    pageOrientation: "landscape",
    pageMargins: [40, 44, 40, 44],
    defaultStyle: { font: "GothicA1", fontSize: 9, lineHeight: 1.15 },
    info: {
      title: `Chain of custody, ${number}`,
      author: "Cordon",
      creator: "Cordon",
      producer: "Cordon",
      creationDate: first.writtenAt,
    },
    header: { text: `${number}: chain of custody`, fontSize: 7, color: "#444", margin: [40, 22, 40, 0] },
    footer: (page, pages) => ({
      columns: [
        { text: `Written at ${first.writtenAt.toISOString()}`, fontSize: 7, color: "#444" },
        { text: `${page} of ${pages}`, alignment: "right", fontSize: 8 },
      ],
      margin: [40, 14, 40, 0],
    }),
    content: documents.flatMap((document, place) => itemOf(document, layout, place === 0)),
  };
  pdfmake.setFonts({ GothicA1: { normal: regular, bold } });
  // Nothing but the two fonts is read for it, and nothing is fetched.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((file) => file === regular || file === bold);
  return pdfmake.createPdf(definition).getBuffer();
}
