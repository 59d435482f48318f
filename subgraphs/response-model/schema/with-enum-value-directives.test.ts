import { printSchemaWithDirectives } from "@graphql-tools/utils";
import { GraphQLObjectType, GraphQLSchema, printSchema } from "graphql";
import { enumType } from "./enum-type.js";
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
      },
    }),
  }),
);
const printed = printSchemaWithDirectives(withEnumValueDirectives(small, enumValueDirectives));

/** The directives on a value, as they are printed behind it. */
const behind = (value: string) => new RegExp(`^ +${value} (@.*)$`, "m").exec(printed)?.[1];

test("A responsibility says its title, its place in the matrix and its controls", () => {
  expect(behind("SECURITY_INCIDENT_OWNER")).toBe(
    '@title(en: "Security incident owner") @cell(activity: CONTAINMENT_ERADICATION_RECOVERY, side: SERVICE_TEAM) ' +
      '@control(framework: NIST_800_53, ids: ["IR-4", "IR-4(11)"]) @control(framework: CSF_2_0, ids: ["RS.MA"])',
  );
});

test("A clock says how long it runs and from when", () => {
  expect(behind("GDPR_ARTICLE_33")).toBe(
    '@title(en: "GDPR Article 33 notification") @clock(hours: 72, from: AWARENESS) @control(framework: GDPR, ids: ["Art. 33"])',
  );
});

test("A state of an incident says its phase", () => {
  expect(behind("DISMISSED")).toBe('@title(en: "Dismissed") @phase(in: DETECTION_AND_ANALYSIS)');
});

test("Every value of every enum has a title", () => {
  const untitled = Object.entries(enumValueDirectives).flatMap(([name, values]) =>
    Object.entries(values).flatMap(([code, uses]) =>
      uses.some((use) => use.name === "title") ? [] : [`${name}.${code}`],
    ),
  );
  expect(untitled).toEqual([]);
});

test("An enum that is not of the response model, and the schema that was handed in, stay as they are", () => {
  const before = printSchema(small);
  const without = withEnumValueDirectives(small, {});
  expect(printSchemaWithDirectives(without)).toBe(printSchemaWithDirectives(small));
  expect(printSchema(small)).toBe(before);
});
