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
const model = translateModel(readProcessModel(read("gateway/supergraph.graphql")), "ko", catalogue);

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

/** Where a statute has a term of its own, its texts say that: the Network Act calls an intrusion 침해사고. */
const ofStatutes: Readonly<Record<string, RegExp>> = { 침해사고: /\bintrusions?\b/ };

/** Where a refused word is a part of another one: a gateway is no gate, and ISO/IEC 27001 names its controls itself. */
const otherWords = /게이트웨이|정보보안 사고/g;

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
const texts = [...entries, ...words, ...introductions, ...theme];

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

/** Gates that ask how things stand, not for something to be done. */
const standing = [
  "ALERTS_AGREE",
  "RECORD_AGREES",
  "NO_SWEEP_HIT_STANDS",
  "TECHNIQUE_NEW",
  "TECHNIQUE_SERVES_TACTIC",
  "SERVICES_INVOLVED",
  "SEEN_IN_ORDER",
  "ACTIVITY_IN_THE_PAST",
  "PRECURSOR_DATED",
  "PRECURSOR_MARKED",
  "PRECURSOR_OF_SERVICE",
  "PRECURSOR_NOT_LINKED",
  "PRECURSOR_LINK_STANDS",
  "NOTHING_RESTS_ON_LINK",
  "PRECURSOR_OUTCOME_HOLDS",
  "ACTIVITY_SHOWS_TECHNIQUE",
  "RESTS_ON_CASE",
  "HUNT_AMENDMENT_FITS",
  "HUNTER_FITS",
  "HUNT_OUTCOME_HOLDS",
  "HUNT_FINDING_STANDS",
  "NOTHING_RESTS_ON_FINDING",
  "HUNT_FINDING_OF_HUNT",
  "HUNT_FINDING_UNLINKED",
  "HUNT_FINDING_LINKED",
  "SWEEP_SCOPED",
  "SWEEP_MARKED",
  "SWEEP_DUE_LATER",
  "SERVICES_NEW_TO_SWEEP",
  "ANOTHER_SERVICE_SWEPT",
  "TEXT_WITHOUT_HITS",
  "SWEEP_OPEN",
  "SWEEP_RESULT_HOLDS",
  "SWEEP_RESULT_STANDS",
  "SERVICE_NOT_SWEPT",
  "BRIEFING_DATES_AHEAD",
  "BRIEFING_EDITION_LATEST",
  "CVE_ID_FREE",
  "EXPLOITED_ALREADY",
  "KEPT_CLOSE_UNTIL_DISCLOSED",
  "ALERT_KEPT_CLOSE",
  "MARKED_ALERTS_BY_SECURITY",
  "ALERTS_AS_COUNTED",
  "ALERT_NOTE_IN_PLACE",
  "ALERT_ASSIGNEE_FITS",
  "NOTHING_RESTS_ON_ALERT",
  "NOTHING_RESTS_ON_JUDGEMENT",
  "VULNERABILITY_NOT_REJECTED",
  "SERVICE_NEW_TO_VULNERABILITY",
  "INCIDENT_NOT_LINKED",
  "INCIDENT_LINKED",
  "SERVICES_OF_VULNERABILITY",
  "ANALYSIS_PERIOD_FREE",
  "SUPPRESSION_NOT_OVER",
  "SUPPRESSION_ENDS_LATER",
  "OPEN_OR_DISMISSED",
  "SUPPRESSION_OF_MILD_ALERTS",
  "SUPPRESSION_SPECIFIC",
  "SUPPRESSION_TIME_BOUNDED",
  "SUPPRESSIONS_FEW",
  "ANALYSIS_PERIOD_OVER",
  "ANALYSIS_NOT_BEING_AMENDED",
  "OPEN_OR_TOLD",
  "PROPOSAL_OPEN",
  "ALERTS_WAITING",
  "DETECTION_OF_SERVICE",
  "SOURCE_OF_SERVICE",
  "SEEN_ALREADY",
  "DECLARED_OR_OWED",
  "INCIDENT_OPEN",
  "INCIDENT_OVER",
  "DATA_AT_HAND",
  "NO_SECOND_PERSON_NEEDED",
  "SECOND_PERSON_NEEDED",
  "NO_REQUEST_PENDING",
  "CELL_FITS_TEAM",
  "CELL_STAYS_HELD",
  "REQUESTER_ENTITLED",
  "ASSESSMENT_OVERDUE",
  "MEMBERS_FIT",
  "EXPERT_FITS",
  "COUNSEL_AFTER_THE_END",
  "CONSULTED_FITS",
  "ANSWER_DUE_AHEAD",
  "PRIVILEGE_HELD",
  "DECISION_TO_MAKE",
  "READERS_REMAIN",
  "NOT_AN_ATTACK",
  "DECLARED_ONCE",
  "ROLE_VACANT",
  "SUCCESSOR_FREE",
  "CANDIDATE_FITS",
  "ANSWERS_THE_OFFER",
  "RESPONSE_OPEN",
  "JOINS_IN_TIME",
  "SERVICE_JOINING",
  "COVERS_AFFECTED_SERVICES",
  "EVIDENCE_OF_CASE",
  "SOURCE_FITS",
  "CUSTODY_IN_ORDER",
  "RECEIVER_FITS",
  "CUSTODIAN_READS",
  "EVIDENCE_THERE",
  "APPROVER_FITS",
  "NO_HOLD_IN_FORCE",
  "DISPOSAL_NEW",
  "DISPOSES_OF_THIS",
  "RETENTION_OVER",
  "PLAN_OF_THE_OTHER_SIDE",
  "STEP_OWNERS_FIT",
  "STEPS_DUE_AHEAD",
  "PLAN_HAS_ROOM",
  "DEPENDENCIES_STAND",
  "DEPENDENCIES_ACYCLIC",
  "STEPS_OF_THE_OTHER_SIDE",
  "STEPS_AS_READ",
  "RESPONSE_FAR_ENOUGH",
  "EXECUTED_BY_SERVICE",
  "EXECUTED_BY_SECURITY",
  "ASSIGNEE_FITS",
  "TASK_DUE_AHEAD",
  "VALIDATED_FROM_OUTSIDE",
  "WATCHED_SINCE_RESTORATION",
  "RETAINED_INTO_THE_FUTURE",
  "CLOCK_STARTABLE",
  "START_CORRECTABLE",
  "OBLIGATIONS_HAVE_SPACE",
  "NOTICES_POSSIBLE",
  "LAWS_ASSESSED",
  "CLOCK_STARTED",
  "DELAY_ADMITTED",
  "NOTICE_COMPLETE",
  "NOTICE_DATED",
  "LATENESS_EXPLAINED",
  "TOLD_WHOM_IT_IS_OWED",
  "MEETS_WHAT_IS_OWED",
  "PROGRESS_REPORTABLE",
  "EXTENSION_BOUNDED",
  "EXCEPTION_ADMITTED",
  "EXCEPTION_UNCONTRADICTED",
  "CUSTOMERS_OF_INVOLVED_SERVICES",
  "SUPPLEMENTS_A_RELEASED_NOTICE",
  "PROMISE_AHEAD",
  "DELIVERY_IN_ORDER",
  "OWED_TO_AN_AUTHORITY",
  "DELAY_BOUNDED",
  "SURVIVOR_FITS",
  "RELATION_NEW",
  "SERVICES_AFFECTED",
  "APPROVAL_NEW",
  "APPROVAL_IN_TIME",
  "OFFER_IN_TIME",
  "GUIDANCE_IN_TIME",
  "TRANSFER_IN_TIME",
  "FOLLOW_UP_IN_SERVICE",
  "FOLLOW_UP_ON_SECURITY_LIST",
  "OWNER_IS_PERSON",
  "DUE_AHEAD",
  "VERIFIED_BY_ANOTHER",
  "OVERRIDE_STANDS",
  "WORK_IN_ITS_PLACE",
  "SERVICE_REVIEWED",
  "ATTESTATION_HOLDS",
  "OVERRIDE_AHEAD",
  "ON_CALL_FOR_OWN_TEAM",
  "INCIDENT_UNDER_REVIEW",
  "OF_PRESENT_ROUND",
  "NOT_MERGED",
  "NOTE_OF_INVOLVED_SERVICE",
  "TAG_NEW",
  "TAGS_HAVE_SPACE",
  "TAG_PRESENT",
  "ACTOR_NEW",
  "ACTOR_NAMES_APART",
  "FORENSICS_IN_INCIDENT",
  "INDICATOR_APART",
  "INDICATOR_KEPT_CLOSE",
  "INDICATOR_STANDS",
  "INDICATOR_UNRELATED",
  "SIGHTING_STANDS",
  "NO_ROOM_OPEN",
  "NOT_YET_PRESENT",
  "ROOM_HAS_SPACE",
  "PRESENT_IN_ROOM",
  "INVITEES_FIT",
  "INVITATIONS_HAVE_SPACE",
  "PERSON_IN_ROOM",
  "NO_SHIFT_RUNNING",
  "SHIFT_RUNNING",
  "LOGGED_IN_THE_PAST",
  "LOGGED_INCIDENT_READABLE",
  "LOG_FOLLOW_UP_AHEAD",
  "NOT_CORRECTED_YET",
];

test("There are terms, and Korean texts of all kinds", () => {
  for (const all of [terms, entries, words, introductions, theme, titles]) expect(all.length).toBeGreaterThan(20);
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

test("A gate that asks for something to be done is called by what is then done: … 완료", () => {
  const done = model.gates.filter(({ code }) => !standing.includes(code));
  expect(done.filter(({ title }) => !title.endsWith(" 완료")).map(({ title }) => title)).toEqual([]);
  expect(standing.filter((code) => !model.gates.some((gate) => gate.code === code))).toEqual([]);
});

test("An event is called by what has changed: … 변경", () => {
  expect(model.eventTypes.filter(({ title }) => !title.endsWith(" 변경")).map(({ title }) => title)).toEqual([]);
});

test.each([
  ["An authority is told by 신고", /(?:당국|감독 기관)에 (?:인시던트를 )?(?:통지|보고|알)/],
  ["A customer and a data subject are told by 통지", /(?:고객|정보주체)에게 (?:\S+를 )?신고/],
  ["NIST's guide is cited as NIST SP 800-61 Rev. 2", /개정 \d판|800-\d+r\d/],
  ["The article of a law is cited as in Korean law", /(?<!\^)\bArt(?:icle)?\b/],
  ["No sentence follows the English word for word", /함으로써|에 의해 |되어진|에 있어서|하는 것에 대하여/],
])("%s", (_, refused) => {
  expect(texts.filter(({ korean }) => refused.test(korean))).toEqual([]);
});
