import { printSchemaWithDirectives } from "@graphql-tools/utils";
import { GraphQLObjectType, GraphQLSchema, printSchema } from "graphql";
import subgraphs from "../../../subgraphs.json";
import { enumType } from "../enum-type.js";
import { enumValueDirectives } from "./enum-value-directives.js";
import { withDirectiveDefinitions } from "./with-directive-definitions.js";
import { withEnumValueDirectives } from "./with-enum-value-directives.js";

const small = withDirectiveDefinitions(
  new GraphQLSchema({
    query: new GraphQLObjectType({
      name: "Query",
      fields: {
        clock: { type: enumType("Clock") },
        state: { type: enumType("IncidentState") },
        cell: { type: enumType("Responsibility") },
        phase: { type: enumType("Phase") },
        impact: { type: enumType("FunctionalImpact") },
      },
    }),
  }),
);
const printed = printSchemaWithDirectives(withEnumValueDirectives(small, enumValueDirectives));

/** The directives on a value, as they are printed behind it. */
const behind = (value: string) => new RegExp(`^ +${value} (@.*)$`, "m").exec(printed)?.[1];

test("A responsibility says its title, its place in the matrix and its controls", () => {
  expect(behind("SECURITY_INCIDENT_OWNER")).toBe(
    '@title(en: "Security incident owner", ko: "보안 인시던트 소유자") @cell(activity: CONTAINMENT_ERADICATION_RECOVERY, side: SERVICE_TEAM) ' +
      '@control(framework: NIST_800_53, ids: ["IR-4", "IR-4(11)"]) @control(framework: CSF_2_0, ids: ["RS.MA"])',
  );
});

test("A clock says how long it runs and from when, what ends it, and which operation waits for it", () => {
  expect(behind("GDPR_ARTICLE_33")).toBe(
    '@title(en: "GDPR Article 33 notification", ko: "GDPR 제33조 신고") @clock(law: GDPR, article: "Art. 33(1)", source: "https://eur-lex.europa.eu/eli/reg/2016/679/oj", warnHours: 24, content: [WHAT_HAPPENED, EFFECT_ON_DATA, LIKELY_CONSEQUENCES, ACTIONS_TAKEN, CONTACT], validFrom: "2018-05-25", hours: 72, from: REASONABLE_CERTAINTY, to: AUTHORITY, endedBy: ["recordAuthorityNotice", "recordNotificationException", "dismissIncident", "withdrawIncident", "mergeIncident"], blocks: "enterPostIncidentActivity") @exception(reason: RISK_UNLIKELY, article: "Art. 33(1)") @exception(reason: DUTY_NOT_APPLICABLE) @control(framework: GDPR, ids: ["Art. 33"])',
  );
});

test("A clock says why its notice may wait, until when at most and who decides, and how it stands to others of its series", () => {
  expect(behind("SEC_8_K_ITEM_1_05")).toContain(
    '@delay(reason: ATTORNEY_GENERAL_DETERMINATION, article: "Form 8-K, Item 1.05(c)", decidedBy: ATTORNEY_GENERAL, hours: 720, extensionDays: 30, totalDays: 60) ' +
      '@delay(reason: EXTRAORDINARY_NATIONAL_SECURITY, article: "Form 8-K, Item 1.05(c)", decidedBy: ATTORNEY_GENERAL, extensionDays: 60, totalDays: 120)',
  );
  expect(behind("NIS2_INCIDENT_NOTIFICATION")).toContain('alongside: "NIS2_EARLY_WARNING"');
  expect(behind("NIS2_TRUST_SERVICE_NOTIFICATION")).toContain('inPlaceOf: "NIS2_INCIDENT_NOTIFICATION"');
  expect(behind("KOREA_NETWORK_ACT_SUPPLEMENT")).toContain("recurs: true");
  expect(behind("NIS2_EARLY_WARNING")).not.toMatch(/recurs|alongside|@delay/);
});

test("A final report, which needs what the review finds, is waited for by closing alone", () => {
  expect(behind("NIS2_FINAL_REPORT")).toContain('after: "NIS2_INCIDENT_NOTIFICATION"');
  expect(behind("NIS2_FINAL_REPORT")).toContain('blocks: "closeIncident")');
});

test("A state of an incident says its phase, but for a declared one, whose phase is that of its services", () => {
  expect(behind("DECLARED")).toBe('@title(en: "Declared", ko: "선언됨")');
  expect(behind("DISMISSED")).toBe('@title(en: "Dismissed", ko: "기각됨") @phase(in: DETECTION_AND_ANALYSIS)');
});

test("A phase says in which box of the diagram it stands, and an arrow which boxes it joins", () => {
  expect(printed).toContain('RECOVERY @title(en: "Recovery") @group(in: CONTAINMENT_ERADICATION_RECOVERY)');
  expect(behind("MORE_ANALYSIS_IS_NEEDED")).toBe(
    '@title(en: "More analysis is needed") ' +
      "@arrow(from: CONTAINMENT_ERADICATION_RECOVERY, to: DETECTION_AND_ANALYSIS)",
  );
});

test("A state machine says what its states are called and in which one it begins", () => {
  expect(behind("FollowUp")).toBe('@title(en: "Follow-up") @machine(states: "FollowUpState", initial: OUTSTANDING)');
});

test("A control says in which standard it stands, under which number, and which fields show it", () => {
  expect(behind("NIST_800_53_IR_4_11")).toBe(
    '@title(en: "Integrated Incident Response Team") @standard(framework: NIST_800_53, id: "IR-4(11)") ' +
      '@evidence(fields: ["Incident.virtualTeam", "Incident.assignments"])',
  );
});

test("A type of event says by what it is recognized, who sends and keeps it, and what it carries", () => {
  const receivers = subgraphs.teams.subscribers.map((name) => `"${name}"`).join(", ");
  expect(behind("SERVICE_CHANGED")).toBe(
    '@title(en: "Service changed") @event(type: "dev.cordon.service.changed", ' +
      `sender: "teams", receivers: [${receivers}], ` +
      'carries: ["id", "version", "operation", "name", "ownerTeamId"], ' +
      'outside: ["id", "version", "operation", "ownerTeamId"])',
  );
});

test("A judgement says what it weighs, and a priority in which cases it is given", () => {
  expect(behind("MEDIUM")).toBe('@title(en: "Medium") @weight(is: 2)');
  expect(behind("PRIORITY_2")).toBe(
    '@title(en: "Priority 2") @priority(rank: 2, heaviest: 3, severalGrave: false) ' +
      "@priority(rank: 2, heaviest: 2, severalGrave: true)",
  );
});

test("Every value of every enum has a title", () => {
  const untitled = Object.entries(enumValueDirectives).flatMap(([name, values]) =>
    Object.entries(values).flatMap(([code, uses]) =>
      uses.some((use) => use.name === "title") ? [] : [`${name}.${code}`],
    ),
  );
  expect(untitled).toEqual([]);
});

test("An enum that is not of the response model, and whatever else a schema has, stay as they are", () => {
  const before = printSchema(small);
  const without = withEnumValueDirectives(small, {});
  expect(printSchemaWithDirectives(without)).toBe(printSchemaWithDirectives(small));
  expect(printSchema(small)).toBe(before);
});
