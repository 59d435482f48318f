import { getMetadataStorage, type ValidationError, validate } from "class-validator";
import { isStorable } from "../database/storable-json.js";
import { CordonError } from "../runtime/errors.js";
import { canonicalizeIdentifiers } from "./canonical-identifiers.js";
import { refuseTooManyFilters } from "./lists/filter-bounds.js";
import { judgeEach } from "./validate-items.js";

rememberRules();

/**
 * The library gathers the rules of a class, and of those that it extends, anew for each value. They do not change. What it hands over as a
 * schema for values within values is the name of the outer class, and no rule of ours is of a schema.
 */
function rememberRules(): void {
  const storage = getMetadataStorage();
  const gather = storage.getTargetValidationMetadatas.bind(storage);
  const known = new Map<unknown, ReturnType<typeof gather>>();
  storage.getTargetValidationMetadatas = (type, schema, always, strict, groups) => {
    if (always || strict || groups?.length) return gather(type, schema, always, strict, groups);
    const rules = known.get(type) ?? gather(type, schema, always, strict, groups);
    known.set(type, rules);
    return rules;
  };
}

/**
 * Validates an input by the rules of its class. Its ids are canonicalized before: rules, too, compare them as texts.
 * @throws CordonError BAD_USER_INPUT with `fields`: each path with its problem
 */
export async function validateInput(input: unknown): Promise<void> {
  if (input === null || typeof input !== "object") return;
  refuseTooManyFilters(input);
  canonicalizeIdentifiers(input);
  await judgeEach(input, async (item) => {
    const fields = await fieldProblems(item);
    return fields.length > 0 ? `${inWords(fields)}.` : undefined;
  });
  const fields = await fieldProblems(input);
  if (fields.length === 0) return;
  throw new CordonError("BAD_USER_INPUT", `Nothing was done, the input is not right. ${inWords(fields)}.`, { fields });
}

async function fieldProblems(input: object): Promise<readonly FieldProblem[]> {
  const errors = await validate(input, { forbidUnknownValues: false });
  return onePerField([...unstorableTexts(input, ""), ...errors.flatMap((error) => problems(error, ""))]);
}

const inWords = (fields: readonly FieldProblem[]) =>
  fields.map(({ path, problem }) => `${path}: ${problem}`).join("; ");

/** Texts with characters that the database cannot store. */
function unstorableTexts(value: unknown, path: string): readonly FieldProblem[] {
  if (typeof value === "string") {
    return isStorable(value) ? [] : [{ path, problem: "must not contain NUL or incomplete characters" }];
  }
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, part]) => unstorableTexts(part, path ? `${path}.${name}` : name));
}

/** The first problem of each field: a blank text need not be called too short as well. */
const onePerField = (problems: readonly FieldProblem[]): readonly FieldProblem[] =>
  [...new Map(problems.toReversed().map((problem) => [problem.path, problem])).values()].toReversed();

interface FieldProblem {
  readonly path: string;
  readonly problem: string;
}

function problems(error: ValidationError, prefix: string): readonly FieldProblem[] {
  const path = `${prefix}${error.property}`;
  return [
    ...Object.values(error.constraints ?? {}).map((problem) => ({
      path,
      problem,
    })),
    ...(error.children ?? []).flatMap((child) => problems(child, `${path}.`)),
  ];
}
