import { readFileSync } from "node:fs";
import path from "node:path";
import { filesBelow } from "../files/files-below.js";
import { readProcessModel } from "../reading/read-process-model.js";
import { readCatalogue } from "./read-catalogue.js";
import { translateModel } from "./translate-model.js";

/* One Korean word for one thing: the table of terms in site/translations/README.md, held against everything Korean. */

const root = path.join(__dirname, "../../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const catalogue = readCatalogue(path.join(root, "site/translations/ko.json"));
const inEnglish = readProcessModel(read("gateway/supergraph.graphql"));
const model = translateModel(inEnglish, "ko", catalogue);

const wordsOf = (cell: string) =>
  cell
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);

const [, table = ""] = read("site/translations/README.md").split("## Korean: terms");
const terms = table
  .split("\n")
  .filter((line) => /^\|(?! English| -)/.test(line))
  .map((line) => line.split("|").slice(1))
  .map(([english = "", korean = "", never = ""]) => ({
    english: wordsOf(english),
    korean: wordsOf(korean),
    never: wordsOf(never),
  }));

/** Where a statute has a term of its own, its texts say that and no others: the Network Act calls an intrusion 침해사고. STIX has sets of them. */
const ofStatutes: Readonly<Record<string, RegExp>> = { 침해사고: /\bintrusions?\b(?! sets?\b)/i };

/** Where a refused word is a part of another one: a gateway is no gate, ISO/IEC 27001 names its controls itself, and a responsibility has its own name. */
const otherWords = /게이트웨이|정보보안 사고|보안 전문 지식 및 컨설팅/g;

const entries = Object.entries(catalogue).flatMap(([english, entry]) =>
  (typeof entry === "string" ? [entry] : Object.values(entry)).map((korean) => ({ english, korean })),
);
const linesOf = (folder: string, isKorean: (file: string) => boolean) =>
  filesBelow(path.join(root, folder))
    .filter(isKorean)
    .flatMap((file) =>
      read(path.join(folder, file))
        .split("\n")
        .map((korean, index) => ({ english: `${file}:${index + 1}`, korean })),
    );
const words = linesOf("site/generator", (file) => /\/(?:korean[\w-]*|book-words)\.ts$/.test(file));
const introductions = linesOf("site/introductions/ko", () => true);
const theme = linesOf("site/translations/docusaurus/ko", () => true);
/** The words in which operations are refused stand in the code. */
const refusals = ["subgraphs", "platform"]
  .flatMap((folder) => linesOf(folder, (file) => file.endsWith(".ts") && !/\.test\.ts$|test-support/.test(file)))
  .filter(({ korean }) => /\bko: .*[가-힣]/.test(korean));
const texts = [...entries, ...words, ...introductions, ...theme, ...refusals];

/** The words in which an operation is refused, in both languages. Names of fields and of places to fill in are no words. */
const refusalPairs = inEnglish.gates
  .flatMap((gate) => gate.refusals)
  .map(({ description, inOtherLanguages }) => ({
    english: description.replaceAll(/`[^`]*`|\{\w+\}/g, ""),
    korean: inOtherLanguages?.ko?.description ?? "",
  }));

/** A title has no full stop. */
const titles = entries.filter(({ english }) => !/[.?]$/.test(english) && english.length < 80);
/** Titles in which the English word means something else, or is left out in Korean. */
const otherMeanings = [
  "Attorney General of the United States",
  "Clock addressee",
  "Command and Control",
  "Control framework",
  "Cyber Defense Operations Center (CDOC)",
  "Decline follow-up",
  "Decline security follow-up",
  "Side effect",
  "Escalation find",
  "Evidence Gathering and Handling",
  "Health post release",
  "Incident Handling",
  "Information security incident management planning and preparation",
  "Learning from information security incidents",
  "NIS2 Directive (EU) 2022/2555",
  "Notification of a personal data breach to the supervisory authority",
  "Notification source",
  "Notice release",
  "Owner is a person",
  "Privilege Escalation",
  "Owners fit the steps",
  "Release customer notice",
  "Response to information security incidents",
  "State hypothesis",
];

test("There are terms, and Korean texts of all kinds", () => {
  for (const all of [terms, entries, words, introductions, theme, refusals, refusalPairs, titles])
    expect(all.length).toBeGreaterThan(20);
});

test.each(terms.flatMap(({ korean, never }) => never.map((word) => [word, korean.join(", ")])))(
  "Nobody says %s: it is %s",
  (word) => {
    const said = texts.filter(
      ({ english, korean }) => korean.replaceAll(otherWords, "").includes(word) && !ofStatutes[word]?.test(english),
    );
    expect(said).toEqual([]);
  },
);

test.each(terms.flatMap(({ english, korean }) => english.map((word) => [word, korean] as const)))(
  "A title with %s has the Korean word for it",
  (word, korean) => {
    const said = new RegExp(`\\b${word}s?\\b`, "i");
    const wrong = titles.filter(
      (title) => said.test(title.english) && !korean.some((one) => title.korean.includes(one)),
    );
    expect(wrong.filter(({ english }) => !otherMeanings.includes(english))).toEqual([]);
  },
);

/** Who acts has one name: in descriptions and refusals too, whatever else the sentence says. */
test.each(["custodian", "executive incident manager", "other side", "responder"])(
  "Every text with %s has the Korean word for it",
  (word) => {
    const said = new RegExp(`\\b${word}s?\\b`, "i");
    const korean = terms.find((term) => term.english.includes(word))?.korean ?? [];
    const found = [...entries, ...refusalPairs].filter((text) => said.test(text.english));
    expect(found).not.toEqual([]);
    expect(found.filter((text) => !korean.some((one) => text.korean.includes(one)))).toEqual([]);
  },
);

test.each([
  ...Object.entries(ofStatutes),
  ["정보통신망", /\bNetwork Act\b|\bInformation and Communications Network\b/] as const,
  ["개인정보 보호", /\bPersonal Information Protection\b|\bAct on the protection of personal information\b/] as const,
  ["개인정보", /\bpersonal (?:data|information)\b/i] as const,
])("Every text with what a statute calls %s says that", (korean, said) => {
  const found = [...entries, ...refusalPairs].filter((text) => said.test(text.english));
  expect(found).not.toEqual([]);
  expect(found.filter((text) => !text.korean.includes(korean))).toEqual([]);
});

test("Every gate is called by what is done once it is met: … 완료", () => {
  expect(model.gates.filter(({ title }) => !title.endsWith(" 완료")).map(({ title }) => title)).toEqual([]);
});

test("A description is in whole sentences: 합니다체", () => {
  const ends = /[가-힣](?<![다오까])\.(?: |$)/;
  const bare = (korean: string) => korean.replaceAll(/`[^`]*`|\([^()]*\)|예: [^.]*\./g, "");
  const wrong = entries.filter(({ english, korean }) => english.endsWith(".") && ends.test(bare(korean)));
  expect(wrong).toEqual([]);
});

test("An event is called by what has changed: … 변경", () => {
  expect(model.eventTypes.filter(({ title }) => !title.endsWith(" 변경")).map(({ title }) => title)).toEqual([]);
});

test.each([
  ["An authority is told by 신고", /(?:당국|감독 기관)에 (?:인시던트를 |추가로 )?(?:통지|보고|알)/],
  ["A customer and a data subject are told by 통지", /(?:고객|정보주체)에게 (?:\S+를 )?신고/],
  ["NIST's guide is cited as NIST SP 800-61 Rev. 2", /개정 \d판|800-\d+r\d/],
  ["The article of a law is cited as in Korean law", /(?<!\^)\bArt(?:icle)?\b/],
  [
    "An alert, an incident and a precursor are closed by 종결",
    /(?:경고|인시던트|전조)(?:가|를|는|은|의|은\(는\))? (?:이미 |아직 )?종료|종료(?:된|되지 않은) (?:경고|인시던트|전조)/,
  ],
  ["What a reader has to do is in 하십시오체", /세요(?:[.?!]|$)/],
  ["A source in brackets follows without a space", /[가-힣.] \(NIST/],
  [
    "No sentence follows the English word for word",
    /함으로써|에 의해 |되어진|에 있어서|하는 것에 대하여|그 자리에서|것이 됩니다|가지고 있습니다/,
  ],
])("%s", (_, refused) => {
  expect(texts.filter(({ korean }) => refused.test(korean))).toEqual([]);
});
