import { ArrayMaxSize, ArrayUnique, IsOptional, Matches } from "class-validator";
import { applyDecorators } from "../../../../platform/graphql/apply-decorators.js";
import { Field, type FieldDecorator } from "../../../../platform/graphql/fields.js";
import { maxWeaknesses } from "../../domain/vulnerabilities/max-weaknesses.js";

/** The weaknesses of CWE that a vulnerability comes of. */
export const CweIdsField = (): FieldDecorator<readonly string[], { readonly nullable: true }> =>
  applyDecorators(
    Field(() => [String], {
      nullable: true,
      description: `The weaknesses of CWE that it comes of, such as \`CWE-79\`, the root cause first; at most ${maxWeaknesses}. Leave it out until they are known.`,
    }),
    IsOptional(),
    ArrayMaxSize(maxWeaknesses, { message: `must name at most ${maxWeaknesses}` }),
    ArrayUnique({ message: "must name each weakness once" }),
    Matches(/^CWE-[1-9]\d{0,5}$/, { each: true, message: "must hold ids of CWE, such as CWE-79" }),
  );
