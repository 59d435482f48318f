import { readFileSync } from "node:fs";
import path from "node:path";
import { type ASTNode, buildSchema, parse, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import { readProcessModel } from "../reading/read-process-model.js";
import { evidenceRecords } from "./evidence-records.js";

const gateway = path.join(__dirname, "../../../gateway");
const schema = buildSchema(readFileSync(path.join(gateway, "schema.graphql"), "utf8"));
const model = readProcessModel(readFileSync(path.join(gateway, "supergraph.graphql"), "utf8"));

/** The coordinates of all fields that a query asks for. */
function fieldsIn(query: string): ReadonlySet<string> {
  const fields = new Set<string>();
  const info = new TypeInfo(schema);
  const enter = (node: ASTNode) => {
    if (node.kind === "Field") fields.add(`${info.getParentType()?.name}.${node.name.value}`);
  };
  visit(parse(query), visitWithTypeInfo(info, { enter }));
  return fields;
}

/** What the process as a whole satisfies: its evidence is this site, not a record. */
const withoutRecord = ["NIST_800_53_IR_1"];

test("Every control says which fields show it, but for one that the published process itself satisfies", () => {
  expect(model.controls.filter(({ evidence }) => evidence.length === 0).map(({ code }) => code)).toEqual(withoutRecord);
});

test.each(model.controls.map((control) => [control.code, control] as const))(
  "The queries for the evidence of %s fetch what it says it is shown by",
  (_, control) => {
    const fetched = new Set(evidenceRecords(control, model).flatMap(({ query }) => [...fieldsIn(query)]));
    expect(control.evidence.filter((field) => !fetched.has(field))).toEqual([]);
  },
);
