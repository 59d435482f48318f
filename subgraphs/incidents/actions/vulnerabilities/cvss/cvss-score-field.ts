import { IsNumber, IsOptional, Max, Min } from "class-validator";
import { Float } from "type-graphql";
import { applyDecorators } from "../../../../../platform/graphql/apply-decorators.js";
import { Field, type FieldDecorator } from "../../../../../platform/graphql/fields.js";

/** The score of a vulnerability. */
export const CvssScoreField = (): FieldDecorator<number, { readonly nullable: true }> =>
  applyDecorators(
    Field(() => Float, {
      nullable: true,
      description:
        "The score, from 0.0 to 10.0, to a tenth. Left out beside a vector, it is what the vector stands for; given with one, it has to be that, by all its metrics or by its base metrics alone. Given alone, it takes a vector away that stands for another score.",
    }),
    IsOptional(),
    // Rounded, 9.99 would be the 10.0 of what is worst.
    IsNumber({ maxDecimalPlaces: 1 }, { message: "must be a number with one decimal at most" }),
    Min(0, { message: "must be at least 0.0" }),
    Max(10, { message: "must be at most 10.0" }),
  );
